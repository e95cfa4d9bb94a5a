import { BuddyNetworkError, BuddyTimeoutError, BuddyUsageError, isBuddyError } from "../errors.js";
import { type Bytes, streamOf } from "./body.js";
import type { ResolvedCallOptions } from "./call-options.js";
import { causeOf } from "./cause.js";
import { within } from "./deadline.js";
import type { ReceivedResponse } from "./response.js";

/** Checks a value against the spec, where the client does so. */
type Check = (value: unknown) => void;

/**
 * The body of a call that can be had in parts. Until the response is there somebody may want it so; else the call reads it whole,
 * as any other.
 */
export class OpenBody {
  readonly #started = performance.now();
  #isWanted = false;

  /** For the descriptor of the call. */
  readonly open = (received: ReceivedResponse, options: ResolvedCallOptions, check: Check) =>
    this.#isWanted ? new OpenedBody(received, options, check, this.#started) : undefined;

  want(): void {
    this.#isWanted = true;
  }

  /** The call as it is without parts. */
  async whole<Read extends { data: unknown }>(received: Promise<Read>): Promise<Read> {
    const read = await received;
    if (read.data instanceof OpenedBody)
      throw new BuddyUsageError("The body of this call is read in parts: it can't be had as a whole too.");
    return read;
  }
}

/** A body that is being read in parts. */
export class OpenedBody {
  readonly received: ReceivedResponse;
  readonly check: Check;
  readonly #options: ResolvedCallOptions;
  readonly #started: number;
  /** `undefined` where there is no body. */
  readonly #reader: Promise<ReadableStreamDefaultReader<Bytes> | undefined>;

  constructor(received: ReceivedResponse, options: ResolvedCallOptions, check: Check, started: number) {
    this.received = received;
    this.check = check;
    this.#options = options;
    this.#started = started;
    this.#reader = (async () => (await streamOf(received.response))?.getReader())();
  }

  /**
   * The next part; `undefined` at the end.
   *
   * @throws a {@link BuddyTimeoutError} after `timeoutMs` without a part or `totalTimeoutMs` of the call, a {@link BuddyNetworkError}
   * where the connection broke, and the reason of the caller's signal
   */
  async read(): Promise<Bytes | undefined> {
    const { signal, timeoutMs, totalTimeoutMs } = this.#options;
    const { failedCall, redact } = this.received;
    const leftMs = this.#started + totalTimeoutMs - performance.now();
    const option = leftMs < timeoutMs ? "totalTimeoutMs" : "timeoutMs";
    const late = () => new BuddyTimeoutError(failedCall(), option, this.#options[option]);
    try {
      const work = async () => (await this.#reader)?.read();
      const part = await within(signal, Math.min(timeoutMs, leftMs), late, work);
      // Throws for what is no bytes.
      return part?.value?.subarray();
    } catch (error) {
      this.cancel();
      if (signal?.aborted || isBuddyError(error)) throw error;
      throw new BuddyNetworkError(failedCall(), causeOf(error, redact));
    }
  }

  /** Lets go of the rest, which frees the connection. */
  cancel(): void {
    this.#reader.then((reader) => reader?.cancel()).catch(() => {});
  }
}
