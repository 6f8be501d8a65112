// The desk as a bundle of its own: it comes once the engine is there, so that no first question waits for it.
import { Desk, type Surroundings } from "./desk";

declare global {
  // set by desk.js
  var makeDesk: ((around: Surroundings) => Desk) | undefined;
}

globalThis.makeDesk = (around) => new Desk(around);
