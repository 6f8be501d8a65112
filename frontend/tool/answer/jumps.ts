// A row under the first screen of the answer: one press to what to do, the dates, the papers, the record.
import { h, one, setOpen } from "../dom";
import { WORDS } from "./words";

const CLOCK = ".navi-part-clock > summary";
const PLACES: readonly (readonly [label: string, selector: string])[] = [
  [WORDS.toPlan, "#navi-desk-plan"],
  [WORDS.toDates, CLOCK],
  [WORDS.toPapers, "#navi-desk-papers"],
  [WORDS.toRecord, "#navi-desk-record"],
];

let waiting: MutationObserver | undefined;

/** Buttons to the parts of the answer, also to those that the engine is still making; `dated`: it has dates. */
export function jumps(dated: boolean): HTMLElement {
  const buttons = PLACES.filter(([, selector]) => dated || selector !== CLOCK).map(([label, selector]) =>
    h(
      "button",
      { type: "button", class: "navi-jump", "data-key": `jump-${selector}`, onclick: () => jump(selector) },
      label,
    ),
  );
  return h("nav", { class: "navi-jumps", "aria-label": WORDS.jumps }, ...buttons);
}

function jump(selector: string): void {
  const root = one("#navi-answer", document);
  waiting?.disconnect();
  waiting = undefined;
  if (land(root, selector)) return;
  waiting = new MutationObserver((_, self) => land(root, selector) && self.disconnect());
  waiting.observe(root, { childList: true, subtree: true });
}

function land(root: HTMLElement, selector: string): boolean {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) return false;
  setOpen(target.closest("details"), true);
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "start" });
  return true;
}
