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

/** A deadline in the list of all: several of one day and force in one entry. */
export interface Dated extends Deadline {
  undecided?: boolean;
  overdue_note?: string | null;
}

/** Where a source can be read: once in `View.citations`, named by its label everywhere else. */
export interface Link {
  url: string | null;
  edition: string;
  check: string | null;
}

export interface Citation extends Link {
  says: string;
}

export interface Ground {
  rule: string;
  text: string;
  truth: Truth;
  word: string;
  cites: string[];
  /** Empty where the finding's own tree stands in `Explained.trees` under `rule`. */
  because: Ground[];
}

export interface Duty {
  id: string;
  title: string;
  status: Status;
  word: string;
  why: string;
  /** null where the duty is not required: they come with its explanation. */
  details: Details | null;
}

/** What a card says when it stands open. */
export interface Details {
  kind_word: string;
  addressee: { name: string; how: string; url: string | null };
  deadlines: Deadline[];
  /** When there is no date: how soon, in words. */
  timing: string[];
  note: string | null;
  check: string | null;
  cites: string[];
  safe_side: string | null;
  page: string;
}

/** Why one duty stands as it does; asked for when its fold opens. */
export interface Explanation {
  details: Details;
  changes: string[];
  grounds: Ground[];
}

export interface Explained {
  duties: Record<string, Explanation>;
  trees: Record<string, Ground>;
  citations: Record<string, Citation>;
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

/** One screen of the guide: the plain questions and the facts that are asked on it. */
export interface Ask {
  screen: string;
  plain: string[];
  facts: string[];
}

export interface View {
  headline: { status: Status; word: string; text: string; safe_side: string | null };
  clock: Dated[];
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
  settled: "open" | "reports" | "all";
  ask: Ask | null;
  basis: string[];
  rests: { fact: string; exit: string | null; text: string }[];
  coming: {
    title: string;
    text: string;
    starts: string | null;
    cites: string[];
  }[];
  stamp: { rulebook: string; verified_on: string; as_of: string; text: string };
  disclaimer: string;
  citations: Record<string, Link>;
}

export type Decision = { view: View; explained?: Explained };
export type Understood = { value: Value; understood: string };
