// Pieces that both the live panel and the full answer show.
import { fold, h, link } from "./dom";
import { MESSAGES } from "./messages";
import type { Assumption, Deadline, OpenFact, Status, View } from "./view";

export interface Actions {
  /** Take the reader to the question of a fact. */
  visit(fact: string): void;
  /** Answer a question in one press. */
  set(fact: string, value: string): void;
  /** Name a fact in a few words. */
  short(fact: string): string;
  /** Address of another page of the site, null where there is none. */
  page(name: string): string | null;
  showAnswer(): void;
}

/** Word and shape together; the colour comes on top (docs/stylesheets/tokens.css draws the shape). */
export function mark(status: Status, word: string): HTMLElement {
  return h("span", { class: `status status--${status}` }, word);
}

export function headline(view: View): HTMLElement {
  const { status, word, text, safe_side } = view.headline;
  return h(
    "div",
    { class: "navi-headline", "data-status": status },
    h("p", { class: "navi-headline-word" }, mark(status, word)),
    h("p", { class: "navi-headline-text" }, text),
    safe_side && h("p", { class: "navi-safe" }, h("strong", {}, MESSAGES.safeSide), safe_side),
  );
}

/** One date: what, when, how long; 目安 and 法定 differ in word and in frame. */
export function deadline(each: Deadline, key: string, counting: boolean): HTMLElement {
  return h(
    "li",
    { class: `navi-deadline is-${each.basis}${each.overdue ? " is-overdue" : ""}` },
    h("p", { class: "navi-deadline-title" }, h("span", { class: "navi-basis" }, each.basis_word), each.title),
    h(
      "p",
      { class: "navi-deadline-when" },
      h("strong", {}, each.when),
      each.left && h("span", { class: "navi-left" }, each.left),
    ),
    counting &&
      each.working.length > 0 &&
      fold(
        key,
        MESSAGES.working,
        h("ol", { class: "navi-working" }, ...each.working.map((line) => h("li", {}, line))),
      ),
  );
}

export function clock(view: View, key: string, limit = Infinity, counting = true): HTMLElement {
  const items = view.clock
    .slice(0, limit)
    .map((each, index) => deadline(each, `${key}-${each.duty}-${index}`, counting));
  return h(
    "div",
    {},
    items.length > 0 && h("ul", { class: "navi-clock" }, ...items),
    view.clock_note && h("p", { class: "navi-quiet" }, view.clock_note),
  );
}

/** Facts that would settle the matter: each goes to its question in one press. */
export function deciding(open: readonly OpenFact[], actions: Actions, key: string): HTMLElement {
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
          h("strong", {}, each.label ?? actions.short(each.fact)),
          each.decides.length > 0 && h("small", {}, MESSAGES.decides(each.decides.join("、"))),
        ),
      ),
    ),
  );
}

/** What is taken as given: one press changes it. */
export function assumptions(list: readonly Assumption[], actions: Actions, key: string): HTMLElement {
  return h(
    "div",
    { class: "navi-assumptions" },
    h("p", { class: "navi-quiet" }, MESSAGES.assumptionsNote),
    h(
      "ul",
      {},
      ...list.map((each) =>
        h(
          "li",
          {},
          h(
            "p",
            {},
            h("span", { class: "navi-assumed-name" }, each.label),
            h("strong", {}, each.value_label),
          ),
          h(
            "div",
            { class: "navi-presses", role: "group", "aria-label": each.label },
            ...each.others.map((other) =>
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
            ),
          ),
        ),
      ),
    ),
  );
}

export function nowList(lines: readonly string[]): HTMLElement {
  return h("ol", { class: "navi-now" }, ...lines.map((line) => h("li", {}, line)));
}

export function outside(url: string | null, label: string): HTMLElement {
  return url ? link(url, label, MESSAGES.newTab) : h("span", {}, label);
}
