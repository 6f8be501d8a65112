// Which step is shown, how far the reader is, and the map of all steps.
import { onSheet } from "./back";
import { factOf, questions, read, touched, type Question } from "./answers";
import { all, h, one } from "./dom";
import { GUIDE, type Guide } from "./guide";
import { MESSAGES } from "./messages";
import type { View } from "./view";

export const ANSWER = "answer";

export interface Place {
  step: string;
  /** The screen of the guide. */
  at?: number;
}

/** A new place in the history; from an open sheet it takes the sheet's. */
function place(state: Place): void {
  if (onSheet()) history.replaceState(state, "");
  else history.pushState(state, "");
}

interface Counts {
  answered: number;
  unknown: number;
  idle: number;
  left: number;
}

function cameBack(): boolean {
  const [way] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return way?.type === "reload" || way?.type === "back_forward";
}

export class Steps {
  private readonly sections: HTMLElement[];
  private readonly answer: HTMLElement;
  private readonly mapButton: HTMLButtonElement;
  private readonly map = h("ol", { class: "navi-map", id: "navi-map", hidden: true });
  private relevance: View["relevance"] = {};
  private settled: View["settled"] = "open";
  current: string;

  constructor(
    private readonly root: HTMLElement,
    private readonly guide: Guide,
    private readonly shown: () => void,
  ) {
    this.sections = all(".navi-step", root);
    this.answer = one("#navi-answer", root);
    this.current = GUIDE;
    this.mapButton = h(
      "button",
      {
        type: "button",
        class: "navi-small navi-map-button",
        "aria-expanded": "false",
        "aria-controls": "navi-map",
        onclick: () => this.toggleMap(),
      },
      MESSAGES.map,
    );
    const head = one(".navi-head", root);
    head.append(this.mapButton);
    head.after(this.map);
    this.map.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.toggleMap(false, true);
    });
    for (const [index, section] of this.sections.entries()) section.append(this.footer(index));
    addEventListener("popstate", () => this.arrive(true));
  }

  get place(): Place {
    return { step: this.current, at: this.guide.number - 1 };
  }

  /**
   * Show the step at which this place in the history stands, or the one that the address names. A tab that the browser
   * had discarded comes back without its state: then `last` is where the reader was.
   */
  arrive(focus: boolean, last?: Place): void {
    if (last && !history.state && cameBack()) history.replaceState(last, "");
    const kept = history.state as Partial<Place> | null;
    const name = kept?.step ?? location.hash.slice(1);
    const known = name === ANSWER || this.sections.some((section) => section.dataset["step"] === name);
    this.show(known ? name : GUIDE, focus, kept?.at ?? 0);
  }

  /**
   * Go to a step or to the answer, as a place to which the browser's back button returns. The address stays as it
   * is: a new one would make browsers look up the page's icon again.
   */
  go(name: string, then?: () => void): void {
    if (name !== this.current || onSheet()) place({ step: name });
    this.show(name, !then);
    then?.();
  }

  /** Go to a screen of the guide. */
  goGuide(at: number): void {
    place({ step: GUIDE, at });
    this.show(GUIDE, true, at);
  }

  private stepName(index: number): string {
    return this.sections[index]?.dataset["step"] ?? "";
  }

  show(name: string, focus: boolean, at = 0): void {
    this.current = name;
    this.toggleMap(false);
    for (const section of this.sections) section.hidden = section.dataset["step"] !== name;
    this.answer.hidden = name !== ANSWER;
    this.root.dataset["at"] = name === ANSWER || name === GUIDE ? name : "step";
    if (name === GUIDE) this.guide.show(at, focus);
    else this.guide.leave();
    this.drawHead();
    this.shown();
    if (!focus) return;
    one(".navi-head", this.root).scrollIntoView({ block: "start" });
    if (name !== GUIDE) this.heading()?.focus({ preventScroll: true });
  }

  private heading(): HTMLElement | null {
    const section = this.sections.find((each) => each.dataset["step"] === this.current) ?? this.answer;
    return section.querySelector("h2");
  }

  private drawHead(): void {
    const index = this.sections.findIndex((section) => section.dataset["step"] === this.current);
    const total = this.sections.length;
    const done = index < 0 ? total : index + 1;
    const count = one(".navi-count", this.root);
    const guided = this.current === GUIDE ? MESSAGES.questionNumber(this.guide.number) : MESSAGES.answerTitle;
    count.textContent = index < 0 ? guided : MESSAGES.stepOf(done, total);
    const bar = one(".navi-bar", this.root);
    bar.setAttribute("aria-valuenow", String(done));
    bar.setAttribute("aria-valuetext", count.textContent);
    bar.replaceChildren(
      ...this.sections.map((_, each) => h("span", { class: each < done ? "is-done" : "" })),
    );
  }

  private footer(index: number): HTMLElement {
    const back = h(
      "button",
      { type: "button", class: "navi-button", onclick: () => this.go(this.stepName(index - 1)) },
      MESSAGES.back,
    );
    const last = index === this.sections.length - 1;
    const next = h(
      "button",
      {
        type: "button",
        class: "navi-button navi-primary",
        onclick: () => this.go(last ? ANSWER : this.stepName(index + 1)),
      },
      last ? MESSAGES.seeAnswer : MESSAGES.next,
    );
    const early = h(
      "button",
      { type: "button", class: "navi-button navi-early", hidden: true, onclick: () => this.go(ANSWER) },
      MESSAGES.seeAnswer,
    );
    const hint = h("p", { class: "navi-hint" }, MESSAGES.skipHint);
    const buttons = h("div", { class: "navi-buttons" }, index > 0 && back, next, !last && early);
    return h("div", { class: "navi-foot" }, hint, buttons);
  }

  /** Take in what still matters, and whether anything is still undecided. */
  update(relevance: View["relevance"], settled: View["settled"]): void {
    this.relevance = relevance;
    this.settled = settled;
    for (const section of this.sections) {
      const early = section.querySelector<HTMLElement>(".navi-early");
      if (early) early.hidden = this.settled === "open";
      one(".navi-hint", section).textContent = this.hint(section);
    }
    if (!this.map.hidden) this.drawMap();
  }

  private hint(section: HTMLElement): string {
    if (this.settled !== "open") return MESSAGES.settled[this.settled];
    const asked = questions(one(".navi-asked", section));
    const over = asked.length > 0 && asked.every((question) => this.relevance[factOf(question)] === "idle");
    return over ? MESSAGES.stepDone : MESSAGES.skipHint;
  }

  private toggleMap(open = this.map.hidden === true, refocus = false): void {
    if (open) this.drawMap();
    this.map.hidden = !open;
    this.mapButton.setAttribute("aria-expanded", String(open));
    this.mapButton.textContent = open ? MESSAGES.mapClose : MESSAGES.map;
    if (open) this.map.querySelector<HTMLElement>("[aria-current]")?.focus();
    else if (refocus) this.mapButton.focus();
  }

  private drawMap(): void {
    const rows = this.sections.map((section, index) => {
      const title = one("h2", section).lastChild?.textContent?.trim() ?? "";
      return this.row(section.dataset["step"] ?? "", `${index + 1}. ${title}`, this.counts(section));
    });
    this.map.replaceChildren(...rows, this.row(ANSWER, MESSAGES.answerTitle, null));
  }

  private row(name: string, title: string, counts: Counts | null): HTMLElement {
    const here = name === this.current;
    const words = counts
      ? ([
          counts.answered > 0 && MESSAGES.answered(counts.answered),
          counts.unknown > 0 && MESSAGES.unknown(counts.unknown),
          counts.idle > 0 && MESSAGES.idle(counts.idle),
          counts.left > 0 && MESSAGES.left(counts.left),
        ].filter(Boolean) as string[])
      : [];
    return h(
      "li",
      {},
      h(
        "button",
        { type: "button", "aria-current": here ? "step" : null, onclick: () => this.go(name) },
        h("span", { class: "navi-map-title" }, title, here && h("small", {}, MESSAGES.here)),
        h("span", { class: "navi-map-counts" }, words.join("・")),
      ),
    );
  }

  private counts(section: HTMLElement): Counts {
    const counts: Counts = { answered: 0, unknown: 0, idle: 0, left: 0 };
    const asked = new Set(questions(one(".navi-asked", section)));
    for (const question of questions(section)) {
      const kind = this.kind(question, asked.has(question));
      if (kind) counts[kind] += 1;
    }
    return counts;
  }

  private kind(question: Question, asked: boolean): keyof Counts | null {
    if (touched(question)) return read(question) === "unknown" ? "unknown" : "answered";
    if (this.relevance[factOf(question)] === "idle") return asked ? "idle" : null;
    return asked ? "left" : null;
  }
}
