// Why a duty stands as it does: asked for when a fold opens, kept as long as the answers stay the same.
import type { Facts } from "./facts";
import type { Explained } from "./view";

export type Ask = (facts: Facts, duties: string[]) => Promise<Explained | null>;

export class Explanations {
  private facts: Facts = {};
  private found: Explained = nothing();
  private turn = 0;

  constructor(private readonly ask: Ask) {}

  /** New answers: earlier explanations no longer hold; those of open folds came with the answer. */
  begin(facts: Facts, found: Explained | undefined): void {
    this.facts = facts;
    this.found = found ?? nothing();
    this.turn += 1;
  }

  /** Draws at once what is here, else as soon as the engine has answered; never what newer answers overtook. */
  show(duty: string, draw: (found: Explained) => void): void {
    if (this.found.duties[duty]) draw(this.found);
    else void this.fetch([duty]).then((arrived) => arrived && draw(this.found));
  }

  /** Fetches what is not here yet; false where newer answers overtook it or the engine failed. */
  async fetch(duties: readonly string[]): Promise<boolean> {
    const missing = duties.filter((duty) => !this.found.duties[duty]);
    if (!missing.length) return true;
    const turn = this.turn;
    const more = await this.ask(this.facts, missing);
    if (!more || turn !== this.turn) return false;
    Object.assign(this.found.duties, more.duties);
    Object.assign(this.found.trees, more.trees);
    Object.assign(this.found.citations, more.citations);
    return true;
  }
}

function nothing(): Explained {
  return { duties: {}, trees: {}, citations: {} };
}
