/** What was read of a body. */
export interface ReadBody {
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether there was more than the limit. The rest is not fetched. */
  cut: boolean;
  /** What the body broke off with, if it did. */
  error: unknown;
}

/** Reads a body up to a limit in bytes. It may be a stream of the platform, or of Node, which other `fetch`es give. */
export async function readBody(response: Response, limit: number, signal: AbortSignal): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let error: unknown;
  try {
    for await (const chunk of chunksOf(response)) {
      chunks.push(chunk);
      length += chunk.byteLength;
      if (length > limit || signal.aborted) break;
    }
  } catch (reason) {
    error = reason ?? "the body broke off";
  }
  const bytes = new Uint8Array(Math.min(length, limit));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, bytes.length - offset), offset);
    offset += chunk.byteLength;
  }
  return { bytes, cut: length > limit, error };
}

async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  // Streams can't be iterated everywhere, and what other `fetch`es give is of other types.
  const body = response.body as AsyncIterable<Uint8Array> | null | undefined;
  if (body?.[Symbol.asyncIterator]) yield* body;
  else if (body !== null) yield new Uint8Array(await response.arrayBuffer());
}

/** Lets go of a body that nobody reads, which frees its connection. */
export function discard({ body }: Response): void {
  // The streams of Node, which other `fetch`es give, have another name for it.
  const stream = body as (ReadableStream & { destroy?(): void }) | null | undefined;
  if (stream?.cancel) stream.cancel().catch(() => {});
  else stream?.destroy?.();
}
