// What is kept of the incident beside the answers, with a way back from every change.
import type { Facts } from "../facts";
import type { Entry, Kept } from "./view";

/** Changes of the answers within this time are one line of the log. */
const ONE_SITTING_MS = 5 * 60_000;
const MOST_STEPS = 100;
const MOST_ENTRIES = 500;

export const EMPTY: Kept = { particulars: {}, ticks: {}, edits: {}, log: [] };

export class Case {
  kept: Kept = structuredClone(EMPTY);
  private readonly steps: string[] = [];

  /** Change something, and remember how it was. */
  change(work: (kept: Kept) => void): void {
    this.steps.push(JSON.stringify(this.kept));
    if (this.steps.length > MOST_STEPS) this.steps.shift();
    work(this.kept);
  }

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  undo(): void {
    const before = this.steps.pop();
    if (before) this.kept = JSON.parse(before) as Kept;
  }

  replace(kept: Kept): void {
    this.change(() => undefined);
    this.kept = structuredClone(kept);
  }

  get isEmpty(): boolean {
    const { particulars, ticks, edits } = this.kept;
    return [particulars, ticks, edits].every((part) => Object.keys(part).length === 0);
  }

  /** The answers as they stand now: one line a sitting, so that typing does not fill the log. */
  decided(facts: Facts): void {
    const { log } = this.kept;
    const last = log[log.length - 1];
    if (last && JSON.stringify(last.facts) === JSON.stringify(facts)) return;
    const entry: Entry = { at: now(), facts, note: "" };
    const same = last && !last.note && Date.now() - Date.parse(last.at) < ONE_SITTING_MS;
    if (same) log[log.length - 1] = entry;
    else log.push(entry);
    if (log.length > MOST_ENTRIES) log.splice(1, log.length - MOST_ENTRIES);
  }

  note(facts: Facts, note: string): void {
    this.change(({ log }) => log.push({ at: now(), facts, note }));
  }
}

/** The time in Japan as the record writes it: 2026-11-24T10:30+09:00. */
export function now(): string {
  const japan = new Date(Date.now() + 9 * 3_600_000).toISOString();
  return `${japan.slice(0, 16)}+09:00`;
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
