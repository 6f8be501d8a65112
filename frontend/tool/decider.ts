// Between the form and the engine: waits for a pause in typing, asks, ignores late replies, keeps going round bad answers.
import {
  EngineFailure,
  EngineHost,
  type EngineError,
  type FailureReason,
  type Progress,
  type Reply,
} from "../host/index";
import { collect, countKey, factOf, fieldOf, kindOf, questions, readCounts, touched } from "./answers";
import type { Facts } from "./facts";
import type { Decided, Explained, Explanations, Understood } from "./view";

const PAUSE_MS = 180;

export interface Outcome extends Decided {
  /** Why the duties whose folds stand open stand as they do. */
  explained: Explained[];
  /** The answers that the engine used. */
  facts: Facts;
  /** Facts whose answers the engine could not use, each with its complaint. */
  complaints: Map<string, EngineError>;
  /** Which asking it answers. */
  turn: number;
}

export interface Listener {
  progress(progress: Progress): void;
  thinking(): void;
  /** The duties whose explanations stand open, and are wanted anew with the next answer. */
  reading(): string[];
  /** Facts whose questions were left blank. */
  passed(): string[];
  understood(fact: string, text: string): void;
  decided(outcome: Outcome): void;
  internal(message: string): void;
}

export class Decider {
  private readonly host: EngineHost;
  private latest = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly complaintsOfCounts = new Map<string, EngineError>();
  private readonly understoodCounts = new Map<string, string>();

  constructor(
    private readonly form: HTMLElement,
    base: string,
    private readonly listener: Listener,
  ) {
    this.host = new EngineHost({ base, onProgress: (progress) => listener.progress(progress) });
  }

  start(): void {
    this.host.start().catch(() => undefined); // the listener has heard of it through progress
  }

  retry(): void {
    this.host
      .retry()
      .then(() => this.ask(0))
      .catch(() => undefined);
  }

  /** Whether nothing has been asked since this outcome was. */
  isLatest(outcome: Outcome | null): boolean {
    return outcome?.turn === this.latest;
  }

  /** Ask soon; a later call replaces this one. */
  ask(pause = PAUSE_MS): void {
    clearTimeout(this.timer);
    const turn = ++this.latest;
    this.timer = setTimeout(() => void this.run(turn), pause);
  }

  /** Ask about facts that are not (yet) in the form, to see whether the engine accepts them. */
  async check(facts: Facts): Promise<EngineError | null> {
    const reply = await this.host.call("decide", { facts });
    return reply.ok ? null : reply.error;
  }

  /** A text as a number of people, and how that is written; null where it is none, or the engine has failed. */
  async understand(fact: string, text: string): Promise<Pick<Understood, "value" | "understood"> | null> {
    const reply = await this.call<Understood>("understand", { fact, text });
    return reply?.ok ? reply : null;
  }

  /** Why a duty stands as it does; null where it is no duty on these answers' day, or the engine has failed. */
  async explain(facts: Facts, duty: string): Promise<Explained | null> {
    const reply = await this.call<Explanations>("explain", { facts, duties: [duty] });
    return reply?.ok ? reply.explained : null;
  }

  /** Any other question to the engine; null where it has failed. */
  async call<Asked>(op: string, payload: Record<string, unknown>): Promise<Reply<Asked> | null> {
    try {
      return await this.host.call<Asked>(op, payload);
    } catch (error) {
      if (error instanceof EngineFailure) return null; // the listener has heard of it through progress
      throw error;
    }
  }

  private async run(turn: number): Promise<void> {
    this.listener.thinking();
    try {
      await this.readAllCounts();
      if (turn !== this.latest) return;
      const outcome = await this.decide(turn);
      if (turn === this.latest && outcome) this.listener.decided(outcome);
    } catch (error) {
      if (!(error instanceof EngineFailure)) this.listener.internal(String(error));
    }
  }

  /** Answers that cannot be used are left open, so that the rest still gets its answer. */
  private async decide(turn: number): Promise<Outcome | null> {
    const facts = collect(this.form);
    const complaints = new Map(this.currentCountComplaints());
    for (;;) {
      const reply = await this.host.call<Decided>("decide", {
        facts,
        passed: this.listener.passed(),
      });
      if (reply.ok) return { ...reply, facts, complaints, turn, explained: await this.explainOpen(facts) };
      const bad = reply.errors.filter(({ fact }) => fact !== null && fact in facts);
      if (reply.error.kind === "internal" || !bad.length) {
        this.listener.internal(reply.error.message);
        return null;
      }
      for (const error of bad) {
        if (error.fact === null) continue;
        complaints.set(error.fact, error);
        delete facts[error.fact];
      }
    }
  }

  /** The open folds, each with an answer of its own: they are drawn together with the new view. */
  private async explainOpen(facts: Facts): Promise<Explained[]> {
    const explained: Explained[] = [];
    for (const duty of this.listener.reading()) {
      const one = await this.explain(facts, duty);
      if (one) explained.push(one);
    }
    return explained;
  }

  private async readAllCounts(): Promise<void> {
    for (const question of questions(this.form)) {
      if (kindOf(question) !== "count") continue;
      const text = fieldOf(question)?.value.trim();
      const key = countKey(question);
      if (text && !readCounts.has(key) && !this.complaintsOfCounts.has(key))
        await this.readCount(factOf(question), text, key);
      this.listener.understood(factOf(question), text ? (this.understoodCounts.get(key) ?? "") : "");
    }
  }

  private async readCount(fact: string, text: string, key: string): Promise<void> {
    const reply = await this.host.call<Understood>("understand", { fact, text });
    if (!reply.ok) {
      this.complaintsOfCounts.set(key, { ...reply.error, fact });
      return;
    }
    readCounts.set(key, reply.value);
    this.understoodCounts.set(key, reply.understood);
  }

  private *currentCountComplaints(): Iterable<[string, EngineError]> {
    for (const question of questions(this.form)) {
      const complaint = this.complaintsOfCounts.get(countKey(question));
      if (complaint && kindOf(question) === "count" && touched(question)) yield [factOf(question), complaint];
    }
  }
}

export type { FailureReason };
