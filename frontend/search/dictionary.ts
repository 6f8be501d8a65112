// The words of the field as data (dictionary.json), ready for looking up.
//   same: written on our pages as well; looked for there.
//   said: only typed: everyday phrases, beginnings of inflected words, readings in kana, usual slips.
//   hint: only typed, and said of other things as well (書類, 質問): counts less.
//   home: the pages that are about it, the best first.
//   thing: "yes" where it is what something happens to (パソコン), or what the whole site is about (漏えい): its home is
//     for who says no more.
//   general: "yes" where it asks what to do in any case (まず何を): an aside where the query says of what.
import data from "./dictionary.json";
import { key } from "./normalize";

interface Entry {
  same?: string;
  said?: string;
  hint?: string;
  home?: string;
  thing?: string;
  general?: string;
}

export interface Concept {
  /** The word as our pages write it. */
  word: string;
  /** Normalized spellings to look for on the pages, the word itself first. */
  forms: readonly string[];
  /** Spellings that only hint at it. */
  hints: ReadonlySet<string>;
  /** Addresses of pages without the closing slash. */
  home: readonly string[];
  thing: boolean;
  general: boolean;
}

const words = (text: string | undefined): string[] => (text ?? "").split(" ").filter((word) => word !== "");
const distinct = (texts: string[]): string[] => [...new Set(texts.map(key))].filter((text) => text !== "");

/** Every concept by each of its normalized spellings; one spelling may name several. */
export const concepts = new Map<string, Concept[]>();

/** Names of things as pages write them, without the phrases of everyday speech. */
export const names = new Set<string>();

for (const [word, { same, said, hint, home, thing, general }] of Object.entries(
  data as Record<string, Entry>,
)) {
  const concept: Concept = {
    word,
    forms: distinct([word, ...words(same)]),
    hints: new Set(distinct(words(hint))),
    home: words(home),
    thing: thing === "yes",
    general: general === "yes",
  };
  for (const form of concept.forms) names.add(form);
  for (const typed of distinct([word, ...words(same), ...words(said), ...words(hint)])) {
    concepts.set(typed, [...(concepts.get(typed) ?? []), concept]);
  }
}

/** Pages about what to do in any case. */
export const generalPages: ReadonlySet<string> = new Set(
  [...concepts.values()].flat().flatMap(({ general, home }) => (general ? home : [])),
);

/** Spellings from the longest to the shortest: a longer word says more than the words in it. */
export const spellings: readonly string[] = [...concepts.keys()].sort(
  (one, other) => other.length - one.length || (one < other ? -1 : 1),
);
