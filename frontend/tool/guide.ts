// One screen at a time, in the engine's order. The questions stay where they are in the form; the guide only shows them.
import { factOf, questions, touched } from "./answers";
import { cautionsInSight } from "./cautions";
import { all, h, one } from "./dom";
import { MESSAGES } from "./messages";
import { imply, plainOf, plains, shownBy } from "./plain";
import type { Ask, View } from "./view";

export const GUIDE = "guide";

export interface Guided {
  /** Answers changed by a plain question. */
  changed(pause?: number): void;
  /** Show the guide as a place in the history. */
  enter(at: number): void;
  answer(): void;
  list(): void;
  ready(): boolean;
  /** The engine has answered everything that was asked of it. */
  upToDate(): boolean;
}

const FIRST: Ask = { screen: "happened", plain: ["happened"], facts: [], rest: false };
// While the engine is still on its way: what everybody is asked.
const MEANWHILE: Ask[] = [
  FIRST,
  { screen: "who", plain: ["who", "custody"], facts: [], rest: false },
  { screen: "items", plain: [], facts: ["items", "items_settled"], rest: false },
];

export class Guide {
  private trail: Ask[] = [FIRST];
  private at = 0;
  private waiting = false;
  /** Answers have come by a link, and nothing has been shown for them yet. */
  private arrived = false;
  private view: View | null = null;
  private readonly left = new Set<string>();
  /** Cautions that have held the reader back once. */
  private readonly read = new Set<string>();
  private readonly foot: HTMLElement;
  private readonly hint = h("p", { class: "navi-hint", role: "status" }, MESSAGES.skipHint);
  private readonly next: HTMLButtonElement;
  private readonly answer: HTMLButtonElement;

  constructor(
    private readonly root: HTMLElement,
    private readonly page: Guided,
  ) {
    this.next = this.button(MESSAGES.next, () => this.advance(), "navi-primary");
    this.answer = this.button(MESSAGES.seeAnswer, () => page.answer(), "");
    const back = this.button(MESSAGES.back, () => history.back(), "navi-guide-back");
    const list = h(
      "button",
      { type: "button", class: "navi-small navi-guide-list", onclick: () => page.list() },
      MESSAGES.allQuestions,
    );
    this.foot = h(
      "div",
      { class: "navi-foot navi-guide-foot", hidden: true },
      this.hint,
      h("div", { class: "navi-buttons" }, back, this.next, this.answer),
      list,
    );
    const steps = all(".navi-step", root);
    steps[steps.length - 1]?.after(this.foot);
    for (const plain of plains(root))
      plain.addEventListener("input", () => {
        imply(root, plain);
        this.mark();
        page.changed(0);
      });
    root.addEventListener("keydown", (event) => this.enterKey(event));
  }

  private button(label: string, press: () => void, look: string): HTMLButtonElement {
    return h("button", { type: "button", class: `navi-button ${look}`, onclick: press }, label);
  }

  /** Facts whose questions were shown and left blank. */
  passed(): string[] {
    return [...this.left];
  }

  get number(): number {
    return this.at + 1;
  }

  /** Leave the guide: every question stands in its step again. */
  leave(): void {
    for (const question of questions(this.root)) question.classList.remove("is-asked");
    one("#navi-guide", this.root).hidden = true;
    this.foot.hidden = true;
  }

  /** Show the screen at this place of the trail. */
  show(at: number, focus: boolean): void {
    this.at = Math.min(at, this.trail.length - 1);
    for (const plain of plains(this.root)) plain.hidden = !this.here.plain.includes(plainOf(plain));
    one("#navi-guide", this.root).hidden = false;
    this.foot.hidden = false;
    this.mark();
    one(".navi-guide-back", this.foot).hidden = this.at === 0;
    if (focus) this.heading()?.focus({ preventScroll: true });
  }

  private get here(): Ask {
    return this.trail[this.at] ?? FIRST;
  }

  private heading(): HTMLElement | null {
    const legend = all("fieldset:not([hidden]) > legend", this.root).find(
      (each) => each.offsetParent !== null,
    );
    if (legend) legend.tabIndex = -1;
    return legend ?? null;
  }

