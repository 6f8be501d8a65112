// Where the desk will stand: its bundle comes after the engine, and hears then what happened meanwhile.
import type { Desk } from "./desk/desk";
import type { Arrival, Surroundings } from "./desk/surroundings";
import type { Facts } from "./facts";
import { h } from "./dom";
import { DESK_KEY, DRAFTS_KEY } from "./keys";
import { MESSAGES } from "./messages";
import { load } from "./script";

export class DeskPlace {
  /** What stands there until the desk comes. */
  readonly element = h("div");
  private desk: Desk | null = null;
  private coming: Promise<Desk> | null = null;
  private waiting: ((desk: Desk) => void)[] = [];

  constructor(private readonly around: Surroundings) {}

  /** Bring the desk, unless it is here; rejects where its files cannot be had. */
  bring(): Promise<Desk> {
    this.coming ??= this.brought().catch((error: unknown) => {
      this.coming = null; // the next asking tries again
      throw error;
    });
    return this.coming;
  }

  private async brought(): Promise<Desk> {
    const { scripts } = this.around;
    if (scripts) await Promise.all(["desk.js", "desk.css"].map((name) => load(new URL(name, scripts).href)));
    if (!globalThis.makeDesk) throw new Error("desk.js did not start");
    const desk = globalThis.makeDesk(this.around);
    this.element.replaceWith(desk.element);
    for (const work of this.waiting.splice(0)) work(desk);
    return (this.desk = desk);
  }

  /** Now, or as soon as the desk is here, in this order. */
  private later(work: (desk: Desk) => void): void {
    if (this.desk) work(this.desk);
    else this.waiting.push(work);
  }

  /** The engine has used these answers: the log keeps them. */
  decided(facts: Facts): void {
    this.later((desk) => desk.decided(facts));
  }

  /** An answer is on the screen. */
  expect(): void {
    this.later((desk) => desk.expect());
  }

  hide(): void {
    this.later((desk) => desk.hide());
  }

  /** The answer has stood for a moment: fill the desk for it. */
  async show(facts: Facts): Promise<void> {
    const desk = await this.bring().catch(() => null);
    if (desk) await desk.show(facts);
    else this.element.replaceChildren(h("p", { class: "navi-note", role: "status" }, MESSAGES.deskMissing));
  }

  openForPaper(): HTMLDetailsElement[] {
    return this.desk?.openForPaper() ?? [];
  }

  /** Ticks, notes, particulars, edits and the log go with the answers. */
  forget(): void {
    this.waiting.length = 0;
    if (this.desk) this.desk.forget();
    else forgetKept();
  }

  /** Open a record; what is to be said of it. */
  async open(text: string): Promise<string> {
    const desk = await this.bring().catch(() => null);
    return desk ? desk.open(text) : MESSAGES.recordMissing;
  }

  /** The answers of a link in the page's address. */
  async arriveByLink(fragment: string): Promise<Arrival> {
    const desk = await this.bring().catch(() => null);
    return desk ? desk.arriveByLink(fragment) : { said: MESSAGES.linkMissing, opened: false };
  }
}

function forgetKept(): void {
  try {
    sessionStorage.removeItem(DESK_KEY);
    sessionStorage.removeItem(DRAFTS_KEY);
  } catch {
    return; // no storage here: nothing was kept
  }
}
