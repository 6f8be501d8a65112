// One duty as a card: status, to whom, by when, why, the tree of grounds, what would change it.
import { fold, h, lazyFold, setOpen, type Child } from "./dom";
import { MESSAGES } from "./messages";
import { citations, deadline, mark, outside, type Actions } from "./parts";
import type { Duty, Ground, View } from "./view";

// How many sentences on what would change the result are shown before the rest is folded.
const FEW = 2;

/** A card that stands open: what is required. */
export function openCard(duty: Duty, view: View, actions: Actions): HTMLElement {
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
    ...details(duty, view, actions),
  );
}

/** A card folded to one line: what is not (yet) required. */
export function foldedCard(duty: Duty, view: View, actions: Actions): HTMLElement {
  const summary = h(
    "span",
    { class: "navi-duty-line" },
    h("span", { class: "navi-duty-title" }, duty.title),
    mark(duty.status, duty.word),
    h("small", {}, duty.why),
  );
  const folded = lazyFold(`duty-${duty.id}`, summary, () => details(duty, view, actions));
  folded.className = "navi-duty navi-duty-folded";
  folded.dataset["status"] = duty.status;
  folded.id = `duty-${duty.id}`;
  return folded;
}

function details(duty: Duty, view: View, actions: Actions): Child[] {
  const page = duty.page ? actions.page(duty.page) : null;
  const text = (words: string, name = ""): HTMLElement => h("p", { class: name }, words);
  return [
    h(
      "dl",
      { class: "navi-terms" },
      ...term(MESSAGES.why, text(duty.why)),
      ...(duty.addressee.name ? term(MESSAGES.to, addressee(duty)) : []),
      ...(duty.deadlines.length || duty.timing.length ? term(MESSAGES.by, deadlines(duty)) : []),
      ...(duty.safe_side ? term(MESSAGES.safeSide, text(duty.safe_side)) : []),
      ...(duty.note ? term(MESSAGES.note, text(duty.note)) : []),
      ...(duty.check ? term(MESSAGES.check, text(duty.check, "navi-check")) : []),
      ...(duty.changes.length ? term(MESSAGES.changes, changes(duty)) : []),
      ...(duty.cites.length ? term(MESSAGES.cites, sources(duty, view), "navi-on-screen") : []),
    ),
    (duty.grounds.length > 0 || duty.cites.length > 0) && grounds(duty, view),
    page && h("p", { class: "navi-more-link" }, outside(page, MESSAGES.page)),
  ];
}

function term(name: string, content: HTMLElement, style = ""): HTMLElement[] {
  return [h("dt", { class: style }, name), h("dd", { class: style }, content)];
}

function list(lines: readonly string[]): HTMLElement {
  return h("ul", {}, ...lines.map((line) => h("li", {}, line)));
}

/** The first few; the rest is folded. */
function changes(duty: Duty): HTMLElement {
  const rest = duty.changes.slice(FEW);
  const more = (): HTMLElement => fold(`changes-${duty.id}`, MESSAGES.more(rest.length), list(rest));
  return h("div", {}, list(duty.changes.slice(0, FEW)), rest.length > 0 && more());
}

/** The names of the sources; editions and what they say are under 「根拠と判断の道すじ」. */
function sources(duty: Duty, view: View): HTMLElement {
  const names = duty.cites.map((label) => h("li", {}, outside(view.citations[label]?.url ?? null, label)));
  return h("ul", { class: "navi-sources" }, ...names);
}

function addressee({ addressee: { name, how, url } }: Duty): HTMLElement {
  return h("div", {}, h("p", {}, outside(url, name)), how && h("p", { class: "navi-how" }, how));
}

function deadlines(duty: Duty): HTMLElement {
  const dated = duty.deadlines.map((each, index) => deadline(each, `working-${duty.id}-${index}`, true));
  return h(
    "div",
    {},
    dated.length > 0 && h("ul", { class: "navi-clock" }, ...dated),
    ...duty.timing.map((line) => h("p", {}, line)),
  );
}

function grounds(duty: Duty, view: View): HTMLElement {
  const build = (): Child[] => [
    tree(duty.grounds, view, `tree-${duty.id}`, new Set()),
    citations(duty.cites, view, false),
  ];
  const folded = lazyFold(`grounds-${duty.id}`, MESSAGES.grounds, build);
  folded.className = "navi-grounds";
  return folded;
}

/** The evaluated tree: each line says what was asked of the facts and how it turned out. */
function tree(nodes: readonly Ground[], view: View, key: string, above: ReadonlySet<string>): HTMLElement {
  const branches = nodes.map((node, index) => h("li", {}, branch(node, view, `${key}-${index}`, above)));
  return h("ul", { class: "navi-tree" }, ...branches);
}

function branch(node: Ground, view: View, key: string, above: ReadonlySet<string>): HTMLElement {
  const known = node.rule === null || above.has(node.rule) ? undefined : view.trees[node.rule];
  const because = node.because.length ? node.because : (known?.because ?? []);
  const line = h(
    "span",
    { class: "navi-ground" },
    h("span", { class: `navi-truth is-${node.truth}` }, node.word),
    h("span", {}, node.text),
  );
  const build = (): Child[] => [
    node.cites.length > 0 && citations(node.cites, view, true),
    because.length > 0 &&
      tree(because, view, key, node.rule === null ? above : new Set([...above, node.rule])),
  ];
  if (!because.length && !node.cites.length) return h("div", {}, line);
  const folded = lazyFold(key, line, build);
  if (node.because.length > 0 && above.size === 0) setOpen(folded, true);
  return folded;
}
