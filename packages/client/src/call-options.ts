import { BuddyUsageError } from "./errors.js";

/** How failed attempts are repeated. A call is repeated only where repeating it can't do its work twice. */
export interface RetryOptions {
  /** The number of requests at most, the first included. Default: 3. */
  attempts?: number | undefined;
  /** The longest wait before the second attempt, doubled for each further one, in milliseconds. Default: 500. */
  baseDelayMs?: number | undefined;
  /** The longest wait that the client chooses by itself, in milliseconds. Default: 10 000. */
  maxDelayMs?: number | undefined;
  /**
   * The longest wait that the server may ask for with `Retry-After` or `X-Rate-Limit-Reset`, in milliseconds. Beyond
   * it the call fails at once. Default: 60 000.
   */
  maxRetryAfterMs?: number | undefined;
  /** Says that repeating the call is safe, where its method (POST, PATCH) doesn't. Default: what the spec says. */
  idempotent?: boolean | undefined;
}

/** Options of a call; those of a client are the defaults of its calls. */
export interface CallOptions {
  /** The time that one attempt may take, until its answer has been read, in milliseconds. Default: 30 000. */
  timeoutMs?: number | undefined;
  /** The time that the call may take with all its attempts and waits, in milliseconds. Default: no limit. */
  totalTimeoutMs?: number | undefined;
  /** Ends the call when it aborts; the call then rejects with the signal's reason, as it is. */
  signal?: AbortSignal | undefined;
  /** How failed attempts are repeated; `false` sends one request and no more. */
  retry?: RetryOptions | false | undefined;
  /** Headers to send besides the client's own. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The options of a call with nothing left out, in one layer. */
export interface ResolvedCallOptions extends Defined<RetryOptions>, Defined<Pick<CallOptions, Timeout>> {
  signal?: AbortSignal | undefined;
}

type Timeout = "timeoutMs" | "totalTimeoutMs";
type Defined<T> = { [Name in keyof T]-?: NonNullable<T[Name]> };

/**
 * The options of a call over those of its client.
 *
 * @throws {BuddyUsageError} for a number that can't be used.
 */
export function resolveCallOptions(
  client: CallOptions,
  call: CallOptions,
  idempotent: boolean,
): ResolvedCallOptions {
  const resolved = {
    timeoutMs: 30_000,
    totalTimeoutMs: Number.POSITIVE_INFINITY,
    attempts: 3,
    baseDelayMs: 500,
    maxDelayMs: 10_000,
    maxRetryAfterMs: 60_000,
    idempotent,
  };
  for (const { retry, ...options } of [client, call]) {
    const layer = { ...options, ...(retry === false ? { attempts: 1 } : retry) };
    for (const [name, value] of Object.entries(layer)) {
      if (typeof value === "number" && !(value >= 0)) throw new BuddyUsageError(`${name} can't be ${value}.`);
      if (value !== undefined) Object.assign(resolved, { [name]: value });
    }
  }
  return resolved;
}
