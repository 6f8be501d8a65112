// Made from the shapes in Python by `python -m publishing.form.typescript`; change those, not this file.

/** The reply to `decide`. */
export interface Decided {
  view: View;
}

/** Everything that the tool page shows. */
export interface View {
  headline: Headline;
  clock: Dated[];
  soon: Soon[];
  clock_note: string | null;
  now: string[];
  next: Open | null;
  open: Open[];
  advice: Advice[];
  groups: Group[];
  contact: HowToTell;
  assumptions: Assumption[];
  warnings: Warned[];
  answers: Answer[];
  relevance: {
    [k: string]: "open" | "answered" | "idle";
  };
  settled: "open" | "reports" | "all";
  ask: Ask | null;
  rests: Rests[];
  basis: string[];
  coming: ComingChange[];
  stamp: Stamp;
  disclaimer: string;
  citations: {
    [k: string]: Link;
  };
}
/**
 * The standing answer in one sentence; the safe side is kept apart from it.
 *
 * `stands_still`: the report is undecided, and no missing answer could settle it.
 *
 **/
export interface Headline {
  status: "required" | "not_required" | "undetermined" | "advised";
  word: string;
  text: string;
  safe_side: string | null;
  stands_still: boolean;
}

/** A deadline in the list of all; those of one day and force stand in one entry. */
export interface Dated {
  duty: string;
  title: string;
  basis: "guide" | "statutory" | "rule" | "contract";
  basis_word: string;
  when: string;
  left: string;
  overdue: boolean;
  due: string;
  working: string[];
  undecided: boolean;
  overdue_note: string | null;
}

/** A deadline without a date: what, under which law, to whom, and how soon its source says. */
export interface Soon {
  duty: string;
  title: string;
  basis: "guide" | "statutory" | "rule" | "contract";
  basis_word: string;
  when: string;
  note: string;
  undecided: boolean;
}
/**
 * A question that can still change something, and what it decides.
 *
 * `decides` are the first duties, `more` counts the others. Where the answer so far is わからない or
 * only a part, `said` is that in a word, and `how` says how to find out and whom to ask.
 *
 **/
export interface Open {
  fact: string;
  label: string;
  question: string;
  why: string;
  said: string | null;
  how: string | null;
  decides: string[];
  more: number;
}

/** What no answer of the reader can settle: whom to ask, what to ask, and what hangs on it. */
export interface Advice {
  who: string;
  ask: string;
  decides: string[];
}

/** The duties of one status. */
export interface Group {
  status: "required" | "not_required" | "undetermined" | "advised";
  title: string;
  note: string | null;
  folded: boolean;
  duties: Card[];
}
/**
 * One duty; in a short view its details come with its explanation, when its fold opens.
 *
 * `to` names the addressee.
 *
 **/
export interface Card {
  id: string;
  title: string;
  status: "required" | "not_required" | "undetermined" | "advised";
  word: string;
  why: string;
  to: string;
  details: Details | null;
}

/** What a duty's card says when it stands open. */
export interface Details {
  kind_word: string;
  addressee: Receiver;
  deadlines: ClockEntry[];
  timing: string[];
  note: string | null;
  check: string | null;
  cites: string[];
  safe_side: string | null;
  page: string;
}

/** Who receives it, how, and the official page. */
export interface Receiver {
  name: string;
  how: string;
  url: string | null;
}

/** One dated deadline with weekday, days left and its counting. */
export interface ClockEntry {
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

/** How to reach the people concerned. */
export interface HowToTell {
  method: "individual" | "individual_and_public" | "substitute" | "undetermined";
  title: string;
  text: string;
}

/** A fact that stands on its default, whom or what that covers, and the values it could take instead. */
export interface Assumption {
  fact: string;
  label: string;
  value: string;
  value_label: string;
  note: string;
  others: Other[];
}

/** Another value that an assumed fact can take. */
export interface Other {
  value: string;
  label: string;
}

/** A warning at a fact. */
export interface Warned {
  fact: string;
  text: string;
}

/** What was answered, for the memo. */
export interface Answer {
  fact: string;
  label: string;
  answer: string;
}
/**
 * One screen: its id, the plain questions and the facts that are asked on it.
 *
 * `rest` says that it decides no report any more, and that the day of knowing is asked for.
 *
 **/
export interface Ask {
  screen: string;
  plain: string[];
  facts: string[];
  rest: boolean;
}

/** An answer on which 「義務ではない」 rests; `exit` names the exemption, None for a plain answer. */
export interface Rests {
  fact: string;
  exit: string | null;
  text: string;
}

/** A change of law that is not in force; it never decides. */
export interface ComingChange {
  title: string;
  text: string;
  starts: string | null;
  duties: string[];
  cites: string[];
}

/** Which rulebook answered, on which day. */
export interface Stamp {
  rulebook: string;
  verified_on: string;
  as_of: string;
  text: string;
}

/** A citation with its edition and where it can be read; `check` is why it is 要確認. */
export interface Link {
  url: string | null;
  edition: string;
  check: string | null;
}

/** The reply to `explain`. */
export interface Explanations {
  explained: Explained;
}
/**
 * The explanations that were asked for, by duty, with the trees and citations that they name.
 *
 * `sources` are those of the citations, each once. `words` says how each truth is read.
 *
 **/
export interface Explained {
  duties: {
    [k: string]: Explanation;
  };
  trees: {
    [k: string]: Ground;
  };
  citations: {
    [k: string]: Cited;
  };
  sources: {
    [k: string]: Read;
  };
  words: {
    [k: string]: string;
  };
}

/** Why one duty stands as it does. */
export interface Explanation {
  details: Details;
  changes: string[];
  grounds: (Ground | Named)[];
}

/** One evaluated condition with its parts; `rule` where it is a finding. */
export interface Ground {
  text: string;
  truth: "yes" | "no" | "unknown";
  rule?: string;
  cites?: string[];
  because?: (Ground | Named)[];
}

/** A finding whose whole tree stands under `Explained.trees`. */
export interface Named {
  rule: string;
}

/** A citation with what it says; `source` names where it stands in `Explained.sources`. */
export interface Cited {
  source: string;
  says: string;
  check: string | null;
}

/** A source: where it can be read, in which edition. */
export interface Read {
  url: string | null;
  edition: string;
}

/** The reply to `understand`: the value of a text, and how it is written. */
export interface Understood {
  value: string | number | HeadCount;
  understood: string;
}

/** A number of people between two bounds; `max` None: no upper bound is known. */
export interface HeadCount {
  min: number;
  max: number | null;
}
