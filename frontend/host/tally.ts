/** How much of the payload has arrived, in bytes as they travel. */

import type { ManifestFile } from "./protocol";

export type Moved = (loadedBytes: number, totalBytes: number) => void;

interface Part {
  size: number;
  transfer: number;
  unpacked: number;
}

/** Adds up the files of one start. What a server's own compression saves is only known once it says so. */
export class Tally {
  private readonly parts = new Map<string, Part>();

  constructor(private readonly moved: Moved) {}

  /** Counts a file in, as large as we ship it at most. */
  expect({ name, size, packed }: ManifestFile): void {
    if (!this.parts.has(name)) this.parts.set(name, { size, transfer: packed?.size ?? size, unpacked: 0 });
  }

  /** Learns from the answer how many bytes travel. */
  announce(name: string, headers: Headers): void {
    const part = this.parts.get(name);
    const length = Number(headers.get("content-length"));
    if (part && headers.has("content-encoding") && length > 0) part.transfer = length;
  }

  /** Counts unpacked bytes of a file. */
  add(name: string, bytes: number): void {
    const part = this.parts.get(name);
    if (!part) return;
    part.unpacked = Math.min(part.size, part.unpacked + bytes);
    let loaded = 0;
    let total = 0;
    for (const { size, transfer, unpacked } of this.parts.values()) {
      loaded += (unpacked / size) * transfer;
      total += transfer;
    }
    this.moved(Math.round(loaded), total);
  }
}
