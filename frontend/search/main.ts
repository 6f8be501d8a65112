// From file:// the browser refuses new Worker("….js") and fetch: the page loads this script and index.js instead,
// and asks here (a few milliseconds a query).
import { Answerer } from "./answer";
import type { Index, Incoming, Outgoing } from "./messages";

declare global {
  var searchIndex: Index | undefined;
  var answerSearch: ((message: Incoming) => Outgoing) | undefined;
}

const answerer = new Answerer();
globalThis.answerSearch = (message) => {
  if (message.type === "ask") return answerer.ask(message.query);
  if (!globalThis.searchIndex) return { type: "failed", reason: "no index" };
  const reply = answerer.load(globalThis.searchIndex);
  globalThis.searchIndex = undefined;
  return reply;
};
