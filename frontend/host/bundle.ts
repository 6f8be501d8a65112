/**
 * The payload carried inside the page or in a script beside it: file:// refuses every fetch.
 * WebKit also refuses a worker that came from a Blob to read any Blob, its own included (NotReadableError).
 * So nothing here makes one: bytes are unpacked through plain streams, and scripts travel inside the worker's text.
 */

import { joined, type Memory } from "./memory";
import { EngineFailure, type Bundle, type Carried } from "./protocol";
import { WASM } from "./python";
import { typeOf, type Source } from "./source";
import { Tally, type Moved } from "./tally";
import { gunzip } from "./unpack";

/** The text a worker is made of: Pyodide's scripts, which wait to be called, then our own worker. */
export async function workerText({ manifest, files, worker }: Bundle): Promise<string> {
  const scripts = manifest.files.filter(({ name }) => name.endsWith(".js"));
  const texts = scripts.map(({ name }) => unpacked(files, name));
  const plain = (await Promise.all(texts)).map((bytes) => new TextDecoder().decode(bytes));
  return [...plain, worker].join("\n;\n");
}

/** The files of a bundle, for a worker that was made from `workerText`. */
export function bundleSource(bundle: Carried, moved: Moved): Source & { memory(): Promise<Memory> } {
  const tally = new Tally(moved);
  const wasm = unpacked(bundle.files, WASM); // wanted twice: to be compiled, and for the memory
  wasm.catch(() => undefined); // met by both
  return {
    manifest: bundle.manifest,
    failure: new Promise<never>(() => undefined),
    begin(files) {
      for (const file of files) tally.expect(file);
    },
    async open(name) {
      const bytes = await (name === WASM ? wasm : unpacked(bundle.files, name));
      tally.add(name, bytes.byteLength);
      return new Response(bytes, { headers: { "content-type": typeOf(name) } });
    },
    async memory() {
      const carried = gunzip(bytesOf(bundle.memory));
      return joined(await wasm, await carried);
    },
    run(name) {
      // it stands before this worker's own text
      tally.add(name, bundle.manifest.files.find((file) => file.name === name)?.size ?? 0);
      return Promise.resolve();
    },
  };
}

type Bytes = Uint8Array<ArrayBuffer>;

function unpacked(files: Bundle["files"], name: string): Promise<Bytes> {
  const packed = files[name];
  if (packed === undefined)
    return Promise.reject(new EngineFailure("start", `not part of the bundle: ${name}`));
  return gunzip(bytesOf(packed));
}

function bytesOf(base64: string): Bytes {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}
