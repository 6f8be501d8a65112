// What the desk needs of the page around it.
import type { Reply } from "../../host/index";
import type { Facts } from "../facts";

/** The engine has failed, and the page says so: what stands stays. */
export class EngineGone extends Error {}

/** What became of the answers of a link. */
export interface Arrival {
  said: string;
  opened: boolean;
}

export interface Surroundings {
  /** Ask the engine; null where it has failed. */
  call<Asked>(op: string, payload: Record<string, unknown>): Promise<Reply<Asked> | null>;
  /** Where the page's scripts lie; null in the single file, which has none beside it. */
  scripts: string | null;
  facts(): Facts;
  /** Put these answers into the form and decide. */
  answer(facts: Facts): void;
  /** Everything is in a file now: leaving the page loses nothing. */
  saved(): void;
  /** Show the question of this fact. */
  visit(fact: string): void;
}
