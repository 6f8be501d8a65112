// The answer on one screen: what is required, to whom, by when, what to do now, and what it rests on.
import { fold, h, type Child } from "../dom";
import { MESSAGES } from "../messages";
import { basisMark, deciding, findOut, headline, nowList, type Actions } from "../parts";
import type { Dated, Details, Soon, View } from "../view";
import { WORDS } from "./words";

type Part = HTMLElement | null | false;

// What stands on the first screen; the rest is one press away.
const DATES = 4;
const DATES_OPEN = 1;
// As long as the first report has, counted from the day of knowing.
const SOON_MS = 4 * 24 * 3_600_000;
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
      basis(view),
      rests(view, actions),
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
    line(each.text, WORDS.fixAnswer, `warning-${each.fact}-${index}`, () => actions.visit(each.fact)),
  );
  const title = h("h3", {}, WORDS.warnings);
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
    const row = line(each.text, WORDS.lookAgain, `rests-${each.fact}`, () => actions.visit(each.fact));
    if (each.exit) row.className = "is-exit";
    return row;
  });
  const exits = view.rests.filter((each) => each.exit).length;
  return h("div", { class: "navi-rests" }, ...lines("rests", rows, Math.max(exits, LINES)));
}

function basis(view: View): Part {
  if (!view.basis.length) return null;
  const reasons = view.basis.map((reason) => h("li", {}, reason));
  return h("div", { class: "navi-basis-lines" }, h("h3", {}, WORDS.why), h("ul", {}, ...reasons));
}

/** The nearest first; one line opens the others. */
function dates(view: View): Part {
  const entries = nearestFirst(view);
  if (!entries.length && !view.clock_note) return null;
  const shown = entries.length > DATES ? DATES - 1 : DATES;
  const rest = entries.slice(shown).map(entry);
  const open = entries.length > 0 && entries.every(({ undecided }) => undecided);
  return h(
    "div",
    { class: "navi-first-dates" },
    h("h3", {}, open ? WORDS.toWhomByWhenIfDue : WORDS.toWhomByWhen),
    h("ul", { class: "navi-clock" }, ...entries.slice(0, shown).map(entry)),
    rest.length > 0 &&
      fold("first-dates-more", WORDS.moreDates(rest.length), h("ul", { class: "navi-clock" }, ...rest)),
    view.clock_note && h("p", { class: "navi-quiet" }, view.clock_note),
  );
}

/** What is due at one time; where the law names none, `basis` is empty. */
interface Due {
  titles: string[];
  basis: string[];
  words: string[];
  when: string;
  left: string;
  overdue: boolean;
  note: string | null;
  undecided: boolean;
}

/**
 * What is due within days, then what is due soon without a date, then what has weeks. While nothing is decided only the
 * date that runs first; the others are in the list of dates.
 */
function nearestFirst(view: View): Due[] {
  const decided = view.clock.filter((each) => !each.undecided);
  const dated = decided.length ? decided : view.clock.slice(0, DATES_OPEN);
  const near = new Date(Date.parse(view.stamp.as_of) + SOON_MS).toISOString().slice(0, 10);
  // what only a contract wants stands in the list of dates
  const soon = view.soon.filter((each) => !each.undecided && each.basis !== "contract");
  return together([
    ...dated.filter((each) => each.due <= near).map(due),
    ...soon.map(due),
    ...undated(view),
    ...dated.filter((each) => each.due > near).map(due),
  ]);
}

const due = (each: Dated | Soon): Due => ({
  titles: [each.title],
  basis: [each.basis],
  words: [each.basis_word],
  when: each.when,
  left: "left" in each ? each.left : "",
  overdue: "overdue" in each && each.overdue,
  note: "overdue_note" in each ? each.overdue_note : null,
  undecided: each.undecided,
});

/** One time, one entry; what an overdue date asks for is said once. */
function together(all: readonly Due[]): Due[] {
  const found = new Map<string, Due>();
  const notes = new Set<string>();
  for (const each of all) {
    const same = found.get(each.when);
    if (same) {
      same.titles.push(...each.titles);
      same.basis = [...new Set([...same.basis, ...each.basis])];
      same.words = [...new Set([...same.words, ...each.words])];
    } else found.set(each.when, { ...each, note: each.note && notes.has(each.note) ? null : each.note });
    if (each.note) notes.add(each.note);
  }
  return [...found.values()];
}

function entry(each: Due): HTMLElement {
  const firm = each.basis.find((one) => one !== "guide") ?? each.basis[0] ?? "";
  return h(
    "li",
    { class: `navi-deadline is-${firm}${each.overdue ? " is-overdue" : ""}` },
    h("p", { class: "navi-deadline-title" }, each.titles.join("、")),
    h(
      "p",
      { class: "navi-deadline-when" },
      ...each.basis.map((one, index) => basisMark(one, each.words[index] ?? "")),
      h("strong", {}, each.when),
      each.left && h("span", { class: "navi-left" }, each.left),
    ),
    each.note && h("p", { class: "navi-overdue" }, each.note),
  );
}

/** What the law requires without any word on how soon: all of it in one entry. */
function undated(view: View): Due[] {
  const required = view.groups.find((group) => group.status === "required")?.duties ?? [];
  const titles = required
    .filter(({ details, word }) => details && word === WORDS.lawDuty && !isTimed(details))
    .map(({ title }) => title);
  const rest = { basis: [], words: [], left: "", overdue: false, note: null, undecided: false };
  return titles.length ? [{ ...rest, titles, when: WORDS.soon }] : [];
}

const isTimed = ({ deadlines, timing }: Details): boolean => deadlines.length + timing.length > 0;
