// The answer on paper: a memo of two pages; the grounds and everything else as an appendix, when asked for.
import { all, h, setOpen } from "../dom";
import { WORDS } from "./words";

// What the memo opens; the appendix opens every fold but the finer branches of the grounds.
const MEMO = ":is(.navi-first-dates, .navi-stamp) details:not([open]), details.navi-part-answers:not([open])";
const APPENDIX =
  "details:not([open]):not(.navi-duty-folded:not([data-status=required]), .navi-tree .navi-tree .navi-tree details)";

let wanted = false;

/** Whether the grounds are printed too. */
export const appendixWanted = (): boolean => wanted;

/** A box beside the print button; `chosen` hears when the appendix is wanted. */
export function appendixChoice(chosen: () => void): HTMLElement {
  const box = h("input", { type: "checkbox", id: "navi-appendix" });
  box.addEventListener("change", () => {
    wanted = box.checked;
    if (wanted) chosen();
  });
  return h("label", { class: "navi-appendix", for: "navi-appendix" }, box, h("span", {}, WORDS.appendix));
}

/** Paper cannot be unfolded: open what is wanted, and close it again. */
export function watchPrinting(
  root: HTMLElement,
  body: HTMLElement,
  draw: () => void,
  openDesk: () => HTMLDetailsElement[],
): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    draw();
    root.dataset["paper"] = wanted ? "appendix" : "memo";
    opened = wanted ? [...open(body, APPENDIX), ...openDesk()] : open(body, MEMO);
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
  });
}

/** Folds lie inside folds: open until none is left. */
function open(body: HTMLElement, wantedFolds: string): HTMLDetailsElement[] {
  const opened: HTMLDetailsElement[] = [];
  for (let folds = all<HTMLDetailsElement>(wantedFolds, body); folds.length; folds = all(wantedFolds, body))
    for (const fold of folds) {
      setOpen(fold, true);
      opened.push(fold);
    }
  return opened;
}
