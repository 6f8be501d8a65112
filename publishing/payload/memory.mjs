// Usage: node publishing/payload/memory.mjs PAYLOAD TARGET
// Starts the payload's own Pyodide as a browser's worker would, lets the engine decide the known incident, and writes
// its memory for the bundle that opens from file:// (docs/decisions/0009). Clock and chance stand still: the same
// payload gives the same bytes. Of what the WebAssembly itself lays into memory only the changes are written:
//   six numbers (size; where in the WebAssembly, how long and where to its data go; where Python keeps its counter of
//   arguments; how many runs),
//   for each run two (where to, how long), then the bytes of all runs. Numbers are unsigned, 32 bits, low byte first.
// frontend/host/memory.ts joins them again.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { gunzipSync } from "node:zlib";

const [payload, target] = process.argv.slice(2);
const BLOCK = 1024; // 39 runs; with shorter ones there are thousands, and they compress no better
const HERE = "https://payload.invalid/";

const read = (name) =>
  existsSync(`${payload}/${name}`)
    ? readFileSync(`${payload}/${name}`)
    : gunzipSync(readFileSync(`${payload}/${name}.packed`));
const manifest = JSON.parse(read("manifest.json"));
const wasm = read("pyodide.asm.wasm");

const MEMORY_BASE = 1024; // what Emscripten gives a main module
const { snapshot, counter } = await memoryOfStartedEngine();
const data = dataSection(wasm);
const shift = new Uint32Array(snapshot.buffer, snapshot.byteOffset, 2)[1]; // Pyodide's own header comes before the memory
const laid = { ...data, to: data.to + shift };
const runs = changes(snapshot, laid);
const numbers = [snapshot.length, laid.from, laid.length, laid.to, counter, runs.length, ...runs.flat()];
const bytes = runs.map(([begin, length]) => snapshot.subarray(begin, begin + length));
writeFileSync(target, Buffer.concat([new Uint8Array(Uint32Array.from(numbers).buffer), ...bytes]));

/** The same globals as in a worker, and nothing of Node: what Pyodide finds at its start is part of the memory. */
function scopeOfWorker() {
  const still = 1735689600000;
  class StillDate extends Date {
    constructor(...given) {
      super(...(given.length ? given : [still]));
    }
    static now = () => still;
  }
  const plain = {
    console,
    setTimeout,
    clearTimeout,
    TextDecoder,
    TextEncoder,
    URL,
    AbortController,
    AbortSignal,
  };
  const fetch = async (url) => ({
    ok: true,
    arrayBuffer: async () => new Uint8Array(read(nameOf(url))).buffer,
  });
  return {
    ...plain,
    fetch,
    Date: StillDate,
    performance: { now: () => 0 },
    crypto: { getRandomValues: (bytes) => bytes.fill(0) },
    // there Pyodide makes no function to count arguments with: older browsers, and Node, have no types for it
    navigator: { userAgent: "iPhone" },
    location: new URL(HERE),
    importScripts: () => undefined,
  };
}

function nameOf(url) {
  return String(url).split("/").pop();
}

async function memoryOfStartedEngine() {
  const scope = createContext(scopeOfWorker());
  runInContext(
    `var WorkerGlobalScope = class {};
    var self = Object.setPrototypeOf(globalThis, WorkerGlobalScope.prototype);
    var exported;
    WebAssembly.instantiateStreaming = async (response, imports) => {
      const made = await WebAssembly.instantiate(await (await response).arrayBuffer(), imports);
      exported = made.instance.exports;
      return made;
    };`,
    scope,
  );
  for (const name of ["pyodide.js", "pyodide.asm.js"]) runInContext(String(read(name)), scope);
  // started just as frontend/host/python.ts does it
  const python = await scope.loadPyodide({
    indexURL: HERE,
    packageBaseUrl: HERE,
    lockFileContents: String(read("pyodide-lock.json")),
    env: { PYTHONPATH: "/engine.whl", PYTHONHASHSEED: "0" },
    fsInit: (files) => files.writeFile("/engine.whl", read(manifest.wheel)),
    _makeSnapshot: true,
  });
  const { handle } = python.pyimport("decision_engine.browser");
  const { facts } = JSON.parse(manifest.self_test.request);
  for (const request of [{ op: "prepare", days: [facts.known_on] }, JSON.parse(manifest.self_test.request)]) {
    const { ok, error } = JSON.parse(handle(JSON.stringify(request)));
    if (!ok) throw new Error(`the engine refuses ${request.op}: ${error.message}`);
  }
  const at = (name) => scope.exported[name].value + MEMORY_BASE;
  const offset = python._module.HEAP32[at("_PyEM_EMSCRIPTEN_COUNT_ARGS_OFFSET") / 4];
  return { snapshot: python.makeMemorySnapshot(), counter: at("_PyRuntime") + offset };
}

/** Where the WebAssembly's data lie in its file, and where in memory they go. */
function dataSection(file) {
  const DATA = 11;
  const [GET_GLOBAL, END] = [0x23, 0x0b];
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = file[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  for (;;) {
    const [kind, size] = [file[at++], number()];
    if (kind === DATA) break;
    at += size;
    if (!(at < file.length)) throw new Error("pyodide.asm.wasm: no data");
  }
  // one piece, into memory 0, from the base on
  const head = [number(), number(), file[at++], number(), file[at++]];
  if (head.join() !== [1, 0, GET_GLOBAL, head[3], END].join())
    throw new Error(`pyodide.asm.wasm: its data look different: ${head.join()}`);
  const length = number();
  return { from: at, length, to: MEMORY_BASE };
}

/** The runs of whole blocks that differ from what the WebAssembly lays there. */
function changes(memory, { from, length, to }) {
  const before = new Uint8Array(memory.length);
  before.set(wasm.subarray(from, from + length), to);
  const found = [];
  for (let begin = 0; begin < memory.length; begin += BLOCK) {
    const end = Math.min(begin + BLOCK, memory.length);
    if (Buffer.compare(memory.subarray(begin, end), before.subarray(begin, end)) === 0) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === begin) last[1] += end - begin;
    else found.push([begin, end - begin]);
  }
  return found;
}
