// Answers that sit badly together speak at once, at the question; 「次へ」 waits once for them to be read.
import { factOf, questions } from "./answers";
import { all, h, one } from "./dom";
import { chosenWay, plains, setsOf } from "./plain";
import type { View } from "./view";

type Warning = View["warnings"][number];

/** Show each caution at its question, or at the plain question whose answer said the fact. */
export function showCautions(root: HTMLElement, warnings: readonly Warning[]): void {
  for (const question of questions(root)) say(boxOf(question), textsOf(warnings, [factOf(question)]));
  for (const plain of plains(root)) {
    const way = chosenWay(plain);
    say(boxOf(plain), textsOf(warnings, way ? Object.keys(setsOf(way)) : []));
  }
}

const textsOf = (warnings: readonly Warning[], facts: readonly string[]): string[] =>
  warnings.filter(({ fact }) => facts.includes(fact)).map(({ text }) => text);

/** Made with the first answer, so that it is there to be read out when a caution comes. */
function boxOf(asked: HTMLElement): HTMLElement {
  const found = asked.querySelector<HTMLElement>(".navi-caution");
  if (found) return found;
  const box = h("p", { class: "navi-caution", role: "status", hidden: true });
  one(".navi-ask, .navi-why", asked).before(box);
  return box;
}

function say(box: HTMLElement, texts: readonly string[]): void {
  const text = texts.join("\n");
  if (box.textContent !== text) box.textContent = text;
  box.hidden = !text;
}

/** Cautions that stand on the screen now. */
export function cautionsInSight(root: HTMLElement): HTMLElement[] {
  return all(".navi-caution", root).filter((box) => !box.hidden && box.offsetParent !== null);
}
