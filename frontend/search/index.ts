// The search itself: which pages fit a query, in which order, and what of them is shown.
import { Asked } from "./asked";
import { Corpus, type Occurrence, type Page, type Section } from "./corpus";
import { generalPages } from "./dictionary";
import { markedText, teaser } from "./markup";
import { isList, type Answer, type Found, type Index, type Kind } from "./messages";
import { asksForMeaning, tellsWhatHappened, understand, type Wanted } from "./query";
import { Written } from "./written";

/** Long generated tables hold every word: they are for looking up, and must not win over the page that answers. */
const trust: Record<Kind, number> = {
  article: 1,
  list: 0.9,
  terms: 0.6,
  duty: 0.8,
  rule: 0.65,
  site: 0.85,
  table: 0.4,
};

const inTitle = 3;
const inHeading = 1.2;
const inAbout = 1;
const inText = 1.4;
const atHome = [4, 2.6, 1.6];
const enoughMentions = 4; // in a page of usual length: more says little
const usualLength = 1500;
const ownName = 2.5; // a section of a list whose heading is the word itself
const ofAnEvent = 1.45; // pages of causes, where the query says what happened
const ofAMeaning = 2; // the glossary, where the query asks what a word means
const besideTheMatter = 0.75; // the pages about any case, where the query says of what
const together = 1.2; // words in one section
const asSaid = 26; // what people say of the page is word for word what was typed: as much as two words at home
const asWritten = 18; // every letter of it stands on the page
const atLeast = 2; // less is chance
const mostShown = 20;
const farBehind = 0.2; // of the first result's score: less is chance
const placesOfFirst = 3;
const patience = 1000; // milliseconds: then what was found so far is shown

interface Term extends Wanted {
  /** How much it tells pages apart. */
  rarity: number;
  /** One entry a page: the best of all its spellings. */
  on: readonly Occurrence[];
}

interface Ranked {
  page: Page;
  score: number;
  /** Its sections that fit, the best first. */
  best: readonly Section[];
}

const none: Occurrence = { title: false, headings: 0, about: false, text: 0 };

function joined(lists: readonly (readonly Occurrence[])[], pages: number): Occurrence[] {
  return Array.from({ length: pages }, (_, at) =>
    lists.reduce<Occurrence>((sum, list) => {
      const one = list[at] ?? none;
      return {
        title: sum.title || one.title,
        headings: sum.headings + one.headings,
        about: sum.about || one.about,
        text: sum.text + one.text,
      };
    }, none),
  );
}

const isOn = ({ title, headings, about, text }: Occurrence): boolean => title || about || headings + text > 0;

/** The share of a title or heading that a word makes up: 1 where it is the whole. */
function share(whole: string, forms: readonly string[]): number {
  const fitting = forms.filter((form) => whole.includes(form)).map((form) => form.length / whole.length);
  return fitting.length === 0 ? 0 : Math.max(...fitting);
}

export class SearchIndex {
  readonly #corpus: Corpus;
  readonly #asked: Asked;
  readonly #written: Written;

  constructor(index: Index) {
    this.#corpus = new Corpus(index);
    this.#written = new Written(index.pages);
    this.#asked = new Asked(index.pages, this.#written.sense);
  }

