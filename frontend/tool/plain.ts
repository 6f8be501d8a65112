// Questions in everyday words: one answer says several facts, which the reader can still change one by one.
import { clearAnswer, factOf, questions, write, type Question } from "./answers";
import { all } from "./dom";
import type { Value } from "./facts";

export const plains = (root: ParentNode): HTMLElement[] => all(".navi-plain", root);
export const plainOf = (plain: HTMLElement): string => plain.dataset["plain"] ?? "";

export function chosenWay(plain: HTMLElement): HTMLInputElement | null {
  return plain.querySelector<HTMLInputElement>("input:checked");
}

export const setsOf = (way: HTMLInputElement): Record<string, Value> =>
  JSON.parse(way.dataset["sets"] ?? "{}") as Record<string, Value>;

/** The facts that are asked on the same screen once this answer is chosen. */
export function shownBy(plain: HTMLElement): string[] {
  return (chosenWay(plain)?.dataset["shows"] ?? "").split(" ").filter(Boolean);
}

/** Say what a plain answer implies; what the answer before it implied is taken back. */
export function imply(root: ParentNode, plain: HTMLElement): void {
  const way = chosenWay(plain);
  const sets = way ? setsOf(way) : {};
  for (const question of questions(root)) {
    const value = sets[factOf(question)];
    const mine = question.dataset["implied"] === plainOf(plain);
    if (value !== undefined) {
      write(question, value);
      question.dataset["implied"] = plainOf(plain);
    } else if (mine) {
      clearAnswer(question);
      delete question.dataset["implied"];
    }
  }
}

/** An answer given by hand is the reader's own from then on. */
export function own(question: Question): void {
  delete question.dataset["implied"];
}
