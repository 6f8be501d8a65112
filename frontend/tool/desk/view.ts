// Made from the shapes in Python by `python -m publishing.form.typescript`; change those, not this file.

/** The tasks in the order of their phases, and the picture of the time. */
export interface PlanReply {
  tasks: PlannedTask[];
  timeline: Timeline | null;
}

/** One task as the reader meets it; `gone` is a task that was ticked and is no longer raised. */
export interface PlannedTask {
  id: string;
  phase: string;
  phase_title: string;
  title: string;
  detail: string;
  who: string;
  why: string;
  done: string;
  cites: string[];
  duty: string;
  due: string | null;
  tick: Ticked | null;
  gone: boolean;
}

/** When a task was done, and a note. */
export interface Ticked {
  at: string;
  note: string;
}

/** The picture as SVG text, and the same as lines. */
export interface Timeline {
  svg: string;
  lines: string[];
}

/** What is due, the names of all papers, and the particulars that the due ones have a place for. */
export interface PapersReply {
  papers: PaperLine[];
  names: Name[];
  wanted: string[];
}

/** A paper that is due, without its text: how many blanks, open facts and doubtful wordings it has. */
export interface PaperLine {
  id: string;
  template: string;
  title: string;
  lead: string;
  blanks: number;
  open: number;
  faults: number;
}

/** A kind of paper by its name. */
export interface Name {
  id: string;
  title: string;
  lead: string;
}

/** The copies of one paper (one for each group of people), and the particulars that it has a place for. */
export interface PaperReply {
  papers: FinishedPaper[];
  texts: {
    [k: string]: Texts;
  };
  wanted: string[];
}

/** A paper with the lines that close it on the screen. */
export interface FinishedPaper {
  id: string;
  template: string;
  title: string;
  reader: "authority" | "person" | "public" | "inside" | "partner";
  lead: string;
  due: boolean;
  blocks: Written[];
  blanks: string[];
  open: number;
  faults: Fault[];
  stamp: string;
  closing: string[];
}

/** One block of a finished paper. `rows` begin with the head of a table, `keys` name those below it; a cell is edited under block/key/column (from 0), and `drafts` holds what stood in the edited cells. `asks` is the unanswered fact that the words wait for. */
export interface Written {
  id: string;
  kind: "heading" | "paragraph" | "end" | "item" | "row" | "table";
  text: string;
  label?: string;
  rows?: string[][];
  keys?: string[];
  drafts?: {
    [k: string]: string;
  };
  table?: string;
  help?: string;
  asks?: string;
  edited?: boolean;
}

/** A sentence that should be written otherwise. */
export interface Fault {
  block: string;
  text: string;
  why: string;
}

/** A paper as plain text and as Markdown. */
export interface Texts {
  text: string;
  md: string;
}

/** The fields of the short form by its parts, and the items that a group can have. */
export interface ParticularsReply {
  parts: Titled[];
  fields: Field[];
  items: Titled[];
}

/** A part of the form, or an item that a group of people can have. */
export interface Titled {
  id: string;
  title: string;
}

/** A particular as a field of the short form. */
export interface Field {
  id: string;
  part: string;
  label: string;
  help: string;
  sample: string;
  lines: boolean;
  quick: string;
}

/** The content of a file, and what is to be said of it. */
export interface OpenReply {
  incident: OpenedIncident;
  warnings: string[];
}

/** The same with the answers. */
export interface OpenedIncident {
  particulars: {
    [k: string]: unknown;
  };
  ticks: {
    [k: string]: Tick;
  };
  edits: {
    [k: string]: {
      [k: string]: string;
    };
  };
  log: Entry[];
  facts: {
    [k: string]: string | number | string[] | HeadCount;
  };
}

/** A thing done: when, a note, what it was called then. */
export interface Tick {
  at: string;
  note: string;
  title: string;
}

/** One line of the log: the answers as they stood. */
export interface Entry {
  at: string;
  facts: {
    [k: string]: string | number | string[] | HeadCount;
  };
  note: string;
}

/** A number of people between two bounds; `max` None: no upper bound is known. */
export interface HeadCount {
  min: number;
  max: number | null;
}

/** People whose data held the same items. */
export interface Group {
  name: string;
  persons: number | null;
  items: string[];
}

/** What is kept of one incident beside the answers. */
export interface Kept {
  particulars: {
    [k: string]: unknown;
  };
  ticks: {
    [k: string]: Tick;
  };
  edits: {
    [k: string]: {
      [k: string]: string;
    };
  };
  log: Entry[];
}
