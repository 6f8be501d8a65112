// Answers as they are saved in files and sent to the engine.

/** A value of a fact. */
export type Value = string | number | readonly string[] | { min: number; max: number | null };
export type Facts = Record<string, Value>;
