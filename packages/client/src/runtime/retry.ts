import type { ResolvedCallOptions } from "./call-options.js";
import { MAX_TIMER_MS } from "./deadline.js";

/** Statuses after which the same request may succeed. */
const TRANSIENT: readonly number[] = [429, 500, 502, 503, 504];

/** Statuses that are repeated once: a second one in a row is there to stay. */
const RETRY_ONCE: readonly number[] = [401, 500];

/** An attempt that did not succeed. */
export interface FailedAttempt {
  /** The number of the attempt, from 1. */
  attempt: number;
  /** The status of the response; `undefined` where there was none. */
  status: number | undefined;
  /** The statuses of the earlier attempts of the call. */
  earlierStatuses: ReadonlySet<number>;
  /** The wait that the server asks for, in milliseconds, if it asks for one. */
  retryAfterMs: number | undefined;
  /** Whether sending the request twice has the effect of sending it once. */
  idempotent: boolean;
  /** Whether asking for the token again may give another one. */
  canRefreshToken: boolean;
}

/** The options of a call that concern its repetition. */
export type RetryLimits = Pick<
  ResolvedCallOptions,
  "attempts" | "baseDelayMs" | "maxDelayMs" | "maxRetryAfterMs"
>;

/** Whether HTTP says that the method has the same effect however often it is sent. */
export function isIdempotent(method: string): boolean {
  return !["POST", "PATCH"].includes(method);
}

/**
 * The wait before the next attempt, in milliseconds; `undefined` where there is no further one.
 *
 * A failed attempt is repeated when repeating is safe and the failure is transient. After a 401 nothing was carried
 * out: if there may be a newer token, any request is repeated once.
 */
export function nextDelay(
  { attempt, status, earlierStatuses, retryAfterMs, idempotent, canRefreshToken }: FailedAttempt,
  { attempts, baseDelayMs, maxDelayMs, maxRetryAfterMs }: RetryLimits,
  random: () => number = Math.random,
): number | undefined {
  if (attempt >= attempts) return undefined;
  if (status !== undefined) {
    if (RETRY_ONCE.includes(status) && earlierStatuses.has(status)) return undefined;
    if (status === 401) return canRefreshToken ? 0 : undefined;
    if (!TRANSIENT.includes(status)) return undefined;
  }
  if (!idempotent) return undefined;
  if (retryAfterMs !== undefined) {
    return retryAfterMs > Math.min(maxRetryAfterMs, MAX_TIMER_MS) ? undefined : retryAfterMs;
  }
  // Full jitter: clients that failed together don't come back together.
  return random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1), MAX_TIMER_MS);
}
