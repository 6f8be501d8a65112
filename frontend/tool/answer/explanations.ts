// Why a duty stands as it does: asked for when a fold opens, kept as long as the answers stay the same.
import type { Facts } from "../facts";
import type { Explained, Link } from "../view";

/** A citation with its source and what it says. */
export type Quoted = Link & { says: string };

/** What was explained so far. */
export type Found = Pick<Explained, "duties" | "trees" | "words"> & { citations: Record<string, Quoted> };

export type Ask = (facts: Facts, duty: string) => Promise<Explained | null>;

export class Explanations {
  private facts: Facts = {};
  private found: Found = nothing();
  private turn = 0;

  constructor(private readonly ask: Ask) {}

  /** New answers: earlier explanations no longer hold; those of open folds came with the answer. */
  begin(facts: Facts, found: readonly Explained[]): void {
    this.facts = facts;
    this.found = nothing();
    for (const one of found) this.add(one);
    this.turn += 1;
  }

  /** Draws at once what is here, else as soon as the engine has answered; never what newer answers overtook. */
  show(duty: string, draw: (found: Found) => void): void {
    if (this.found.duties[duty]) draw(this.found);
    else void this.fetch([duty]).then((arrived) => arrived && draw(this.found));
  }

  /** Fetches what is not here yet, a duty at a time; false where newer answers overtook it or the engine failed. */
  async fetch(duties: readonly string[]): Promise<boolean> {
    const { turn } = this;
    for (const duty of duties) {
      if (this.found.duties[duty]) continue;
      const more = await this.ask(this.facts, duty);
      if (!more || turn !== this.turn) return false;
      this.add(more);
    }
    return true;
  }

  /** A source is sent once, however many citations it has. */
  private add(more: Explained): void {
    Object.assign(this.found.duties, more.duties);
    Object.assign(this.found.trees, more.trees);
    Object.assign(this.found.words, more.words);
    for (const [label, { source, says, check }] of Object.entries(more.citations)) {
      const { url = null, edition = "" } = more.sources[source] ?? {};
      this.found.citations[label] = { url, edition, says, check };
    }
  }
}

function nothing(): Found {
  return { duties: {}, trees: {}, citations: {}, words: {} };
}
