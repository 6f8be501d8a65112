/** gzip, unpacked through plain streams (see bundle.ts for why no Blob is involved). */

/** The bytes that a gzip file holds; rejects when it is damaged. */
export async function gunzip(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const once = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(packed);
      controller.close();
    },
  });
  return bytesFrom(once.pipeThrough(new DecompressionStream("gzip")));
}

async function bytesFrom(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
