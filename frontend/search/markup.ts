// The found places in the writer's own letters. Nothing here becomes HTML: the page shows pieces of text.
import { normalize, type Normalized } from "./normalize";
import type { Marked } from "./messages";

interface Range {
  from: number;
  to: number;
}

/** Where the texts occur, in places of the original, joined where they touch. */
export function places(haystack: Normalized, needles: readonly string[]): Range[] {
  const found: Range[] = [];
  for (const needle of needles) {
    if (needle === "") continue; // would be found everywhere, and without end
    for (
      let at = haystack.text.indexOf(needle);
      at >= 0;
      at = haystack.text.indexOf(needle, at + needle.length)
    ) {
      found.push({ from: haystack.from[at] ?? 0, to: haystack.to[at + needle.length - 1] ?? 0 });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const joined: Range[] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else joined.push({ ...range });
  }
  return joined;
}

function pieces(original: string, ranges: readonly Range[]): Marked {
  const found: { text: string; mark: boolean }[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    found.push(
      { text: original.slice(at, from), mark: false },
      { text: original.slice(from, to), mark: true },
    );
    at = to;
  }
  found.push({ text: original.slice(at), mark: false });
  return found.filter(({ text }) => text !== "");
}

export function markedText(original: string, needles: readonly string[]): Marked {
  return pieces(original, places(normalize(original), needles));
}

const teaserLength = 90;
const before = 30;

/** A few lines around the first place found, from the beginning of its sentence where that is near; tables only last. */
export function teaser(text: string, needles: readonly string[]): Marked {
  const [first = "", more = "", cells = ""] = text.split("\n");
  const original = `${first} ${more}`.trim() || cells;
  const ranges = places(normalize(original), needles);
  const at = ranges[0]?.from ?? 0;
  const sentence = at === 0 ? 0 : original.lastIndexOf("。", at - 1) + 1;
  const start = at - sentence <= before ? sentence : Math.max(0, at - before);
  const end = Math.min(original.length, start + teaserLength);
  const inside = ranges
    .filter((range) => range.to > start && range.from < end)
    .map(({ from, to }) => ({ from: Math.max(from, start) - start, to: Math.min(to, end) - start }));
  const shown = pieces(original.slice(start, end), inside);
  const dots = { text: "…", mark: false };
  return [...(start > sentence ? [dots] : []), ...shown, ...(end < original.length ? [dots] : [])];
}
