// Who keeps what a reader writes into a paper.
import type { Drafts } from "./drafts";
import type { Field } from "./view";

export interface Editor {
  /** What is typed into an open editor outlives every redraw. */
  readonly drafts: Drafts;
  /** The particular that a blank of this name waits for; null where only the sentence can be edited. */
  fieldOf(label: string): Field | null;
  particular(id: string, text: string): void;
  /** Go to the question whose answer the words wait for; `place` is the key of what stands beside them. */
  ask(fact: string, place: string): void;
  copyText(text: string): void;
  /** Keep other texts for blocks and cells of tables; null goes back to the draft. */
  edit(paper: string, texts: Record<string, string | null>): void;
}
