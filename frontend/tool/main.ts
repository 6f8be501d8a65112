// Puts the tool together on #navi. Answers stay in the form's inputs; the engine only ever sees a copy.
import type { EngineError, Progress } from "../host/index";
import { answer } from "./answer";
import { showCautions } from "./cautions";
import { Changes } from "./changed";
import { collect, factOf, questions, shortOf, touched, write, writeAll, type Question } from "./answers";
import { Decider, type Listener, type Outcome } from "./decider";
import { reading } from "./duty";
import { Explanations, type Found } from "./explanations";
import { afterPress, h, one, redraw } from "./dom";
import { Desk } from "./desk/desk";
import { dropHeads, prepareHeads } from "./heads";
import { keeping } from "./keep";
import { Guide } from "./guide";
import { loading } from "./loading";
import { appendixChoice, appendixWanted, watchPrinting } from "./paper";
import { MESSAGES } from "./messages";
import type { Actions } from "./parts";
import { prepare, refresh, reveal, settle, showComplaint, showUnderstood } from "./questions";
import { Standing } from "./standing";
import { askBeforeLeaving, bringBack, keepInTab } from "./tab";
import { prepareAids } from "./aids";
import { ANSWER, Steps } from "./steps";
import type { View } from "./view";

// An answer that has stood this long is likely to be read, and printed.
const IDLE_MS = 600;

class Tool implements Listener, Actions {
  private readonly guide: Guide;
  private readonly steps: Steps;
  private readonly standing: Standing;
  private readonly decider: Decider;
  private readonly explanations: Explanations;
  private readonly changes = new Changes();
  private readonly desk: Desk;
  private readonly answerBody = h("div", { class: "navi-answer-body" });
  private view: View | null = null;
  private complaints = new Map<string, EngineError>();
  private status: HTMLElement | null = null;
  private trouble = "";
  private idle: ReturnType<typeof setTimeout> | undefined;
  private saved = "{}";
  private shown: Outcome | null = null;
  private ready = false;

  constructor(private readonly root: HTMLElement) {
    this.guide = new Guide(root, {
      changed: (pause) => this.changed(pause),
      enter: (at) => this.steps.goGuide(at),
      answer: () => this.steps.go(ANSWER),
      list: () => this.steps.go(one(".navi-step", root).dataset["step"] ?? ""),
      ready: () => this.ready,
      upToDate: () => this.decider.isLatest(this.shown),
    });
    const kept = bringBack<ReturnType<Guide["state"]>>(root);
    if (kept) this.guide.restore(kept);
    this.steps = new Steps(root, this.guide, () => this.entered());
    this.standing = new Standing(root, this);
    this.decider = new Decider(root, root.dataset["engine"] ?? "", this);
    this.explanations = new Explanations((facts, duty) => this.decider.explain(facts, duty));
    this.desk = this.makeDesk();
    prepare(root, (pause) => this.changed(pause));
    prepareAids(root);
    prepareHeads(root, this.decider, () => keepInTab(root, this.guide.state()));
    this.prepareAnswer();
    const keeper = keeping(root, {
      check: (facts) => this.decider.check(facts),
      changed: () => this.replaced(),
      openRecord: (text) => void this.desk.open(text),
      kept: () => (this.saved = JSON.stringify(collect(root))),
      cleared: () => {
        this.guide.forget();
        this.changes.forget();
        this.desk.forget();
        this.replaced();
        this.steps.goGuide(0);
      },
    });
    one(".navi-lead", root).after(keeper);
    askBeforeLeaving(root, () => this.saved);
    watchPrinting(
      root,
      this.answerBody,
      () => this.drawAnswer(),
      () => this.desk.openForPaper(),
    );
    root.classList.add("is-on");
    this.steps.arrive(false);
    this.decider.start();
    this.changed(0); // the reader may have answered before this script came
    this.arriveByLink();
  }

  /** Answers in the address never reach a server; they leave the address once they are in the form. */
  private arriveByLink(): void {
    if (!location.hash.startsWith("#facts=") || questions(this.root).some(touched)) return;
    const fragment = location.hash;
    history.replaceState(null, "", location.pathname + location.search);
    const note = h("p", { class: "navi-note", role: "status" });
    one(".navi-main", this.root).prepend(note);
    this.desk.arriveByLink(fragment).then(
      (said) => note.replaceChildren(said),
      () => note.remove(), // the engine has failed, and the page says so
    );
  }

  private makeDesk(): Desk {
    const engine = this.root.dataset["engine"] ?? "";
    return new Desk({
      host: this.decider.host,
      scripts: (engine && new URL("../app/", new URL(engine, document.baseURI)).href) || null,
      facts: () => collect(this.root),
      answer: (facts) => {
        writeAll(this.root, facts);
        this.replaced();
      },
      saved: () => (this.saved = JSON.stringify(collect(this.root))),
    });
  }

  private prepareAnswer(): void {
    const button = (label: string, press: () => void): HTMLElement =>
      h("button", { type: "button", class: "navi-button", onclick: press }, label);
    const back = button(MESSAGES.backToQuestions, () => this.steps.goGuide(this.guide.number - 1));
    const print = button(MESSAGES.print, () => void this.explainForPaper().then(() => globalThis.print()));
    const title = h("h2", { id: "navi-answer-title", tabindex: "-1" }, MESSAGES.answerTitle);
    one("#navi-answer", this.root).append(
      title,
      this.answerBody,
      this.desk.element,
      h("div", { class: "navi-buttons" }, back, print),
      appendixChoice(() => void this.explainForPaper()),
    );
  }