  /** `most` are the milliseconds after which what was found so far is the answer. */
  search(query: string, most = patience): Answer {
    const { wanted, letters, saysOfWhat } = understand(query, (text) => this.#corpus.holds(text));
    const terms = wanted.map((one) => this.#term(one));
    const useful = terms.filter((term) => term.rarity > 0);
    const ranked: Ranked[] = [];
    const happened = tellsWhatHappened(query);
    const meaning = asksForMeaning(query);
    const like = this.#asked.likeness(letters);
    const written = this.#written.share(letters);
    // From here: a query that took long to understand is not for that without an answer.
    const until = performance.now() + most;
    let late = false;
    for (const [at, page] of this.#corpus.pages.entries()) {
      if (performance.now() > until) {
        late = true;
        break;
      }
      const { score, best } = judge(page, at, useful);
      const fits =
        (happened && page.name.startsWith("causes/") ? ofAnEvent : 1) *
        (meaning && page.source.k === "terms" ? ofAMeaning : 1);
      // Phrases are written for the pages that answer; a title alone (a drill, a rule) is trusted as its kind is.
      const saidOf = page.source.q === undefined ? trust[page.source.k] : 1;
      const said = asSaid * saidOf * (like[at] ?? 0) + asWritten * trust[page.source.k] * (written[at] ?? 0);
      const aside = saysOfWhat && generalPages.has(page.name) ? besideTheMatter : 1;
      const points = (score * fits + said) * aside;
      if (points > atLeast) ranked.push({ page, score: points, best });
    }
    ranked.sort((one, other) => other.score - one.score || (one.page.name < other.page.name ? -1 : 1));
    const least = (ranked[0]?.score ?? 0) * farBehind;
    const forms = useful.flatMap((term) => term.forms);
    return {
      query,
      found: ranked
        .filter((one) => one.score >= least)
        .slice(0, mostShown)
        .map((one, at) => show(one, at === 0, forms)),
      missing: [...new Set(terms.filter((term) => term.rarity === 0).map((term) => term.typed))],
      late,
    };
  }

  #term(wanted: Wanted): Term {
    const pages = this.#corpus.pages.length;
    const on = joined(
      wanted.forms.map((form) => this.#corpus.occurrences(form)),
      pages,
    );
    const holding = on.filter(isOn).length;
    const home = wanted.home.length > 0 && holding === 0 ? 1 : holding;
    return { ...wanted, on, rarity: home === 0 ? 0 : Math.log(1 + pages / (home + 1)) };
  }
}

/** How well a page fits, and its sections that fit best. */
function judge(page: Page, at: number, terms: readonly Term[]): { score: number; best: Section[] } {
  let sum = 0;
  let covered = 0;
  let asked = 0;
  for (const term of terms) {
    const worth = term.rarity * term.weight;
    const points = pagePoints(page, term.on[at] ?? none, term);
    asked += worth;
    if (points > 0) covered += worth;
    sum += worth * points;
  }
  if (covered === 0) return { score: 0, best: [] };
  const sections = page.sections
    .map((section) => ({ section, points: sectionPoints(section, terms) }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points);
  const top = sections[0]?.points ?? 0;
  const whole = isList(page.source.k) ? Math.max(top * ownName, sum * 0.35) : sum + top * together;
  const part = covered / asked;
  return {
    score: whole * trust[page.source.k] * (0.25 + 0.75 * part * part),
    best: sections.map(({ section }) => section),
  };
}

function pagePoints(page: Page, on: Occurrence, term: Term): number {
  const rank = term.home.indexOf(page.name);
  const home = rank < 0 ? 0 : (atHome[rank] ?? 1);
  const title = on.title ? inTitle * (0.6 + 0.4 * share(page.title, term.forms)) : 0;
  const headings = on.headings === 0 ? 0 : inHeading;
  const mentions = on.text / (0.5 + 0.5 * (page.length / usualLength));
  const text = (inText * mentions) / (mentions + enoughMentions);
  return home + title + headings + (on.about ? inAbout : 0) + text;
}

/** How much of the query stands together in one section, and how near to its heading. */
function sectionPoints(section: Section, terms: readonly Term[]): number {
  let sum = 0;
  let asked = 0;
  let covered = 0;
  for (const term of terms) {
    const worth = term.rarity * term.weight;
    asked += worth;
    const heading = share(section.heading, term.forms);
    const inside = term.forms.some((form) => section.text.includes(form));
    if (heading === 0 && !inside) continue;
    covered += worth;
    sum += worth * (heading > 0 ? 1 + heading : 0.5);
  }
  return asked === 0 ? 0 : (sum * covered) / asked;
}

const longestAnswer = 120; // letters

/** The first paragraph, as many of its sentences as can be read at a glance: 「いいえ。」 alone answers nothing. */
function conclusion(text: string): string {
  const [paragraph = ""] = text.split("\n", 1);
  let said = "";
  for (const [sentence] of paragraph.matchAll(/.*?。/g)) {
    if (said !== "" && said.length + sentence.length > longestAnswer) break;
    said += sentence;
  }
  return said;
}

/** What the reader sees of a page. Where its conclusion is shown, only the first result has places beneath. */
function show({ page, best, score }: Ranked, first: boolean, forms: readonly string[]): Found {
  const { u, t, a, k } = page.source;
  const named = best.filter((section) => section.source[0] !== "");
  const own = isList(k) ? named[0] : undefined; // a question, a term: shown by itself
  const answer = own ? conclusion(own.source[2]) : a;
  const places = (own ? named.slice(1) : named).slice(0, first ? placesOfFirst : answer === "" ? 1 : 0);
  return {
    address: own ? `${u}#${own.source[0]}` : u,
    kind: k,
    title: markedText(own ? own.source[1] : t, forms),
    under: own ? t : "",
    answer,
    places: places.map(({ source: [anchor, heading, text] }) => ({
      address: `${u}#${anchor}`,
      heading: markedText(heading, forms),
      teaser: teaser(text, forms),
    })),
    score,
  };
}
