// The timeline and the plan: tasks by phase, ticked with time and note.
import { fold, h } from "../dom";
import { now, timeWords, type Case } from "./case";
import { dayWords, section } from "./parts";
import type { PlannedTask, Timeline } from "./view";
import { WORDS } from "./words";

// The picture stands open where it does not push the papers off the screen.
const ROOMY = "(min-width: 1100px)";
// A phase with more tasks shows the first of them, and one line for the others.
const MOST = 8;
const FIRST = 6;

/** Folded: the first screen and the list of dates say the same in words. */
export function timeline({ svg, lines }: Timeline): HTMLElement {
  const picture = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const folded = fold(
    "desk-timeline",
    WORDS.timeline,
    h("figure", {}, document.importNode(picture, true)),
    fold(
      "desk-timeline-text",
      WORDS.timelineText,
      h("ul", { class: "navi-lines" }, ...lines.map((line) => h("li", {}, line))),
    ),
  );
  folded.className = "navi-part navi-desk-timeline";
  folded.open = matchMedia(ROOMY).matches;
  return folded;
}

export function plan(tasks: PlannedTask[], kept: Case, changed: () => void): HTMLElement {
  const phases = new Map<string, PlannedTask[]>();
  for (const task of tasks) phases.set(task.phase_title, [...(phases.get(task.phase_title) ?? []), task]);
  const folds = [...phases].map(([title, own], index) => {
    const done = own.filter(({ tick }) => tick).length;
    const summary = h("span", {}, title, h("small", {}, WORDS.done(done, own.length)));
    const rows = own.map((task) => row(task, kept, changed));
    const rest = rows.splice(rows.length > MOST ? FIRST : MOST);
    const key = `desk-plan-${own[0]?.phase}-${index}`;
    const ticks = (some: HTMLElement[]): HTMLElement => h("ul", { class: "navi-ticks" }, ...some);
    const more = rest.length > 0 && fold(`${key}-more`, WORDS.otherTasks(rest.length), ticks(rest));
    const folded = fold(key, summary, ticks(rows), more);
    folded.open = index === 0;
    return folded;
  });
  return section("plan", WORDS.plan, h("p", { class: "navi-quiet" }, WORDS.planLead), ...folds);
}

function row(task: PlannedTask, kept: Case, changed: () => void): HTMLElement {
  const id = `navi-tick-${task.id}`;
  const box = h("input", {
    type: "checkbox",
    id,
    "data-key": id,
    "aria-label": WORDS.tick(task.title),
    checked: !!task.tick,
  });
  box.addEventListener("change", () => {
    kept.change(({ ticks }) => {
      if (box.checked) ticks[task.id] = { at: now(), note: "", title: task.title };
      else delete ticks[task.id];
    });
    changed();
  });
  return h("li", { class: task.tick ? "is-done" : null }, box, about(task, kept, changed));
}

/** Title, who does it and by when, in the line that opens how and why. */
function about(task: PlannedTask, kept: Case, changed: () => void): HTMLElement {
  const rows = [
    [WORDS.why, task.why],
    [WORDS.doneWhen, task.done],
    [WORDS.sources, task.cites.join("、")],
  ].flatMap(([name, text]) => (text ? [h("dt", {}, name), h("dd", {}, text)] : []));
  const summary = h(
    "span",
    {},
    h("strong", {}, task.title),
    h("span", { class: "navi-who" }, task.who),
    task.due && h("span", { class: "navi-left" }, dayWords(task.due)),
  );
  const detail = task.detail && h("p", {}, task.detail);
  const folded = fold(`desk-why-${task.id}`, summary, detail, h("dl", { class: "navi-terms" }, ...rows));
  return h("div", {}, folded, task.tick && ticked(task, kept, changed));
}

function ticked(task: PlannedTask, kept: Case, changed: () => void): HTMLElement {
  const field = h("input", {
    type: "text",
    class: "navi-field",
    "aria-label": `${task.title}: ${WORDS.note}`,
    placeholder: WORDS.notePlaceholder,
    maxlength: "300",
    "data-key": `navi-note-${task.id}`,
  });
  field.defaultValue = task.tick?.note ?? "";
  field.addEventListener("change", () => {
    field.defaultValue = field.value;
    kept.change(({ ticks }) => {
      const tick = ticks[task.id];
      if (tick) tick.note = field.value.trim();
    });
    changed();
  });
  return h("p", { class: "navi-ticked" }, WORDS.ticked(timeWords(task.tick?.at ?? "")), field);
}
