/** Bytes that are not shared. TypeScript before 5.7 has no type argument for that. */
export type Bytes = ReturnType<typeof Uint8Array.of>;

/** What was read of a body. */
export interface ReadBody {
  /** As much as the limit allows. */
  bytes: Bytes;
  /** Whether there was more. The rest is not fetched. */
  cut: boolean;
  /** What the body broke off with, if it did. */
  error: unknown;
}

/** Reads a body up to a limit in bytes. */
export async function readBody(response: Response, limit: number, signal: AbortSignal): Promise<ReadBody> {
  const chunks: Bytes[] = [];
  let length = 0;
  let error: unknown;
  try {
    const reader = (await streamOf(response))?.getReader();
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      // Throws for what is no bytes.
      chunks.push(value.subarray());
      length += value.length;
      if (length > limit || signal.aborted) {
        reader.cancel().catch(() => {});
        break;
      }
    }
  } catch (reason) {
    error = reason ?? "the body broke off";
  }
  const [first = new Uint8Array()] = chunks;
  const whole = chunks.length > 1 ? new Uint8Array(await new Blob(chunks).arrayBuffer()) : first;
  return { bytes: whole.subarray(0, limit), cut: length > limit, error };
}

/** The body as a stream of the platform. Other `fetch`es give one of Node, or a response without any. */
export function streamOf(response: Response): Response["body"] | Promise<Response["body"]> {
  const { body } = response;
  if (body === undefined) return response.arrayBuffer().then((bytes) => new Response(bytes).body);
  return body && !("getReader" in body) ? new Response(body).body : body;
}

/** Lets go of a body that nobody reads, which frees its connection. */
export function discard({ body }: Response): void {
  // The streams of Node, which other `fetch`es give, have another name for it.
  const stream = body as (ReadableStream & { destroy?(): void }) | null | undefined;
  if (stream?.cancel) stream.cancel().catch(() => {});
  else stream?.destroy?.();
}
