// The answer on one screen: what is required, to whom, by when, what to do now, and what it rests on.
import { fold, h, type Child } from "./dom";
import { MESSAGES } from "./messages";
import { deadline, deciding, findOut, headline, nowList, withoutDate, type Actions } from "./parts";
import type { Soon, View } from "./view";

type Part = HTMLElement | null | false;

// What stands on the first screen; the rest is one press away.
const DATES = 3;
const DATES_OPEN = 1;
const REASONS = 3;
const FACTS = 3;
const LINES = 1;

/** Whether an answer of the reader could settle what the headline leaves open. */
export const decidable = ({ headline }: View): boolean =>
  headline.status === "undetermined" && !headline.stands_still;

export function firstScreen(view: View, changed: string, notes: Part[], actions: Actions): HTMLElement {
  return h(
    "div",
    { class: "navi-first" },
    h(
      "div",
      { class: "navi-first-main" },
      headline(view),
      changed && h("p", { class: "navi-changed", role: "status" }, changed),
      ...notes,
      warnings(view, actions),
      decidable(view) && open(view, actions),
      rests(view, actions),
      basis(view),
      dates(view),
    ),
    h(
      "div",
      { class: "navi-first-side" },
      view.now.length > 0 && h("section", {}, h("h3", {}, MESSAGES.nowTitle), nowList(view.now)),
    ),
  );
}

/** A sentence that leads to its question. */
function line(text: string, hint: string, key: string, press: () => void): HTMLElement {
  return h(
    "li",
    {},
    h(
      "button",
      { type: "button", class: "navi-line", "data-key": key, onclick: press },
      h("span", {}, text),
      h("span", { class: "navi-line-hint" }, hint),
    ),
  );
}

/** The first lines, and the others behind one press. */
function lines(name: string, rows: HTMLElement[], shown: number): Child[] {
  const rest = rows.slice(shown);
  return [
    h("ul", {}, ...rows.slice(0, shown)),
    rest.length > 0 && fold(`first-${name}-more`, MESSAGES.more(rest.length), h("ul", {}, ...rest)),
  ];
}

function warnings(view: View, actions: Actions): Part {
  if (!view.warnings.length) return null;
  const rows = view.warnings.map((each, index) =>
    line(each.text, MESSAGES.fixAnswer, `warning-${each.fact}-${index}`, () => actions.visit(each.fact)),
  );
  const title = h("h3", {}, MESSAGES.warnings);
  return h("div", { class: "navi-warnings" }, title, ...lines("warnings", rows, LINES));
}

function open(view: View, actions: Actions): Part {
  const facts = view.open.length ? view.open : view.next ? [view.next] : [];
  if (!facts.length) return null;
  const rest = facts.slice(FACTS);
  return h(
    "div",
    { class: "navi-deciding" },
    h("h3", {}, MESSAGES.deciding),
    deciding(facts.slice(0, FACTS), actions, "answer-open", false),
    findOut(facts, "first-find-out"),
    rest.length > 0 &&
      fold("answer-open-more", MESSAGES.more(rest.length), deciding(rest, actions, "answer-more")),
  );
}

/** The exemption, or the answers, on which 「義務ではない」 stands. Every exemption is in sight. */
function rests(view: View, actions: Actions): Part {
  if (!view.rests.length) return null;
  const rows = view.rests.map((each) => {
    const row = line(each.text, MESSAGES.lookAgain, `rests-${each.fact}`, () => actions.visit(each.fact));
    if (each.exit) row.className = "is-exit";
    return row;
  });
  const exits = view.rests.filter((each) => each.exit).length;
  return h("div", { class: "navi-rests" }, ...lines("rests", rows, Math.max(exits, LINES)));
}

function basis(view: View): Part {
  if (!view.basis.length) return null;
  const reasons = view.basis.slice(0, REASONS).map((reason) => h("li", {}, reason));
  return h("div", { class: "navi-basis-lines" }, h("h3", {}, MESSAGES.why), h("ul", {}, ...reasons));
}

/** While nothing is decided, the date that runs first; the others are in the list of dates. */
function dates(view: View): Part {
  const rest = undated(view);
  if (!view.clock.length && !view.soon.length && !view.clock_note && !rest) return null;
  const decided = view.clock.filter((each) => !each.undecided).length;
  const shown = view.clock.slice(0, Math.min(DATES, Math.max(decided, DATES_OPEN)));
  const items = shown.map((each, index) => deadline(each, `first-${each.duty}-${index}`, false));
  // what only a contract wants stands in the list of dates
  const due = view.soon.filter((each) => !each.undecided && each.basis !== "contract");
  const soon = together(due).map((each) => withoutDate(each, false));
  return h(
    "div",
    { class: "navi-first-dates" },
    h("h3", {}, MESSAGES.toWhomByWhen),
    h("ul", { class: "navi-clock" }, ...items, ...soon, rest),
    view.clock_note && h("p", { class: "navi-quiet" }, view.clock_note),
  );
}

/** What is due equally soon stands in one entry. */
function together(soon: readonly Soon[]): Soon[] {
  const found = new Map<string, Soon>();
  for (const each of soon) {
    const same = found.get(`${each.basis} ${each.when}`);
    found.set(`${each.basis} ${each.when}`, same ? { ...same, title: `${same.title}、${each.title}` } : each);
  }
  return [...found.values()];
}

/** What the law requires without any word on how soon: all of it in one entry. */
function undated(view: View): HTMLElement | null {
  const timed = new Set([...view.clock, ...view.soon].map((each) => each.duty));
  const required = view.groups.find((group) => group.status === "required")?.duties ?? [];
  const titles = required
    .filter((duty) => duty.details && duty.word === MESSAGES.lawDuty && !timed.has(duty.id))
    .map((duty) => MESSAGES.titleTo(duty.title, duty.details?.addressee.name ?? ""));
  if (!titles.length) return null;
  return h(
    "li",
    { class: "navi-deadline is-soon" },
    h("p", { class: "navi-deadline-title" }, titles.join("、")),
    h("p", { class: "navi-deadline-when" }, h("strong", {}, MESSAGES.soon)),
  );
}
