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
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let error: unknown;
  try {
    const reader = readerOf(response);
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      // Throws for what is no bytes.
      chunks.push(value.subarray());
      length += value.byteLength;
      if (length > limit || signal.aborted) {
        reader.cancel().catch(() => {});
        break;
      }
    }
  } catch (reason) {
    error = reason ?? "the body broke off";
  }
  return { bytes: joined(chunks, Math.min(length, limit)), cut: length > limit, error };
}

/** The parts of a stream's reader that are used. */
interface Reader {
  read(): Promise<IteratorResult<Uint8Array<ArrayBuffer>>>;
  cancel(): Promise<unknown>;
}

function readerOf(response: Response): Reader {
  // What other `fetch`es give is of other types.
  const body = response.body as (ReadableStream & AsyncIterable<Uint8Array<ArrayBuffer>>) | null | undefined;
  if (body?.getReader) {
    const reader: Reader = body.getReader();
    return reader;
  }
  const iterator = (body?.[Symbol.asyncIterator] ? body : wholeOf(response))[Symbol.asyncIterator]();
  return { read: () => iterator.next(), cancel: async () => iterator.return?.() };
}

async function* wholeOf(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (response.body !== null) yield new Uint8Array(await response.arrayBuffer());
}

/** The first bytes of chunks, in one piece. */
function joined(chunks: readonly Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first?.length === length) return first;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, length - offset), offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** Lets go of a body that nobody reads, which frees its connection. */
export function discard({ body }: Response): void {
  // The streams of Node, which other `fetch`es give, have another name for it.
  const stream = body as (ReadableStream & { destroy?(): void }) | null | undefined;
  if (stream?.cancel) stream.cancel().catch(() => {});
  else stream?.destroy?.();
}
