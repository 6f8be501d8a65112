/** The worker: fetches the payload, starts Python, and then answers requests without touching the network again. */

import { bundleSource } from "./bundle";
import { EngineFailure, type FailureReason, type FromWorker, type ToWorker } from "./protocol";
import {
  CORE,
  loadScripts,
  startFromMemory,
  startFromSnapshot,
  startPlain,
  startToSave,
  type Handle,
  type Parts,
  type Python,
} from "./python";
import { passes } from "./self_test";
import { Snapshots } from "./snapshots";
import { siteSource, type Source } from "./source";
import type { Moved } from "./tally";

const BROWSER = "decision_engine.browser";

/** A reader who has not asked for this long is reading; then nobody waits for this worker. */
const QUIET_MS = 3_000;

/** A start from a snapshot that takes longer than this is given up. */
const PATIENCE_MS = 8_000;

type Start = Exclude<ToWorker, { kind: "call" }>;
type StartOnSite = Extract<Start, { base: string }>;
type StartFromBundle = Extract<Start, { bundle: object }>;

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
        ? await startFromBundle(order, moved)
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

/** From the memory that the bundle carries; a browser in which it does not fit starts plainly. */
async function startFromBundle({ bundle, plain }: StartFromBundle, moved: Moved): Promise<Handle> {
  const source = bundleSource(bundle, moved);
  source.begin(source.manifest.files);
  const memory = source.memory();
  memory.catch(() => undefined); // met below
  await loadScripts(source);
  const waking = plain ? undefined : memory.then((carried) => startFromMemory(source, carried));
  const awake = waking && (await trusted(source, waking).catch(() => undefined));
  return awake ?? (await startPlain(source)).python.pyimport(BROWSER).handle;
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
    const waking = snapshot.then((bytes) => startFromSnapshot(source, bytes));
    const awake = await trusted(source, waking).catch(() => undefined);
    if (awake) return awake;
    source.begin(source.manifest.files);
  }
  if (snapshot) await snapshots.refuse();
  const { python, parts } = await startPlain(source);
  whenQuiet = () => save(source, parts, snapshots);
  return python.pyimport(BROWSER).handle;
}

/** The engine of a Python that woke from kept memory in time and decides the known incident as it must. */
async function trusted({ manifest }: Source, waking: Promise<Python>): Promise<Handle> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_MS));
  late.catch(() => undefined);
  const python = await Promise.race([waking, late]);
  const restored = python.pyimport(BROWSER).handle;
  if (!passes(restored, manifest.self_test)) throw new Error("the snapshot decides differently");
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
