// The live panel: beside the questions where there is room, else a bar that opens it as a sheet.
import { closeWithBack } from "./back";
import { fold, h, one, redraw } from "./dom";
import { MESSAGES } from "./messages";
import {
  advisers,
  assumptions,
  clock,
  deciding,
  findOut,
  headline,
  mark,
  nowList,
  type Actions,
} from "./parts";
import type { View } from "./view";

const WIDE = "(min-width: 1100px)";
const SAY_AFTER_MS = 900;

export class Standing {
  private readonly body: HTMLElement;
  private readonly sheetBody = h("div", { class: "navi-standing-body" });
  private readonly sheet: HTMLDialogElement;
  private readonly barText = h("span", { class: "navi-bottom-text" });
  private readonly live = h("p", { class: "navi-sr", "aria-live": "polite", id: "navi-live" });
  private readonly wide = matchMedia(WIDE);
  private saying: ReturnType<typeof setTimeout> | undefined;
  private view: View | null = null;
  private status: HTMLElement | null = null;
  private notes: string[] = [];

  constructor(
    private readonly root: HTMLElement,
    private readonly actions: Actions,
  ) {
    this.body = one(".navi-standing-body", root);
    this.sheet = this.makeSheet();
    const bar = h(
      "button",
      {
        type: "button",
        class: "navi-bottom",
        "aria-haspopup": "dialog",
        "aria-label": null,
        onclick: () => this.openSheet(),
      },
      this.barText,
      h(
        "span",
        { class: "navi-bottom-open" },
        MESSAGES.openSheetShort,
        h("span", { "aria-hidden": "true" }, "▴"),
      ),
    );
    root.append(h("div", { class: "navi-bottom-place" }, bar), this.sheet, this.live);
    this.wide.addEventListener("change", () => {
      this.sheet.close();
      this.draw();
    });
  }

  /** While the engine thinks, what is on its way is not read out. */
  busy(): void {
    this.live.setAttribute("aria-busy", "true");
  }

  rest(): void {
    this.root.classList.remove("is-thinking");
    this.live.setAttribute("aria-busy", "false");
  }

  private makeSheet(): HTMLDialogElement {
    const close = h(
      "button",
      { type: "button", class: "navi-small navi-close", onclick: () => this.sheet.close() },
      MESSAGES.close,
    );
    const head = h(
      "div",
      { class: "navi-sheet-head" },
      h("h2", { id: "navi-sheet-title", tabindex: "-1" }, MESSAGES.standing),
      close,
    );
    const sheet = h(
      "dialog",
      { class: "navi-sheet", "aria-labelledby": "navi-sheet-title" },
      head,
      this.sheetBody,
    );
    sheet.addEventListener("click", (event) => {
      if (event.target === sheet) sheet.close(); // the backdrop
    });
    closeWithBack(sheet);
    return sheet;
  }

  private openSheet(): void {
    this.sheet.showModal();
    history.pushState({ ...(history.state as object | null), sheet: true }, "");
    this.draw();
    one("h2", this.sheet).focus();
  }

  closeSheet(): void {
    if (this.sheet.open) this.sheet.close();
  }

  update(view: View | null, status: HTMLElement | null, notes: string[]): void {
    this.view = view;
    this.status = status;
    this.notes = notes;
    this.draw();
    this.say(view);
  }

  /** Speak only when the sentence has changed and the reader has paused. */
  private say(view: View | null): void {
    clearTimeout(this.saying);
    const text = view ? `${view.headline.word}。${view.headline.text}` : "";
    this.saying = setTimeout(() => {
      if (this.live.textContent !== text) this.live.textContent = text;
    }, SAY_AFTER_MS);
  }

  private draw(): void {
    const target = this.wide.matches ? this.body : this.sheetBody;
    const other = this.wide.matches ? this.sheetBody : this.body;
    other.replaceChildren();
    redraw(target, ...this.content());
    this.drawBar();
  }

  private drawBar(): void {
    const view = this.view;
    if (!view) {
      const trouble = this.notes.length ? MESSAGES.barTrouble : MESSAGES.barEmpty;
      this.barText.replaceChildren(this.status?.dataset["short"] ?? trouble);
      return;
    }
    const first = view.clock[0];
    const { status, word } = view.headline;
    this.barText.replaceChildren(
      mark(status, word),
      ...(first ? [h("span", { class: "navi-bottom-when" }, `${first.title} ${first.left}`)] : []),
    );
  }

  private content(): (HTMLElement | null | false)[] {
    const view = this.view;
    const notes = this.notes.map((note) => h("p", { class: "navi-note" }, note));
    if (!view) return [this.status, ...notes, h("p", { class: "navi-quiet" }, MESSAGES.standingEmpty)];
    const undecided = view.headline.status === "undetermined";
    return [
      this.status,
      headline(view),
      ...notes,
      undecided && !view.headline.stands_still && this.open(view, MESSAGES.deciding),
      undecided &&
        view.advice.length > 0 &&
        h("div", {}, h("h3", {}, MESSAGES.advisers), advisers(view.advice)),
      view.now.length > 0 && h("div", {}, h("h3", {}, MESSAGES.nowTitle), nowList(view.now)),
      (view.clock.length > 0 || view.soon.length > 0 || !!view.clock_note) &&
        h("div", {}, h("h3", {}, MESSAGES.clockTitle), clock(view, "standing-clock", 3, false)),
      (!undecided || view.headline.stands_still) && this.open(view, MESSAGES.alsoOpen),
      h(
        "button",
        {
          type: "button",
          class: "navi-button navi-primary navi-wide",
          "data-key": "standing-whole",
          onclick: () => this.actions.showAnswer(),
        },
        MESSAGES.seeWholeAnswer,
      ),
      view.assumptions.length > 0 &&
        fold(
          "standing-assumptions",
          MESSAGES.assumptionsCount(view.assumptions.length),
          assumptions(view, this.actions, "standing-assumption"),
        ),
    ];
  }

  private open(view: View, title: string): HTMLElement | null {
    const open = view.open.length ? view.open : view.next ? [view.next] : [];
    if (!open.length) return null;
    const list = deciding(open.slice(0, 3), this.actions, "standing-open", false);
    return h("div", {}, h("h3", {}, title), list, findOut(open.slice(0, 3), "standing-find-out"));
  }
}
