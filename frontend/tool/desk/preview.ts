// One paper on the screen: every sentence can be edited, blanks and doubtful wordings stand out.
import { h, type Child } from "../dom";
import { asking, copying } from "./beside";
import type { Editor } from "./editor";
import { button } from "./parts";
import { particularField, type Input } from "./particulars";
import type { Field, FinishedPaper, Written } from "./view";
import { WORDS } from "./words";

export function preview(paper: FinishedPaper, editor: Editor): HTMLElement {
  return h(
    "article",
    { class: "navi-paper", "aria-label": paper.title },
    ...grouped(paper.blocks.map((block) => [block, drawn(paper, block, editor)] as const)),
    ...paper.closing.map((line) => h("p", { class: "navi-paper-closing" }, marked(line, goToBlank))),
  );
}

/** Items of a list stand in one list. */
function grouped(blocks: (readonly [Written, HTMLElement])[]): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const [block, element] of blocks) {
    const last = found[found.length - 1];
    if (block.kind !== "item") found.push(element);
    else if (last?.tagName === "UL") last.append(element);
    else found.push(h("ul", {}, element));
  }
  return found;
}

function drawn(paper: FinishedPaper, block: Written, editor: Editor): HTMLElement {
  if (block.kind === "table") return table(paper, block, editor);
  const element = shell(block);
  const faults = paper.faults.filter((fault) => fault.block === block.id);
  const key = `edit-${paper.id}-${block.id}`;
  element.append(
    block.label ? h("b", {}, `${block.label}: `) : "",
    marked(block.text, (label) => {
      const field = editor.fieldOf(label);
      if (field) fill(field, paper, block, element, editor);
      else open(paper, block, element, editor, label);
    }),
    block.asks ? asking(paper, block, block.asks, editor) : "",
    // The form of an authority has a field for each row: it is copied alone.
    paper.reader === "authority" && block.kind === "row" ? copying(block, editor) : "",
    h("button", {
      type: "button",
      class: "navi-edit",
      "aria-label": `${WORDS.edit}: ${(block.label ?? block.text).slice(0, 30)}`,
      "data-key": key,
      onclick: () => open(paper, block, element, editor),
    }),
  );
  if (block.edited) element.append(h("small", { class: "navi-edited" }, WORDS.edited));
  for (const fault of faults)
    element.append(h("small", { class: "navi-fault" }, `「${fault.text}」: ${fault.why}`));
  if (block.help) element.append(h("small", { class: "navi-help" }, block.help));
  if (editor.drafts.isOpen(key)) open(paper, block, element, editor);
  for (const field of blanksOf(block.text).map((label) => editor.fieldOf(label)))
    if (field && editor.drafts.isOpen(fillKey(field, paper, block)))
      fill(field, paper, block, element, editor);
  return element;
}

function shell(block: Written): HTMLElement {
  if (block.kind === "heading") return h(block.id === "title" ? "h4" : "h5", {});
  if (block.kind === "end") return h("p", { class: "navi-end" });
  return h(block.kind === "item" ? "li" : "p", {});
}

function table(paper: FinishedPaper, block: Written, editor: Editor): HTMLElement {
  const [head = [], ...body] = block.rows ?? [];
  return h(
    "div",
    { class: "navi-paper-table" },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, ...head.map((cell) => h("th", { scope: "col" }, cell)))),
      h("tbody", {}, ...body.map((cells, index) => row(paper, block, index, cells, head, editor))),
    ),
  );
}

/** One press for all cells of a row: a table has many, and each would be a stop for the keyboard. */
function row(
  paper: FinishedPaper,
  block: Written,
  index: number,
  texts: string[],
  head: string[],
  editor: Editor,
): HTMLElement {
  const place = `${block.id}/${block.keys?.[index]}`;
  const key = `edit-${paper.id}-${place}`;
  const cells = texts.map((text, column): Cell => {
    const id = `${place}/${column}`;
    return { id, text, draft: block.drafts?.[id], label: head[column] ?? "" };
  });
  const element = h("tr", {});
  const edit = (): void => openRow(paper, key, cells, element, editor);
  const shown = cells.map(({ text, draft }) => {
    const mark = draft !== undefined && h("small", { class: "navi-edited" }, WORDS.editedCell(draft));
    return h("td", {}, marked(text, edit), mark);
  });
  const pressed = h("button", {
    type: "button",
    class: "navi-edit",
    "aria-label": `${WORDS.edit}: ${texts.filter(Boolean).join(" ").slice(0, 30)}`,
    "data-key": key,
    onclick: edit,
  });
  shown[0]?.append(pressed);
  element.append(...shown);
  if (editor.drafts.isOpen(key)) edit();
  return element;
}

/** A cell of a table under the heading of its column; `draft` only where it was edited. */
interface Cell {
  id: string;
  text: string;
  draft: string | undefined;
  label: string;
}

