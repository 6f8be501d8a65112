/**
 * The memory of a started engine, kept in the browser's Cache Storage so that later visits need not start it anew.
 * It holds the program and what it computed about a known incident. It never saw an answer of the reader.
 */

import type { Manifest } from "./protocol";
import { streamOf, unpacking } from "./unpack";

const STORE = "decision-engine";

type Bytes = Uint8Array<ArrayBuffer>;

/** The kept snapshots of one place of the engine; a browser that keeps nothing simply never has one. */
export class Snapshots {
  constructor(
    private readonly base: string,
    private readonly manifest: Manifest,
  ) {}

  /** The snapshot of exactly this payload, still packed, or nothing. */
  find(): Promise<Response | undefined> {
    return this.match(this.address("snapshot"));
  }

  /** Unpacks what was found; rejects when it is damaged. */
  async read({ body }: Response): Promise<Bytes> {
    if (!body) throw new Error("an empty snapshot");
    return new Uint8Array(await new Response(body.pipeThrough(unpacking())).arrayBuffer());
  }

  /** Whether one should be made: there is a place for it, none is there, and none was refused. */
  async wanted(): Promise<boolean> {
    if (!(await this.open())) return false;
    const known = [this.address("snapshot"), this.address("refused")].map((address) => this.match(address));
    return (await Promise.all(known)).every((found) => !found);
  }

  /** Keeps this snapshot and nothing else; a full disk only means that the next visit starts plainly. */
  async keep(snapshot: Bytes): Promise<void> {
    const packed = streamOf(snapshot).pipeThrough(
      new CompressionStream("gzip") as ReadableWritablePair<Bytes, Bytes>,
    );
    await this.replace("snapshot", await new Response(packed).arrayBuffer());
  }

  /** Remembers that a snapshot of this payload did not work here, so that none is made again. */
  refuse(): Promise<void> {
    return this.replace("refused", new ArrayBuffer());
  }

  private async replace(kind: "snapshot" | "refused", bytes: ArrayBuffer): Promise<void> {
    const address = this.address(kind);
    try {
      const cache = await this.open();
      for (const { url } of (await cache?.keys()) ?? []) if (url !== address) await cache?.delete(url);
      await cache?.put(address, new Response(bytes));
    } catch {
      return; // nothing is kept; the next visit starts plainly
    }
  }

  /** No address of the site, only a name: it carries the hash of the whole payload and Pyodide's version. */
  private address(kind: "snapshot" | "refused"): string {
    return `${this.base}${kind}-${this.manifest.pyodide}-${this.manifest.id}`;
  }

  private async match(address: string): Promise<Response | undefined> {
    try {
      return await (await this.open())?.match(address);
    } catch {
      return undefined;
    }
  }

  /** Private windows, insecure addresses and file:// have no such store, or refuse to open it. */
  private async open(): Promise<Cache | undefined> {
    try {
      return await globalThis.caches.open(STORE);
    } catch {
      return undefined;
    }
  }
}
