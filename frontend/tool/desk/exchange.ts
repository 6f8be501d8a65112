// What leaves the desk and comes back to it: calendar, record, link; and the way back from a change.
import type { Facts } from "../facts";
import { now, type Case } from "./case";
import type { Drafts } from "./drafts";
import { copy, download } from "./parts";
import type { RecordDesk } from "./record";
import { EngineGone, type Arrival, type Surroundings } from "./surroundings";
import type { OpenReply } from "./view";
import { WORDS } from "./words";

/** The desk that it belongs to. */
interface Owner {
  /** The answers that the desk shows. */
  facts(): Facts;
  /** Null where the engine refuses; its words are shown. */
  request<Asked>(op: string, payload: Record<string, unknown>): Promise<Asked | null>;
  say(text: string): string;
  /** Plan and papers are to be made anew. */
  changed(): void;
}

export class Exchange implements RecordDesk {
  constructor(
    private readonly around: Surroundings,
    private readonly kept: Case,
    private readonly drafts: Drafts,
    private readonly desk: Owner,
  ) {}

  async copyText(text: string): Promise<void> {
    this.desk.say((await copy(text)) ? WORDS.copied : WORDS.cannotCopy);
  }

  async calendar(asText: boolean): Promise<void> {
    const reply = await this.desk.request<{ ics: string; text: string }>("calendar", {
      facts: this.desk.facts(),
      at: now(),
    });
    if (!reply) return;
    if (asText) await this.copyText(reply.text);
    else this.desk.say(download("kigen.ics", reply.ics, "text/calendar"));
  }

  async save(): Promise<void> {
    const incident = { ...this.kept.kept, facts: this.desk.facts() };
    const reply = await this.desk.request<{ file: string }>("save", { incident, at: now() });
    if (!reply) return;
    this.desk.say(download(`incident-${now().slice(0, 10)}.json`, reply.file, "application/json"));
    this.around.saved();
  }

  /** A damaged file changes nothing; a good one replaces everything, and can be undone. What was said of it. */
  async open(text: string): Promise<string> {
    const reply = await this.around.call<OpenReply>("open", { text });
    if (!reply) throw new EngineGone();
    if (!reply.ok) return this.desk.say(reply.error.message);
    const { facts, ...kept } = reply.incident;
    this.kept.replace(kept, facts);
    this.drafts.forget(); // of another incident
    this.around.answer(facts);
    return this.desk.say([WORDS.opened, ...reply.warnings].join(" "));
  }

  undo(): void {
    const facts = this.kept.undo();
    this.desk.say(facts ? WORDS.answerUndone : WORDS.undone);
    if (facts) this.around.answer(facts);
    else this.desk.changed();
  }

  async link(): Promise<void> {
    const reply = await this.desk.request<{ fragment: string }>("link", { facts: this.desk.facts() });
    if (!reply) return;
    const address = `${location.href.split("#")[0]}#facts=${reply.fragment}`;
    this.desk.say((await copy(address)) ? WORDS.linkCopied : address);
  }

  /** The answers of a link in the page's address; a damaged one is refused and changes nothing. */
  async arriveByLink(fragment: string): Promise<Arrival> {
    const reply = await this.around.call<{ facts: Facts }>("open_link", { fragment });
    if (!reply) throw new EngineGone();
    if (!reply.ok) return { said: reply.error.message, opened: false };
    this.around.answer({ ...reply.facts, ...this.around.facts() }); // what was answered meanwhile stays
    return { said: WORDS.linkOpened, opened: true };
  }

  async compare(index: number, show: (text: string) => void): Promise<void> {
    const { log, ticks } = this.kept.kept;
    const old = log[index]?.facts ?? {};
    const reply = await this.desk.request<{ text: string }>("changes", {
      old,
      new: this.desk.facts(),
      ticks,
    });
    if (reply) show(reply.text);
  }

  note(text: string): void {
    this.kept.note(this.desk.facts(), text);
    this.drafts.close("navi-log-note");
    this.desk.say(WORDS.noted);
    this.desk.changed();
  }
}
