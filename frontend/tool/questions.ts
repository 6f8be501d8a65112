// One question on the page: marks, complaints, what was understood, folding when it no longer matters.
import {
  clearAnswer,
  describe,
  factOf,
  fieldOf,
  keepConsistent,
  kindOf,
  questions,
  read,
  refreshConditions,
  touched,
  type Question,
} from "./answers";
import { all, h, one } from "./dom";
import { MESSAGES } from "./messages";
import { own } from "./plain";
import type { EngineError } from "../host/index";
import type { View } from "./view";

/** Hears of every change; the pause is the usual one unless it is named. */
type Changed = (pause?: number) => void;

/** Only typing comes in bursts; a press has its answer at once. */
const AT_ONCE = 0;
const PRESSED = new Set(["radio", "checkbox"]);

/** Prepare every question: a place for complaints, a way to take the answer back, one-press dates, and a row shown while it is folded. */
export function prepare(form: HTMLElement, changed: Changed): void {
  for (const [order, question] of questions(form).entries()) {
    question.dataset["order"] = String(order);
    const body = one(".navi-body", question);
    const clear = h(
      "button",
      {
        type: "button",
        class: "navi-small navi-clear",
        hidden: true,
        onclick: () => takeBack(question, changed),
      },
      MESSAGES.clear,
    );
    one(".navi-why", question).after(clear);
    one(".navi-ask, .navi-why", question).before(complaintBox(question));
    body.before(idleRow(question));
    for (const button of all<HTMLButtonElement>("[data-days]", question))
      button.addEventListener("click", () => {
        quickDate(question, Number(button.dataset["days"]));
        changed(AT_ONCE);
      });
  }
  form.addEventListener("input", (event) => {
    const input = event.target as HTMLInputElement;
    const question = input.closest<HTMLElement>(".navi-question");
    if (!question || input.classList.contains("navi-find")) return;
    keepConsistent(question, input);
    own(question);
    question.dataset["fresh"] = ""; // what was just answered does not fold under the reader's hands
    changed(PRESSED.has(input.type) ? AT_ONCE : undefined);
  });
}

/** What the engine says of an answer that it cannot use; it describes the question and its field. */
function complaintBox(question: Question): HTMLElement {
  const id = `${question.id}-error`;
  for (const described of [question, fieldOf(question)])
    described?.setAttribute("aria-describedby", `${described.getAttribute("aria-describedby") ?? ""} ${id}`);
  return h("p", { class: "navi-error", id, hidden: true });
}

function idleRow(question: Question): HTMLElement {
  const open = (): void => {
    question.dataset["opened"] = "";
    question.classList.remove("is-idle");
    (fieldOf(question) ?? one<HTMLInputElement>("input", question)).focus();
  };
  return h(
    "div",
    { class: "navi-idle" },
    h("p", {}, MESSAGES.idleNote, h("span", { class: "navi-idle-answer" })),
    h("button", { type: "button", class: "navi-small", onclick: open }, MESSAGES.idleOpen),
  );
}

function takeBack(question: Question, changed: Changed): void {
  clearAnswer(question);
  own(question);
  changed(AT_ONCE);
  (fieldOf(question) ?? one<HTMLInputElement>("input", question)).focus();
}

/** Today in Japan, moved by some days, as YYYY-MM-DD. Japan has no summer time. */
export function japaneseDay(days: number): string {
  return new Date(Date.now() + (9 + 24 * days) * 3_600_000).toISOString().slice(0, 10);
}

function quickDate(question: Question, days: number): void {
  const field = fieldOf(question);
  if (!field) return;
  field.value = japaneseDay(days);
  keepConsistent(question, field);
}

/** On entering a step nothing in it has just been answered: what does not matter may fold. */
export function settle(form: HTMLElement): void {
  for (const question of questions(form)) delete question.dataset["fresh"];
}

