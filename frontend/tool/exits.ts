// An exemption opens only when every one of its conditions is answered はい; わからない keeps it closed.
import { all } from "./dom";
import { MESSAGES } from "./messages";

type Question = HTMLElement;

const exitOf = (question: Question): HTMLElement | null => question.querySelector<HTMLElement>(".navi-exit");
const checks = (exit: HTMLElement): HTMLElement[] => all(".navi-cond", exit);
const answerOf = (check: HTMLElement): string | undefined =>
  check.querySelector<HTMLInputElement>("input:checked")?.value;

function leadsOut(exit: HTMLElement, value: string): boolean {
  return (exit.dataset["values"] ?? "").split(" ").includes(value);
}

/** What an answer that leads out says once its conditions are looked at: itself, いいえ, or nothing yet. */
export function through(question: Question, value: string | undefined): string | undefined {
  const exit = exitOf(question);
  if (!exit || value === undefined || !leadsOut(exit, value)) return value;
  const answers = checks(exit).map(answerOf);
  if (answers.includes("unmet")) return exit.dataset["closed"];
  return answers.every((each) => each === "met") ? value : "unknown";
}

/** Show the conditions beside an answer that leads out, and say how far they carry. */
export function refreshExit(question: Question, chosen: string | undefined): void {
  const exit = exitOf(question);
  if (!exit) return;
  exit.hidden = chosen === undefined || !leadsOut(exit, chosen);
  const state = exit.querySelector<HTMLElement>(".navi-exit-state");
  if (!state) return;
  const answers = checks(exit).map(answerOf);
  const left = answers.filter((each) => each === undefined).length;
  const text = answers.includes("unmet")
    ? MESSAGES.exitClosed
    : answers.includes("unsure")
      ? MESSAGES.exitUnknown
      : left
        ? MESSAGES.exitLeft(left)
        : MESSAGES.exitOpen;
  if (state.textContent !== text) state.textContent = text;
  exit.dataset["open"] = String(text === MESSAGES.exitOpen);
}

/**
 * The conditions after an answer was written by a file or a link: one that leads out was written by somebody who had
 * checked them; beside any other answer none is ticked, so that a later はい has to pass them all.
 */
export function writeChecks(question: Question, value: string | undefined): void {
  const exit = exitOf(question);
  if (!exit) return;
  const checked = value !== undefined && leadsOut(exit, value);
  for (const input of all<HTMLInputElement>(".navi-cond input", exit))
    input.checked = checked && input.value === "met";
}
