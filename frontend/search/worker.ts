// Takes the place of the theme's search worker, which finds no Japanese compounds and ignores full and half width.
import { answerer } from "./answer";
import type { Incoming } from "./messages";

const answer = answerer();
addEventListener("message", (event: MessageEvent<Incoming>) => {
  const reply = answer(event.data);
  if (reply) postMessage(reply);
});
