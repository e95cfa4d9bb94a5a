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
  earlierStatuses: readonly (number | undefined)[];
  /** The wait that the server asks for, in milliseconds, if it asks for one. */
  retryAfterMs: number | undefined;
  /** Whether sending the request twice has the effect of sending it once. */
  idempotent: boolean;
  /** Whether asking for the token again may give another one. */
  canRefreshToken: boolean;
  /** What is left of the time of the call, in milliseconds. A wait that takes it all can't help. */
  leftMs: number;
}

/** What follows from a failed attempt. */
interface Verdict {
  /** Whether the failure may pass, and repeating the request can't do its work twice. */
  retryable: boolean;
  /** The wait before the next attempt, in milliseconds; `undefined` where there is no further one. */
  delayMs: number | undefined;
}

/** Whether HTTP says that the method has the same effect however often it is sent. */
export function isIdempotent(method: string): boolean {
  return !/POST|PATCH/.test(method);
}

/**
 * Whether and when a failed attempt is repeated.
 *
 * What a server limits (429) it did not carry out, as Buddy's Python client has it, which repeats writes after a 429
 * alone. Nor did a server that is unavailable (503) and says when it will be back (RFC 9110, 15.6.4). After a 401 nothing was
 * carried out either: if there may be a newer token, any request is repeated once.
 */
export function judge(
  {
    attempt,
    status,
    permanent,
    earlierStatuses,
    retryAfterMs,
    idempotent,
    canRefreshToken,
    leftMs,
  }: FailedAttempt,
  { attempts, baseDelayMs, maxDelayMs, maxRetryAfterMs }: RetryLimits,
  random: () => number = Math.random,
): Verdict {
  const wasRefused = status === 429 || (status === 503 && retryAfterMs !== undefined);
  const mayPass = status === undefined ? !permanent : TRANSIENT.test(`${status}`);
  const retryable = mayPass && (idempotent || wasRefused);
  const isUnauthorized = status === 401;
  // A second one in a row is there to stay.
  const stays = (isUnauthorized || status === 500) && earlierStatuses.includes(status);
  const isRepeated = attempt + 1 <= attempts && !stays && (isUnauthorized ? canRefreshToken : retryable);
  // Full jitter: clients that failed together don't come back together.
  const backoff = random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1), MAX_TIMER_MS);
  const delayMs = isUnauthorized ? 0 : (retryAfterMs ?? backoff);
  const isInTime = delayMs < leftMs && !(Number(retryAfterMs) > Math.min(maxRetryAfterMs, MAX_TIMER_MS));
  return { retryable, delayMs: isRepeated && isInTime ? delayMs : undefined };
}

/** The options of a call that concern its repetition. */
type RetryLimits = Pick<ResolvedCallOptions, "attempts" | "baseDelayMs" | "maxDelayMs" | "maxRetryAfterMs">;
