// Answers beside the page, so that typing never waits.
import { Answerer, answered } from "./answer";
import type { Incoming } from "./messages";

const answerer = new Answerer();
addEventListener("message", (event: MessageEvent<Incoming>) => {
  void answered(answerer, event.data).then((reply) => postMessage(reply));
});
