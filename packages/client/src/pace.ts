import { BuddyTimeoutError, type FailedCall } from "./errors.js";
import type { Fetch } from "./options.js";
import { checkOptions, type Rules } from "./runtime/call-options.js";
import { MAX_TIMER_MS } from "./runtime/deadline.js";
import { type RateLimit, readRateLimit, readRetryAfter } from "./runtime/rate-limit.js";
import { isResponse } from "./runtime/request.js";
import { withoutQuery } from "./runtime/send.js";
import type { PacedFetch, Turn } from "./runtime/turn.js";

/** Options of {@link pace}. */
export interface PaceOptions {
  /** The number of attempts in flight at most, each until its response has been read. Default: 10. */
  maxConcurrent?: number | undefined;
  /**
   * The number of remaining calls (`X-Rate-Limit-Remaining`) from which on the rest is spread over the time until
   * `X-Rate-Limit-Reset`. Default: 100, as in Buddy's Go client.
   */
  slowBelow?: number | undefined;
  /**
   * The longest wait for a limit to be reset, in milliseconds. A call that would have to wait longer fails at once with a
   * {@link BuddyTimeoutError}. Default: 60 000.
   */
  maxWaitMs?: number | undefined;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
}

const PACE_RULES: Rules = {
  maxConcurrent: "a number from 1",
  slowBelow: "a number from 0",
  maxWaitMs: "a number from 0",
  fetch: "a function",
};

/**
 * Makes a `fetch` for bulk work: it keeps the attempts in flight bounded, and slows down before a rate limit is used up.
 * Give the same one to every client that shares the limit. It must be the outermost wrapper: waiting for a turn then
 * counts for `totalTimeoutMs` alone, and not for `timeoutMs`.
 *
 * @example
 * ```ts
 * import { createBuddyClient, pace } from "@buddy-openapi/client";
 *
 * const buddy = createBuddyClient({ fetch: pace({ maxConcurrent: 5 }) });
 * const names = ["abc123def456", "abc123def456"];
 * const found = await Promise.all(
 *   names.map((hash_id) => buddy.getIntegration({ workspace: "my-company", hash_id })),
 * );
 * console.log(found.map(({ name }) => name));
 * ```
 *
 * @throws a {@link BuddyUsageError} for an option that can't be used.
 */
export function pace(options: PaceOptions = {}): PacedFetch {
  const {
    maxConcurrent = 10,
    slowBelow = 100,
    maxWaitMs = 60_000,
    fetch = (input, init) => globalThis.fetch(input, init),
  }: PaceOptions = checkOptions(options, PACE_RULES);
  /** Starts one that waits, or says until when it would have to. */
  const waiting = new Set<(until?: number) => void>();
  let inFlight = 0;
  /** The limit as the last response had it, less the attempts since then. */
  let limit: RateLimit | undefined;
  let nextStart = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Starts as many of those who wait as may start now, in the order in which they came. */
  function start(): void {
    clearTimeout(timer);
    for (const begin of waiting) {
      if (inFlight >= maxConcurrent) return;
      const until = startTime();
      const waitMs = until - Date.now();
      if (waitMs > maxWaitMs) {
        begin(until);
      } else if (waitMs > 0) {
        timer = setTimeout(start, Math.min(waitMs, MAX_TIMER_MS));
        return;
      } else {
        inFlight += 1;
        nextStart = Date.now() + spacing();
        if (limit?.remaining) limit.remaining -= 1;
        begin();
      }
    }
  }

  /** When the next attempt may start, in milliseconds since 1970. */
  function startTime(): number {
    const resetAt = limit?.resetAt?.getTime() ?? 0;
    return limit?.remaining === 0 ? Math.max(resetAt, nextStart) : nextStart;
  }

  /** The time between two attempts that spreads what remains over the time until the reset, in milliseconds. */
  function spacing(): number {
    const { remaining = slowBelow, resetAt } = limit ?? {};
    if (remaining >= slowBelow || !resetAt) return 0;
    return Math.min(maxWaitMs, Math.max(0, resetAt.getTime() - Date.now()) / (remaining + 1));
  }

  /** Learns from a response what it says of the limit. Late responses of a limit that has been reset say nothing. */
  function learn(response: Response): void {
    // Of what is no response the client says so.
    if (!isResponse(response)) return;
    const now = Date.now();
    const read = readRateLimit(response.headers, now);
    const retryAt = response.status === 429 ? readRetryAfter(response, now) : undefined;
    if (retryAt) nextStart = Math.max(nextStart, retryAt);
    if (read?.remaining === undefined || !read.resetAt) return;
    const known = limit?.resetAt?.getTime() ?? 0;
    if (read.resetAt.getTime() < known) return;
    const same = read.resetAt.getTime() === known;
    const remaining = same ? Math.min(read.remaining, limit?.remaining ?? read.remaining) : read.remaining;
    limit = { ...read, remaining: Math.max(0, same ? remaining : remaining - inFlight + 1) };
  }

  async function acquire(signal: AbortSignal | undefined, call: () => FailedCall): Promise<Turn> {
    const until = await new Promise<number | undefined>((resolve, reject) => {
      const leave = () => {
        waiting.delete(begin);
        signal?.removeEventListener("abort", abort);
      };
      const abort = () => {
        leave();
        // A timer would keep the process alive for nobody.
        if (waiting.size === 0) clearTimeout(timer);
        reject(signal?.reason);
      };
      const begin = (until?: number) => {
        leave();
        resolve(until);
      };
      if (signal?.aborted) return abort();
      signal?.addEventListener("abort", abort);
      waiting.add(begin);
      start();
    });
    if (until !== undefined) {
      // One turn later, when the caller awaits the call and so is in the stack of the error.
      await null;
      const failed = { ...call(), retryable: true, retryAfter: new Date(until) };
      const what = "is less than the rate limit asks for";
      throw new BuddyTimeoutError(failed, "maxWaitMs", maxWaitMs, what);
    }
    let released = false;
    return {
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        learn(response);
        return response;
      },
      release() {
        if (released) return;
        released = true;
        inFlight -= 1;
        start();
      },
    };
  }

  const paced: Fetch = async (input, init) => {
    const call = (): FailedCall => {
      const { method = "GET", url } = input instanceof Request ? input : { ...init, url: String(input) };
      const path = withoutQuery(url);
      return {
        operationId: undefined,
        method,
        path,
        url: path,
        attempts: 0,
        retryable: true,
        retryAfter: undefined,
      };
    };
    const turn = await acquire(init?.signal ?? undefined, call);
    try {
      return await turn.fetch(input, init);
    } finally {
      turn.release();
    }
  };
  return Object.assign(paced, { acquire });
}
