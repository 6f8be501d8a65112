// What the reader sees of an answer. Text goes in as text: nothing typed or indexed becomes markup.
import type { Answer, Found, Marked, Place } from "./messages";

export const words = {
  loading: "検索の準備をしています",
  ready: "言葉を入れると、ここに出ます。文のままでもかまいません。",
  none: "見つかりませんでした。言葉を短くするか、別の言い方でお試しください。",
  /** What a page of the rulebook is, and that its sentence says nothing of the reader's case. */
  rulebook: { duty: "ルールブックの義務", rule: "ルールブックの条件" },
  where: "当てはまるとき: ",
  trouble: {
    "no-index":
      "検索を読み込めませんでした。通信を確かめて、もう一度入れてください。メニューからはすべてのページへ行けます。",
    "too-slow": "検索に時間がかかりすぎたので、止めました。言葉を短くして、もう一度入れてください。",
  },
} as const;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

function marked(pieces: Marked): (Node | string)[] {
  return pieces.map(({ text, mark }) => (mark ? element("mark", "", text) : text));
}

function link(className: string, address: URL, ...content: Node[]): HTMLAnchorElement {
  const made = element("a", className, ...content);
  made.href = address.href;
  return made;
}

function place(one: Place, base: URL): HTMLLIElement {
  const heading = element("span", "search__heading", ...marked(one.heading));
  const teaser = element("span", "search__teaser", ...marked(one.teaser));
  return element(
    "li",
    "",
    link("search__link search__link--place", new URL(one.address, base), heading, teaser),
  );
}

function item(found: Found, base: URL): HTMLLIElement {
  const content = [element("span", "search__title", ...marked(found.title))];
  const { kind } = found;
  const ofRulebook = kind === "duty" || kind === "rule";
  const under = ofRulebook ? words.rulebook[kind] : found.under;
  if (under !== "") content.unshift(element("span", "search__under", under));
  if (found.answer !== "")
    content.push(element("span", "search__answer", ofRulebook ? words.where : "", found.answer));
  const made = element("li", "search__item", link("search__link", new URL(found.address, base), ...content));
  if (found.places.length > 0)
    made.append(element("ul", "search__places", ...found.places.map((one) => place(one, base))));
  return made;
}

/** The sentence above the results. */
export function summary({ found, missing, late }: Answer): string {
  const absent = missing.map((word) => `「${word}」`).join("");
  if (found.length === 0) return words.none;
  const count = late ? "時間の許す限りで探しました。" : `${found.length}ページ見つかりました。`;
  return absent === "" ? count : `${count}${absent}は、このサイトにありません。`;
}

export function showResults(list: HTMLElement, { found }: Answer, base: URL): void {
  list.replaceChildren(...found.map((one) => item(one, base)));
}
