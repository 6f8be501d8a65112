// The screen of the answer: the answer itself, why, the desk after it, and all of it on paper.
import type { Outcome } from "../decider";
import { Desk } from "../desk/desk";
import type { Surroundings } from "../desk/surroundings";
import { h, redraw } from "../dom";
import type { Facts } from "../facts";
import { MESSAGES } from "../messages";
import type { Actions } from "../parts";
import type { View } from "../view";
import { answer } from "./answer";
import { Changes } from "./changed";
import { reading } from "./duty";
import { Explanations, type Ask, type Found } from "./explanations";
import { appendixChoice, appendixWanted, watchPrinting } from "./paper";
import { WORDS } from "./words";

// An answer that has stood this long is likely to be read, and printed.
const IDLE_MS = 600;

export interface Around extends Surroundings {
  /** Where the answer is drawn, the desk after it, and the buttons under both. */
  body: HTMLElement;
  buttons: HTMLElement;
  /** Ask the engine why a duty stands as it does. */
  explain: Ask;
  /** What is shown now is to be drawn anew, for paper. */
  draw(): void;
}

/** What the page shows at the moment. */
export interface Shown {
  view: View | null;
  status: HTMLElement | null;
  said: readonly string[];
  actions: Actions;
}

export class AnswerScreen {
  readonly desk: Desk;
  private readonly explanations: Explanations;
  private readonly changes = new Changes();
  private view: View | null = null;
  private used: Facts = {};
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    root: HTMLElement,
    private readonly around: Around,
  ) {
    this.explanations = new Explanations(around.explain);
    this.desk = new Desk(around);
    const print = (): void => void this.explainForPaper().then(() => globalThis.print());
    around.body.after(this.desk.element);
    around.buttons.append(h("button", { type: "button", class: "navi-button", onclick: print }, WORDS.print));
    around.buttons.after(appendixChoice(() => void this.explainForPaper()));
    watchPrinting(
      root,
      around.body,
      () => around.draw(),
      () => this.desk.openForPaper(),
    );
  }

  /** The engine has answered; the log keeps the answers only while they still stand in the form. */
  decided({ facts, explained }: Outcome, stands: boolean): void {
    this.explanations.begin(facts, explained);
    this.used = facts;
    if (stands) this.desk.decided(facts);
  }

  /** The duties whose explanations stand open. */
  reading(): string[] {
    return reading(this.around.body);
  }

  explain(duty: string, draw: (found: Found) => void): void {
    this.explanations.show(duty, draw);
  }

  draw({ view, status, said, actions }: Shown): void {
    this.view = view;
    const { body } = this.around;
    const notes = said.map((note) => h("p", { class: "navi-note" }, note));
    if (view) {
      redraw(body, status?.cloneNode(true), ...answer(view, this.changes.line(view), actions, notes));
      this.desk.expect();
      clearTimeout(this.idle);
      this.idle = setTimeout(() => void this.settled(), IDLE_MS);
    } else {
      this.desk.hide();
      redraw(body, ...notes, h("p", { class: "navi-quiet" }, MESSAGES.standingEmpty));
    }
  }

  /** The reader has left the screen: nothing more is made for it. */
  rest(): void {
    clearTimeout(this.idle);
  }

  forget(): void {
    this.changes.forget();
    this.desk.forget();
  }

  /** The answer has stood for a moment: what printing needs first, then plan and papers. */
  private async settled(): Promise<void> {
    await this.explainForPaper();
    await this.desk.show(this.used);
  }

  /** The grounds for the appendix, fetched before somebody prints: a browser that prints does not wait. */
  private async explainForPaper(): Promise<void> {
    if (!appendixWanted()) return;
    const required = this.view?.groups.filter(({ status }) => status === "required") ?? [];
    await this.explanations.fetch(required.flatMap(({ duties }) => duties.map(({ id }) => id)));
  }
}
