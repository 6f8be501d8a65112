// The pages, normalized once, and how often and where a spelling stands on each.
import { key } from "./normalize";
import type { Index, IndexedPage, IndexedSection } from "./messages";

export interface Section {
  source: IndexedSection;
  heading: string;
  text: string;
}

export interface Page {
  source: IndexedPage;
  /** Address without the closing slash or ending, as the dictionary writes it. */
  name: string;
  title: string;
  about: string;
  sections: readonly Section[];
  length: number;
}

/** Where a spelling stands on a page: how many times in the text, and in which sections. */
export interface Occurrence {
  title: boolean;
  headings: number;
  about: boolean;
  text: number;
}

function nameOf(address: string): string {
  return (
    address
      .replace(/(?:\/|^)index\.html$/, "")
      .replace(/\.html$/, "")
      .replace(/\/$/, "") || "index"
  );
}

function count(text: string, needle: string): number {
  let found = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) found += 1;
  return found;
}

export class Corpus {
  readonly pages: readonly Page[];
  readonly #seen = new Map<string, readonly Occurrence[]>();

  constructor(index: Index) {
    this.pages = index.pages.map((source) => {
      const sections = source.s.map((one) => ({ source: one, heading: key(one[1]), text: key(one[2]) }));
      return {
        source,
        name: nameOf(source.u),
        title: key(source.t),
        about: key(`${source.a} ${source.d}`),
        sections,
        length: sections.reduce((sum, { text }) => sum + text.length, 0),
      };
    });
  }

  /** Tells whether a text stands anywhere. */
  holds(form: string): boolean {
    return this.occurrences(form).some((one) => one.title || one.about || one.headings + one.text > 0);
  }

  /** One entry a page; kept, because the next letter typed asks mostly for the same words. */
  occurrences(form: string): readonly Occurrence[] {
    let known = this.#seen.get(form);
    if (!known) {
      known = this.pages.map((page) => occurrence(page, form));
      this.#seen.set(form, known);
    }
    return known;
  }
}

function occurrence(page: Page, form: string): Occurrence {
  if (form === "") return { title: false, headings: 0, about: false, text: 0 };
  let headings = 0;
  let text = 0;
  for (const section of page.sections) {
    if (section.heading.includes(form)) headings += 1;
    text += count(section.text, form);
  }
  return { title: page.title.includes(form), headings, about: page.about.includes(form), text };
}
