// The desk as a bundle of its own: it comes once the engine is there, so that no first question waits for it.
import { Desk } from "./desk";
import type { Surroundings } from "./surroundings";

declare global {
  // set by desk.js
  var makeDesk: ((around: Surroundings) => Desk) | undefined;
}

globalThis.makeDesk = (around) => new Desk(around);
