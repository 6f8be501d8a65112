/** The worker: fetches the payload, starts Python, and then answers requests without touching the network again. */

import { bundleSource } from "./bundle";
import { EngineFailure, type FailureReason, type FromWorker, type ToWorker } from "./protocol";
import { siteSource, type Source } from "./source";

type Handle = (request: string) => string;

interface Python {
  pyimport(name: string): { handle: Handle };
}

interface FileSystem {
  writeFile(path: string, bytes: Uint8Array): void;
}

const ENGINE = "/engine.whl";

type LoadPyodide = (options: Record<string, unknown>) => Promise<Python>;

const port = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

let handle: Handle | undefined;

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
}

async function start(order: Exclude<ToWorker, { kind: "call" }>): Promise<void> {
  try {
    checkWebAssembly();
    let atStart = false;
    const moved = (loadedBytes: number, totalBytes: number): void => {
      atStart ||= loadedBytes >= totalBytes;
      port.postMessage({ kind: "progress", phase: atStart ? "start" : "download", loadedBytes, totalBytes });
    };
    const source =
      "bundle" in order ? bundleSource(order.bundle, moved) : await siteSource(order.base, moved);
    handle = await startPython(source);
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

/**
 * Starts Python with the engine imported.
 * The seam for a memory snapshot: a start from `_loadSnapshot` and the saving of a fresh one both belong here,
 * with this plain start as what remains when a snapshot does not fit.
 */
async function startPython(source: Source): Promise<Handle> {
  const here = "https://payload.invalid/"; // never asked: answerFetches knows every file by its last name
  answerFetches(source);
  await source.run("pyodide.js");
  await source.run("pyodide.asm.js");
  const { loadPyodide } = globalThis as unknown as { loadPyodide: LoadPyodide };
  let lastWords = "";
  try {
    const wheel = source.open(source.manifest.wheel).then((response) => response.arrayBuffer());
    const loading = loadPyodide({
      indexURL: here,
      packageBaseUrl: here,
      lockFileContents: await (await source.open("pyodide-lock.json")).text(),
      // Python imports the locked wheel as it lies: unpacking it (loadPackage) would cost a start a tenth of its time.
      env: { PYTHONPATH: ENGINE },
      fsInit: async (files: FileSystem) => files.writeFile(ENGINE, new Uint8Array(await wheel)),
      stdout: () => undefined,
      stderr: (line: string) => (lastWords = line),
    });
    const python = await Promise.race([loading, source.failure]);
    const started = python.pyimport("decision_engine.browser").handle;
    refuseFetches();
    return started;
  } catch (error) {
    if (error instanceof EngineFailure) throw error;
    throw new EngineFailure("start", `${String(error)} ${lastWords}`.trim());
  }
}

/** Pyodide fetches by itself; every such fetch is answered from the source, and nothing else can be asked. */
function answerFetches(source: Source): void {
  globalThis.fetch = (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input));
    return source.open(pathname.slice(pathname.lastIndexOf("/") + 1));
  };
}

function refuseFetches(): void {
  globalThis.fetch = () =>
    Promise.reject(new Error("the engine asks nothing of the network once it is ready"));
}
