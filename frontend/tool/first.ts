// The answer on one screen: what is required, to whom, by when, what to do now, and what it rests on.
import { h, type Child } from "./dom";
import { MESSAGES } from "./messages";
import { deadline, headline, nowList, withoutDate, type Actions } from "./parts";
import type { View } from "./view";

type Part = HTMLElement | null | false;

// How many dates and reasons stand on the first screen; the rest is under the folds.
const DATES = 3;
const REASONS = 3;

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

/** The exemption, or the answers, on which 「義務ではない」 stands. */
function rests(view: View, actions: Actions): Part {
  if (!view.rests.length) return null;
  const lines = view.rests.map((each) =>
    h(
      "li",
      { class: each.exit ? "is-exit" : "" },
      h("span", {}, each.text),
      h(
        "button",
        {
          type: "button",
          class: "navi-small",
          "data-key": `rests-${each.fact}`,
          onclick: () => actions.visit(each.fact),
        },
        MESSAGES.lookAgain,
      ),
    ),
  );
  return h("ul", { class: "navi-rests" }, ...lines);
}

function basis(view: View): Part {
  if (!view.basis.length) return null;
  const lines = view.basis.slice(0, REASONS).map((line) => h("li", {}, line));
  return h("div", { class: "navi-basis-lines" }, h("h3", {}, MESSAGES.why), h("ul", {}, ...lines));
}

function dates(view: View): Part {
  if (!view.clock.length && !view.soon.length && !view.clock_note && !addressees(view).length) return null;
  const items: Child[] = view.clock
    .slice(0, DATES)
    .map((each, index) => deadline(each, `first-${each.duty}-${index}`, false));
  const soon = view.soon.filter((each) => !each.undecided).map((each) => withoutDate(each, false));
  const undated = addressees(view).map((line) => h("li", { class: "navi-deadline" }, h("p", {}, line)));
  return h(
    "div",
    { class: "navi-first-dates" },
    h("h3", {}, MESSAGES.toWhomByWhen),
    h("ul", { class: "navi-clock" }, ...items, ...soon, ...undated),
    view.clock_note && h("p", { class: "navi-quiet" }, view.clock_note),
  );
}

/** What the law requires without a date: whom it goes to, and that it goes soon. */
function addressees(view: View): string[] {
  const timed = new Set([...view.clock, ...view.soon].map((each) => each.duty));
  const required = view.groups.find((group) => group.status === "required")?.duties ?? [];
  return required
    .filter((duty) => duty.details && duty.word === MESSAGES.lawDuty && !timed.has(duty.id))
    .map((duty) => MESSAGES.soonTo(duty.title, duty.details?.addressee.name ?? ""));
}
