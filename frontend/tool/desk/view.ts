// The shape of what the engine answers after the answer: tasks, papers, record. All texts are finished Japanese.
import type { Facts } from "../facts";

export interface Tick {
  at: string;
  note: string;
  title: string;
}

export interface Task {
  id: string;
  phase: string;
  phase_title: string;
  title: string;
  detail: string;
  who: string;
  why: string;
  done: string;
  cites: string[];
  due: string | null;
  tick: { at: string; note: string } | null;
  gone: boolean;
}

export interface Timeline {
  svg: string;
  lines: string[];
}

export type PlanReply = { tasks: Task[]; timeline: Timeline | null };

export type Kind = "heading" | "paragraph" | "item" | "row" | "table";

export interface Block {
  id: string;
  kind: Kind;
  text: string;
  label?: string;
  rows?: string[][];
  table?: string;
  help?: string;
  edited?: boolean;
}

export interface Paper {
  id: string;
  template: string;
  title: string;
  reader: string;
  lead: string;
  due: boolean;
  blocks: Block[];
  blanks: string[];
  open: number;
  faults: { block: string; text: string; why: string }[];
  closing: string[];
}

export interface Name {
  id: string;
  title: string;
  lead: string;
}

export type PapersReply = {
  papers: Paper[];
  texts: Record<string, { text: string; md: string }>;
  names: Name[];
  /** The particulars that these papers have a place for. */
  wanted: string[];
};

export interface Field {
  id: string;
  part: string;
  label: string;
  help: string;
  sample: string;
  lines: boolean;
}

/** People whose data held the same items. */
export interface Group {
  name: string;
  persons: number | null;
  items: string[];
}

export type ParticularsReply = {
  parts: Pick<Name, "id" | "title">[];
  fields: Field[];
  /** The items that a group can have. */
  items: Pick<Name, "id" | "title">[];
};

export interface Entry {
  at: string;
  facts: Facts;
  note: string;
}

/** What is kept of one incident beside the answers. */
export interface Kept {
  particulars: Record<string, unknown>;
  ticks: Record<string, Tick>;
  edits: Record<string, Record<string, string>>;
  log: Entry[];
}

export type OpenReply = { incident: Kept & { facts: Facts }; warnings: string[] };
