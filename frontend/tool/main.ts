// Puts the tool together on #navi. Answers stay in the form's inputs; the engine only ever sees a copy.
import type { EngineError, Progress } from "../host/index";
import { showCautions } from "./cautions";
import { collect, factOf, questions, shortOf, touched, write, writeAll, type Question } from "./answers";
import { Decider, type Listener, type Outcome } from "./decider";
import type { Found } from "./answer/explanations";
import { AnswerPlace } from "./answer_place";
import { afterPress, h, one } from "./dom";
import { dropHeads, prepareHeads } from "./heads";
import { keeping } from "./keep";
import { Guide } from "./guide";
import { loading } from "./loading";
import { MESSAGES } from "./messages";
import type { Actions } from "./parts";
import { imply, plains } from "./plain";
import { prepare, refresh, reveal, settle, showComplaint, showUnderstood } from "./questions";
import { Standing } from "./standing";
import { askBeforeLeaving, bringBack, keepInTab } from "./tab";
import { prepareAids } from "./aids";
import "./shared";
import { ANSWER, Steps, type Place } from "./steps";
import type { Facts } from "./facts";
import type { View } from "./view";

class Tool implements Listener, Actions {
  private readonly guide: Guide;
  private readonly steps: Steps;
  private readonly standing: Standing;
  private readonly decider: Decider;
  private readonly screen: AnswerPlace;
  private view: View | null = null;
  private complaints = new Map<string, EngineError>();
  private status: HTMLElement | null = null;
  private trouble = "";
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
    const kept = bringBack<ReturnType<Guide["state"]> & { place?: Place }>(root);
    if (kept) this.guide.restore(kept);
    else this.hearEarlyPresses();
    this.steps = new Steps(root, this.guide, () => this.entered());
    this.standing = new Standing(root, this);
    this.decider = new Decider(root, root.dataset["engine"] ?? "", this);
    this.screen = this.place();
    prepare(root, (pause) => this.changed(pause));
    prepareAids(root);
    prepareHeads(root, this.decider, () => this.keep());
    const keeper = keeping(root, {
      check: (facts) => this.decider.check(facts),
      changed: () => this.replaced(),
      openRecord: (text) => this.screen.open(text),
      kept: () => (this.saved = JSON.stringify(collect(root))),
      cleared: () => {
        this.guide.forget();
        this.screen.forget();
        this.replaced();
        this.steps.goGuide(0);
      },
    });
    one(".navi-lead", root).after(keeper);
    askBeforeLeaving(root, () => this.saved);
    root.classList.add("is-on");
    this.steps.arrive(false, kept?.place);
    this.decider.start();
    this.changed(0); // the reader may have answered before this script came
    this.arriveByLink();
  }

  private place(): AnswerPlace {
    const { root, decider } = this;
    const engine = root.dataset["engine"] ?? "";
    const around = {
      call: <Asked>(op: string, payload: Record<string, unknown>) => decider.call<Asked>(op, payload),
      explain: (facts: Facts, duty: string) => decider.explain(facts, duty),
      scripts: (engine && new URL("../app/", new URL(engine, document.baseURI)).href) || null,
      facts: () => collect(root),
      answer: (facts: Facts) => {
        writeAll(root, facts);
        this.replaced();
      },
      saved: () => (this.saved = JSON.stringify(collect(root))),
      visit: (fact: string) => this.visit(fact),
      draw: () => this.drawAnswer(),
    };
    return new AnswerPlace(root, around, () => this.steps.goGuide(this.guide.number - 1));
  }

  /** The first question stands before this script comes, and may have been answered. */
  private hearEarlyPresses(): void {
    if (questions(this.root).some(touched)) return;
    for (const plain of plains(this.root)) imply(this.root, plain);
  }

  /** Answers in the address never reach a server; they leave the address once they are in the form. */
  private arriveByLink(): void {
    if (!location.hash.startsWith("#facts=") || questions(this.root).some(touched)) return;
    const fragment = location.hash;
    history.replaceState(null, "", location.pathname + location.search);
    const note = h("p", { class: "navi-note", role: "status" });
    one(".navi-main", this.root).prepend(note);
    this.screen.arriveByLink(fragment).then(
      ({ said, opened }) => {
        note.replaceChildren(said);
        if (opened) this.guide.catchUp();
      },
      () => note.remove(), // the engine has failed, and the page says so
    );
  }

  private question(fact: string): Question | undefined {
    return questions(this.root).find((question) => factOf(question) === fact);
  }

  private entered(): void {
    this.keep();
    settle(this.root);
    this.screen.rest();
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
    this.keep();
    this.decider.ask(pause);
  }

  private keep(): void {
    keepInTab(this.root, { ...this.guide.state(), place: this.steps.place });
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
    // The line is free while the engine starts. Asked again with the answer, which says so where it cannot be had.
    if (progress.phase === "start" || this.ready) this.screen.bring().catch(() => undefined);
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
    return this.screen.reading();
  }

  passed(): string[] {
    return this.guide.passed();
  }

  private show(outcome: Outcome): void {
    const { view, complaints } = (this.shown = outcome);
    this.standing.rest();
    this.trouble = "";
    this.complaints = complaints;
    // An outcome that waited for the press which cleared everything is of answers that are gone.
    const stands = questions(this.root).some(touched);
    this.screen.decided(outcome, stands);
    this.view = stands ? view : null;
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
    this.screen.draw({ view: this.view, status: this.status, said: this.notes(), actions: this });
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
    this.screen.explain(duty, draw);
  }

  showAnswer(): void {
    this.standing.closeSheet();
    this.steps.go(ANSWER);
  }
}

const root = document.querySelector<HTMLElement>("#navi");
if (root) new Tool(root);
