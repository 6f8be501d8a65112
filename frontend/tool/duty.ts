// One duty as a card: status, to whom, by when, why, the tree of grounds, what would change it.
import { fold, h } from "./dom";
import { MESSAGES } from "./messages";
import { deadline, mark, outside, type Actions } from "./parts";
import type { Cite, Duty, Ground } from "./view";

/** A card that stands open: what is required. */
export function openCard(duty: Duty, actions: Actions): HTMLElement {
  return h(
    "article",
    { class: "navi-duty", "data-status": duty.status, id: `duty-${duty.id}` },
    h("h4", { class: "navi-duty-title" }, duty.title),
    h(
      "p",
      { class: "navi-duty-status" },
      mark(duty.status, duty.word),
      h("span", { class: "navi-kind" }, duty.kind_word),
    ),
    ...details(duty, actions),
  );
}

/** A card folded to one line: what is not (yet) required. */
export function foldedCard(duty: Duty, actions: Actions): HTMLElement {
  const summary = h(
    "span",
    { class: "navi-duty-line" },
    h("span", { class: "navi-duty-title" }, duty.title),
    mark(duty.status, duty.word),
    h("small", {}, duty.why),
  );
  const folded = fold(`duty-${duty.id}`, summary, ...details(duty, actions));
  folded.className = "navi-duty navi-duty-folded";
  folded.dataset["status"] = duty.status;
  folded.id = `duty-${duty.id}`;
  return folded;
}

function details(duty: Duty, actions: Actions): (HTMLElement | null)[] {
  const page = duty.page ? actions.page(duty.page) : null;
  return [
    h(
      "dl",
      { class: "navi-terms" },
      ...term(MESSAGES.why, h("p", {}, duty.why)),
      ...(duty.addressee.name ? term(MESSAGES.to, addressee(duty)) : []),
      ...(duty.deadlines.length ? term(MESSAGES.by, deadlines(duty)) : []),
      ...(duty.safe_side ? term(MESSAGES.safeSide, h("p", {}, duty.safe_side)) : []),
      ...(duty.check ? term(MESSAGES.check, h("p", { class: "navi-check" }, duty.check)) : []),
      ...(duty.changes.length ? term(MESSAGES.changes, list(duty.changes)) : []),
    ),
    duty.grounds.length > 0 ? grounds(duty) : null,
    page ? h("p", { class: "navi-more-link" }, outside(page, MESSAGES.page)) : null,
  ];
}

function term(name: string, content: HTMLElement): HTMLElement[] {
  return [h("dt", {}, name), h("dd", {}, content)];
}

function list(lines: readonly string[]): HTMLElement {
  return h("ul", {}, ...lines.map((line) => h("li", {}, line)));
}

function addressee({ addressee: { name, how, url } }: Duty): HTMLElement {
  return h("p", {}, outside(url, name), how && h("span", { class: "navi-how" }, how));
}

function deadlines(duty: Duty): HTMLElement {
  return h(
    "ul",
    { class: "navi-clock" },
    ...duty.deadlines.map((each, index) => deadline(each, `working-${duty.id}-${index}`, true)),
  );
}

function grounds(duty: Duty): HTMLElement {
  const folded = fold(`grounds-${duty.id}`, MESSAGES.grounds, tree(duty.grounds, `tree-${duty.id}`));
  folded.className = "navi-grounds";
  return folded;
}

/** The evaluated tree: each line says what was asked of the facts and how it turned out. */
function tree(nodes: readonly Ground[], key: string): HTMLElement {
  return h(
    "ul",
    { class: "navi-tree" },
    ...nodes.map((node, index) => h("li", {}, branch(node, `${key}-${index}`))),
  );
}

function branch(node: Ground, key: string): HTMLElement {
  const line = h(
    "span",
    { class: "navi-ground" },
    h("span", { class: `navi-truth is-${node.truth}` }, node.word),
    h("span", {}, node.text),
  );
  const cites = node.cites.length > 0 && h("ul", { class: "navi-cites" }, ...node.cites.map(cite));
  if (!node.because.length) return h("div", {}, line, cites);
  const folded = fold(key, line, cites, tree(node.because, key));
  folded.open = true;
  return folded;
}

function cite(each: Cite): HTMLElement {
  return h(
    "li",
    {},
    outside(each.url, each.label),
    each.edition && h("small", {}, each.edition),
    each.check && h("small", { class: "navi-check" }, `${MESSAGES.check}: ${each.check}`),
  );
}
