// Under which names this tab keeps things; all of them go with the tab.

/** The form's answers and where the reader stands. */
export const TAB_KEY = "navi-tab";
/** Ticks, notes, papers and the log. */
export const DESK_KEY = "navi-desk";
/** What is typed there and not yet kept. */
export const DRAFTS_KEY = "navi-drafts";
