// Where the answer will stand: its bundle comes while the engine starts, and hears then what happened meanwhile.
import type { Found } from "./answer/explanations";
import type { AnswerScreen, Around, Shown } from "./answer/screen";
import type { Outcome } from "./decider";
import type { Arrival } from "./desk/surroundings";
import { afterPress, h, one, redraw } from "./dom";
import { DESK_KEY, DRAFTS_KEY } from "./keys";
import { MESSAGES } from "./messages";
import { clock, headline, nowList } from "./parts";
import { load } from "./script";
import { drop } from "./session";
import type { View } from "./view";

/** Whether the document was read to its end: in the single file the bundle stands below this one. */
const pageRead = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== "loading") resolve();
    else document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
  });

export class AnswerPlace {
  private screen: AnswerScreen | null = null;
  private coming: Promise<AnswerScreen> | null = null;
  private waiting: ((screen: AnswerScreen) => void)[] = [];
  /** What the screen shows once it is here; null while the reader is elsewhere. */
  private shown: Shown | null = null;
  private readonly around: Around;

  constructor(
    private readonly root: HTMLElement,
    around: Omit<Around, "body" | "buttons">,
    back: () => void,
  ) {
    const body = h("div", { class: "navi-answer-body" });
    const buttons = h(
      "div",
      { class: "navi-buttons" },
      h("button", { type: "button", class: "navi-button", onclick: back }, MESSAGES.backToQuestions),
    );
    this.around = { ...around, body, buttons };
    const title = h("h2", { id: "navi-answer-title", tabindex: "-1" }, MESSAGES.answerTitle);
    one("#navi-answer", root).append(title, body, buttons);
  }

  /** Bring the screen, unless it is here; rejects where its files cannot be had. */
  bring(): Promise<AnswerScreen> {
    this.coming ??= this.brought().catch((error: unknown) => {
      this.coming = null; // the next asking tries again
      throw error;
    });
    return this.coming;
  }

  private async brought(): Promise<AnswerScreen> {
    const { scripts } = this.around;
    if (scripts)
      await Promise.all(["answer.js", "answer.css"].map((name) => load(new URL(name, scripts).href)));
    else await pageRead();
    if (!globalThis.makeAnswer) throw new Error("answer.js did not start");
    const screen = (this.screen = globalThis.makeAnswer(this.root, this.around));
    for (const work of this.waiting.splice(0)) work(screen);
    afterPress(() => this.shown && screen.draw(this.shown));
    return screen;
  }

  /** The engine has answered. In this order, also where the screen hears of it only later. */
  decided(outcome: Outcome, stands: boolean): void {
    if (this.screen) this.screen.decided(outcome, stands);
    else this.waiting.push((screen) => screen.decided(outcome, stands));
  }

  /** The duties whose explanations stand open. */
  reading(): string[] {
    return this.screen?.reading() ?? [];
  }

  explain(duty: string, draw: (found: Found) => void): void {
    this.screen?.explain(duty, draw);
  }

  draw(shown: Shown): void {
    this.shown = shown;
    if (this.screen) this.screen.draw(shown);
    else this.drawMeanwhile(shown);
  }

  /** The short answer, while the rest is on its way or cannot be had. */
  private drawMeanwhile({ view, status, said }: Shown): void {
    const missing = h("div", { role: "status" });
    redraw(
      this.around.body,
      view && status?.cloneNode(true),
      ...said.map((note) => h("p", { class: "navi-note" }, note)),
      ...(view ? short(view) : [h("p", { class: "navi-quiet" }, MESSAGES.standingEmpty)]),
      missing,
    );
    if (!view) return;
    this.bring().catch(() => {
      const again = h(
        "button",
        { type: "button", class: "navi-button", onclick: () => this.shown && this.draw(this.shown) },
        MESSAGES.retry,
      );
      missing.replaceChildren(h("p", { class: "navi-note" }, MESSAGES.answerMissing), again);
    });
  }

  /** The reader has left the screen: nothing more is made for it. */
  rest(): void {
    this.shown = null;
    this.screen?.rest();
  }

  /** Ticks, notes, particulars, edits and the log go with the answers. */
  forget(): void {
    this.waiting.length = 0;
    if (this.screen) {
      this.screen.forget();
      return;
    }
    drop(DESK_KEY);
    drop(DRAFTS_KEY);
  }

  /** Open a record; what is to be said of it. */
  async open(text: string): Promise<string> {
    const screen = await this.bring().catch(() => null);
    return screen ? screen.desk.exchange.open(text) : MESSAGES.recordMissing;
  }

  /** The answers of a link in the page's address. */
  async arriveByLink(fragment: string): Promise<Arrival> {
    const screen = await this.bring().catch(() => null);
    return screen
      ? screen.desk.exchange.arriveByLink(fragment)
      : { said: MESSAGES.linkMissing, opened: false };
  }
}

function short(view: View): HTMLElement[] {
  const now = view.now.length > 0 && h("section", {}, h("h3", {}, MESSAGES.nowTitle), nowList(view.now));
  const dates = h("section", {}, h("h3", {}, MESSAGES.clockTitle), clock(view, "meanwhile"));
  return [headline(view), ...(now ? [now] : []), dates];
}
