/** A known incident must give its known bytes before a restored memory is trusted. */

import type { SelfTest } from "./protocol";
import type { Handle } from "./python";

/** Whether the engine answers the known incident as it did when it was built. */
export function passes(handle: Handle, { request, crc32: expected }: SelfTest): boolean {
  return crc32(new TextEncoder().encode(handle(request))) === expected;
}

/** The checksum of zlib and PNG. */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});
