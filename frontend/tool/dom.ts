// Small helpers around the DOM: build elements, find them, and redraw without closing what the reader opened.

export type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | boolean | null | undefined | ((event: Event) => void)>;

/** Build an element; `onclick`-like functions become listeners, true an empty attribute, null none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key.replace(/^on/, ""), value);
    else if (value === true) element.setAttribute(key, "");
    else if (typeof value === "string") element.setAttribute(key, value);
  }
  for (const child of children)
    if (child !== null && child !== undefined && child !== false) element.append(child);
  return element;
}

export function all<T extends Element = HTMLElement>(selector: string, root: ParentNode): T[] {
  return [...root.querySelectorAll<T>(selector)];
}

/** Find an element that the generated form always holds. */
export function one<T extends Element = HTMLElement>(selector: string, root: ParentNode): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`the form has no ${selector}`);
  return found;
}

/** Replace the content of `container`, keeping opened details open and the focus where it was (by data-key). */
let pressing = false;
const afterwards: (() => void)[] = [];

function released(): void {
  // after the click that ends the press has reached its target
  setTimeout(() => {
    pressing = false;
    for (const work of afterwards.splice(0)) work();
  });
}

document.addEventListener("pointerdown", () => (pressing = true), true);
for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, released, true);
window.addEventListener("blur", released);

/** Do the work now, or once the press under way has ended: a button replaced under the finger loses its click. */
export function afterPress(work: () => void): void {
  if (pressing) afterwards.push(work);
  else work();
}

export function redraw(container: Element, ...content: Child[]): void {
  const states = all<HTMLDetailsElement>("details[data-key]", container).map(
    (each) => [each.dataset["key"] ?? "", each.open] as const,
  );
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && container.contains(active) ? active : null;
  const key = focused?.dataset["key"] ?? focused?.parentElement?.dataset["key"];
  const inside = focused?.tagName.toLowerCase();
  const caret = isText(focused) ? ([focused.selectionStart, focused.selectionEnd] as const) : null;
  container.replaceChildren(...content.filter((child): child is Node | string => !!child));
  for (const [name, open] of states) setOpen(byKey(container, name), open); // outer folds come first
  if (!focused) return;
  const again = key ? byKey(container, key) : null;
  const target = inside === "summary" ? again?.querySelector<HTMLElement>("summary") : again;
  (target ?? container.querySelector<HTMLElement>("[tabindex='-1']"))?.focus({ preventScroll: true });
  if (caret && isText(target)) target.setSelectionRange(...caret);
}

/** A field that text is typed into. */
export function isText(target: unknown): target is HTMLInputElement | HTMLTextAreaElement {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text")
  );
}

/** What a redraw knows again. */
export function byKey(container: Element, key: string): HTMLElement | null {
  return container.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}

const unbuilt = new WeakMap<Element, () => Child[]>();

/** Open or close a fold; what it holds is built the first time it opens. */
export function setOpen(folded: HTMLElement | null, open: boolean): void {
  if (!(folded instanceof HTMLDetailsElement)) return;
  if (open) fill(folded);
  folded.open = open;
}

function fill(folded: HTMLDetailsElement): void {
  const build = unbuilt.get(folded);
  unbuilt.delete(folded);
  if (build) folded.append(...build().filter((child): child is Node | string => !!child));
}

/** A details element that `redraw` keeps open. */
export function fold(key: string, summary: Child, ...content: Child[]): HTMLDetailsElement {
  return h("details", { "data-key": key }, h("summary", {}, summary), ...content);
}

/** A fold whose content is built when it is first opened: an answer has thousands of lines that few will read. */
export function lazyFold(key: string, summary: Child, build: () => Child[]): HTMLDetailsElement {
  const folded = fold(key, summary);
  unbuilt.set(folded, build);
  folded.addEventListener("toggle", () => {
    if (folded.open) fill(folded);
  });
  return folded;
}

/** A link out of the tool: a new tab, because leaving would lose the answers. */
export function link(url: string, label: string, hint: string): HTMLAnchorElement {
  return h(
    "a",
    { href: url, target: "_blank", rel: "noopener noreferrer" },
    label,
    h("span", { class: "navi-sr" }, hint),
  );
}
