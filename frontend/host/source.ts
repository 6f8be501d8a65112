/** Where the worker gets the payload's files: streamed from the site, or from a bundle (bundle.ts) under file://. */

import { load } from "./load";
import { EngineFailure, type Manifest, type ManifestFile } from "./protocol";
import { Tally, type Moved } from "./tally";
import { unpacking } from "./unpack";

export interface Source {
  manifest: Manifest;
  /** Starts all downloads that a start needs, at once. */
  begin(files: ManifestFile[]): void;
  /** A response with the bytes of one file; Pyodide's own fetches are answered with it. */
  open(name: string): Promise<Response>;
  /** Rejects as soon as any file fails: Pyodide itself only logs some of these failures and goes on without the file. */
  failure: Promise<never>;
  /** Runs one of the payload's scripts in the worker. */
  run(name: string): Promise<void>;
}

const TYPES: Record<string, string> = { wasm: "application/wasm", json: "application/json" };

/** The media type of a file of the payload. */
export function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}

function importScript(url: string): void {
  (globalThis as unknown as { importScripts(url: string): void }).importScripts(url);
}

/** The site's own files; scripts run while the larger files are still arriving. */
export function siteSource(base: string, manifest: Manifest, moved: Moved): Source {
  return new Site(base, manifest, moved);
}

class Site implements Source {
  readonly failure: Promise<never>;
  private fail: (error: unknown) => void = () => undefined;
  private readonly tally: Tally;
  private readonly responses = new Map<string, Promise<Response>>();

  constructor(
    private readonly base: string,
    readonly manifest: Manifest,
    moved: Moved,
  ) {
    this.tally = new Tally(moved);
    this.failure = new Promise<never>((_, reject) => (this.fail = reject));
    this.failure.catch(() => undefined);
  }

  begin(files: ManifestFile[]): void {
    for (const file of files) {
      this.tally.expect(file);
      if (file.name.endsWith(".js") || this.responses.has(file.name)) continue;
      const response = this.fetch(file);
      response.catch(this.fail);
      this.responses.set(file.name, response);
    }
  }

  open(name: string): Promise<Response> {
    const response = this.responses.get(name);
    return response ?? Promise.reject(new EngineFailure("start", `not part of this start: ${name}`));
  }

  run(name: string): Promise<void> {
    const file = this.manifest.files.find((one) => one.name === name);
    if (!file) return Promise.reject(new EngineFailure("start", `not part of the payload: ${name}`));
    try {
      importScript(this.address(file));
    } catch (error) {
      return Promise.reject(new EngineFailure("network", `${name}: ${String(error)}`));
    }
    this.tally.add(name, file.size);
    return Promise.resolve();
  }

  /** The hash in the address keeps a reader's cached copy of one release from mixing with files of the next. */
  private address({ name, sha256 }: ManifestFile, suffix = ""): string {
    return `${this.base}${name}${suffix}?${sha256.slice(0, 12)}`;
  }

  /** As the host compresses it, where it does; else the copy that we compressed ourselves. */
  private async fetch(file: ManifestFile): Promise<Response> {
    if (file.plain) {
      const stop = new AbortController();
      const response = await load(this.address(file), { signal: stop.signal });
      if (!file.packed || response.headers.has("content-encoding")) return this.counted(file.name, response);
      stop.abort();
    }
    // The wheel is small enough to wait for its hash; checking the larger files would hold back streaming.
    const whole = file.name === this.manifest.wheel && file.packed ? integrityOf(file.packed.sha256) : "";
    const { body } = await load(this.address(file, ".packed"), whole ? { integrity: whole } : {});
    if (!body) throw new EngineFailure("network", `${file.name} is empty`);
    const plain = body.pipeThrough(unpacking()).pipeThrough(this.counter(file.name));
    return new Response(plain, { headers: { "content-type": typeOf(file.name) } });
  }

  /** Counts a copy of the body: the browser only caches compiled WebAssembly of a response that is its own. */
  private counted(name: string, response: Response): Response {
    this.tally.announce(name, response.headers);
    const copy = response.clone().body?.pipeThrough(this.counter(name));
    copy?.pipeTo(new WritableStream()).catch(() => undefined); // the reader of the original meets the failure
    return response;
  }

  private counter(name: string): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
    return new TransformStream({
      transform: (part, controller) => {
        this.tally.add(name, part.byteLength);
        controller.enqueue(part);
      },
    });
  }
}

function integrityOf(sha256: string): string {
  const bytes = sha256.match(/../g) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes.map((hex) => parseInt(hex, 16))))}`;
}
