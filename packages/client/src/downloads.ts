import { OperationCall } from "./results.js";
import type { Bytes } from "./runtime/body.js";
import { OpenBody, OpenedBody } from "./runtime/open-body.js";
import { type OperationDescriptor, typed } from "./runtime/operation.js";

/** A success whose data is the stream of its body. */
export type Streamed<Result> = Result extends { ok: true }
  ? { [Key in keyof Result]: Key extends "data" ? ReadableStream<Bytes> : Result[Key] }
  : never;

/**
 * The call of an operation that returns bytes. As a promise it is a `Blob` of all of them, up to `maxResponseBytes`;
 * {@link stream} doesn't keep them in memory.
 */
export class DownloadCall<Data extends Blob, Result> extends OperationCall<Data, Result> {
  readonly #call: OperationCall<Data, Result>;
  readonly #body: OpenBody;

  /** @internal Operations make calls. */
  constructor(call: OperationCall<Data, Result>, body: OpenBody) {
    super(body.whole(OperationCall.received(call)));
    this.#call = call;
    this.#body = body;
  }

  /**
   * The response, with a stream of its body as `data`. It has no limit of size; each part of it has `timeoutMs`, and the `signal`
   * of the call ends it. Ask for it at once: later the body is in memory already. Cancel a stream that you don't read to its end.
   *
   * @throws what the call rejects with. The stream itself fails with a {@link BuddyTimeoutError}, a {@link BuddyNetworkError}, or the
   * reason of the signal.
   */
  async stream(): Promise<Streamed<Result>> {
    this.#body.want();
    // Then nobody waits for the call as a whole.
    this.catch(() => {});
    const success = await this.#call.withResponse();
    const data: unknown = Reflect.get(success, "data");
    const stream =
      data instanceof OpenedBody ? streamOf(data) : data instanceof Blob ? data.stream() : undefined;
    // A success with another `data`.
    return { ...success, data: stream } as unknown as Streamed<Result>;
  }
}

/** A stream that reads a part when someone asks for it. */
function streamOf(body: OpenedBody): ReadableStream<Bytes> {
  return new ReadableStream(
    {
      async pull(controller) {
        const part = await body.read();
        if (part) controller.enqueue(part);
        else controller.close();
      },
      cancel: () => body.cancel(),
    },
    { highWaterMark: 0 },
  );
}

/** Makes the function that calls an operation that returns bytes. */
export function defineDownload<Typed>(descriptor: OperationDescriptor): Typed {
  return typed(descriptor, (client, parameters, options) => {
    const body = new OpenBody();
    const opening = { ...descriptor, open: body.open };
    return new DownloadCall(client.call<Blob, unknown>(opening, { ...parameters }, options), body);
  });
}
