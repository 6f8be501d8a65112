// Counting people group by group, beside the question that asks for a number: the sum is the answer, as if it were typed.
import { factOf, fieldOf, questions, writeCount, type Question } from "./answers";
import { all, h, one } from "./dom";
import type { Value } from "./facts";
import { MESSAGES } from "./messages";

type Span = { min: number; max: number | null };

interface Engine {
  /** A text as a number of people, and how that is written; null where it cannot be read. */
  understand(fact: string, text: string): Promise<{ value: Value; understood: string } | null>;
}

/** As the reader filled it in; kept on the question, so that a reload of the tab brings it back. */
interface Sheet {
  rows: [who: string, count: string][];
  /** The same person may stand in two groups. */
  shared: boolean;
  /** What the sheet has put into the field. */
  sum: string;
}

const EMPTY: Sheet = {
  rows: [
    ["", ""],
    ["", ""],
  ],
  shared: false,
  sum: "",
};
const MOST = 12;

const sheetOf = (question: Question): Sheet =>
  JSON.parse(question.dataset["heads"] ?? JSON.stringify(EMPTY)) as Sheet;

/** `kept` hears of every change to a sheet. */
export function prepareHeads(root: HTMLElement, engine: Engine, kept: () => void): void {
  for (const question of questions(root).filter((each) => each.dataset["kind"] === "count")) {
    const body = h("div", { class: "navi-heads-body" });
    const folded = h(
      "details",
      { class: "navi-heads" },
      h("summary", {}, MESSAGES.heads),
      h("p", { class: "navi-quiet" }, MESSAGES.headsLead),
      body,
    );
    for (const name of ["input", "change", "keydown"])
      body.addEventListener(name, (event) => {
        event.stopPropagation(); // no answer yet, and no Enter that goes on
        kept();
      });
    one(".navi-entry", question).parentElement?.querySelector(".navi-options")?.after(folded);
    folded.addEventListener("toggle", () => folded.open && draw(question, body, engine));
    folded.open = question.dataset["heads"] !== undefined;
  }
}

/** The sheets of answers that were written anew: one that no longer adds up to its answer is put away. */
export function dropHeads(root: ParentNode): void {
  for (const question of questions(root)) {
    const kept = question.dataset["heads"];
    if (kept !== undefined && sheetOf(question).sum === fieldOf(question)?.value) continue;
    delete question.dataset["heads"];
    for (const folded of all<HTMLDetailsElement>(".navi-heads", question)) folded.open = false;
  }
}

function draw(question: Question, body: HTMLElement, engine: Engine): void {
  const sheet = sheetOf(question);
  if (question.dataset["heads"] === undefined) sheet.rows[0] = ["", fieldOf(question)?.value ?? ""];
  const said = h("p", { class: "navi-heads-sum", role: "status" });
  const keep = (): void => {
    question.dataset["heads"] = JSON.stringify(sheet);
    void total(question, sheet, engine, said);
  };
  const again = (): void => {
    keep();
    draw(question, body, engine);
  };
  const rows = sheet.rows.map((row, index) =>
    group(question, row, index, keep, () => {
      sheet.rows.splice(index, 1);
      again();
    }),
  );
  const add = h(
    "button",
    {
      type: "button",
      class: "navi-small",
      disabled: sheet.rows.length >= MOST,
      onclick: () => {
        sheet.rows.push(["", ""]);
        again();
        all<HTMLInputElement>(".navi-heads-who", body).at(-1)?.focus();
      },
    },
    MESSAGES.headsAdd,
  );
  const shared = h("input", { type: "checkbox" });
  shared.checked = sheet.shared;
  shared.addEventListener("change", () => {
    sheet.shared = shared.checked;
    keep();
  });
  const overlap = h("label", { class: "navi-heads-shared" }, shared, MESSAGES.headsShared);
  body.replaceChildren(...rows, h("div", { class: "navi-presses" }, add), overlap, said);
}

function group(
  question: Question,
  row: [string, string],
  index: number,
  keep: () => void,
  remove: () => void,
): HTMLElement {
  const field = (place: 0 | 1, name: string, look: string): HTMLInputElement => {
    const input = h("input", {
      type: "text",
      class: `navi-heads-field ${look}`,
      "aria-label": MESSAGES.headsField(index + 1, name),
      placeholder: name,
      autocomplete: "off",
      maxlength: "60",
    });
    input.value = row[place];
    input.addEventListener("input", () => {
      row[place] = input.value;
      keep();
    });
    return input;
  };
  const gone = h(
    "button",
    { type: "button", class: "navi-small", "aria-label": MESSAGES.headsRemove(index + 1), onclick: remove },
    "×",
  );
  const who = field(0, MESSAGES.headsWho, "navi-heads-who");
  const count = field(1, MESSAGES.headsCount, "navi-heads-count");
  const unit = question.querySelector(".navi-unit")?.textContent;
  const label = { class: "navi-heads-row", role: "group", "aria-label": MESSAGES.headsRow(index + 1) };
  return h("div", label, who, count, h("span", { "aria-hidden": "true" }, unit), gone);
}

/** Add up, put the sum into the field of the question, and say it. */
async function total(question: Question, sheet: Sheet, engine: Engine, said: HTMLElement): Promise<void> {
  const fact = factOf(question);
  const groups = sheet.rows.filter(([who, count]) => who.trim() || count.trim());
  const counted = groups.filter(([, count]) => count.trim());
  const read = await Promise.all(counted.map(([, count]) => engine.understand(fact, count.trim())));
  if (question.dataset["heads"] !== JSON.stringify(sheet)) return; // edited meanwhile
  const bad = counted.find((_, index) => !read[index]);
  if (bad) {
    said.replaceChildren(MESSAGES.headsUnread(bad[1]));
    return;
  }
  const spans = read.flatMap((each) => (each ? [spanOf(each.value)] : []));
  if (!spans.length) {
    said.replaceChildren(MESSAGES.headsEmpty);
    return;
  }
  sheet.sum = writeCount(together(spans, sheet.shared, groups.length > counted.length));
  question.dataset["heads"] = JSON.stringify(sheet);
  const field = fieldOf(question);
  if (field && field.value !== sheet.sum) {
    field.value = sheet.sum;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const sum = await engine.understand(fact, sheet.sum);
  if (sum) said.replaceChildren(MESSAGES.headsSum(sum.understood));
}

const spanOf = (value: Value): Span =>
  typeof value === "object" && "min" in value ? value : { min: Number(value), max: Number(value) };

/** Where people may be in two groups, there are at least as many as in the largest; an uncounted group has no top. */
function together(spans: readonly Span[], shared: boolean, uncounted: boolean): Span {
  const least = spans.map(({ min }) => min);
  const min = shared ? Math.max(...least) : least.reduce((sum, each) => sum + each, 0);
  const open = uncounted || spans.some(({ max }) => max === null || max === undefined);
  return { min, max: open ? null : spans.reduce((sum, each) => sum + (each.max ?? 0), 0) };
}
