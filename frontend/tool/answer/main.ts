// The screen of the answer as a bundle of its own: it comes while the engine starts, so that no first question waits for it.
import { AnswerScreen, type Around } from "./screen";

declare global {
  // set by answer.js
  var makeAnswer: ((root: HTMLElement, around: Around) => AnswerScreen) | undefined;
}

globalThis.makeAnswer = (root, around) => new AnswerScreen(root, around);
