/** Where the worker gets the payload's files: streamed from the site, or from a bundle (bundle.ts) under file://. */

import { EngineFailure, type Manifest, type ManifestFile } from "./protocol";

export type Moved = (loadedBytes: number, totalBytes: number) => void;

export interface Source {
  manifest: Manifest;
  /** A response with the bytes of one file; Pyodide's own fetches are answered with it. */
  open(name: string): Promise<Response>;
  /** Rejects as soon as any file fails: Pyodide itself only logs some of these failures and goes on without the file. */
  failure: Promise<never>;
  /** Runs one of the payload's scripts in the worker. */
  run(name: string): Promise<void>;
}

/** Adds up what arrived, in bytes as transferred where the server says so, else as unpacked. */
export class Tally {
  private readonly parts = new Map<string, { size: number; transfer: number; unpacked: number }>();

  constructor(
    files: ManifestFile[],
    private readonly moved: Moved,
  ) {
    for (const { name, size } of files) this.parts.set(name, { size, transfer: size, unpacked: 0 });
  }

  announce(name: string, headers: Headers): void {
    const part = this.parts.get(name);
    const length = Number(headers.get("content-length"));
    if (part && headers.has("content-encoding") && length > 0) part.transfer = length;
  }

  add(name: string, bytes: number): void {
    const part = this.parts.get(name);
    if (!part) return;
    part.unpacked = Math.min(part.size, part.unpacked + bytes);
    this.report();
  }

  private report(): void {
    let loaded = 0;
    let total = 0;
    for (const part of this.parts.values()) {
      loaded += (part.unpacked / part.size) * part.transfer;
      total += part.transfer;
    }
    this.moved(Math.round(loaded), total);
  }
}

function importScript(url: string): void {
  (globalThis as unknown as { importScripts(url: string): void }).importScripts(url);
}

/** The site's own files. All downloads start at once; scripts run while the larger files are still arriving. */
export async function siteSource(base: string, moved: Moved): Promise<Source> {
  const realFetch = globalThis.fetch.bind(globalThis);
  const load = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await realFetch(url, init).catch((error: unknown) => {
      throw new EngineFailure("network", `${url}: ${String(error)}`);
    });
    if (!response.ok) throw new EngineFailure("network", `${url}: HTTP ${response.status}`);
    return response;
  };
  const manifest = (await (await load(`${base}manifest.json`, { cache: "no-cache" })).json()) as Manifest;
  const tally = new Tally(manifest.files, moved);
  // The hash in the address keeps a reader's cached copy of one release from mixing with files of the next.
  const addresses = new Map(
    manifest.files.map((file) => [file.name, `${base}${file.name}?${file.sha256.slice(0, 12)}`]),
  );
  const responses = new Map<string, Promise<Response>>();
  for (const file of manifest.files) {
    if (file.name.endsWith(".js")) continue;
    // The wheel is small enough to wait for its hash; checking the larger files would hold back streaming.
    const init = file.name === manifest.wheel ? { integrity: integrityOf(file) } : {};
    const response = load(addresses.get(file.name) ?? "", init).then((it) => counted(file.name, it, tally));
    responses.set(file.name, response);
  }
  const failure = Promise.all(responses.values()).then(() => new Promise<never>(() => undefined));
  failure.catch(() => undefined);
  return {
    manifest,
    failure,
    open(name) {
      return (
        responses.get(name) ?? Promise.reject(new EngineFailure("start", `not part of the payload: ${name}`))
      );
    },
    run(name) {
      const size = manifest.files.find((file) => file.name === name)?.size ?? 0;
      try {
        importScript(addresses.get(name) ?? name);
      } catch (error) {
        return Promise.reject(new EngineFailure("network", `${name}: ${String(error)}`));
      }
      tally.add(name, size);
      return Promise.resolve();
    },
  };
}

function integrityOf(file: ManifestFile): string {
  const bytes = file.sha256.match(/../g) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes.map((hex) => parseInt(hex, 16))))}`;
}

/** Counts a copy of the body: the browser only caches compiled WebAssembly of a response that is its own. */
function counted(name: string, response: Response, tally: Tally): Response {
  tally.announce(name, response.headers);
  count(name, response.clone(), tally).catch(() => undefined); // the reader of the original meets the failure
  return response;
}

async function count(name: string, copy: Response, tally: Tally): Promise<void> {
  const reader = copy.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    tally.add(name, part.value.byteLength);
  }
}
