// What only papers need: the short form above them, and one of its fields inside a paper.
import { fold, h } from "../dom";
import type { Field, ParticularsReply } from "./view";
import { WORDS } from "./words";

export type Input = HTMLInputElement | HTMLTextAreaElement;

/** The field of one particular; `id` keeps it apart from the same field elsewhere. */
export function particularField(field: Field, id: string, value: unknown): Input {
  const attributes = { id, class: "navi-field", "data-key": id, placeholder: WORDS.sample(field.sample) };
  const input = field.lines
    ? h("textarea", { ...attributes, rows: "3" })
    : h("input", { type: "text", ...attributes });
  input.defaultValue = typeof value === "string" ? value : "";
  return input;
}

/** The short form, in parts; what is only written later is folded. */
export function particularsForm(
  parts: ParticularsReply["parts"],
  fields: readonly Field[],
  values: Record<string, unknown>,
  groups: HTMLElement,
  changed: (id: string, text: string) => void,
): HTMLElement {
  const row = (field: Field): HTMLElement => {
    const id = `navi-particular-${field.id}`;
    const input = particularField(field, id, values[field.id]);
    input.addEventListener("change", () => {
      input.defaultValue = input.value;
      changed(field.id, input.value.trim());
    });
    return h("div", {}, h("label", { for: id }, field.label), h("small", {}, field.help), input);
  };
  const sections = parts.flatMap(({ id, title }): HTMLElement[] => {
    const rows = fields.filter(({ part }) => part === id).map(row);
    if (!rows.length) return [];
    const grid = h("div", { class: "navi-particulars" }, ...rows);
    return id === "later"
      ? [fold("desk-particulars-later", title, grid)]
      : [h("fieldset", { class: "navi-part-of-form" }, h("legend", {}, title), grid)];
  });
  const lead = h("p", { class: "navi-quiet" }, WORDS.particularsLead);
  return fold("desk-particulars", WORDS.particulars, lead, ...sections, groups);
}
