/** The worker: fetches the payload, starts Python, and then answers requests without touching the network again. */

import { bundleSource } from "./bundle";
import { EngineFailure, type FailureReason, type FromWorker, type ToWorker } from "./protocol";
import {
  CORE,
  loadScripts,
  startFromSnapshot,
  startPlain,
  startToSave,
  type Handle,
  type Parts,
} from "./python";
import { passes } from "./self_test";
import { Snapshots } from "./snapshots";
import { siteSource, type Source } from "./source";

const BROWSER = "decision_engine.browser";

/** A reader who has not asked for this long is reading; then nobody waits for this worker. */
const QUIET_MS = 3_000;

/** A start from a snapshot that takes longer than this is given up. */
const PATIENCE_MS = 8_000;

type Start = Exclude<ToWorker, { kind: "call" }>;
type StartOnSite = Extract<Start, { base: string }>;

const port = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

let handle: Handle | undefined;
let whenQuiet: (() => Promise<void>) | undefined;
let quiet: ReturnType<typeof setTimeout> | undefined;

port.onmessage = ({ data }) => {
  if (data.kind === "call") answer(data.id, data.request);
  else void start(data);
};

function answer(id: number, request: string): void {
  try {
    if (!handle) throw new Error("called before ready");
    port.postMessage({ kind: "reply", id, text: handle(request) });
  } catch (error) {
    port.postMessage({ kind: "broken", id, detail: String(error) });
  }
  waitForQuiet();
}

function waitForQuiet(): void {
  clearTimeout(quiet);
  if (!whenQuiet) return;
  quiet = setTimeout(() => {
    const work = whenQuiet;
    whenQuiet = undefined;
    work?.().catch(() => undefined); // the next visit starts plainly, as this one did
  }, QUIET_MS);
}

async function start(order: Start): Promise<void> {
  try {
    checkWebAssembly();
    let atStart = false;
    const moved = (loadedBytes: number, totalBytes: number): void => {
      atStart ||= loadedBytes >= totalBytes;
      port.postMessage({ kind: "progress", phase: atStart ? "start" : "download", loadedBytes, totalBytes });
    };
    handle =
      "bundle" in order
        ? await startAnew(bundleSource(order.bundle, moved))
        : await startOnSite(siteSource(order.base, order.manifest, moved), order);
    port.postMessage({ kind: "ready" });
  } catch (error) {
    const reason: FailureReason = error instanceof EngineFailure ? error.reason : "start";
    port.postMessage({ kind: "failed", reason, detail: String(error) });
  }
}

/** A policy without 'wasm-unsafe-eval' makes streaming compilation fail silently: eight bytes tell at once. */
function checkWebAssembly(): void {
  if (typeof WebAssembly !== "object") throw new EngineFailure("unsupported", "no WebAssembly");
  try {
    new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  } catch (error) {
    throw new EngineFailure("blocked", String(error));
  }
}

async function startAnew(source: Source): Promise<Handle> {
  source.begin(source.manifest.files);
  await loadScripts(source);
  return (await startPlain(source)).python.pyimport(BROWSER).handle;
}

/** From the snapshot of an earlier visit where it fits; any trouble with it is only a reason to start plainly. */
async function startOnSite(source: Source, { base, plain }: StartOnSite): Promise<Handle> {
  const snapshots = new Snapshots(base, source.manifest);
  source.begin(source.manifest.files.filter(({ name }) => CORE.includes(name)));
  const kept = await snapshots.find();
  if (!kept || plain) source.begin(source.manifest.files);
  const snapshot = kept && snapshots.read(kept);
  snapshot?.catch(() => undefined); // met below
  await loadScripts(source);
  if (snapshot && !plain) {
    const awake = await restore(source, snapshot).catch(() => undefined);
    if (awake) return awake;
    source.begin(source.manifest.files);
  }
  if (snapshot) await snapshots.refuse();
  const { python, parts } = await startPlain(source);
  whenQuiet = () => save(source, parts, snapshots);
  return python.pyimport(BROWSER).handle;
}

async function restore(source: Source, snapshot: Promise<Uint8Array<ArrayBuffer>>): Promise<Handle> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_MS));
  late.catch(() => undefined);
  const python = await Promise.race([snapshot.then((bytes) => startFromSnapshot(source, bytes)), late]);
  const restored = python.pyimport(BROWSER).handle;
  if (!passes(restored, source.manifest.self_test)) throw new Error("the snapshot decides differently");
  return restored;
}

/** Keeps the memory of a second Python, which has seen the known incident and no answer of the reader. */
async function save(source: Source, parts: Parts, snapshots: Snapshots): Promise<void> {
  if (!(await snapshots.wanted())) return;
  const python = await startToSave(source, parts);
  const { handle: fresh } = python.pyimport(BROWSER);
  fresh(JSON.stringify({ op: "prepare" }));
  if (passes(fresh, source.manifest.self_test)) await snapshots.keep(python.makeMemorySnapshot());
}
