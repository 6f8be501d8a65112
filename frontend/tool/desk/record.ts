// Calendar, incident file, link and what changed.
import { fold, h } from "../dom";
import { fileField } from "../files";
import { timeWords, type Case } from "./case";
import { button, section } from "./parts";
import { WORDS } from "./words";

export interface RecordDesk {
  calendar(asText: boolean): void;
  save(): void;
  open(text: string): void;
  undo(): void;
  link(): void;
  compare(index: number, show: (text: string) => void): void;
  note(text: string): void;
  copyText(text: string): void;
}

export function recordSections(kept: Case, desk: RecordDesk): HTMLElement[] {
  const calendar = section(
    "calendar",
    WORDS.calendar,
    h("p", { class: "navi-quiet" }, WORDS.calendarLead),
    h(
      "div",
      { class: "navi-presses" },
      button(WORDS.ics, () => desk.calendar(false)),
      button(WORDS.copyDates, () => desk.calendar(true)),
    ),
  );
  return [calendar, record(kept, desk)];
}

function record(kept: Case, desk: RecordDesk): HTMLElement {
  const file = fileField(WORDS.open, (text) => desk.open(text));
  const undo = button(WORDS.undo, () => desk.undo(), "desk-undo");
  undo.disabled = !kept.canUndo;
  return section(
    "record",
    WORDS.record,
    h("p", { class: "navi-quiet" }, WORDS.recordLead),
    h(
      "div",
      { class: "navi-presses" },
      button(WORDS.save, () => desk.save(), "desk-save"),
      button(WORDS.open, () => file.click()),
      undo,
      button(WORDS.link, () => desk.link()),
    ),
    file,
    fold(
      "desk-record-more",
      WORDS.more,
      h("p", { class: "navi-quiet" }, WORDS.linkLead),
      noting(desk),
      comparing(kept, desk),
    ),
  );
}

function noting(desk: RecordDesk): HTMLElement {
  const field = h("input", {
    type: "text",
    id: "navi-log-note",
    class: "navi-field",
    maxlength: "300",
    placeholder: WORDS.logNotePlaceholder,
    "data-key": "navi-log-note",
  });
  const add = button(WORDS.addNote, () => {
    if (field.value.trim()) desk.note(field.value.trim());
  });
  return h("p", { class: "navi-noting" }, h("label", { for: field.id }, WORDS.logNote), field, add);
}

function comparing(kept: Case, desk: RecordDesk): HTMLElement {
  const { log } = kept.kept;
  const title = h("h4", {}, WORDS.changes);
  if (log.length < 2) return h("div", {}, title, h("p", { class: "navi-quiet" }, WORDS.noLog));
  const choice = h("select", { id: "navi-compare", class: "navi-field", "data-key": "navi-compare" });
  log.slice(0, -1).forEach((entry, index) => {
    const said = [timeWords(entry.at), entry.note].filter(Boolean).join(" ");
    choice.append(h("option", { value: String(index) }, said));
  });
  choice.selectedIndex = choice.options.length - 1;
  const shown = h("pre", { class: "navi-changes", tabindex: "0", "aria-label": WORDS.changes });
  const copied = button(WORDS.copyChanges, () => desk.copyText(shown.textContent ?? ""));
  copied.hidden = true;
  const compare = button(WORDS.compare, () =>
    desk.compare(Number(choice.value), (text) => {
      shown.replaceChildren(text);
      copied.hidden = false;
    }),
  );
  return h(
    "div",
    {},
    title,
    h("p", { class: "navi-noting" }, h("label", { for: choice.id }, WORDS.compareWith), choice, compare),
    shown,
    copied,
  );
}
