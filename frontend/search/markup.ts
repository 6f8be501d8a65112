// Between the index's HTML and plain text, and back with the found places marked.
import type { Normalized } from "./normalize";

const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
};

export function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}

export function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

export interface Range {
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

export function marked(original: string, ranges: readonly Range[]): string {
  let html = "";
  let at = 0;
  for (const { from, to } of ranges) {
    html += `${escape(original.slice(at, from))}<mark>${escape(original.slice(from, to))}</mark>`;
    at = to;
  }
  return html + escape(original.slice(at));
}

const teaserLength = 110;
const before = 30;

/** A few lines around the first place found, from the beginning of its sentence where that is near. */
export function teaser(original: string, ranges: readonly Range[]): string {
  const first = ranges[0]?.from ?? 0;
  const sentence = original.lastIndexOf("。", first - 1) + 1;
  const start = first - sentence <= before ? sentence : Math.max(0, first - before);
  const end = Math.min(original.length, start + teaserLength);
  const inside = ranges.filter((range) => range.to > start && range.from < end);
  const shifted = inside.map(({ from, to }) => ({
    from: Math.max(from, start) - start,
    to: Math.min(to, end) - start,
  }));
  const text = marked(original.slice(start, end), shifted);
  return `${start > sentence ? "…" : ""}${text}${end < original.length ? "…" : ""}`;
}
