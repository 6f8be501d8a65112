// Answers as they are saved in files and sent to the engine.
import type { Entry } from "./desk/view";

export type Facts = Entry["facts"];
/** A value of a fact. */
export type Value = Facts[string];
