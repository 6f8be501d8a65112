/** Starts Python with the engine imported: plainly, or from the memory of an earlier start. */

import type { Memory } from "./memory";
import { EngineFailure } from "./protocol";
import type { Source } from "./source";

/** The engine's entry: one JSON request in, one JSON reply out. */
export type Handle = (request: string) => string;

export interface Python {
  pyimport(name: string): { handle: Handle };
  /** Pyodide marks this private; only with `_makeSnapshot`. */
  makeMemorySnapshot(): Uint8Array<ArrayBuffer>;
  /** Pyodide's own: the memory, and which function of this browser counts the arguments of a function (0: none). */
  _module: { HEAP32: Int32Array; _PyEM_CountArgsPtr: number };
}

interface FileSystem {
  writeFile(path: string, bytes: Uint8Array): void;
}

type LoadPyodide = (options: Record<string, unknown>) => Promise<Python>;

const ENGINE = "/engine.whl";
const HERE = "https://payload.invalid/"; // never asked: answerFetches knows every file by its last name
const LIBRARY = "python_stdlib.zip";
export const WASM = "pyodide.asm.wasm";
const LOCK = "pyodide-lock.json";
const SCRIPTS = ["pyodide.js", "pyodide.asm.js"];

/** The files that a start from a snapshot still needs; what Python reads is in the snapshot. */
export const CORE: readonly string[] = [...SCRIPTS, WASM, LOCK];

/** What a later, second Python in this worker is made from, without asking the network again. */
export interface Parts {
  library: Uint8Array<ArrayBuffer>;
  wheel: Uint8Array<ArrayBuffer>;
}

let lock: Promise<string> | undefined; // a second Python in this worker needs it again
let failWasm: (failure: EngineFailure) => void = () => undefined;
const wasmFailure = new Promise<never>((_, reject) => (failWasm = reject));
wasmFailure.catch(() => undefined); // met by whoever starts Python

function lockOf(source: Source): Promise<string> {
  return (lock ??= source.open(LOCK).then((response) => response.text()));
}

/** Runs Pyodide's scripts, while the WebAssembly is compiled beside them as it arrives. */
export async function loadScripts(source: Source): Promise<void> {
  compile(source);
  for (const script of SCRIPTS) await source.run(script);
}

/** Starts Python from its library and the engine's wheel. */
export async function startPlain(source: Source): Promise<{ python: Python; parts: Parts }> {
  const bytes = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await (await source.open(name)).arrayBuffer());
  const library = bytes(LIBRARY);
  const wheel = bytes(source.manifest.wheel);
  for (const file of [library, wheel]) file.catch(() => undefined); // the start below meets the failure
  const python = await load(source, library, {
    // Python imports the locked wheel as it lies: unpacking it (loadPackage) would cost a start a tenth of its time.
    env: { PYTHONPATH: ENGINE },
    fsInit: async (files: FileSystem) => files.writeFile(ENGINE, await wheel),
  });
  return { python, parts: { library: await library, wheel: await wheel } };
}

/** Starts Python as it was when the snapshot was made. */
export async function startFromSnapshot(source: Source, snapshot: Uint8Array<ArrayBuffer>): Promise<Python> {
  return load(source, Promise.resolve(new Uint8Array()), { _loadSnapshot: snapshot });
}

/** Starts Python from a memory that was made elsewhere, in a Python that has no function to count arguments with. */
export async function startFromMemory(source: Source, { bytes, counter }: Memory): Promise<Python> {
  const python = await startFromSnapshot(source, bytes);
  const { HEAP32, _PyEM_CountArgsPtr: own } = python._module;
  HEAP32[counter / 4] = own; // calls are several times as fast with it
  return python;
}

/** Starts a second Python beside the first, from what the first was made from, so that its memory can be saved. */
export async function startToSave(source: Source, { library, wheel }: Parts): Promise<Python> {
  return load(source, Promise.resolve(library), {
    env: { PYTHONPATH: ENGINE },
    fsInit: (files: FileSystem) => files.writeFile(ENGINE, wheel),
    _makeSnapshot: true,
  });
}

async function load(
  source: Source,
  library: Promise<Uint8Array<ArrayBuffer>>,
  options: Record<string, unknown>,
): Promise<Python> {
  let lastWords = "";
  try {
    answerFetches(source, library);
    const { loadPyodide } = globalThis as unknown as { loadPyodide: LoadPyodide };
    const loading = loadPyodide({
      indexURL: HERE,
      packageBaseUrl: HERE,
      lockFileContents: await lockOf(source),
      stdout: () => undefined,
      stderr: (line: string) => (lastWords = line),
      ...options,
    });
    return await Promise.race([loading, source.failure, wasmFailure]);
  } catch (error) {
    if (error instanceof EngineFailure) throw error;
    throw new EngineFailure("start", `${String(error)} ${lastWords}`.trim());
  } finally {
    refuseFetches();
  }
}

/** Pyodide fetches by itself; every such fetch is answered from here, and nothing else can be asked. */
function answerFetches(source: Source, library: Promise<Uint8Array<ArrayBuffer>>): void {
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input));
    const name = pathname.slice(pathname.lastIndexOf("/") + 1);
    if (name === LIBRARY) return new Response(await library);
    return name === WASM ? new Response() : source.open(name);
  };
}

function refuseFetches(): void {
  globalThis.fetch = () =>
    Promise.reject(new Error("the engine asks nothing of the network once it is ready"));
}

/** Why the WebAssembly did not start: Pyodide only logs it, and then waits for ever. */
function wasmFault(error: unknown): EngineFailure {
  if (error instanceof EngineFailure) return error;
  // a damaged or interrupted download ends the stream with a TypeError
  return new EngineFailure(error instanceof TypeError ? "network" : "start", `${WASM}: ${String(error)}`);
}

/** Compiles once; every Python in this worker is an instance of what was compiled. */
function compile(source: Source): void {
  const compiled = source.open(WASM).then(WebAssembly.compileStreaming);
  compiled.catch(() => undefined); // met by whoever starts Python
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    try {
      const module = await compiled;
      return { module, instance: await WebAssembly.instantiate(module, imports) };
    } catch (error) {
      failWasm(wasmFault(error));
      throw error;
    }
  };
}
