// How much of a query stands on a page in any wording: what no word of the dictionary and no phrase foresaw (謝りに行く,
// 体制図) is mostly written there. Of little weight beside words and phrases: it settles which page comes first among
// those that fit, and finds something where they find nothing.
import { grams } from "./grams";
import type { IndexedPage } from "./messages";

const ofLength = 0.35; // a long page holds more by chance
const littleToTell = 10; // a query of everyday letters alone gives every page next to nothing

const onlyKana = /^[\u3041-\u3096]+$/u; // as folded: katakana too

export class Written {
  /** By gram: the pages that hold it. */
  readonly #pages = new Map<string, number[]>();
  /** By page: what its share is divided by. */
  readonly #chance: readonly number[];

  constructor(pages: readonly IndexedPage[]) {
    const held = pages.map(({ t, a, d, s }) =>
      grams([t, a, d, ...s.flatMap(([, ...texts]) => texts)].join(" "), 2),
    );
    const mean = held.reduce((sum, { size }) => sum + size, 0) / pages.length;
    this.#chance = held.map(({ size }) => (size / mean) ** ofLength);
    for (const [page, all] of held.entries()) {
      for (const gram of all) {
        const known = this.#pages.get(gram);
        if (known) known.push(page);
        else this.#pages.set(gram, [page]);
      }
    }
  }

  /**
   * What kana in a row tell beyond joining words, 0 to 1: ければ and ですか stand on every page, らんさ on few. Kanji
   * name something wherever they stand.
   */
  readonly sense = (gram: string): number => {
    if (!onlyKana.test(gram)) return 1;
    const standing = (pair: string): number => this.#pages.get(pair)?.length ?? 0;
    const pages = Math.min(standing(gram.slice(0, 2)), standing(gram.slice(-2)));
    return Math.min(
      1,
      Math.log(1 + this.#chance.length / (1 + pages)) / Math.log(1 + this.#chance.length / 2),
    );
  };

  /** One number a page, 0 to 1 on a page of usual length. What stands nowhere counts against all. */
  share(query: string): readonly number[] {
    const shares = new Array<number>(this.#chance.length).fill(0);
    let asked = littleToTell;
    for (const gram of grams(query, 2)) {
      const pages = this.#pages.get(gram) ?? [];
      const worth = Math.max(0, Math.log(shares.length / (1 + pages.length)));
      asked += worth;
      for (const page of pages) shares[page] = (shares[page] ?? 0) + worth;
    }
    return shares.map((one, page) => one / asked / (this.#chance[page] || 1));
  }
}
