// A text as its letters in a row: endings, spellings and half words then need no dictionary.
import { key } from "./normalize";

const kanji = (letter: string): boolean => letter >= "\u4e00" && letter <= "\u9fff";

/** Letters in a row, two and three at a time, and single kanji. Those of two words never mix. */
export function grams(text: string, longest = 3): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of text.split(/[\s、。？?！!「」『』・/]+/u).map(key)) {
    for (let at = 0; at < word.length; at += 1) {
      if (kanji(word.charAt(at))) found.add(word.charAt(at));
      for (let size = 2; size <= longest && at + size <= word.length; size += 1)
        found.add(word.slice(at, at + size));
    }
  }
  return found;
}