/** Redraw the marks of every question after an answer or a decision. */
export function refresh(form: HTMLElement, relevance: View["relevance"]): void {
  for (const question of questions(form)) {
    const has = touched(question);
    question.classList.toggle("is-answered", has);
    one(".navi-clear", question).hidden = !has;
    refreshConditions(question);
    const { opened, fresh } = question.dataset;
    const busy = question.contains(document.activeElement) || opened !== undefined || fresh !== undefined;
    const idle = relevance[factOf(question)] === "idle";
    if (!idle) delete question.dataset["opened"];
    if (!idle || !busy) question.classList.toggle("is-idle", idle);
    one(".navi-idle-answer", question).textContent = has ? MESSAGES.idleAnswer(describe(question)) : "";
  }
  bringForward(form);
}

/** Move a follow-up out of 「くわしく」 once an answer makes it likely to matter, and back while it is unanswered. */
function bringForward(form: HTMLElement): void {
  const byFact = new Map(questions(form).map((question) => [factOf(question), question]));
  const anchors = new Map<Element, Element>();
  for (const question of byFact.values()) {
    const conditions = (question.dataset["after"] ?? "").split(";").filter(Boolean);
    if (!conditions.length || question.contains(document.activeElement)) continue;
    const parent = conditions.map((each) => match(each, byFact)).find((found) => found !== undefined);
    const step = question.closest(".navi-step");
    const more = step?.querySelector(".navi-more > div");
    const asked = step?.querySelector(".navi-asked");
    if (!more || !asked) continue;
    const forward = asked.contains(question);
    if (parent && !forward) {
      const before = parent.closest(".navi-step") === step && asked.contains(parent) ? parent : null;
      if (before) (anchors.get(before) ?? before).after(question);
      else asked.append(question);
    } else if (!parent && forward && !touched(question)) putBack(question, more);
    if (parent && asked.contains(question)) anchors.set(parent, question);
  }
}

function putBack(question: Question, more: Element): void {
  const order = (element: Element): number => Number((element as HTMLElement).dataset["order"]);
  const later = [...more.children].find((child) => order(child) > order(question));
  more.insertBefore(question, later ?? null);
}

function match(condition: string, byFact: Map<string, Question>): Question | undefined {
  const [fact = "", values = ""] = condition.split("=");
  const parent = byFact.get(fact);
  const value = parent && read(parent);
  const given = Array.isArray(value) ? (value as string[]) : [value];
  return given.some((each) => typeof each === "string" && values.split(",").includes(each))
    ? parent
    : undefined;
}

/** Show the engine's complaint at its question, or take it away. */
export function showComplaint(question: Question, complaint: EngineError | undefined): void {
  const box = one(`#q-${factOf(question)}-error`, question);
  const field = fieldOf(question);
  const bad = field?.validity.badInput ? MESSAGES.badDate : undefined;
  const allowed = complaint?.allowed.length ? MESSAGES.allowed(complaint.allowed.join("、")) : "";
  const text = complaint ? `${complaint.message} ${allowed}`.trim() : (bad ?? "");
  if (box.textContent !== text) box.textContent = text;
  box.hidden = !text;
  question.classList.toggle("is-wrong", !!text);
  if (text) field?.setAttribute("aria-invalid", "true");
  else field?.removeAttribute("aria-invalid");
}

export function showUnderstood(question: Question, text: string): void {
  const box = question.querySelector<HTMLElement>(".navi-understood");
  if (!box || kindOf(question) !== "count") return;
  const typed = !!fieldOf(question)?.value.trim();
  box.textContent = text ? MESSAGES.understood(text) : "";
  box.hidden = !typed || !text;
}

/** Open whatever hides the question, and put the reader there. */
export function reveal(question: Question): void {
  for (let fold = question.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  question.dataset["opened"] = "";
  question.classList.remove("is-idle");
  const legend = one("legend", question);
  legend.tabIndex = -1;
  legend.focus({ preventScroll: true });
  question.scrollIntoView({ block: "start" });
}
