/** What the page and the engine's worker say to each other, and the two shapes of what is shipped. */

export interface ManifestFile {
  name: string;
  /** Bytes and hash as Pyodide reads them. */
  size: number;
  sha256: string;
  /** The file lies on the site as it is. */
  plain: boolean;
  /** NAME.packed on the site: the same in gzip, because common hosts compress no archive, and some nothing at all. */
  packed: { size: number; sha256: string } | null;
}

/** A request to the engine, and the checksum of the reply that it must give. */
export interface SelfTest {
  request: string;
  crc32: number;
}

/** `manifest.json` of the payload, written by publishing/payload/build.py. */
export interface Manifest {
  engine: string;
  pyodide: string;
  /** Hash of the whole payload. */
  id: string;
  wheel: string;
  files: ManifestFile[];
  self_test: SelfTest;
}

/** The payload as one classic script sets it on `globalThis.decisionEngineBundle`, for pages opened from file://. */
export interface Bundle {
  manifest: Manifest;
  /** Source text of host-worker.js: file:// refuses `new Worker(file)`, a Blob is allowed. */
  worker: string;
  /** gzip + base64 of every file of the manifest. */
  files: Record<string, string>;
  /** gzip + base64 of a started engine's memory (see memory.ts). */
  memory: string;
}

/** What of a bundle the worker needs: its scripts are part of its own text. */
export type Carried = Pick<Bundle, "manifest" | "files" | "memory">;

/** Why the engine is not there, as a code; the page holds the words for each. */
export type FailureReason =
  /** a file could not be loaded */
  | "network"
  /** nothing moved for the agreed time */
  | "timeout"
  /** this browser lacks workers, WebAssembly or (from file://) decompression */
  | "unsupported"
  /** a security policy forbids WebAssembly or workers */
  | "blocked"
  /** everything arrived, but Python or the engine did not start */
  | "start"
  /** the worker died after it had been ready */
  | "crashed"
  /** stop() was called */
  | "stopped";

export type ToWorker =
  /** plain: whatever is kept of earlier starts is not to be trusted. */
  | { kind: "start"; base: string; manifest: Manifest; plain: boolean }
  | { kind: "start"; bundle: Carried; plain: boolean }
  | { kind: "call"; id: number; request: string };

export type FromWorker =
  | { kind: "progress"; phase: "download" | "start"; loadedBytes: number; totalBytes: number }
  | { kind: "ready" }
  | { kind: "failed"; reason: FailureReason; detail: string }
  | { kind: "reply"; id: number; text: string }
  | { kind: "broken"; id: number; detail: string };

/** Why the engine refused a request, in the reader's language. */
export interface EngineError {
  fact: string | null;
  message: string;
  allowed: string[];
}

/** The engine's reply to one request: what was asked for, or everything that is wrong with the answers. */
export type Reply<Asked> =
  | ({ ok: true } & Asked)
  | { ok: false; error: EngineError & { kind: "answer" | "internal" }; errors: EngineError[] };

/** An error that carries the code for the page and the original words for the log. */
export class EngineFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    detail: string,
  ) {
    super(detail);
    this.name = "EngineFailure";
  }
}