  /** Mark what is asked on this screen, and open whatever hides it. */
  private mark(): void {
    const shown = plains(this.root).filter((plain) => !plain.hidden);
    const asked = new Set([...this.here.facts, ...shown.flatMap(shownBy)]);
    for (const question of questions(this.root)) {
      const on = asked.has(factOf(question));
      question.classList.toggle("is-asked", on);
      if (!on) continue;
      question.dataset["fresh"] = "";
      question.classList.remove("is-idle");
      const more = question.closest<HTMLDetailsElement>(".navi-more");
      if (more) more.open = true;
    }
    for (const step of all(".navi-step", this.root)) step.hidden = !step.querySelector(".is-asked");
  }

  advance(): void {
    const before = this.left.size;
    for (const fact of this.factsHere()) {
      const question = questions(this.root).find((each) => factOf(each) === fact);
      if (question && !touched(question)) this.left.add(fact);
    }
    this.waiting = true;
    if (this.view && this.left.size === before && this.page.upToDate()) {
      this.take(this.view); // what comes next is known already
      return;
    }
    this.page.changed(0);
    if (!this.page.ready()) this.go(MEANWHILE.find((ask) => !this.trail.includes(ask)) ?? null);
  }

  /** Answers have come by a link: go on to what they leave open of the reports, or to the answer. */
  catchUp(): void {
    this.arrived = this.waiting = this.at === 0 && this.root.dataset["at"] === GUIDE;
  }

  private factsHere(): string[] {
    const behind: Record<string, string[]> = {
      happened: ["cause"],
      who: ["entity"],
      custody: ["role"],
      guarded: ["recovered_unseen", "encryption_strong"],
    };
    return [...this.here.facts, ...this.here.plain.flatMap((plain) => behind[plain] ?? [])];
  }

  /** The engine has answered: move on if the reader has asked to. */
  take(view: View): void {
    this.view = view;
    const done = !view.ask || view.ask.rest;
    const open = view.headline.status === "undetermined";
    this.hint.textContent = !done
      ? MESSAGES.skipHint
      : open
        ? MESSAGES.leftOpen
        : MESSAGES.settled[view.settled] || MESSAGES.skipHint;
    this.answer.classList.toggle("navi-primary", done);
    this.next.classList.toggle("navi-primary", !done);
    this.next.textContent = done ? MESSAGES.goOn : MESSAGES.next;
    const ask = this.arrived && view.ask?.rest ? null : view.ask;
    // a link that does not say what happened leaves the reader at that question
    const stays = this.arrived && ask?.screen === this.here.screen;
    this.arrived = false;
    if (stays) this.waiting = false;
    else if (this.waiting && !this.objects()) this.go(ask);
  }

  /** A caution that nobody has read yet holds the reader back, once. */
  private objects(): boolean {
    const unread = cautionsInSight(this.root).filter((box) => !this.read.has(box.textContent ?? ""));
    for (const box of cautionsInSight(this.root)) this.read.add(box.textContent ?? "");
    const [first] = unread;
    if (!first) return false;
    this.waiting = false;
    this.hint.textContent = MESSAGES.readCaution;
    first.scrollIntoView({ block: "center" });
    return true;
  }

  private go(ask: Ask | null): void {
    this.waiting = false;
    if (!ask) {
      this.page.answer();
      return;
    }
    this.trail = [...this.trail.slice(0, this.at + 1), ask];
    this.page.enter(this.at + 1);
  }

  /** Enter on a choice goes on, as in a form. */
  private enterKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || this.root.dataset["at"] !== GUIDE || event.isComposing) return;
    const target = event.target;
    if (!(target instanceof HTMLInputElement) || target.type === "search") return;
    event.preventDefault();
    this.advance();
  }

  /** What a reload of this tab brings back. */
  state(): { trail: Ask[]; left: string[] } {
    return { trail: this.trail, left: [...this.left] };
  }

  restore(state: { trail: Ask[]; left: string[] }): void {
    this.trail = state.trail.length ? state.trail : [FIRST];
    for (const fact of state.left) this.left.add(fact);
  }

  forget(): void {
    this.trail = [FIRST];
    this.at = 0;
    this.view = null;
    this.left.clear();
    this.read.clear();
    for (const plain of plains(this.root))
      for (const input of all<HTMLInputElement>("input", plain)) input.checked = false;
  }
}
