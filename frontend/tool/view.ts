// The shape of what the engine answers. All texts in it are finished Japanese; this page only lays them out.

export type Status = "required" | "undetermined" | "advised" | "not_required";
export type Truth = "yes" | "no" | "unknown";
export type Relevance = "open" | "answered" | "idle";

/** A value of a fact as saved in files and sent to the engine. */
export type Value = string | number | readonly string[] | { min: number; max: number | null };
export type Facts = Record<string, Value>;

export interface Deadline {
  duty: string;
  title: string;
  basis: "guide" | "statutory" | "rule" | "contract";
  basis_word: string;
  when: string;
  left: string;
  overdue: boolean;
  due: string;
  working: string[];
}

/** A source, printed once in `View.citations` and named by its label everywhere else. */
export interface Citation {
  label: string;
  url: string | null;
  edition: string;
  says: string;
  check: string | null;
}

export interface Ground {
  rule: string | null;
  text: string;
  truth: Truth;
  word: string;
  cites: string[];
  /** Empty where the finding's own tree stands in `View.trees` under `rule`. */
  because: Ground[];
}

export interface Duty {
  id: string;
  title: string;
  status: Status;
  word: string;
  kind_word: string;
  addressee: { name: string; how: string; url: string | null };
  deadlines: Deadline[];
  /** When there is no date: how soon, in words. */
  timing: string[];
  why: string;
  note: string | null;
  check: string | null;
  changes: string[];
  grounds: Ground[];
  cites: string[];
  safe_side: string | null;
  page: string | null;
}

export interface OpenFact {
  fact: string;
  label?: string;
  question?: string;
  why: string;
  decides: string[];
}

export interface Assumption {
  fact: string;
  label: string;
  value: string;
  value_label: string;
  others: { value: string; label: string }[];
}

export interface View {
  headline: { status: Status; word: string; text: string; safe_side: string | null };
  clock: Deadline[];
  clock_note: string | null;
  now: string[];
  next: OpenFact | null;
  open: OpenFact[];
  groups: { status: Status; title: string; note: string | null; folded: boolean; duties: Duty[] }[];
  plan: {
    phase: string;
    title: string;
    tasks: { title: string; detail: string; due: string | null; duty: string | null }[];
  }[];
  contact: { method: string; title: string; text: string };
  assumptions: Assumption[];
  warnings: { fact: string; text: string }[];
  answers: { fact: string; label: string; answer: string }[];
  relevance: Record<string, Relevance>;
  coming: {
    title: string;
    text: string;
    starts: string | null;
    cites: string[];
  }[];
  stamp: { rulebook: string; verified_on: string; as_of: string; text: string };
  disclaimer: string;
  trees: Record<string, Ground>;
  citations: Record<string, Citation>;
}

export interface EngineError {
  kind: "answer" | "internal";
  fact: string | null;
  message: string;
  allowed: string[];
}

export type Reply<T> = ({ ok: true } & T) | { ok: false; error: EngineError };
export type Decision = { view: View };
export type Understood = { value: Value; understood: string };
