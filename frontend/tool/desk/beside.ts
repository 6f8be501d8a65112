// What stands beside the words of a paper: a way to the question they wait for, a copy of one row.
import { h } from "../dom";
import type { Editor } from "./editor";
import type { FinishedPaper, Written } from "./view";
import { WORDS } from "./words";

/** 確認中 can be answered: from the paper to the question. */
export function asking(paper: FinishedPaper, block: Written, fact: string, editor: Editor): HTMLElement {
  return h(
    "button",
    {
      type: "button",
      class: "navi-copy",
      "aria-label": WORDS.askAbout((block.label ?? block.text).slice(0, 30)),
      onclick: () => editor.ask(fact, `edit-${paper.id}-${block.id}`),
    },
    WORDS.ask,
  );
}

export function copying(block: Written, editor: Editor): HTMLElement {
  return h(
    "button",
    {
      type: "button",
      class: "navi-copy",
      "aria-label": `${WORDS.copy}: ${block.label}`,
      onclick: () => editor.copyText(block.text),
    },
    WORDS.copy,
  );
}
