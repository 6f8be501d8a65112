// The screen of the answer: the answer itself, why, the desk after it, and all of it on paper.
import { answer } from "./answer";
import { Changes } from "./changed";
import { collect, writeAll } from "./answers";
import type { Decider, Outcome } from "./decider";
import { DeskPlace } from "./desk_place";
import { h, one, redraw } from "./dom";
import { reading } from "./duty";
import { Explanations, type Found } from "./explanations";
import type { Facts } from "./facts";
import { MESSAGES } from "./messages";
import { appendixChoice, appendixWanted, watchPrinting } from "./paper";
import type { Actions } from "./parts";
import type { View } from "./view";

// An answer that has stood this long is likely to be read, and printed.
const IDLE_MS = 600;

export interface Around {
  back(): void;
  /** Other answers stand in the form. */
  changed(): void;
  /** Everything is in a file now: leaving the page loses nothing. */
  saved(): void;
  /** What is shown now is to be drawn anew, for paper. */
  draw(): void;
  /** Show the question of this fact. */
  visit(fact: string): void;
}

export class AnswerScreen {
  readonly desk: DeskPlace;
  private readonly body = h("div", { class: "navi-answer-body" });
  private readonly explanations: Explanations;
  private readonly changes = new Changes();
  private view: View | null = null;
  private used: Facts = {};
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly root: HTMLElement,
    decider: Decider,
    private readonly around: Around,
  ) {
    this.explanations = new Explanations((facts, duty) => decider.explain(facts, duty));
    this.desk = this.makeDesk(decider);
    const print = (): void => void this.explainForPaper().then(() => globalThis.print());
    one("#navi-answer", root).append(
      h("h2", { id: "navi-answer-title", tabindex: "-1" }, MESSAGES.answerTitle),
      this.body,
      this.desk.element,
      h(
        "div",
        { class: "navi-buttons" },
        press(MESSAGES.backToQuestions, () => around.back()),
        press(MESSAGES.print, print),
      ),
      appendixChoice(() => void this.explainForPaper()),
    );
    watchPrinting(
      root,
      this.body,
      () => around.draw(),
      () => this.desk.openForPaper(),
    );
  }

  private makeDesk(decider: Decider): DeskPlace {
    const engine = this.root.dataset["engine"] ?? "";
    return new DeskPlace({
      call: (op, payload) => decider.call(op, payload),
      scripts: (engine && new URL("../app/", new URL(engine, document.baseURI)).href) || null,
      facts: () => collect(this.root),
      answer: (facts) => {
        writeAll(this.root, facts);
        this.around.changed();
      },
      saved: () => this.around.saved(),
      visit: (fact) => this.around.visit(fact),
    });
  }

  /** The engine has answered; the log keeps the answers only while they still stand in the form. */
  decided({ facts, explained }: Outcome, stands: boolean): void {
    this.explanations.begin(facts, explained);
    this.used = facts;
    if (stands) this.desk.decided(facts);
  }

  /** The duties whose explanations stand open. */
  reading(): string[] {
    return reading(this.body);
  }

  explain(duty: string, draw: (found: Found) => void): void {
    this.explanations.show(duty, draw);
  }

  draw(view: View | null, status: HTMLElement | null, said: readonly string[], actions: Actions): void {
    this.view = view;
    const notes = said.map((note) => h("p", { class: "navi-note" }, note));
    if (view) {
      redraw(this.body, status?.cloneNode(true), ...answer(view, this.changes.line(view), actions, notes));
      this.desk.expect();
      clearTimeout(this.idle);
      this.idle = setTimeout(() => void this.settled(), IDLE_MS);
    } else {
      this.desk.hide();
      redraw(this.body, ...notes, h("p", { class: "navi-quiet" }, MESSAGES.standingEmpty));
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

function press(label: string, work: () => void): HTMLElement {
  return h("button", { type: "button", class: "navi-button", onclick: work }, label);
}
