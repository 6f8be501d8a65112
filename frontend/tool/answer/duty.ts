// One duty as a card: status, to whom, by when, why; the tree of grounds and what would change it when asked.
import { all, fold, h, lazyFold, setOpen, type Child } from "../dom";
import { MESSAGES } from "../messages";
import { deadline, mark, type Actions } from "../parts";
import { withPhones } from "../phones";
import type { Card, Details, Explanation, Ground, Link, Named, View } from "../view";
import { citations, outside } from "./citations";
import type { Found } from "./explanations";
import { WORDS } from "./words";

// How many sentences on what would change the result are shown before the rest is folded.
const FEW = 2;

/** A card folded to one line. */
export function foldedCard(duty: Card, view: View, actions: Actions): HTMLElement {
  const summary = h(
    "span",
    { class: "navi-duty-line" },
    h("span", { class: "navi-duty-title" }, duty.title),
    mark(duty.status, duty.word),
    h("small", {}, duty.to && duty.status !== "not_required" ? WORDS.toLine(duty.to) : duty.why),
  );
  const build = (): Child[] =>
    duty.details
      ? inside(duty, duty.details, view.citations, actions)
      : [explained(duty.id, actions, (own, found) => inside(duty, own.details, found.citations, actions))];
  const folded = lazyFold(`duty-${duty.id}`, summary, build);
  folded.className = "navi-duty navi-duty-folded";
  folded.dataset["status"] = duty.status;
  folded.id = `duty-${duty.id}`;
  return folded;
}

function inside(duty: Card, details: Details, known: Record<string, Link>, actions: Actions): Child[] {
  const page = actions.page(details.page);
  const text = (words: string, name = ""): HTMLElement => h("p", { class: name }, words);
  return [
    h(
      "dl",
      { class: "navi-terms" },
      ...term(WORDS.why, text(duty.why)),
      ...(details.addressee.name ? term(WORDS.to, addressee(details)) : []),
      ...(details.deadlines.length || details.timing.length
        ? term(WORDS.by, deadlines(duty.id, details))
        : []),
      ...(details.safe_side ? term(WORDS.safeSide, text(details.safe_side)) : []),
      ...(details.note ? term(WORDS.note, text(details.note)) : []),
      ...(details.check ? term(WORDS.check, text(details.check, "navi-check")) : []),
      ...(details.cites.length ? term(WORDS.cites, sources(details, known), "navi-on-screen") : []),
    ),
    grounds(duty.id, actions),
    page && h("p", { class: "navi-more-link" }, outside(page, WORDS.page)),
  ];
}

function term(name: string, content: HTMLElement, style = ""): HTMLElement[] {
  return [h("dt", { class: style }, name), h("dd", { class: style }, content)];
}

function list(lines: readonly string[]): HTMLElement {
  return h("ul", {}, ...lines.map((line) => h("li", {}, line)));
}

/** The first few; the rest is folded. */
function changes(duty: string, lines: readonly string[]): Child[] {
  if (!lines.length) return [];
  const rest = lines.slice(FEW);
  const more = (): HTMLElement => fold(`changes-${duty}`, MESSAGES.more(rest.length), list(rest));
  const title = h("p", {}, h("strong", {}, WORDS.changes));
  return [h("div", {}, title, list(lines.slice(0, FEW)), rest.length > 0 && more())];
}

/** The names of the sources; editions and what they say are under 「根拠と判断の道すじ」. */
function sources(details: Details, known: Record<string, Link>): HTMLElement {
  const names = details.cites.map((label) => h("li", {}, outside(known[label]?.url ?? null, label)));
  return h("ul", { class: "navi-sources" }, ...names);
}

function addressee({ addressee: { name, how, url } }: Details): HTMLElement {
  return h(
    "div",
    {},
    h("p", {}, outside(url, name)),
    how && h("p", { class: "navi-how" }, ...withPhones(how)),
  );
}

function deadlines(duty: string, details: Details): HTMLElement {
  const dated = details.deadlines.map((each, index) => deadline(each, `working-${duty}-${index}`, true));
  return h(
    "div",
    {},
    dated.length > 0 && h("ul", { class: "navi-clock" }, ...dated),
    ...details.timing.map((line) => h("p", {}, line)),
  );
}

function grounds(duty: string, actions: Actions): HTMLElement {
  const build = (): Child[] => [
    explained(duty, actions, (own, found) => [
      tree(own.grounds, found, `tree-${duty}`, new Set()),
      ...changes(duty, own.changes),
      citations(own.details.cites, found.citations, false),
    ]),
  ];
  const folded = lazyFold(`grounds-${duty}`, WORDS.grounds, build);
  folded.className = "navi-grounds";
  return folded;
}

/** A place that fills as soon as the engine has said why the duty stands as it does. */
function explained(
  duty: string,
  actions: Actions,
  build: (own: Explanation, found: Found) => Child[],
): HTMLElement {
  const place = h("div", { class: "navi-explained", "data-duty": duty });
  actions.explain(duty, (found) => {
    const own = found.duties[duty];
    if (own) place.replaceChildren(...build(own, found).filter((child): child is Node | string => !!child));
  });
  return place;
}

/** The duties whose explanations stand open in `root`. */
export function reading(root: ParentNode): string[] {
  const open = all(".navi-explained", root).filter((place) => place.closest("details")?.open);
  return [...new Set(open.map((place) => place.dataset["duty"] ?? ""))];
}

/** The evaluated tree: each line says what was asked of the facts and how it turned out. */
function tree(
  nodes: readonly (Ground | Named)[],
  found: Found,
  key: string,
  above: ReadonlySet<string>,
): HTMLElement {
  const branches = nodes.map((node, index) => h("li", {}, branch(node, found, `${key}-${index}`, above)));
  return h("ul", { class: "navi-tree" }, ...branches);
}

/** A finding that is only named has its tree apart; inside itself it is not unfolded again. */
function branch(named: Ground | Named, found: Found, key: string, above: ReadonlySet<string>): HTMLElement {
  const node = "text" in named ? named : found.trees[named.rule];
  if (!node) return h("div", {});
  const { rule = "", cites = [] } = node;
  const because = above.has(rule) ? [] : (node.because ?? []);
  const line = h(
    "span",
    { class: "navi-ground" },
    h("span", { class: `navi-truth is-${node.truth}` }, found.words[node.truth] ?? ""),
    h("span", {}, node.text),
  );
  const build = (): Child[] => [
    cites.length > 0 && citations(cites, found.citations, true),
    because.length > 0 && tree(because, found, key, new Set([...above, rule])),
  ];
  if (!because.length && !cites.length) return h("div", {}, line);
  const folded = lazyFold(key, line, build);
  if (node === named && because.length > 0 && above.size === 0) setOpen(folded, true);
  return folded;
}
