// What is kept of the incident beside the answers, with a way back from every change.
import type { Facts } from "../facts";
import { DESK_KEY as KEY } from "../keys";
import { drop, held, hold } from "../session";
import type { Entry, Kept } from "./view";

/** Changes of the answers within this time are one line of the log. */
const ONE_SITTING_MS = 5 * 60_000;
const MOST_STEPS = 100;
const MOST_ENTRIES = 500;

interface Step {
  kept: Kept;
  facts: Facts;
}

export const EMPTY: Kept = { particulars: {}, ticks: {}, edits: {}, log: [] };

export class Case {
  kept: Kept = { ...structuredClone(EMPTY), ...held<Partial<Kept>>(KEY) };
  /** The answers that were used last: a way back leads to them too. */
  private facts: Facts = {};
  private readonly steps: string[] = [];

  /** Change something, and remember how it was. */
  change(work: (kept: Kept) => void): void {
    const before = JSON.stringify(this.kept);
    this.remember();
    work(this.kept);
    if (JSON.stringify(this.kept) === before) this.steps.pop(); // nothing to take back
    hold(KEY, this.kept);
  }

  private remember(): void {
    this.steps.push(JSON.stringify({ kept: this.kept, facts: this.facts } satisfies Step));
    if (this.steps.length > MOST_STEPS) this.steps.shift();
  }

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  /** Go one step back; the answers of then, if these have changed. */
  undo(): Facts | null {
    const before = this.steps.pop();
    if (!before) return null;
    const { kept, facts } = JSON.parse(before) as Step;
    const changed = !same(facts, this.facts);
    this.kept = kept;
    this.facts = facts;
    hold(KEY, this.kept);
    return changed ? facts : null;
  }

  replace(kept: Kept, facts: Facts): void {
    this.remember();
    this.kept = structuredClone(kept);
    this.facts = facts;
    hold(KEY, this.kept);
  }

  /** 「すべて消す」: nothing of the incident stays, and no way leads back to it. */
  forget(): void {
    this.kept = structuredClone(EMPTY);
    this.facts = {};
    this.steps.length = 0;
    drop(KEY);
  }

  /** The answers as they stand now: one line a sitting, so that typing does not fill the log. */
  decided(facts: Facts): void {
    if (!same(facts, this.facts)) {
      if (Object.keys(this.facts).length) this.remember();
      this.facts = facts;
    }
    const { log } = this.kept;
    const last = log[log.length - 1];
    if (last && same(last.facts, facts)) return;
    const entry: Entry = { at: now(), facts, note: "" };
    const sitting = last && !last.note && Date.now() - Date.parse(last.at) < ONE_SITTING_MS;
    if (sitting && !this.isTickedOn(log.length - 1)) log[log.length - 1] = entry;
    else log.push(entry);
    while (log.length > MOST_ENTRIES) log.splice(this.oldestToCut(), 1);
    hold(KEY, this.kept);
  }

  /** A later paper tells what changed since these answers, because something was ticked while they stood. */
  private isTickedOn(index: number): boolean {
    const { log, ticks } = this.kept;
    const from = Date.parse(log[index]?.at ?? "");
    const until = Date.parse(log[index + 1]?.at ?? "9999-12-31");
    return Object.values(ticks).some(({ at }) => from <= Date.parse(at) && Date.parse(at) < until);
  }

  private oldestToCut(): number {
    const spare = this.kept.log.findIndex((_, index) => index > 0 && !this.isTickedOn(index));
    return Math.max(1, spare);
  }

  note(facts: Facts, note: string): void {
    this.change(({ log }) => log.push({ at: now(), facts, note }));
  }
}

/** Whether two sets of answers say the same, in whatever order they were given. */
function same(one: Facts, other: Facts): boolean {
  const sorted = (facts: Facts): string =>
    JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}

/** The time in Japan as the record writes it: 2026-11-24T10:30:05+09:00. A tick and the next answer are never one time. */
export function now(): string {
  const japan = new Date(Date.now() + 9 * 3_600_000).toISOString();
  return `${japan.slice(0, 19)}+09:00`;
}

const TIME = new Intl.DateTimeFormat("ja-JP", {
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Asia/Tokyo",
});

export function timeWords(at: string): string {
  const when = new Date(at);
  return Number.isNaN(when.getTime()) ? at : TIME.format(when);
}
