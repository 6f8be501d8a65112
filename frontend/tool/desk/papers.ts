// The papers: what is due, one of them open, and the ways to take it away.
import { fold, h } from "../dom";
import { button, download, section } from "./parts";
import type { Editor } from "./editor";
import { preview } from "./preview";
import type { FinishedPaper, PaperLine, PaperReply, PapersReply, Texts } from "./view";
import { WORDS } from "./words";

// As many papers stand in the list; those that are due later come behind one press.
const FIRST = 8;

export interface PaperDesk extends Editor {
  say(text: string): void;
  choose(id: string): void;
  readonly writesDocx: boolean;
  asDocx(paper: FinishedPaper): Promise<Blob> | null;
}

export function papersSection(
  due: PapersReply,
  shown: PaperReply | null,
  particulars: HTMLElement | null,
  desk: PaperDesk,
): HTMLElement {
  const names = new Set(due.papers.map(({ template }) => template));
  const others = due.names.filter(({ id }) => !names.has(id));
  const rows = due.papers.map((paper) => row(paper, shown, desk));
  const more = rows.splice(FIRST);
  const rest = others.map(({ id, title, lead }) => entry(id, title, "", lead, shown, desk));
  return section(
    "papers",
    WORDS.papers,
    h("p", { class: "navi-quiet" }, WORDS.papersLead),
    particulars,
    h("ul", { class: "navi-papers" }, ...rows),
    more.length + rest.length > 0 &&
      fold(
        "desk-other-papers",
        WORDS.otherPapers,
        ...listed(WORDS.laterPapers, more),
        ...listed(WORDS.papersNotCalledFor, rest),
      ),
  );
}

/** A name and the papers under it, where there are any. */
function listed(name: string, rows: HTMLElement[]): HTMLElement[] {
  if (!rows.length) return [];
  return [h("h4", {}, name), h("ul", { class: "navi-papers", "aria-label": name }, ...rows)];
}

function row(paper: PaperLine, shown: PaperReply | null, desk: PaperDesk): HTMLElement {
  const state = [
    paper.blanks ? WORDS.blanks(paper.blanks) : WORDS.noBlanks,
    paper.open > 0 && WORDS.openFacts(paper.open),
    paper.faults > 0 && WORDS.faults(paper.faults),
  ].filter(Boolean);
  return entry(paper.id, paper.title, state.join("・"), paper.lead, shown, desk);
}

/** One line: the title is the button; what the paper is for is said once it is open. */
function entry(
  id: string,
  title: string,
  state: string,
  lead: string,
  shown: PaperReply | null,
  desk: PaperDesk,
): HTMLElement {
  const inside = open(id, shown, desk);
  const pressed = h(
    "button",
    {
      type: "button",
      class: "navi-paper-line",
      "data-key": `paper-${id}`,
      "aria-expanded": String(inside.length > 0),
      onclick: () => desk.choose(id),
    },
    h("strong", {}, title),
    state && h("small", {}, state),
  );
  return h("li", {}, pressed, inside.length > 0 && h("p", {}, lead), ...inside);
}

function open(id: string, shown: PaperReply | null, desk: PaperDesk): HTMLElement[] {
  const paper = shown?.papers.find((each) => each.id === id);
  const texts = shown?.texts[id];
  if (!paper || !texts) return [];
  // A paper is longer than a phone: the ways to take it away stand at both ends.
  return [ways(paper, texts, desk), preview(paper, desk), ways(paper, texts, desk)];
}

function ways(paper: FinishedPaper, texts: Texts, desk: PaperDesk): HTMLElement {
  const word = button(WORDS.docx, () => {
    const made = desk.asDocx(paper);
    if (!made) return;
    desk.say(WORDS.docxWaiting);
    made.then(
      (blob) => desk.say(download(`${paper.id}.docx`, blob)),
      () => desk.say(WORDS.docxFailed),
    );
  });
  return h(
    "div",
    { class: "navi-presses" },
    button(WORDS.copy, () => desk.copyText(texts.text)),
    button(WORDS.text, () => desk.say(download(`${paper.id}.txt`, texts.text))),
    button(WORDS.markdown, () => desk.say(download(`${paper.id}.md`, texts.md, "text/markdown"))),
    ...(desk.writesDocx ? [word] : []),
    button(WORDS.print, () => printPaper(paper)),
  );
}

/** Only the paper goes to the printer. */
function printPaper(paper: FinishedPaper): void {
  const root = document.documentElement;
  const shown = document.querySelector(`.navi-paper[aria-label="${CSS.escape(paper.title)}"]`);
  shown?.classList.add("is-printed");
  root.classList.add("navi-prints-paper");
  addEventListener(
    "afterprint",
    () => {
      root.classList.remove("navi-prints-paper");
      shown?.classList.remove("is-printed");
    },
    { once: true },
  );
  globalThis.print();
}
