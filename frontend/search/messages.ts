// What the build hands over (publishing/search/index.py), what the page asks, what it gets.
export const EDITION = 3;

export type Kind = "article" | "list" | "terms" | "table" | "duty" | "rule" | "site";
/** Pages whose sections each stand for themselves: a question, a term. */
export const isList = (kind: Kind): boolean => kind === "list" || kind === "terms";

/**
 * Anchor, heading, text: a line with the first paragraph, one with the other sentences, one with what stands in tables.
 * The first section of a page is its lead and has neither anchor nor heading.
 */
export type IndexedSection = readonly [anchor: string, heading: string, text: string];

export interface IndexedPage {
  /** Address inside the site. */
  u: string;
  /** Title. */
  t: string;
  k: Kind;
  /** The page in one sentence; empty where it has none. */
  a: string;
  /** Description for search engines: what the page is about. */
  d: string;
  /** What people say and ask when the page answers them, one phrase a line; left out where nothing is written. */
  q?: string;
  s: readonly IndexedSection[];
}

export interface Index {
  edition: number;
  pages: readonly IndexedPage[];
}

/** Text in pieces; the places that fit the query are marked. */
export type Marked = readonly { text: string; mark: boolean }[];

export interface Place {
  /** Address inside the site, with the anchor of the section. */
  address: string;
  heading: Marked;
  teaser: Marked;
}

export interface Found {
  address: string;
  kind: Kind;
  title: Marked;
  /** The page that a section stands on, where the section is shown by its own heading; empty otherwise. */
  under: string;
  /** The conclusion in one sentence, in the writer's words; empty where the page has none. */
  answer: string;
  places: readonly Place[];
  score: number;
}

export interface Answer {
  query: string;
  found: readonly Found[];
  /** Words that stand nowhere on the site. */
  missing: readonly string[];
  /** The time ran out: there may be more. */
  late: boolean;
}

export type Incoming = { type: "load"; index: string } | { type: "ask"; query: string };
export type Outgoing =
  { type: "ready" } | { type: "failed"; reason: string } | { type: "answer"; answer: Answer };
