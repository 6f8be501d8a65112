// Slips of the finger and of conversion: 不正アクサス, 誤送心, 損害倍賞. One letter may be wrong, missing or too many;
// two in a word of eight letters or more.
import { names, spellings } from "./dictionary";

const shortest = 3;
const long = 8;

// A phrase of several words is like too many others; only words are taken for slips.
const oneWord = /^(?:[\p{sc=Han}々]+|\p{sc=Hiragana}+|[a-z]+)$/u;

const script = (letter: string): string =>
  /\p{sc=Han}/u.test(letter) ? "kanji" : /[a-z0-9]/.test(letter) ? "latin" : "kana";

/** One letter for another: a finger or a conversion takes one of the same script (誤送心), never で for 親. */
function wrong(one: string, other: string): number {
  if (one === other) return 0;
  return script(one) === script(other) ? 1 : 2;
}

/** A letter left out: not a kanji, and not at an end, where it is another word (サイト is not 偽サイト). */
const leftOut = (word: string, at: number): number =>
  at === 0 || at === word.length - 1 || script(word[at] ?? "") === "kanji" ? 2 : 1;

/** Letters of `text` that `word` fits best with, and how many differ (Sellers: the word may begin anywhere). */
function fit(word: string, text: string, most: number): { differ: number; end: number } {
  let row = new Array<number>(text.length + 1).fill(0);
  for (let at = 1; at <= word.length; at += 1) {
    const next = [(row[0] ?? 0) + leftOut(word, at - 1)];
    let least = next[0] ?? 0;
    for (let column = 1; column <= text.length; column += 1) {
      const value = Math.min(
        (row[column - 1] ?? 0) + wrong(word[at - 1] ?? "", text[column - 1] ?? ""),
        (row[column] ?? 0) + leftOut(word, at - 1),
        (next[column - 1] ?? 0) + 1,
      );
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return { differ: least, end: 0 };
    row = next;
  }
  const differ = Math.min(...row);
  return { differ, end: row.lastIndexOf(differ) };
}

/** The least letters that a slip of bare kana needs, as typed: between two scripts there is no word. */
function leastKana(typed: string): number {
  if (/^[ァ-ヶー・]+$/u.test(typed.normalize("NFKC"))) return 4;
  return /^[ぁ-ゖー]+$/u.test(typed) ? 5 : Infinity;
}

const katakana = (letters: string): boolean => /[ァ-ヶー]$/u.test(letters.normalize("NFKC"));

/** What a slip is looked for in. */
export interface Place {
  /** The normalized text, and the part of it that is no known word. */
  text: string;
  gap: { from: number; to: number };
  /** The letters as typed. */
  original: (span: { from: number; to: number }) => string;
  /** Tells whether a text stands on the site: then it is no slip. */
  stands: (text: string) => boolean;
}

/** The known spelling that the text around an unknown part was most likely meant to be. */
export function nearest({ text, gap, original, stands }: Place): string | null {
  let best: { spelling: string; worth: number } | null = null;
  for (const spelling of spellings) {
    if (!names.has(spelling) && !oneWord.test(spelling)) continue;
    if (spelling.length < shortest) break; // they come from the longest to the shortest
    const most = spelling.length >= long ? 2 : 1;
    if (best && spelling.length - 1 <= best.worth) break;
    const from = Math.max(0, gap.from - spelling.length);
    const around = text.slice(from, Math.min(text.length, gap.to + spelling.length));
    const { differ, end } = fit(spelling, around, most);
    const reaches = from + end > gap.from && from + end - spelling.length - most < gap.to;
    const worth = spelling.length - 2 * differ;
    if (differ === 0 || differ > most || !reaches) continue;
    const begin = Math.max(0, end - spelling.length);
    const inside = original({ from: Math.min(from + begin + differ, from + end - 1), to: from + end });
    if (!/[\p{sc=Han}a-z]/u.test(spelling) && spelling.length < leastKana(inside)) continue;
    if (stands(around.slice(begin, end))) continue;
    const next = from + end;
    const goesOn = next < text.length && katakana(original({ from: next, to: next + 1 }));
    if (goesOn && katakana(original({ from: next - 1, to: next }))) continue; // タイミング is no slip of タイワン
    if (!best || worth > best.worth) best = { spelling, worth };
  }
  return best?.spelling ?? null;
}
