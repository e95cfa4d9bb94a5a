import { BuddyTooLargeError, BuddyUsageError } from "./errors.js";
import { OperationCall } from "./results.js";
import { readLine } from "./runtime/media-type.js";
import { OpenBody, OpenedBody } from "./runtime/open-body.js";
import { type OperationDescriptor, typed } from "./runtime/operation.js";
import { parseError } from "./runtime/response.js";

/**
 * The call of an operation that returns lines of JSON. As an async iterable it is each of them as it comes; as a promise it is the
 * list of all, up to `maxResponseBytes`, once the server has sent the last one.
 *
 * The iteration ends when the server closes the response. `timeoutMs` limits how long the server may be silent, the `signal` of the
 * call ends it, and leaving the loop closes the connection. Iterate at once: later the lines are read as a list already.
 */
export class LinesCall<Line, Result> extends OperationCall<Line[], Result> implements AsyncIterable<Line> {
  readonly #call: OperationCall<Line[], Result>;
  readonly #body: OpenBody;
  #isTaken = false;

  /** @internal Operations make calls. */
  constructor(call: OperationCall<Line[], Result>, body: OpenBody) {
    super(body.whole(OperationCall.received(call)));
    this.#call = call;
    this.#body = body;
  }

  /**
   * Every line.
   *
   * @throws what the call rejects with, a {@link BuddyParseError} that names the line that is not JSON, a {@link BuddyTimeoutError}, a
   * {@link BuddyNetworkError} and the reason of the signal.
   */
  [Symbol.asyncIterator](): AsyncGenerator<Line, void, undefined> {
    this.#body.want();
    // Then nobody waits for the call as a whole.
    this.catch(() => {});
    return this.#lines();
  }

  async *#lines(): AsyncGenerator<Line, void, undefined> {
    const data: Line[] | OpenedBody = await this.#call;
    if (!(data instanceof OpenedBody)) return yield* data;
    if (this.#isTaken)
      throw new BuddyUsageError("The lines of a call can be iterated once: await the call for a list.");
    this.#isTaken = true;
    // The spec says what a line is.
    yield* linesOf(data) as AsyncGenerator<Line, void, undefined>;
  }
}

/** The values of the lines of a body. A last line without a line break is one too. */
async function* linesOf(body: OpenedBody): AsyncGenerator<unknown, void, undefined> {
  const { failedCall, maxResponseBytes } = body.received;
  const decoder = new TextDecoder();
  let begun = "";
  let number = 0;
  try {
    for (;;) {
      const part = await body.read();
      const lines = decoder.decode(part, { stream: part !== undefined }).split("\n");
      lines[0] = begun + lines[0];
      begun = part ? (lines.pop() ?? "") : "";
      if (begun.length > maxResponseBytes) throw new BuddyTooLargeError(failedCall(), maxResponseBytes);
      for (const line of lines) {
        number += 1;
        if (line.trim() === "") continue;
        const value = jsonOf(line, number, body);
        // As the list that the spec declares.
        body.check([value]);
        yield value;
      }
      if (!part) return;
    }
  } finally {
    body.cancel();
  }
}

function jsonOf(line: string, number: number, { received }: OpenedBody): unknown {
  try {
    return readLine(line, number);
  } catch (reason) {
    throw parseError(received, new TextEncoder().encode(line), String(reason));
  }
}

/** Makes the function that calls an operation that returns lines of JSON. */
export function defineLines<Typed>(descriptor: OperationDescriptor): Typed {
  return typed(descriptor, (client, parameters, options) => {
    const body = new OpenBody();
    const opening = { ...descriptor, open: body.open };
    return new LinesCall(client.call<unknown[], unknown>(opening, { ...parameters }, options), body);
  });
}
