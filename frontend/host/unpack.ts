/** gzip, unpacked and packed through plain streams (see bundle.ts for why no Blob is involved). */

type Bytes = Uint8Array<ArrayBuffer>;

/** A stream that unpacks gzip. */
export function unpacking(): ReadableWritablePair<Bytes, Bytes> {
  return new DecompressionStream("gzip") as ReadableWritablePair<Bytes, Bytes>;
}

/** The bytes that a gzip file holds; rejects when it is damaged. */
export function gunzip(packed: Bytes): Promise<Bytes> {
  return all(streamOf(packed).pipeThrough(unpacking()));
}

/** The bytes as a stream of one part. */
export function streamOf(bytes: Bytes): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

async function all(stream: ReadableStream<Bytes>): Promise<Bytes> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
