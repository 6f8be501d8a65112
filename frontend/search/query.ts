// From what was typed to what is looked for: words that must all be there, each with its other spellings.
import groups from "./synonyms.json";
import { key } from "./normalize";

export interface Wanted {
  /** As typed, for the reader. */
  word: string;
  /** Normalized spellings with their weight: the word itself, its synonyms. */
  forms: { text: string; weight: number }[];
  /** Normalized pieces that together stand for the word when no form is found (クレジットカード番号の漏洩). */
  parts: string[][];
}

const synonyms: string[][] = groups.map((group) => group.map(key));
const mostForms = 16;

/** Spellings of one normalized text. What normalizes to nothing (a lone ー or ・) is no word: it has none. */
function forms(text: string): string[] {
  if (text === "") return [];
  const found = new Set([text]);
  for (const group of synonyms) {
    const members = [...group].sort((a, b) => b.length - a.length);
    for (const form of [...found]) {
      const member = members.find((one) => form.includes(one));
      if (!member) continue;
      for (const other of group) if (found.size < mostForms) found.add(form.replace(member, other));
    }
  }
  return [...found];
}

// Where the script changes there is usually a border between words; particles and endings alone say nothing.
const pieces = /[\p{sc=Han}々]+|[\p{sc=Katakana}ー]+|[\p{L}\p{N}]+/gu;
const onlyHiragana = /^\p{sc=Hiragana}+$/u;

function split(word: string): string[] {
  const scripts = word
    .normalize("NFKC")
    .replace(/(?<=\d),(?=\d)/g, "")
    .replace(/\p{sc=Hiragana}+/gu, " $& ")
    .match(pieces);
  const meaningful = (scripts ?? []).filter((piece) => !onlyHiragana.test(piece)).flatMap(halves);
  return meaningful.length > 1 || meaningful[0] !== word ? meaningful : [];
}

/** 報告期限 → 報告 期限: long runs of kanji are mostly words of two. */
function halves(piece: string): string[] {
  if (!/^\p{sc=Han}{4,}$/u.test(piece)) return [piece];
  return piece.match(/.{1,2}/gu) ?? [piece];
}

export function understand(query: string): Wanted[] {
  const words = query.normalize("NFKC").split(/[\s、。]+|,(?!\d)/u);
  return words
    .filter((word) => key(word).length > 0)
    .map((word) => ({
      word,
      forms: forms(key(word)).map((text, index) => ({ text, weight: index === 0 ? 1 : 0.7 })),
      parts: protect(word)
        .map((part) => forms(key(part)))
        .filter((part) => part.length > 0),
    }));
}

/** Split, but keep words together that the synonym list knows (漏えい is kanji and hiragana). */
function protect(word: string): string[] {
  const known = groups.flat().sort((a, b) => b.length - a.length);
  const whole = word.normalize("NFKC");
  const member = known.find((one) => one.length > 1 && one.length < whole.length && whole.includes(one));
  if (!member) return split(word);
  const [before = "", ...rest] = whole.split(member);
  return [...loose(before), member, ...loose(rest.join(member))];
}

function loose(text: string): string[] {
  const inner = protect(text);
  if (inner.length > 0) return inner;
  return text === "" || onlyHiragana.test(text)
    ? []
    : [text.replace(/^\p{sc=Hiragana}+|\p{sc=Hiragana}+$/gu, "")];
}

/** The same query, more forgiving: every piece of every word for itself, anywhere on the page. */
export function loosen(wanted: readonly Wanted[]): Wanted[] {
  return wanted.flatMap((one) =>
    one.parts.length === 0
      ? [one]
      : one.parts.map((part) => ({
          word: part[0] ?? one.word,
          forms: part.map((text, index) => ({ text, weight: index === 0 ? 0.5 : 0.35 })),
          parts: [],
        })),
  );
}
