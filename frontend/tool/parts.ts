// Pieces that both the live panel and the full answer show.
import { fold, h } from "./dom";
import type { Found } from "./answer/explanations";
import { MESSAGES } from "./messages";
import { withPhones } from "./phones";
import type { Advice, Assumption, Card, ClockEntry, Dated, Open, Soon, View } from "./view";

export interface Actions {
  /** Take the reader to the question of a fact. */
  visit(fact: string): void;
  /** Answer a question in one press. */
  set(fact: string, value: string): void;
  /** Name a fact in a few words. */
  short(fact: string): string;
  /** Address of another page of the site, null where there is none. */
  page(name: string): string | null;
  /** Draw why a duty stands as it does, now or as soon as the engine has said it. */
  explain(duty: string, draw: (found: Found) => void): void;
  showAnswer(): void;
}

/** Word and shape together; the colour comes on top (styles/status.css draws the shape). */
export function mark(status: Card["status"], word: string): HTMLElement {
  return h("span", { class: "status", "data-status": status }, word);
}

export function headline(view: View): HTMLElement {
  const { status, word, text, safe_side } = view.headline;
  return h(
    "div",
    { class: "navi-headline", "data-status": status },
    h("p", { class: "navi-headline-word" }, mark(status, word)),
    h("p", { class: "navi-headline-text" }, text),
    safe_side && h("p", { class: "navi-safe" }, safe_side),
  );
}

/** 法定 and the others; 目安 has a frame of its own. */
export function basisMark(basis: string, word: string): HTMLElement {
  return h("span", { class: basis === "guide" ? "navi-basis is-guide" : "navi-basis" }, word);
}

/** One date: what, when, how long; 目安 and 法定 differ in word and in frame. */
export function deadline(each: ClockEntry & Partial<Dated>, key: string, counting: boolean): HTMLElement {
  return h(
    "li",
    { class: `navi-deadline is-${each.basis}${each.overdue ? " is-overdue" : ""}` },
    h("p", { class: "navi-deadline-title" }, each.undecided ? MESSAGES.ifDue(each.title) : each.title),
    h(
      "p",
      { class: "navi-deadline-when" },
      basisMark(each.basis, each.basis_word),
      h("strong", {}, each.when),
      each.left && h("span", { class: "navi-left" }, each.left),
    ),
    each.overdue_note && h("p", { class: "navi-overdue" }, each.overdue_note),
    counting &&
      each.working.length > 0 &&
      fold(
        key,
        MESSAGES.working,
        h("ol", { class: "navi-working" }, ...each.working.map((line) => h("li", {}, line))),
      ),
  );
}

/** A deadline without a date: what, to whom, how soon. */
export function withoutDate(each: Soon, note: boolean): HTMLElement {
  return h(
    "li",
    { class: `navi-deadline is-soon is-${each.basis}` },
    h("p", { class: "navi-deadline-title" }, each.undecided ? MESSAGES.ifDue(each.title) : each.title),
    h(
      "p",
      { class: "navi-deadline-when" },
      basisMark(each.basis, each.basis_word),
      h("strong", {}, each.when),
    ),
    note && h("p", { class: "navi-quiet" }, each.note),
  );
}

export function clock(view: View, key: string, limit = Infinity, counting = true): HTMLElement {
  const items = view.clock
    .slice(0, limit)
    .map((each, index) => deadline(each, `${key}-${each.duty}-${index}`, counting));
  const soon = view.soon.slice(0, limit).map((each) => withoutDate(each, counting));
  return h(
    "div",
    {},
    items.length + soon.length > 0 && h("ul", { class: "navi-clock" }, ...items, ...soon),
    view.clock_note && h("p", { class: "navi-quiet" }, view.clock_note),
  );
}

/** The first names of a long list; a count stands for the rest. */
function few(names: readonly string[], unnamed = 0): string {
  const shown = names.slice(0, 2).join("、");
  const more = Math.max(names.length - 2, 0) + unnamed;
  return more ? `${shown} ${MESSAGES.more(more)}` : shown;
}

/** Facts that would settle the matter: each goes to its question in one press. */
export function deciding(open: readonly Open[], actions: Actions, key: string, reasons = true): HTMLElement {
  return h(
    "ul",
    { class: "navi-open" },
    ...open.map((each) =>
      h(
        "li",
        {},
        h(
          "button",
          {
            type: "button",
            class: "navi-open-button",
            "data-key": `${key}-${each.fact}`,
            onclick: () => actions.visit(each.fact),
          },
          h("strong", {}, each.label),
          each.said && h("span", { class: "navi-said" }, each.said),
          reasons &&
            each.decides.length > 0 &&
            h("small", {}, MESSAGES.decides(few(each.decides, each.more))),
          reasons && each.how && h("small", {}, MESSAGES.howToFind(each.how)),
        ),
      ),
    ),
  );
}

/** What was answered わからない or only in part: how to find it out, and whom to ask. */
export function findOut(open: readonly Open[], key: string): HTMLElement | null {
  const unknown = open.filter((each) => each.how);
  if (!unknown.length) return null;
  const rows = unknown.flatMap((each) => [h("dt", {}, each.label), h("dd", {}, each.how)]);
  return fold(key, MESSAGES.findOut(unknown.length), h("dl", { class: "navi-find-out" }, ...rows));
}

/** What no answer of the reader can settle: whom to ask, what to ask, and what hangs on it. */
export function advisers(advice: readonly Advice[]): HTMLElement {
  return h(
    "ul",
    { class: "navi-open navi-advice" },
    ...advice.map((each) =>
      h(
        "li",
        {},
        h("strong", {}, each.who),
        h("span", {}, each.ask),
        h("small", {}, MESSAGES.decides(few(each.decides))),
      ),
    ),
  );
}

/** What is taken as given: one press changes it. What cannot matter any more is folded. */
export function assumptions(view: View, actions: Actions, key: string): HTMLElement {
  const idle = (each: Assumption): boolean => view.relevance[each.fact] === "idle";
  const rows = (list: Assumption[]): HTMLElement =>
    h("ul", {}, ...list.map((each) => assumption(each, actions, key)));
  const rest = view.assumptions.filter(idle);
  return h(
    "div",
    { class: "navi-assumptions" },
    h("p", { class: "navi-quiet" }, MESSAGES.assumptionsNote),
    rows(view.assumptions.filter((each) => !idle(each))),
    rest.length > 0 && fold(`${key}-idle`, MESSAGES.assumptionsIdle(rest.length), rows(rest)),
  );
}

function assumption(each: Assumption, actions: Actions, key: string): HTMLElement {
  const presses = each.others.map((other) =>
    h(
      "button",
      {
        type: "button",
        class: "navi-small",
        "data-key": `${key}-${each.fact}-${other.value}`,
        onclick: () => actions.set(each.fact, other.value),
      },
      MESSAGES.change(other.label),
    ),
  );
  return h(
    "li",
    {},
    h("p", {}, h("span", { class: "navi-assumed-name" }, each.label), h("strong", {}, each.value_label)),
    each.note && h("small", {}, each.note),
    h("div", { class: "navi-presses", role: "group", "aria-label": each.label }, ...presses),
  );
}

export function nowList(lines: readonly string[]): HTMLElement {
  return h("ol", { class: "navi-now" }, ...lines.map((line) => h("li", {}, ...withPhones(line))));
}
