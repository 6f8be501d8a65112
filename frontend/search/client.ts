// The page's side of the search: loads it when the reader first goes there, asks, and never waits for ever.
import type { Answer, Incoming, Outgoing } from "./messages";

export type Trouble = "no-index" | "too-slow";

export class SearchTrouble extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble);
  }
}

interface Engine {
  ask(message: Incoming): Promise<Outgoing>;
  stop(): void;
}

const loading = 30_000; // milliseconds for the index to arrive
const answering = 4_000; // a query takes some ten: after this the worker is given up

/** Rejects after so many milliseconds. */
function within<T>(limit: number, work: Promise<T>, trouble: Trouble): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new SearchTrouble(trouble)), limit);
    work.then(done, failed).finally(() => clearTimeout(timer));
  });
}

/** One question at a time: replies come in the order of the messages. */
class WorkerEngine implements Engine {
  readonly #worker: Worker;
  readonly #waiting: { done: (reply: Outgoing) => void; failed: (error: Error) => void }[] = [];

  constructor(address: URL) {
    this.#worker = new Worker(address);
    this.#worker.addEventListener("message", (event: MessageEvent<Outgoing>) =>
      this.#waiting.shift()?.done(event.data),
    );
    this.#worker.addEventListener("error", () => {
      for (const one of this.#waiting.splice(0)) one.failed(new SearchTrouble("no-index"));
    });
  }

  ask(message: Incoming): Promise<Outgoing> {
    return new Promise((done, failed) => {
      this.#waiting.push({ done, failed });
      this.#worker.postMessage(message);
    });
  }

  stop(): void {
    this.#worker.terminate();
  }
}

/** From file://: two scripts that the page loads (frontend/search/main.ts and the index). */
class PageEngine implements Engine {
  readonly #ready: Promise<unknown>;

  constructor(...scripts: URL[]) {
    this.#ready = Promise.all(scripts.map(loadScript));
  }

  async ask(message: Incoming): Promise<Outgoing> {
    await this.#ready;
    return globalThis.answerSearch?.(message) ?? { type: "failed", reason: "no script" };
  }

  stop(): void {
    // Nothing runs between two questions.
  }
}

function loadScript(address: URL): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = address.href;
    script.addEventListener("load", () => done());
    script.addEventListener("error", () => failed(new SearchTrouble("no-index")));
    document.head.append(script);
  });
}

export class SearchClient {
  readonly #base: URL;
  #engine: Engine | null = null;
  #ready: Promise<void> | null = null;

  /** `base` is the root of the site. */
  constructor(base: URL) {
    this.#base = base;
  }

  /** Starts loading; a failure makes the next call try again. */
  load(): Promise<void> {
    this.#ready ??= this.#start().catch((error: unknown) => {
      this.#giveUp();
      throw error instanceof SearchTrouble ? error : new SearchTrouble("no-index");
    });
    return this.#ready;
  }

  async ask(query: string): Promise<Answer> {
    await this.load();
    if (!this.#engine) throw new SearchTrouble("no-index");
    try {
      const reply = await within(answering, this.#engine.ask({ type: "ask", query }), "too-slow");
      if (reply.type !== "answer") throw new SearchTrouble("no-index");
      return reply.answer;
    } catch (error) {
      this.#giveUp();
      throw error instanceof SearchTrouble ? error : new SearchTrouble("no-index");
    }
  }

  async #start(): Promise<void> {
    const at = (path: string): URL => new URL(path, this.#base);
    this.#engine =
      location.protocol === "file:"
        ? new PageEngine(at("assets/app/search.js"), at("search/index.js"))
        : new WorkerEngine(at("assets/app/search-worker.js"));
    const reply = await within(
      loading,
      this.#engine.ask({ type: "load", index: at("search/index.json").href }),
      "no-index",
    );
    if (reply.type !== "ready") throw new SearchTrouble("no-index");
  }

  #giveUp(): void {
    this.#engine?.stop();
    this.#engine = null;
    this.#ready = null;
  }
}
