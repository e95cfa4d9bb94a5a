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
export interface ResolvedCallOptions extends Defined<Omit<RetryOptions, "idempotent">> {
  timeoutMs: number;
  totalTimeoutMs: number;
  signal?: AbortSignal | undefined;
  /** `undefined` where the operation decides. */
  idempotent?: boolean | undefined;
  /** Names are in lower case. */
  headers: Readonly<Record<string, string>>;
}

type Defined<T> = { [Name in keyof T]-?: NonNullable<T[Name]> };

export const DEFAULTS: ResolvedCallOptions = {
  timeoutMs: 30_000,
  totalTimeoutMs: Number.POSITIVE_INFINITY,
  attempts: 3,
  baseDelayMs: 500,
  maxDelayMs: 10_000,
  maxRetryAfterMs: 60_000,
  headers: {},
};

/**
 * Options over others, which they complete.
 *
 * @throws {@link BuddyUsageError} for a number or a header that can't be used.
 */
export function resolveCallOptions(base: ResolvedCallOptions, options: CallOptions): ResolvedCallOptions {
  const { retry, headers, timeoutMs, totalTimeoutMs, signal } = options;
  const resolved = { ...base, headers: { ...base.headers } };
  const layer = { timeoutMs, totalTimeoutMs, signal, ...(retry === false ? { attempts: 1 } : retry) };
  for (const [name, value] of Object.entries(layer)) {
    if (typeof value === "number" && !(value >= 0)) throw new BuddyUsageError(`${name} can't be ${value}.`);
    if (value !== undefined) Object.assign(resolved, { [name]: value });
  }
  for (const [name, value] of Object.entries(headers ?? {})) setHeader(resolved.headers, name, value);
  return resolved;
}

/**
 * Sets a header under its name in lower case, so that two spellings don't become two values.
 *
 * @throws {@link BuddyUsageError} for a value that can't be sent.
 */
export function setHeader(headers: Record<string, string>, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  // `fetch` would reject as it does when the network fails, and the call would be repeated.
  if (/[^\t\x20-\x7e\x80-\xff]/.test(String(value))) {
    throw new BuddyUsageError(`The header "${name}" has a character that headers can't have.`);
  }
  headers[name.toLowerCase()] = String(value);
}
