import type { ResolvedCallOptions } from "./call-options.js";
import { MAX_TIMER_MS } from "./deadline.js";

/** Statuses after which the same request may succeed. */
const TRANSIENT = /408|425|429|50[0234]|52[0-4]/;

/** An attempt that did not succeed. */
export interface FailedAttempt {
  /** The number of the attempt, from 1. */
  attempt: number;
  /** The status of the response; `undefined` where there was none, or it broke off. */
  status: number | undefined;
  /** Without a response: whether repeating the request can't help, e.g. a certificate that isn't trusted. */
  permanent: boolean;
  /** The statuses of the earlier attempts of the call. */
  earlierStatuses: readonly number[];
  /** The wait that the server asks for, in milliseconds, if it asks for one. */
  retryAfterMs: number | undefined;
  /** Whether sending the request twice has the effect of sending it once. */
  idempotent: boolean;
  /** Whether asking for the token again may give another one. */
  canRefreshToken: boolean;
  /** What is left of the time of the call, in milliseconds. A wait that takes it all can't help. */
  leftMs: number;
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
 * Whether the failure may pass, and repeating the request can't do its work twice.
 *
 * What a server limits (429) it did not carry out, as Buddy's Python client has it, which repeats writes after a 429
 * alone. Nor did a server that is unavailable (503) and says when it will be back (RFC 9110, 15.6.4).
 */
export function isRetryable({
  status,
  permanent,
  retryAfterMs,
  idempotent,
}: Pick<FailedAttempt, "status" | "permanent" | "retryAfterMs" | "idempotent">): boolean {
  if (status === undefined) return idempotent && !permanent;
  const refused = status === 429 || (status === 503 && retryAfterMs !== undefined);
  return TRANSIENT.test(`${status}`) && (idempotent || refused);
}

/**
 * The wait before the next attempt, in milliseconds; `undefined` where there is no further one.
 *
 * After a 401 nothing was carried out: if there may be a newer token, any request is repeated once.
 */
export function nextDelay(
  failed: FailedAttempt,
  { attempts, baseDelayMs, maxDelayMs, maxRetryAfterMs }: RetryLimits,
  random: () => number = Math.random,
): number | undefined {
  const { attempt, status, earlierStatuses, retryAfterMs, leftMs } = failed;
  if (attempt + 1 > attempts) return undefined;
  // A second one in a row is there to stay.
  if ((status === 401 || status === 500) && earlierStatuses.includes(status)) return undefined;
  if (status === 401) return failed.canRefreshToken ? 0 : undefined;
  if (!isRetryable(failed)) return undefined;
  // Full jitter: clients that failed together don't come back together.
  const backoff = random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1), MAX_TIMER_MS);
  const delayMs = retryAfterMs ?? backoff;
  const isTooLong = delayMs >= leftMs || Number(retryAfterMs) > Math.min(maxRetryAfterMs, MAX_TIMER_MS);
  return isTooLong ? undefined : delayMs;
}
