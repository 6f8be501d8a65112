// The search itself: every word must be somewhere on the page; what stands in a title weighs most.
import type { Doc, Item } from "./messages";
import { escape, marked, places, plain, teaser } from "./markup";
import { normalize, type Normalized } from "./normalize";
import { loosen, understand, type Wanted } from "./query";

interface Section {
  doc: Doc;
  page: string;
  title: string;
  body: string;
  titleKey: Normalized;
  bodyKey: Normalized;
}

interface Hit {
  section: Section;
  score: number;
  /** Index of each wanted word that this section holds. */
  words: Set<number>;
  found: string[];
}

const titleWhole = 60;
const titleStart = 36;
const titleInside = 24;
const everyMention = 2;
const countedMentions = 6;
const piecesOnly = 0.45; // the word was found only in pieces
const allHere = 1.6; // every word in one section
const otherSections = 0.1; // a page with several fitting sections goes first among equals
const mostWords = 0.5;
const few = 8; // fewer results than this: look again, less strictly

const pageOf = (address: string): string => address.split("#")[0] ?? "";

function count(text: string, needle: string): number {
  return Math.min(text.split(needle).length - 1, countedMentions);
}

function weigh(section: Section, text: string): number {
  const title = section.titleKey.text;
  const inTitle =
    title === text
      ? titleWhole
      : title.startsWith(text)
        ? titleStart
        : title.includes(text)
          ? titleInside
          : 0;
  return inTitle + count(section.bodyKey.text, text) * everyMention;
}

function best(
  section: Section,
  forms: readonly { text: string; weight: number }[],
): { score: number; found: string[] } {
  let score = 0;
  const found: string[] = [];
  for (const { text, weight } of forms) {
    const points = weigh(section, text) * weight;
    if (points > 0) found.push(text);
    score = Math.max(score, points);
  }
  return { score, found };
}

/** What a section offers for one word: as a whole, or else as pieces that are all there. */
function match(section: Section, wanted: Wanted): { score: number; found: string[] } {
  const whole = best(section, wanted.forms);
  if (whole.score > 0 || wanted.parts.length === 0) return whole;
  const parts = wanted.parts.map((forms) =>
    best(
      section,
      forms.map((text) => ({ text, weight: 1 })),
    ),
  );
  if (parts.some((part) => part.score === 0)) return { score: 0, found: [] };
  const sum = parts.reduce((total, part) => total + part.score, 0);
  return { score: (sum / parts.length) * piecesOnly, found: parts.flatMap((part) => part.found) };
}

export class SearchIndex {
  readonly #pages = new Map<string, Section[]>();

  constructor(docs: readonly Doc[]) {
    for (const doc of docs) {
      const page = pageOf(doc.location);
      const title = plain(doc.title);
      const body = plain(doc.text);
      const section = { doc, page, title, body, titleKey: normalize(title), bodyKey: normalize(body) };
      this.#pages.set(page, [...(this.#pages.get(page) ?? []), section]);
    }
  }

  /** Pages that hold every word; if those are few, also pages that hold most of the pieces of the words. */
  search(query: string): Item[][] {
    const wanted = understand(query);
    if (wanted.length === 0) return [];
    const pieces = loosen(wanted);
    const results: Item[][] = [];
    const seen = new Set<string>();
    for (const [words, share] of [[wanted, 1] as const, [pieces, mostWords] as const]) {
      for (const items of this.#find(words, Math.ceil(words.length * share))) {
        const page = pageOf(items[0]?.location ?? "");
        if (!seen.has(page)) results.push(items);
        seen.add(page);
      }
      if (results.length >= few) break;
    }
    return results;
  }

  #find(wanted: readonly Wanted[], enough: number): Item[][] {
    const pages: { score: number; items: Item[] }[] = [];
    for (const sections of this.#pages.values()) {
      const hits = sections.map((section) => hit(section, wanted)).filter((one) => one.words.size > 0);
      const covered = new Set(hits.flatMap((one) => [...one.words]));
      if (covered.size < Math.max(enough, 1)) continue;
      hits.sort((a, b) => b.score - a.score);
      const items = hits.map((one) => show(one, wanted));
      const head = sections[0];
      if (head && !items.some((item) => item.location === head.doc.location)) items.push(parent(head));
      const rest = hits.slice(1).reduce((sum, one) => sum + one.score, 0);
      const score = (hits[0]?.score ?? 0) + Math.min(rest * otherSections, 10);
      // Words scattered over a long page say less than words that stand together.
      const together = ((hits[0]?.words.size ?? 0) + covered.size) / (2 * wanted.length);
      pages.push({ score: score * together, items });
    }
    return pages.sort((a, b) => b.score - a.score).map((page) => page.items);
  }
}

function hit(section: Section, wanted: readonly Wanted[]): Hit {
  const words = new Set<number>();
  const found: string[] = [];
  let score = 0;
  wanted.forEach((one, index) => {
    const matched = match(section, one);
    if (matched.score === 0) return;
    words.add(index);
    found.push(...matched.found);
    score += matched.score;
  });
  const together = words.size === wanted.length ? allHere : 1;
  return { section, score: score * together * (section.doc.boost ?? 1), words, found };
}

function show({ section, score, words, found }: Hit, wanted: readonly Wanted[]): Item {
  const terms = Object.fromEntries(wanted.map((one, index) => [escape(one.word), words.has(index)]));
  return {
    location: section.doc.location,
    title: marked(section.title, places(section.titleKey, found)),
    text: section.body === "" ? "" : `<p>${teaser(section.body, places(section.bodyKey, found))}</p>`,
    score,
    terms,
  };
}

function parent(section: Section): Item {
  return { location: section.doc.location, title: escape(section.title), text: "", score: 0, terms: {} };
}
