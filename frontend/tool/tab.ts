// A reload, a discarded tab or a press on 戻る loses nothing: the answers are kept for this tab, and go when it closes.
import { all } from "./dom";
import { collect, factOf, fieldOf, questions } from "./answers";
import { TAB_KEY as KEY } from "./keys";
import { drop, held, hold } from "./session";

interface Form {
  checked: [string, string][];
  typed: [string, string][];
  implied: [string, string][];
  /** Sheets on which people were counted group by group. */
  heads?: [string, string][];
}

interface State<Guide> {
  form: Form;
  guide: Guide;
}

/** Those of the form; the ticks of the plan have no name, and are kept with the plan. */
const boxes = (root: ParentNode): HTMLInputElement[] =>
  all<HTMLInputElement>("input[name]:is([type=radio], [type=checkbox])", root);

function formOf(root: ParentNode): Form {
  const all_ = questions(root);
  return {
    checked: boxes(root).flatMap((box) => (box.checked ? [[box.name, box.value]] : []) as [string, string][]),
    typed: all_.flatMap((each) => {
      const value = fieldOf(each)?.value;
      return value ? ([[factOf(each), value]] as [string, string][]) : [];
    }),
    implied: all_.flatMap((each) => {
      const by = each.dataset["implied"];
      return by ? ([[factOf(each), by]] as [string, string][]) : [];
    }),
    heads: all_.flatMap((each) => {
      const sheet = each.dataset["heads"];
      return sheet ? ([[factOf(each), sheet]] as [string, string][]) : [];
    }),
  };
}

/** Keep the form as it stands. */
export function keepInTab<Guide>(root: ParentNode, guide: Guide): void {
  const form = formOf(root);
  if (form.checked.length + form.typed.length === 0) drop(KEY);
  else hold(KEY, { form, guide } satisfies State<Guide>);
}

/** Bring the form back; null where nothing was kept. */
export function bringBack<Guide>(root: ParentNode): Guide | null {
  const state = held<State<Guide>>(KEY);
  if (!state) return null;
  const checked = new Set(state.form.checked.map((pair) => pair.join("\n")));
  for (const box of boxes(root)) box.checked = checked.has(`${box.name}\n${box.value}`);
  const typed = new Map(state.form.typed);
  const implied = new Map(state.form.implied);
  const heads = new Map(state.form.heads);
  for (const question of questions(root)) {
    const fact = factOf(question);
    const field = fieldOf(question);
    if (field) field.value = typed.get(fact) ?? "";
    const by = implied.get(fact);
    if (by) question.dataset["implied"] = by;
    const sheet = heads.get(fact);
    if (sheet) question.dataset["heads"] = sheet;
  }
  return state.guide;
}

/** Answers are gone with the tab: ask before they would be lost, unless they are as they were saved. */
export function askBeforeLeaving(root: ParentNode, saved: () => string): void {
  addEventListener("beforeunload", (event) => {
    const now = JSON.stringify(collect(root));
    if (now !== "{}" && now !== saved()) event.preventDefault();
  });
}
