// Groups of people whose data held different items: each group gets a notice of its own.
import { all, fold, h } from "../dom";
import { button } from "./parts";
import type { Group, Titled } from "./view";
import { WORDS } from "./words";

/** As many as the engine accepts. */
const MOST = 12;

export function groupsForm(
  items: readonly Titled[],
  current: () => readonly Group[],
  changed: (groups: Group[]) => void,
): HTMLElement {
  // The form may be older than what is kept: a field being typed in is not redrawn.
  const patch = (index: number, part: Partial<Group>): void =>
    changed(current().map((each, at) => (at === index ? { ...each, ...part } : each)));
  const groups = current();
  const rows = groups.map((group, index) =>
    row(
      items,
      group,
      index,
      (part) => patch(index, part),
      () => changed(current().filter((_, at) => at !== index)),
    ),
  );
  const add = button(
    WORDS.addGroup,
    () => changed([...current(), { name: WORDS.groupName(current().length + 1), persons: null, items: [] }]),
    "desk-group-add",
  );
  add.disabled = groups.length >= MOST;
  const lead = h("p", { class: "navi-quiet" }, WORDS.groupsLead);
  return fold("desk-groups", WORDS.groups, lead, ...rows, h("div", { class: "navi-presses" }, add));
}

function row(
  items: readonly Titled[],
  group: Group,
  index: number,
  changed: (part: Partial<Group>) => void,
  remove: () => void,
): HTMLElement {
  const boxes = h("div", { class: "navi-group-items", role: "group", "aria-label": WORDS.groupItems });
  for (const { id, title } of items) {
    const name = `navi-group-${index}-${id}`;
    const box = h("input", { type: "checkbox", id: name, "data-key": name, value: id });
    box.checked = group.items.includes(id);
    box.addEventListener("change", () => {
      const chosen = all<HTMLInputElement>("input:checked", boxes).map(({ value }) => value);
      changed({ items: chosen });
    });
    boxes.append(h("label", { for: name }, box, title));
  }
  const name = field(index, "name", WORDS.groupWho, group.name, (text) =>
    changed({ name: text || WORDS.groupName(index + 1) }),
  );
  const persons = field(index, "persons", WORDS.groupPersons, String(group.persons ?? ""), (text) =>
    changed({ persons: numberOf(text) }),
  );
  persons.querySelector("input")?.setAttribute("inputmode", "numeric");
  const gone = button(WORDS.removeGroup(group.name), remove, `desk-group-remove-${index}`);
  return h(
    "fieldset",
    { class: "navi-group" },
    h("legend", {}, group.name),
    h("div", { class: "navi-particulars" }, name, persons),
    h("p", {}, WORDS.groupItems),
    boxes,
    gone,
  );
}

function field(
  index: number,
  part: string,
  label: string,
  value: string,
  changed: (text: string) => void,
): HTMLElement {
  const id = `navi-group-${index}-${part}`;
  const input = h("input", { type: "text", class: "navi-field", id, "data-key": id, maxlength: "60" });
  input.defaultValue = value;
  input.addEventListener("change", () => {
    input.defaultValue = input.value;
    changed(input.value.trim());
  });
  return h("div", {}, h("label", { for: id }, label), input);
}

/** 1,200人 as 1200; what is no number is not known yet, and the notice says so. */
function numberOf(text: string): number | null {
  const digits = text.normalize("NFKC").replace(/[,、人\s]/gu, "");
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : null;
}