  private question(fact: string): Question | undefined {
    return questions(this.root).find((question) => factOf(question) === fact);
  }

  private entered(): void {
    settle(this.root);
    clearTimeout(this.idle);
    refresh(this.root, this.view?.relevance ?? {});
    this.draw();
  }

  private changed(pause?: number): void {
    refresh(this.root, this.view?.relevance ?? {});
    if (!questions(this.root).some(touched)) {
      this.view = null;
      this.complaints.clear();
    }
    this.standing.busy();
    this.draw();
    keepInTab(this.root, this.guide.state());
    this.decider.ask(pause);
  }

  /** Other answers stand in the form. */
  private replaced(): void {
    dropHeads(this.root);
    this.changed(0);
  }

  // --- the engine speaks

  progress(progress: Progress): void {
    this.ready = progress.phase === "ready";
    this.status = loading(progress, this.page("hayamihyo"), () => this.decider.retry());
    if (progress.phase === "failed") this.standing.rest();
    afterPress(() => this.draw());
  }

  thinking(): void {
    this.root.classList.toggle("is-thinking", this.ready);
  }

  understood(fact: string, text: string): void {
    const question = this.question(fact);
    if (question) showUnderstood(question, text);
  }

  decided(outcome: Outcome): void {
    afterPress(() => this.show(outcome));
  }

  reading(): string[] {
    return reading(this.answerBody);
  }

  passed(): string[] {
    return this.guide.passed();
  }

  private show(outcome: Outcome): void {
    const { view, complaints, facts, explained } = (this.shown = outcome);
    this.standing.rest();
    this.trouble = "";
    this.complaints = complaints;
    this.explanations.begin(facts, explained);
    // An outcome that waited for the press which cleared everything is of answers that are gone.
    this.view = questions(this.root).some(touched) ? view : null;
    if (this.view) this.desk.decided(facts);
    refresh(this.root, this.view?.relevance ?? {});
    showCautions(this.root, this.view?.warnings ?? []);
    this.steps.update(this.view?.relevance ?? {}, this.view?.settled ?? "open");
    this.guide.take(view);
    this.draw();
  }

  internal(message: string): void {
    this.standing.rest();
    this.trouble = `${MESSAGES.internal} ${message}`;
    this.draw();
  }

  // --- drawing

  private draw(): void {
    for (const question of questions(this.root))
      showComplaint(question, this.complaints.get(factOf(question)));
    this.standing.update(this.view, this.status, this.notes());
    if (this.steps.current === ANSWER) this.drawAnswer();
  }

  private drawAnswer(): void {
    const notes = this.notes().map((note) => h("p", { class: "navi-note" }, note));
    if (this.view) {
      const changed = this.changes.line(this.view);
      redraw(this.answerBody, this.status?.cloneNode(true), ...answer(this.view, changed, this, notes));
      this.desk.expect();
      clearTimeout(this.idle);
      this.idle = setTimeout(() => void this.settled(), IDLE_MS);
    } else {
      this.desk.hide();
      redraw(this.answerBody, ...notes, h("p", { class: "navi-quiet" }, MESSAGES.standingEmpty));
    }
  }

  /** The answer has stood for a moment: what printing needs first, then plan and papers. */
  private async settled(): Promise<void> {
    await this.explainForPaper();
    await this.desk.show(this.shown?.facts ?? {});
  }

  private notes(): string[] {
    const names = [...this.complaints.keys()].map((fact) => this.short(fact)).join("、");
    return [names && MESSAGES.notUsed(names), this.trouble].filter(Boolean);
  }

  // --- what the reader can press

  visit(fact: string): void {
    const question = this.question(fact);
    const step = question?.closest<HTMLElement>(".navi-step")?.dataset["step"];
    if (!question || !step) return;
    this.standing.closeSheet();
    this.steps.go(step, () => reveal(question));
  }

  set(fact: string, value: string): void {
    const question = this.question(fact);
    if (!question) return;
    write(question, value);
    this.changed(0);
  }

  short(fact: string): string {
    const question = this.question(fact);
    return question ? shortOf(question) : fact;
  }

  page(name: string): string | null {
    const pattern = this.root.dataset["link"];
    return pattern ? pattern.replace("{page}", name.replace(/\/$/u, "")) : null;
  }

  explain(duty: string, draw: (found: Found) => void): void {
    this.explanations.show(duty, draw);
  }

  showAnswer(): void {
    this.standing.closeSheet();
    this.steps.go(ANSWER);
  }

  // --- printing

  /** The grounds for the appendix, fetched before somebody prints: a browser that prints does not wait. */
  private async explainForPaper(): Promise<void> {
    if (!appendixWanted()) return;
    const required = this.view?.groups.filter(({ status }) => status === "required") ?? [];
    await this.explanations.fetch(required.flatMap(({ duties }) => duties.map(({ id }) => id)));
  }
}

const root = document.querySelector<HTMLElement>("#navi");
if (root) new Tool(root);
