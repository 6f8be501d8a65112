// From file:// the browser refuses new Worker("….js"). The theme's search then talks to this stand-in, which answers
// in the page (a few milliseconds). Every other worker, such as the engine's Blob worker, is left alone.
import { answerer } from "./answer";
import type { Incoming } from "./messages";

class StandIn extends EventTarget {
  readonly #answer = answerer();

  postMessage(message: Incoming): void {
    // Later, as from a real worker: the caller may still be attaching its listeners.
    setTimeout(() => {
      const reply = this.#answer(message);
      if (reply) this.dispatchEvent(new MessageEvent("message", { data: reply }));
    });
  }

  terminate(): void {
    // Nothing runs.
  }
}

const RealWorker = window.Worker;
if (location.protocol === "file:") {
  window.Worker = new Proxy(RealWorker, {
    construct(target, [url, options]: [string | URL, WorkerOptions | undefined]) {
      return String(url).endsWith("/search-worker.js") ? new StandIn() : new target(url, options);
    },
  });
}
