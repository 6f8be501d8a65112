// The reader's answers live in the form's own inputs: folding, moving or redrawing a question cannot lose them.
import { all, one } from "./dom";
import { refreshExit, through, writeChecks } from "./exits";
import type { Facts, Value } from "./facts";

export type Question = HTMLElement;

export const questions = (root: ParentNode): Question[] => all(".navi-question", root);
export const factOf = (question: Question): string => question.dataset["fact"] ?? "";
export const kindOf = (question: Question): string => question.dataset["kind"] ?? "";
export const shortOf = (question: Question): string => question.dataset["short"] ?? "";

const choices = (question: Question): HTMLInputElement[] =>
  all<HTMLInputElement>(".navi-option input", question);
export const fieldOf = (question: Question): HTMLInputElement | null =>
  question.querySelector<HTMLInputElement>(".navi-field");

const EXCLUSIVE: Record<string, Value> = { unknown: "unknown", none: [] };

/** Texts of counts that the engine has read, so that one place reads 全角, 約 and ranges. */
export const readCounts = new Map<string, Value>();
export const countKey = (question: Question): string =>
  `${factOf(question)} ${fieldOf(question)?.value ?? ""}`;

/** Return the answer, or undefined while there is none (or none that can be read yet). */
export function read(question: Question): Value | undefined {
  const checked = choices(question).filter((input) => input.checked);
  const exclusive = checked.find((input) => input.dataset["exclusive"] !== undefined);
  if (exclusive) return EXCLUSIVE[exclusive.value];
  const field = fieldOf(question);
  if (field) return readField(question, field);
  if (kindOf(question) === "set") return checked.length ? checked.map((input) => input.value) : undefined;
  return through(question, checked[0]?.value);
}

function readField(question: Question, field: HTMLInputElement): Value | undefined {
  const text = field.value.trim();
  if (!text) return undefined;
  if (kindOf(question) === "count") return readCounts.get(countKey(question));
  return kindOf(question) === "date" ? normaliseDate(text) : text.normalize("NFKC");
}

/** Browsers without a date field give plain text: accept the usual spellings; the engine judges the result. */
export function normaliseDate(text: string): string {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(
    text.normalize("NFKC").trim(),
  );
  if (!found) return text.normalize("NFKC");
  return [found[1], found[2]?.padStart(2, "0"), found[3]?.padStart(2, "0")].join("-");
}

/** True when the reader has put anything into the question, readable or not. */
export function touched(question: Question): boolean {
  return choices(question).some((input) => input.checked) || !!fieldOf(question)?.value.trim();
}

export const saysUnknown = (question: Question): boolean => read(question) === "unknown";

export function collect(root: ParentNode): Facts {
  const facts: Facts = {};
  for (const question of questions(root)) {
    const value = read(question);
    if (value !== undefined) facts[factOf(question)] = value;
  }
  return facts;
}

/** Put a value into the form as if the reader had answered; undefined clears the answer. */
export function write(question: Question, value: Value | undefined): void {
  const isSet = Array.isArray(value);
  for (const input of choices(question)) {
    if (isSet) input.checked = value.length ? value.includes(input.value) : input.value === "none";
    else input.checked = input.value === value && (kindOf(question) !== "set" || value === "unknown");
  }
  const field = fieldOf(question);
  if (field) field.value = value === undefined || value === "unknown" || isSet ? "" : writeCount(value);
  delete question.dataset["stash"];
}

/** A number of people as it is typed: 80, 50〜70, 80以上. */
export function writeCount(value: Value): string {
  if (typeof value !== "object" || !("min" in value)) return String(value);
  if (value.max === null || value.max === undefined) return `${value.min}以上`;
  return value.min === value.max ? String(value.min) : `${value.min}〜${value.max}`;
}

export function clearAnswer(question: Question): void {
  write(question, undefined);
  writeChecks(question, undefined);
}

/** Show or hide the conditions of an exemption beside the answer as it is chosen. */
export function refreshConditions(question: Question): void {
  refreshExit(question, choices(question).find((input) => input.checked)?.value);
}

export function writeAll(root: ParentNode, facts: Facts): void {
  for (const question of questions(root)) {
    const value = facts[factOf(question)];
    write(question, value);
    writeChecks(question, typeof value === "string" ? value : undefined);
    delete question.dataset["implied"];
  }
}

/** Say the answer in the words of the form. */
export function describe(question: Question): string {
  const text = fieldOf(question)?.value.trim();
  if (text && !choices(question).some((input) => input.checked)) return text;
  return choices(question)
    .filter((input) => input.checked)
    .map((input) => one(".navi-label", input.parentElement ?? question).firstChild?.textContent ?? "")
    .join("、");
}

/**
 * 「わからない」 and 「どれもない」 exclude the other answers of their question. What they push aside is kept and comes
 * back when they are taken back.
 */
export function keepConsistent(question: Question, changed: HTMLInputElement): void {
  const others = choices(question).filter((input) => input !== changed);
  if (changed === fieldOf(question)) {
    if (changed.value) for (const input of others) input.checked = false;
  } else if (changed.dataset["exclusive"] !== undefined) {
    if (changed.checked) stash(question, changed, others);
    else unstash(question);
  } else if (changed.type === "checkbox") {
    for (const input of others) if (input.dataset["exclusive"] !== undefined) input.checked = false;
    delete question.dataset["stash"];
  }
}

function stash(question: Question, changed: HTMLInputElement, others: HTMLInputElement[]): void {
  const kept = others.filter((input) => input.checked && input.dataset["exclusive"] === undefined);
  if (kept.length) question.dataset["stash"] = kept.map((input) => input.value).join(" ");
  for (const input of others) input.checked = false;
  const field = fieldOf(question);
  if (field?.value && changed.checked) {
    question.dataset["stash"] = field.value;
    field.value = "";
  }
}

function unstash(question: Question): void {
  const kept = question.dataset["stash"];
  if (kept === undefined) return;
  const field = fieldOf(question);
  if (field) field.value = kept;
  else for (const input of choices(question)) input.checked = kept.split(" ").includes(input.value);
  delete question.dataset["stash"];
}
