// What is being typed and not yet kept: for this tab, like the answers, and gone with them.
import { all, isText, setOpen } from "../dom";
import { DRAFTS_KEY as KEY } from "../keys";
import { drop, held, hold } from "../session";
import type { Input } from "./particulars";

interface Held {
  /** The paper on the screen. */
  paper: string;
  /** Editors that stand open, by their keys. */
  open: string[];
  /** What the fields hold, by their keys. */
  texts: Record<string, string>;
}

const NOTHING: Held = { paper: "", open: [], texts: {} };

export class Drafts {
  private held: Held = { ...structuredClone(NOTHING), ...held<Partial<Held>>(KEY) };

  /** The paper that was on the screen while something was typed. */
  get paper(): string {
    return this.held.open.length ? this.held.paper : "";
  }

  /** Listen to every field with a key: what differs from its kept text is a draft. */
  listen(root: HTMLElement): void {
    for (const name of ["input", "change"]) root.addEventListener(name, ({ target }) => this.hear(target));
  }

  private hear(target: EventTarget | null): void {
    if (!isText(target)) return;
    const key = target.dataset["key"];
    if (!key) return;
    if (target.value === target.defaultValue) delete this.held.texts[key];
    else this.held.texts[key] = target.value;
    this.keep();
  }

  /**
   * Put the drafts into fields that were made anew, and open what hides them. A field that keeps itself when it is left
   * does so now: after a reload nobody is in it.
   */
  restore(root: HTMLElement): void {
    for (const field of all<Input>(":is(input[type=text], textarea)[data-key]", root)) {
      const text = this.held.texts[field.dataset["key"] ?? ""];
      if (text === undefined) continue;
      field.value = text;
      for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
        setOpen(fold, true);
      field.dispatchEvent(new Event("change"));
      this.hear(field);
    }
  }

  isOpen(editor: string): boolean {
    return this.held.open.includes(editor);
  }

  open(editor: string, paper: string): void {
    if (!this.isOpen(editor)) this.held.open.push(editor);
    this.held.paper = paper;
    this.keep();
  }

  /** Kept or given up: nothing is being typed in this editor, or this field, any more. */
  close(editor: string): void {
    this.held.open = this.held.open.filter((each) => each !== editor);
    for (const key of Object.keys(this.held.texts))
      if (key === editor || key.startsWith(`${editor}/`)) delete this.held.texts[key];
    this.keep();
  }

  forget(): void {
    this.held = structuredClone(NOTHING);
    this.keep();
  }

  private keep(): void {
    if (this.held.open.length || Object.keys(this.held.texts).length) hold(KEY, this.held);
    else drop(KEY);
  }
}
