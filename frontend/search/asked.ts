// How like a query is to what people say when a page answers them (publishing/search/asked.toml, titles, questions).
// Words alone do not tell 「封筒の中身を間違えた」 from 「宛先を間違えた」: here the letters in a row are compared.
import { grams } from "./grams";
import { isList, type IndexedPage } from "./messages";
import { thingsIn } from "./query";

const ofOnePhrase = 0.5; // the rest: of all that is said of the page together
const ofAList = 0.5; // its questions stand each for itself: together they hold a bit of everything
const ofAThing = 1.5; // a thing named, beside two or three letters in a row
const mark = " "; // no gram has one: it parts things from letters

/** Phrases that hold a gram, and the pages that they are of: each once, both rising. */
interface Posting {
  phrases: number[];
  pages: number[];
  /** What the gram tells: squared, because both sides of the comparison carry it. */
  worth: number;
}

const add = (list: number[], one: number): void => {
  if (list[list.length - 1] !== one) list.push(one);
};

/** What a text says: its letters in a row, and the things that it names, whatever they are called (なくした, 紛失). */
function* saying(text: string): Iterable<string> {
  yield* grams(text);
  for (const thing of thingsIn(text)) yield mark + thing;
}

export class Asked {
  readonly #postings = new Map<string, Posting>();
  /** By phrase: its page, and its length as a vector. */
  readonly #pageOf: number[] = [];
  readonly #size: number[] = [];
  readonly #pages: number;
  readonly #isList: readonly boolean[];
  /** What a gram tells that nobody says. */
  readonly #unheard: number;
  readonly #sense: (gram: string) => number;

  /** `sense` is the share of what a gram tells that is no mere ending (ければ, ですか), 0 to 1. */
  constructor(pages: readonly IndexedPage[], sense: (gram: string) => number) {
    this.#pages = pages.length;
    this.#isList = pages.map(({ k }) => isList(k));
    this.#unheard = this.#tells(0);
    this.#sense = sense;
    for (const [page, { t, k, q, s }] of pages.entries()) {
      const questions = isList(k) ? s.map(([, heading]) => heading) : [];
      for (const phrase of [t, ...questions, ...(q ?? "").split("\n")]) this.#take(phrase, page);
    }
    for (const [gram, posting] of this.#postings) {
      posting.worth = this.#tells(posting.pages.length) * (gram.startsWith(mark) ? ofAThing : sense(gram));
      for (const phrase of posting.phrases) this.#size[phrase] = (this.#size[phrase] ?? 0) + posting.worth;
    }
  }

  #tells(pages: number): number {
    return Math.log(1 + this.#pages / (1 + pages)) ** 2;
  }

  #take(text: string, page: number): void {
    const phrase = this.#pageOf.push(page) - 1;
    this.#size.push(0);
    for (const gram of saying(text)) {
      let posting = this.#postings.get(gram);
      if (!posting) this.#postings.set(gram, (posting = { phrases: [], pages: [], worth: 0 }));
      add(posting.phrases, phrase);
      add(posting.pages, page);
    }
  }

  /** One number a page, 0 to 1: how near its nearest phrase comes, and how much of the query its phrases hold. */
  likeness(query: string): readonly number[] {
    const shared = new Map<number, number>();
    const held = new Array<number>(this.#pages).fill(0);
    let asked = 0;
    for (const gram of saying(query)) {
      const posting = this.#postings.get(gram);
      const worth = posting?.worth ?? this.#unheard * this.#sense(gram);
      asked += worth;
      for (const phrase of posting?.phrases ?? []) shared.set(phrase, (shared.get(phrase) ?? 0) + worth);
      for (const page of posting?.pages ?? []) held[page] = (held[page] ?? 0) + worth;
    }
    const best = new Array<number>(this.#pages).fill(0);
    for (const [phrase, worth] of shared) {
      const page = this.#pageOf[phrase] ?? 0;
      const like = worth / Math.sqrt(asked * (this.#size[phrase] ?? 1));
      if (like > (best[page] ?? 0)) best[page] = like;
    }
    return best.map((one, page) => {
      const together = ((held[page] ?? 0) / (asked || 1)) * (this.#isList[page] ? ofAList : 1);
      return ofOnePhrase * one + (1 - ofOnePhrase) * together;
    });
  }
}