/** The fields take the width of the table, so that its columns stay as they are. */
function openRow(
  paper: FinishedPaper,
  key: string,
  cells: Cell[],
  element: HTMLElement,
  editor: Editor,
): void {
  const fields = cells.map(({ text }, column) => {
    const field = h("textarea", { class: "navi-field", rows: "2", "data-key": `${key}/${column}` });
    field.defaultValue = text;
    return field;
  });
  const close = opening(key, paper, element, editor);
  const keep = (texts: (string | null)[]): void => {
    kept(key, fields, editor);
    const said = cells.map(({ id, text, draft }, column): [string, string | null] | null => {
      const now = texts[column] ?? null;
      return now === text ? null : [id, now === draft ? null : now];
    });
    editor.edit(paper.id, Object.fromEntries(said.filter((each) => each !== null)));
  };
  const back =
    cells.some(({ draft }) => draft !== undefined) &&
    button(WORDS.backToDraft, () => keep(cells.map(() => null)));
  const labelled = fields.map((field, column) => h("label", {}, cells[column]?.label, field));
  const presses = [
    button(WORDS.keepRow, () => keep(fields.map(({ value }) => value.trim()))),
    button(WORDS.cancelEdit, close),
    back,
  ];
  element.replaceChildren(
    h(
      "td",
      { colspan: String(cells.length) },
      h("div", { class: "navi-row-fields" }, ...labelled),
      h("span", { class: "navi-presses" }, ...presses),
    ),
  );
  fields[0]?.focus();
}

/** From now on this editor stands open; what closes it puts back what it covers. */
function opening(key: string, paper: FinishedPaper, element: HTMLElement, editor: Editor): () => void {
  const before = [...element.childNodes];
  editor.drafts.open(key, paper.id);
  return () => {
    editor.drafts.close(key);
    element.replaceChildren(...before);
  };
}

/** Nothing is being typed any more; the fields stay until the paper comes anew. */
function kept(key: string, fields: Input[], editor: Editor): void {
  for (const field of fields) field.defaultValue = field.value;
  editor.drafts.close(key);
}

const blanksOf = (text: string): string[] =>
  [...text.matchAll(/【要記入: (?<label>[^】]*)】/gu)].map(({ groups }) => groups?.["label"] ?? "");

const fillKey = (field: Field, paper: FinishedPaper, block: Written): string =>
  `navi-fill-${paper.id}-${block.id}-${field.id}`;

/** Text with its line breaks; a blank can be pressed, and is filled where it stands. */
function marked(text: string, press: (label: string, blank: HTMLElement) => void): DocumentFragment {
  const found = document.createDocumentFragment();
  for (const part of text.split(/(【要記入: [^】]*】)/u)) {
    const label = /^【要記入: (?<label>[^】]*)】$/u.exec(part)?.groups?.["label"];
    if (label === undefined) {
      found.append(lines(part));
      continue;
    }
    const blank = h("button", { type: "button", class: "navi-blank" }, part);
    blank.addEventListener("click", () => press(label, blank));
    found.append(blank);
  }
  return found;
}

/** From the list at the foot to the first such blank in the paper. */
function goToBlank(_label: string, listed: HTMLElement): void {
  const blanks = listed.closest(".navi-paper")?.querySelectorAll<HTMLElement>(".navi-blank") ?? [];
  const first = [...blanks].find((blank) => blank.textContent === listed.textContent);
  first?.scrollIntoView({ block: "center" });
  first?.click();
}

/** The particular's own field in place of the sentence; what is written stands in every paper. */
function fill(
  field: Field,
  paper: FinishedPaper,
  block: Written,
  element: HTMLElement,
  editor: Editor,
): void {
  const id = fillKey(field, paper, block);
  const input = particularField(field, id, "");
  const close = opening(id, paper, element, editor);
  const keep = button(WORDS.fill, () => {
    kept(id, [input], editor);
    editor.particular(field.id, input.value.trim());
  });
  const quick =
    field.quick &&
    button(WORDS.quick(field.quick), () => {
      kept(id, [input], editor);
      editor.particular(field.id, field.quick);
    });
  element.replaceChildren(
    h("label", { for: id }, field.label),
    h("small", {}, field.help),
    input,
    h("span", { class: "navi-presses" }, keep, quick, button(WORDS.cancelEdit, close)),
  );
  input.focus();
}

function lines(text: string): DocumentFragment {
  const found = document.createDocumentFragment();
  text.split("\n").forEach((line, index) => {
    if (index) found.append(h("br"));
    found.append(line);
  });
  return found;
}

function open(
  paper: FinishedPaper,
  block: Written,
  element: HTMLElement,
  editor: Editor,
  blank?: string,
): void {
  const key = `edit-${paper.id}-${block.id}`;
  const field = h("textarea", {
    class: "navi-field",
    rows: "4",
    "aria-label": WORDS.edit,
    "data-key": `${key}/0`,
  });
  field.defaultValue = block.text;
  const close = opening(key, paper, element, editor);
  const keepText = (text: string | null): void => {
    kept(key, [field], editor);
    editor.edit(paper.id, text === block.text ? {} : { [block.id]: text });
  };
  const back: Child = block.edited && button(WORDS.backToDraft, () => keepText(null));
  const keep = button(WORDS.keepEdit, () => keepText(field.value.trim()));
  const presses = [keep, button(WORDS.cancelEdit, close), back].filter(
    (each): each is HTMLButtonElement => !!each,
  );
  element.replaceChildren(field, h("span", { class: "navi-presses" }, ...presses));
  field.focus();
  const place = blank === undefined ? -1 : block.text.indexOf(`【要記入: ${blank}】`);
  if (place >= 0) field.setSelectionRange(place, place + `【要記入: ${blank}】`.length);
}
