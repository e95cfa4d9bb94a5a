import type { ResolvedCallOptions } from "./call-options.js";
import { deadline, MAX_TIMER_MS, sleep } from "./deadline.js";
import { BuddyNetworkError, BuddyTimeoutError, isBuddyError } from "./errors.js";
import { type Hooks, notify } from "./hooks.js";
import { readRetryAfter } from "./rate-limit.js";

/** What stays the same for all calls of a client. */
export interface Transport {
  /** The value of the `Authorization` header, asked for before each attempt. */
  authorization(signal: AbortSignal): string | Promise<string>;
  /** Whether asking again may give another token, so that an attempt after a 401 makes sense. */
  rotates: boolean;
  hooks: Hooks;
}

/** A call, as the transport sees it. */
export interface Exchange<Result> {
  operationId: string | undefined;
  method: string;
  path: string;
  /** Whether sending it twice has the effect of sending it once, if the caller doesn't say. */
  idempotent: boolean;
  /** Sends one attempt. */
  fetch(authorization: string, signal: AbortSignal): Promise<Response>;
  /**
   * Makes the call's result of an answer that is not repeated. The attempt's time runs until it is done. An error that
   * it makes of the answer must not show the credentials, even if the answer does.
   */
  read(response: Response, attempts: number, authorization: string): Promise<Result>;
}

/** Statuses after which the same request may succeed. */
const TRANSIENT: readonly number[] = [429, 500, 502, 503, 504];

/** Statuses that are repeated once: a second one in a row is there to stay. */
const ONCE: readonly number[] = [401, 500];

let lastCallId = 0;

/** Whether HTTP says that the method has the same effect however often it is sent. */
export function isIdempotent(method: string): boolean {
  return !["POST", "PATCH"].includes(method);
}

/**
 * Sends a call, as often as its options allow and its failures ask for.
 *
 * A failed attempt is repeated when repeating is safe (the method, the spec or the caller says so) and the failure is
 * transient. After a 401 nothing was carried out: if there may be a newer token, it is tried once with any method.
 *
 * @throws {@link BuddyNetworkError}
 * @throws {@link BuddyTimeoutError}
 * @throws what `read` throws, what the token function throws, and the reason of the caller's signal, as they are.
 */
export async function send<Result>(
  { authorization, rotates, hooks }: Transport,
  exchange: Exchange<Result>,
  options: ResolvedCallOptions,
): Promise<Result> {
  const { operationId, method, path } = exchange;
  const started = Date.now();
  const seen = new Set<number>();
  let attempt = 0;
  const call = () => ({ operationId, method, path, attempts: attempt });
  lastCallId += 1;
  const callId = lastCallId;
  const event = () => ({ callId, operationId, method, path, attempt });

  const { totalTimeoutMs, timeoutMs, idempotent = exchange.idempotent } = options;
  const total = deadline(
    options.signal,
    totalTimeoutMs,
    () => new BuddyTimeoutError(call(), "totalTimeoutMs", totalTimeoutMs),
  );
  try {
    for (;;) {
      total.signal.throwIfAborted();
      const credentials = await authorization(total.signal);
      attempt += 1;
      const limit = deadline(
        total.signal,
        timeoutMs,
        () => new BuddyTimeoutError(call(), "timeoutMs", timeoutMs),
      );
      let status: number | undefined;
      let delayMs: number | undefined;
      try {
        notify(hooks.onRequest, event());
        const sent = Date.now();
        const response = await exchange.fetch(credentials, limit.signal);
        status = response.status;
        notify(hooks.onResponse, { ...event(), status, durationMs: Date.now() - sent });
        delayMs = delayAfter(response);
        seen.add(status);
        if (delayMs === undefined) return await exchange.read(response, attempt, credentials);
        // Frees the connection; what the body says of a repeated attempt interests nobody.
        response.body?.cancel().catch(() => {});
      } catch (error) {
        total.signal.throwIfAborted();
        // What `fetch` rejects with when the attempt's time has passed is its signal's reason, or made up from it.
        const timeout: unknown = limit.signal.aborted ? limit.signal.reason : undefined;
        if (!timeout && isBuddyError(error)) throw error;
        const failure = timeout ?? new BuddyNetworkError(call(), error);
        status = undefined;
        delayMs = attempt < options.attempts && idempotent ? backoff() : undefined;
        if (delayMs === undefined) throw failure;
      } finally {
        limit.clear();
      }
      notify(hooks.onRetry, { ...event(), ...(status && { status }), delayMs });
      await sleep(delayMs, total.signal);
    }
  } catch (error) {
    notify(hooks.onError, { ...event(), error, durationMs: Date.now() - started });
    throw error;
  } finally {
    total.clear();
  }

  /** The wait before the next attempt, in milliseconds; `undefined` where this answer is the last. */
  function delayAfter(response: Response): number | undefined {
    const { status } = response;
    if (attempt >= options.attempts || (ONCE.includes(status) && seen.has(status))) return undefined;
    if (status === 401) return rotates ? 0 : undefined;
    if (!idempotent || !TRANSIENT.includes(status)) return undefined;
    const asked = readRetryAfter(response);
    if (asked === undefined) return backoff();
    const delayMs = asked - Date.now();
    return delayMs > Math.min(options.maxRetryAfterMs, MAX_TIMER_MS) ? undefined : delayMs;
  }

  /** Full jitter: clients that failed together don't come back together. */
  function backoff(): number {
    const { baseDelayMs, maxDelayMs } = options;
    return Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1), MAX_TIMER_MS);
  }
}
