// The full answer, in the order in which a reader in a hurry needs it.
import { fold, h, lazyFold } from "./dom";
import { foldedCard } from "./duty";
import { firstScreen } from "./first";
import { MESSAGES } from "./messages";
import { advisers, assumptions, citations, clock, deciding, type Actions } from "./parts";
import type { Card, View } from "./view";

type Part = HTMLElement | null | false;

// How many open facts are shown before the rest is folded.
const FIRST = 3;

export function answer(view: View, changed: string, actions: Actions, notes: Part[]): Part[] {
  const undecided = view.headline.status === "undetermined";
  const askable = undecided && !view.headline.stands_still;
  const head = [...notes, warnings(view, actions), askable && open(view, MESSAGES.deciding, actions)];
  return [
    firstScreen(view, changed, head, actions),
    undecided && advice(view),
    ...groups(view, actions),
    (view.clock.length > 0 || view.soon.length > 0 || !!view.clock_note) &&
      folded("clock", MESSAGES.clockTitle, clock(view, "answer-clock")),
    folded(
      "contact",
      MESSAGES.contact,
      h("p", {}, h("strong", {}, view.contact.title)),
      h("p", {}, view.contact.text),
    ),
    !askable && open(view, MESSAGES.alsoOpen, actions),
    !undecided && advice(view),
    view.answers.length > 0 && folded("answers", MESSAGES.answersTitle, answers(view, actions)),
    view.assumptions.length > 0 &&
      folded("assumptions", MESSAGES.assumptions, assumptions(view, actions, "answer-assumption")),
    view.coming.length > 0 && folded("coming", MESSAGES.coming, coming(view)),
    stamp(view),
  ];
}

/** A part of the answer that opens on demand: one line until then. */
function folded(name: string, title: string, ...content: HTMLElement[]): HTMLElement {
  const part = fold(`answer-${name}`, title, ...content);
  part.className = `navi-part navi-part-${name}`;
  return part;
}

function section(name: string, title: string, ...content: HTMLElement[]): HTMLElement {
  const id = `navi-answer-${name}`;
  return h(
    "section",
    { class: `navi-part navi-part-${name}`, "aria-labelledby": id },
    h("h3", { id, tabindex: "-1", "data-key": id }, title),
    ...content,
  );
}

function warnings(view: View, actions: Actions): Part {
  if (!view.warnings.length) return null;
  const rows = view.warnings.map((each) =>
    h(
      "li",
      {},
      h("span", {}, each.text),
      h(
        "button",
        { type: "button", class: "navi-small", onclick: () => actions.visit(each.fact) },
        MESSAGES.fixAnswer,
      ),
    ),
  );
  return h(
    "div",
    { class: "navi-warnings" },
    h("p", {}, h("strong", {}, MESSAGES.warnings)),
    h("ul", {}, ...rows),
  );
}

function open(view: View, title: string, actions: Actions): Part {
  const facts = view.open.length ? view.open : view.next ? [view.next] : [];
  if (!facts.length) return null;
  const rest = facts.slice(FIRST);
  const more = () =>
    fold("answer-open-more", MESSAGES.more(rest.length), deciding(rest, actions, "answer-more"));
  return section(
    "open",
    title,
    deciding(facts.slice(0, FIRST), actions, "answer-open"),
    ...(rest.length ? [more()] : []),
  );
}

function advice(view: View): Part {
  return view.advice.length > 0 && section("advice", MESSAGES.advisers, advisers(view.advice));
}

function groups(view: View, actions: Actions): HTMLElement[] {
  return view.groups
    .filter((group) => group.duties.length > 0)
    .map((group) => {
      const note = group.note ? [h("p", { class: "navi-quiet" }, group.note)] : [];
      if (group.status === "required")
        return section(`group-${group.status}`, group.title, ...note, ...cards(group.duties, view, actions));
      const summary = h("span", {}, group.title, h("small", {}, MESSAGES.count(group.duties.length)));
      const folded = lazyFold(`group-${group.status}`, summary, () => [
        ...note,
        ...group.duties.map((duty) => foldedCard(duty, view, actions)),
      ]);
      folded.className = "navi-part navi-group-folded";
      return folded;
    });
}

/** One line each: the rest of a card opens on demand. */
function cards(duties: readonly Card[], view: View, actions: Actions): HTMLElement[] {
  return duties.map((duty) => foldedCard(duty, view, actions));
}

function answers(view: View, actions: Actions): HTMLElement {
  return h(
    "dl",
    { class: "navi-facts" },
    ...view.answers.flatMap((each) => [
      h("dt", {}, each.label),
      h(
        "dd",
        {},
        h("span", {}, each.answer),
        h(
          "button",
          {
            type: "button",
            class: "navi-small",
            "data-key": `change-${each.fact}`,
            "aria-label": `${each.label}: ${MESSAGES.changeAnswer}`,
            onclick: () => actions.visit(each.fact),
          },
          MESSAGES.changeAnswer,
        ),
      ),
    ]),
  );
}

function coming(view: View): HTMLElement {
  return h(
    "ul",
    { class: "navi-coming" },
    ...view.coming.map((each) =>
      h(
        "li",
        {},
        h("strong", {}, each.title),
        each.starts && h("span", { class: "navi-left" }, MESSAGES.comingFrom(each.starts)),
        h("p", {}, each.text),
        citations(each.cites, view.citations, false),
      ),
    ),
  );
}

function stamp(view: View): HTMLElement {
  const part = folded("stamp", MESSAGES.stampTitle, h("p", {}, view.disclaimer));
  return h("div", { class: "navi-stamp" }, h("p", { class: "navi-quiet" }, view.stamp.text), part);
}
