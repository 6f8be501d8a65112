/** The memory of a started engine as a bundle carries it, written by publishing/payload/memory.mjs. */

type Bytes = Uint8Array<ArrayBuffer>;

const HEAD = 6;

export interface Memory {
  /** As Pyodide takes it. */
  bytes: Bytes;
  /** Where the started Python keeps which function counts arguments. */
  counter: number;
}

/** Joins the carried changes with what the WebAssembly itself lays into memory; a damaged one fails the self-test. */
export function joined(wasm: Bytes, carried: Bytes): Memory {
  const head = new Uint32Array(carried.buffer, 0, HEAD);
  const [size = 0, from = 0, length = 0, to = 0, counter = 0, runs = 0] = head;
  const memory = new Uint8Array(size);
  memory.set(wasm.subarray(from, from + length), to);
  const places = new Uint32Array(carried.buffer, 4 * HEAD, 2 * runs);
  let at = 4 * (HEAD + 2 * runs);
  for (let run = 0; run < runs; run += 1) {
    const end = at + (places[2 * run + 1] ?? 0);
    memory.set(carried.subarray(at, end), places[2 * run]);
    at = end;
  }
  return { bytes: memory, counter };
}
