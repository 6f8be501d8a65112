/** EngineHost: the page's side of the decision engine. The same calls work on the site and from file://. */

import { workerText } from "./bundle";
import { loadManifest } from "./load";
import {
  EngineFailure,
  type Bundle,
  type FailureReason,
  type FromWorker,
  type Reply,
  type ToWorker,
} from "./protocol";

export { EngineFailure, type EngineError, type FailureReason, type Reply } from "./protocol";

export interface Progress {
  phase: "download" | "start" | "ready" | "failed";
  loadedBytes: number;
  totalBytes: number;
  elapsedMs: number;
  reason?: FailureReason;
}

export interface HostOptions {
  /** Address of the folder with the payload (assets/engine/), relative to the page or absolute. */
  base: string;
  onProgress?: (progress: Progress) => void;
  /** Start-up fails when nothing has moved for this long; a call fails when no answer came. */
  timeoutMs?: number;
}

/** Failures that a kept memory of an earlier visit may have caused. */
const DOUBTFUL: readonly FailureReason[] = ["timeout", "start", "crashed"];

interface Waiting {
  resolve: (text: string) => void;
  reject: (failure: EngineFailure) => void;
  timer: ReturnType<typeof setTimeout>;
}

declare global {
  // set by bundle.js (offline site) or by the one-file tool
  var decisionEngineBundle: Bundle | undefined;
}

export class EngineHost {
  private readonly base: string;
  private readonly timeoutMs: number;
  private readonly onProgress: (progress: Progress) => void;
  private worker: Worker | undefined;
  private starting: Promise<void> | undefined;
  private settle: { ready: () => void; failed: (failure: EngineFailure) => void } | undefined;
  private watchdog: ReturnType<typeof setTimeout> | undefined;
  /** Start without what earlier visits kept. */
  private plain = false;
  private startedAt = 0;
  private last = { loadedBytes: 0, totalBytes: 0 };
  private nextId = 1;
  private readonly waiting = new Map<number, Waiting>();

  constructor({ base, onProgress, timeoutMs }: HostOptions) {
    this.base = new URL(base, document.baseURI).href;
    this.onProgress = onProgress ?? (() => undefined);
    this.timeoutMs = timeoutMs ?? 30_000;
  }

  /** Resolves when the engine can answer; rejects with an EngineFailure. Calling again returns the same start. */
  start(): Promise<void> {
    this.starting ??= this.begin();
    return this.starting;
  }

  /** Asks the engine; a call made before it is ready waits for it. */
  async call<Asked = object>(op: string, payload: Record<string, unknown> = {}): Promise<Reply<Asked>> {
    await this.start();
    if (!this.worker) throw new EngineFailure("stopped", "stopped while a call was on its way");
    const text = await new Promise<string>((resolve, reject) => {
      const id = this.nextId++;
      const timer = setTimeout(() => this.fail("timeout", `no answer to ${op}`), this.timeoutMs);
      this.waiting.set(id, { resolve, reject, timer });
      this.post({ kind: "call", id, request: JSON.stringify({ op, ...payload }) });
    });
    return JSON.parse(text) as Reply<Asked>;
  }

  /** Starts anew after a failure. */
  retry(): Promise<void> {
    this.end(new EngineFailure("stopped", "retry"));
    return this.start();
  }

  /** Ends the worker and frees its memory. */
  stop(): void {
    this.end(new EngineFailure("stopped", "stop"));
  }

  private begin(): Promise<void> {
    this.startedAt = performance.now();
    this.last = { loadedBytes: 0, totalBytes: 0 };
    const started = new Promise<void>((ready, failed) => {
      this.settle = { ready, failed };
    });
    this.report("download");
    this.watch();
    const attempt = this.settle;
    this.launch().catch((error: unknown) => {
      if (this.settle !== attempt) return; // given up meanwhile
      const reason = error instanceof EngineFailure ? error.reason : "blocked";
      this.fail(reason, String(error));
    });
    return started;
  }

