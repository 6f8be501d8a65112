// One message in, one out; the worker and the page itself (from file://) share it.
import { SearchIndex } from "./index";
import { EDITION, type Incoming, type Index, type Outgoing } from "./messages";

export class Answerer {
  #search: SearchIndex | null = null;

  load(index: Index): Outgoing {
    if (index.edition !== EDITION) return { type: "failed", reason: `edition ${index.edition}` };
    this.#search = new SearchIndex(index);
    return { type: "ready" };
  }

  ask(query: string): Outgoing {
    if (!this.#search) return { type: "failed", reason: "no index" };
    return { type: "answer", answer: this.#search.search(query) };
  }
}

/** Fetches the index from `address` and answers; what goes wrong is an answer too. */
export async function answered(answerer: Answerer, message: Incoming): Promise<Outgoing> {
  try {
    if (message.type === "ask") return answerer.ask(message.query);
    const response = await fetch(message.index);
    if (!response.ok) return { type: "failed", reason: String(response.status) };
    return answerer.load((await response.json()) as Index);
  } catch (error) {
    return { type: "failed", reason: String(error) };
  }
}
