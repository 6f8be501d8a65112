// From answer to action: asks the engine for plan and papers once the answer is read, and keeps what the reader does.
import { afterPress, all, byKey, h, redraw } from "../dom";
import type { Facts } from "../facts";
import { Case } from "./case";
import { docxOf } from "./docx";
import { Drafts } from "./drafts";
import { Exchange } from "./exchange";
import { groupsForm } from "./groups";
import { inPlace, isTyping } from "./parts";
import { papersSection, type PaperDesk } from "./papers";
import { particularsForm } from "./particulars";
import { plan, timeline } from "./plan";
import { recordSections } from "./record";
import type {
  Field,
  FinishedPaper,
  Group,
  PaperReply,
  PapersReply,
  ParticularsReply,
  PlanReply,
} from "./view";
import { EngineGone, type Surroundings } from "./surroundings";
import { WORDS } from "./words";

/** How long a message stands at the foot of the desk. */
const SAID_MS = 12_000;

export class Desk implements PaperDesk {
  readonly element = h("section", { class: "navi-desk", "aria-label": WORDS.title });
  readonly kept = new Case();
  readonly drafts = new Drafts();
  readonly exchange: Exchange;
  private readonly body = h("div", { class: "navi-desk-body" });
  private readonly status = h("p", { class: "navi-desk-status", role: "status" });
  private facts: Facts = {};
  private plan: PlanReply | null = null;
  private due: PapersReply | null = null;
  private shown: PaperReply | null = null;
  private chosen = this.drafts.paper;
  private form: ParticularsReply = { parts: [], fields: [], items: [] };
  private turn = 0;
  /** What is being typed has held back a redraw. */
  private late = false;
  /** Plan and list of papers are those of the answers and particulars as they stand. */
  private upToDate = false;
  /** The place in a paper from which the reader went to a question, and which they will look for again. */
  private left = "";
  private fading: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly around: Surroundings) {
    const lead = h("p", { class: "navi-quiet" }, WORDS.lead);
    this.element.append(h("h3", { class: "navi-desk-title" }, WORDS.title), lead, this.body, this.status);
    this.exchange = new Exchange(around, this.kept, this.drafts, {
      facts: () => this.facts,
      request: (op, payload) => this.request(op, payload),
      say: (text) => this.say(text),
      changed: () => this.changed(),
    });
    this.element.hidden = true;
    this.drafts.listen(this.element);
    this.element.addEventListener("focusout", () => {
      if (this.late) setTimeout(() => afterPress(() => this.draw())); // when the focus has arrived elsewhere
    });
  }

  /** The engine has used these answers: the log keeps them. */
  decided(facts: Facts): void {
    if (Object.keys(facts).length) this.kept.decided(facts);
  }

  /** An answer is on the screen: the desk has its place, and fills in a moment. */
  expect(): void {
    this.element.hidden = false;
    if (!this.plan) redraw(this.body, h("p", { class: "navi-quiet" }, WORDS.waiting));
    const place = this.left ? byKey(this.body, this.left) : null;
    this.left = "";
    if (place) requestAnimationFrame(() => place.scrollIntoView({ block: "center" }));
  }

  /** Show the desk for these answers; called when the answer has stood for a moment. */
  async show(facts: Facts): Promise<void> {
    this.facts = facts;
    this.upToDate = false;
    await this.refresh();
  }

  /** Paper cannot be unfolded: the tasks of every phase, without their reasons. What was opened. */
  openForPaper(): HTMLDetailsElement[] {
    const closed = all<HTMLDetailsElement>(
      ":is(.navi-desk-plan > details, .navi-desk-plan > details > details, .navi-desk-timeline):not([open])",
      this.body,
    );
    for (const phase of closed) phase.open = true;
    return closed;
  }

  hide(): void {
    this.element.hidden = true;
  }

  /** Ticks, notes, particulars, edits and the log go with the answers. */
  forget(): void {
    this.turn += 1;
    this.kept.forget();
    this.drafts.forget();
    this.facts = {};
    this.plan = this.due = this.shown = null;
    this.chosen = "";
    this.hide();
  }

  /** Ask for what is shown; opening another paper changes neither plan nor list. */
  private async refresh(): Promise<void> {
    const turn = ++this.turn;
    try {
      const { particulars, ticks, edits, log } = this.kept.kept;
      const { facts } = this;
      const writing = { facts, particulars, ticks, edits, log };
      const known = this.upToDate;
      const plan = known ? this.plan : await this.request<PlanReply>("plan", { facts, ticks });
      const due = known ? this.due : await this.request<PapersReply>("papers", writing);
      const paper = this.chosen.replace(/-\d+$/u, "");
      const shown = paper && (await this.request<PaperReply>("paper", { ...writing, paper }));
      if (!this.form.fields.length)
        this.form = (await this.request<ParticularsReply>("particulars", {})) ?? this.form;
      if (turn !== this.turn) return;
      this.plan = plan;
      this.due = due;
      this.shown = shown || null;
      this.upToDate = true;
      await new Promise<void>((drawn) => afterPress(() => drawn(this.draw())));
    } catch (error) {
      if (!(error instanceof EngineGone)) throw error;
      this.say(WORDS.failed);
    }
  }

  /** Null where the engine refuses; its words are shown. */
  private async request<Asked>(op: string, payload: Record<string, unknown>): Promise<Asked | null> {
    const reply = await this.around.call<object>(op, payload);
    if (!reply) throw new EngineGone();
    if (reply.ok) return reply as unknown as Asked;
    this.say(reply.error.message);
    return null;
  }

  private draw(): void {
    this.late = isTyping(this.element);
    if (this.late) return; // a field that is redrawn in the middle of a word loses it
    const papers = this.due && papersSection(this.due, this.shown, this.particulars(), this);
    const steps = this.plan && plan(this.plan.tasks, this.kept, () => this.changed());
    const picture = this.plan?.timeline && timeline(this.plan.timeline);
    const main = h("div", { class: "navi-desk-main" }, steps, papers);
    const side = h("div", { class: "navi-desk-side" }, picture, ...recordSections(this.kept, this.exchange));
    for (const part of [main, side]) this.drafts.restore(part);
    redraw(this.body, main, side);
  }

  private particulars(): HTMLElement {
    const wanted = [...(this.due?.wanted ?? []), ...(this.shown?.wanted ?? [])];
    const { particulars } = this.kept.kept;
    const asked = this.form.fields.filter(({ id }) => wanted.includes(id) || id in particulars);
    return particularsForm(this.form.parts, asked, particulars, this.groups(), (id, text) =>
      this.particular(id, text),
    );
  }

  /** The items to choose from are those of the answer, where it names any. */
  private groups(): HTMLElement {
    const { items } = this.facts;
    const held = Array.isArray(items) && items.length ? items : this.form.items.map(({ id }) => id);
    const current = (): Group[] => (this.kept.kept.particulars["groups"] ?? []) as Group[];
    const offered = this.form.items.filter(
      ({ id }) => held.includes(id) || current().some((group) => group.items.includes(id)),
    );
    return groupsForm(offered, current, (next) => this.particular("groups", next.length ? next : ""));
  }

  private changed(): void {
    this.upToDate = false;
    void this.refresh();
  }

  fieldOf(label: string): Field | null {
    return this.form.fields.find((field) => field.label === label) ?? null;
  }

  async copyText(text: string): Promise<void> {
    await this.exchange.copyText(text);
  }

  particular(id: string, value: string | Group[]): void {
    this.kept.change(({ particulars }) => {
      if (value) particulars[id] = value;
      else delete particulars[id];
    });
    this.changed();
  }

  // --- what the reader can press

  say(text: string): string {
    this.status.replaceChildren(text);
    clearTimeout(this.fading);
    this.fading = setTimeout(() => this.status.replaceChildren(), SAID_MS);
    return text;
  }

  choose(id: string): void {
    this.chosen = this.chosen === id ? "" : id;
    void inPlace(this.body, `paper-${id}`, () => this.refresh());
  }

  ask(fact: string, place: string): void {
    this.left = place;
    this.around.visit(fact);
  }

  edit(paper: string, texts: Record<string, string | null>): void {
    this.kept.change(({ edits }) => {
      const own = (edits[paper] ??= {});
      for (const [place, text] of Object.entries(texts))
        if (text === null) delete own[place];
        else own[place] = text;
      if (!Object.keys(own).length) delete edits[paper];
    });
    this.changed();
  }

  asDocx(paper: FinishedPaper): Promise<Blob> | null {
    return this.around.scripts === null ? null : docxOf(paper, this.around.scripts);
  }

  get writesDocx(): boolean {
    return this.around.scripts !== null;
  }
}
