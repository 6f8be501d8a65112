// Slips of the finger and of conversion: 不正アクサス, 誤送心, 損害倍賞. One letter may be wrong, missing or too many;
// two in a word of eight letters or more.
import { names, spellings } from "./dictionary";

const shortest = 3;
const long = 8;

// A phrase of several words is like too many others; only words are taken for slips.
const oneWord = /^(?:[\p{sc=Han}々]+|\p{sc=Hiragana}+|[a-z]+)$/u;

/** Letters of `text` that `word` fits best with, and how many differ (Sellers: the word may begin anywhere). */
function fit(word: string, text: string, most: number): { differ: number; end: number } {
  let row = new Array<number>(text.length + 1).fill(0);
  for (let at = 1; at <= word.length; at += 1) {
    const next = [at];
    let least = at;
    for (let column = 1; column <= text.length; column += 1) {
      const same = word[at - 1] === text[column - 1] ? 0 : 1;
      const value = Math.min(
        (row[column - 1] ?? 0) + same,
        (row[column] ?? 0) + 1,
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

/** The known spelling that the text around an unknown part was most likely meant to be. What `stands` is no slip. */
export function nearest(
  text: string,
  gap: { from: number; to: number },
  stands: (text: string) => boolean,
): string | null {
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
    if (spelling.length === shortest && !/\p{sc=Han}/u.test(spelling)) continue; // three kana are like too many words
    const typed = around.slice(Math.max(0, end - spelling.length), end);
    if (stands(typed)) continue;
    if (!best || worth > best.worth) best = { spelling, worth };
  }
  return best?.spelling ?? null;
}
