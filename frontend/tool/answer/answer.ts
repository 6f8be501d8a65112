// The full answer, in the order in which a reader in a hurry needs it.
import { fold, h, lazyFold } from "../dom";
import { MESSAGES } from "../messages";
import { advisers, assumptions, clock, deciding, type Actions } from "../parts";
import type { Card, View } from "../view";
import { citations } from "./citations";
import { foldedCard } from "./duty";
import { decidable, firstScreen } from "./first";
import { jumps } from "./jumps";
import { WORDS } from "./words";

type Part = HTMLElement | null | false;

export function answer(view: View, changed: string, actions: Actions, notes: Part[]): Part[] {
  const undecided = view.headline.status === "undetermined";
  return [
    firstScreen(view, changed, notes, actions),
    jumps(timed(view)),
    h("div", { class: "navi-rest-main" }, undecided && advice(view), ...groups(view, actions)),
    h("div", { class: "navi-rest-side" }, ...beside(view, actions, undecided).filter((part) => !!part)),
  ];
}

const timed = (view: View): boolean => view.clock.length > 0 || view.soon.length > 0 || !!view.clock_note;

/** What is looked up: one line each until it is opened. */
function beside(view: View, actions: Actions, undecided: boolean): Part[] {
  const { title, text } = view.contact;
  return [
    timed(view) && folded("clock", MESSAGES.clockTitle, clock(view, "answer-clock")),
    folded("contact", WORDS.contact, h("p", {}, h("strong", {}, title)), h("p", {}, text)),
    !decidable(view) &&
      view.open.length > 0 &&
      folded("open", MESSAGES.alsoOpen, deciding(view.open, actions, "answer-open")),
    !undecided && view.advice.length > 0 && folded("advice", MESSAGES.advisers, advisers(view.advice)),
    view.answers.length > 0 && folded("answers", WORDS.answersTitle, answers(view, actions)),
    view.assumptions.length > 0 &&
      folded("assumptions", WORDS.assumptions, assumptions(view, actions, "answer-assumption")),
    view.coming.length > 0 && folded("coming", WORDS.coming, coming(view)),
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
      const summary = h("span", {}, group.title, h("small", {}, WORDS.count(group.duties.length)));
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
            "aria-label": `${each.label}: ${WORDS.changeAnswer}`,
            onclick: () => actions.visit(each.fact),
          },
          WORDS.changeAnswer,
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
        each.starts && h("span", { class: "navi-left" }, WORDS.comingFrom(each.starts)),
        h("p", {}, each.text),
        citations(each.cites, view.citations, false),
      ),
    ),
  );
}

function stamp(view: View): HTMLElement {
  const part = folded("stamp", WORDS.stampTitle, h("p", {}, view.disclaimer));
  return h("div", { class: "navi-stamp" }, h("p", { class: "navi-quiet" }, view.stamp.text), part);
}