  private async launch(): Promise<void> {
    if (typeof Worker !== "function") throw new EngineFailure("unsupported", "no Worker");
    if (location.protocol !== "file:" && !globalThis.decisionEngineBundle) {
      // asked for by the page, so that it comes while the worker's script does: one wait less on a slow line
      const listed = loadManifest(this.base);
      listed.catch(() => undefined); // met below, unless there is no worker either
      const worker = this.adopt(new Worker(new URL("../app/host-worker.js", this.base)));
      const order = { kind: "start", base: this.base, manifest: await listed, plain: this.plain } as const;
      if (worker === this.worker) this.post(order);
      return;
    }
    if (typeof DecompressionStream !== "function")
      throw new EngineFailure("unsupported", "no DecompressionStream");
    const bundle = globalThis.decisionEngineBundle ?? (await loadBundle(`${this.base}bundle.js`));
    const { manifest, files, memory } = bundle;
    const text = new Blob([await workerText(bundle)], { type: "text/javascript" });
    this.adopt(new Worker(URL.createObjectURL(text)));
    this.post({ kind: "start", bundle: { manifest, files, memory }, plain: this.plain });
  }

  private adopt(worker: Worker): Worker {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.hear(data);
    worker.onerror = (event) => {
      const reason = this.settle ? (this.last.loadedBytes === 0 ? "network" : "start") : "crashed";
      this.fail(reason, event.message);
    };
    this.worker = worker;
    return worker;
  }

  private post(message: ToWorker): void {
    this.worker?.postMessage(message);
  }

  private hear(message: FromWorker): void {
    switch (message.kind) {
      case "progress":
        this.last = { loadedBytes: message.loadedBytes, totalBytes: message.totalBytes };
        this.watch();
        this.report(message.phase);
        return;
      case "ready":
        this.finishStart()?.ready();
        this.report("ready");
        return;
      case "failed":
        this.fail(message.reason, message.detail);
        return;
      case "reply":
        this.release(message.id)?.resolve(message.text);
        return;
      case "broken":
        this.release(message.id)?.reject(new EngineFailure("crashed", message.detail));
    }
  }

  private release(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    if (waiting) clearTimeout(waiting.timer);
    this.waiting.delete(id);
    return waiting;
  }

  private watch(): void {
    clearTimeout(this.watchdog);
    if (!this.settle) return;
    const silence = `nothing moved for ${this.timeoutMs} ms`;
    this.watchdog = setTimeout(() => this.fail("timeout", silence), this.timeoutMs);
  }

  private finishStart(): typeof this.settle {
    const settle = this.settle;
    this.settle = undefined;
    clearTimeout(this.watchdog);
    return settle;
  }

  private fail(reason: FailureReason, detail: string): void {
    this.plain ||= DOUBTFUL.includes(reason);
    this.end(new EngineFailure(reason, detail));
    this.report("failed", reason);
  }

  private end(failure: EngineFailure): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.finishStart()?.failed(failure);
    // a call after a failure meets that failure; only retry() or a stop() begins anew
    this.starting = failure.reason === "stopped" ? undefined : Promise.reject(failure);
    this.starting?.catch(() => undefined);
    for (const id of [...this.waiting.keys()]) this.release(id)?.reject(failure);
  }

  private report(phase: Progress["phase"], reason?: FailureReason): void {
    const elapsedMs = performance.now() - this.startedAt;
    this.onProgress({ phase, ...this.last, elapsedMs, ...(reason && { reason }) });
  }
}

/** A page from file:// may not fetch, but it may run a script that lies beside it. */
function loadBundle(url: string): Promise<Bundle> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => {
      const bundle = globalThis.decisionEngineBundle;
      if (bundle) resolve(bundle);
      else reject(new EngineFailure("start", `${url} holds no bundle`));
    };
    script.onerror = () => reject(new EngineFailure("network", url));
    document.head.append(script);
  });
}
