import { BuddyNetworkError, BuddyTimeoutError, isBuddyError } from "../errors.js";
import { type Hooks, notify } from "../hooks.js";
import type { ResolvedCallOptions } from "./call-options.js";
import { deadline, sleep } from "./deadline.js";
import { readRetryAfter } from "./rate-limit.js";
import { nextDelay } from "./retry.js";

/** Where the token comes from. */
export interface Credentials {
  /** The value of the `Authorization` header, asked for before each attempt. */
  authorization(signal: AbortSignal): string | Promise<string>;
  /** Whether asking again may give another token, so that an attempt after a 401 makes sense. */
  canRefresh: boolean;
}

/** A call that is ready to be sent. */
export interface PreparedCall<Result> {
  operationId: string | undefined;
  method: string;
  path: string;
  /** Whether sending it twice has the effect of sending it once, if the caller doesn't say. */
  idempotent: boolean;
  /** Sends one attempt. */
  fetch(authorization: string, signal: AbortSignal): Promise<Response>;
  /**
   * Makes the call's result of a response that is not repeated. The attempt's time runs until it is done. An error that
   * it makes of the response must not show the credentials, even if the response does.
   */
  read(response: Response, attempts: number, authorization: string): Promise<Result>;
}

let lastCallId = 0;

/**
 * Sends a call, as often as its options allow and its failures ask for; `nextDelay` decides.
 *
 * @throws {@link BuddyNetworkError}
 * @throws {@link BuddyTimeoutError}
 * @throws what `read` throws, what the token function throws, and the reason of the caller's signal, as they are.
 */
export async function send<Result>(
  { authorization, canRefresh: canRefreshToken }: Credentials,
  hooks: Hooks,
  prepared: PreparedCall<Result>,
  options: ResolvedCallOptions,
): Promise<Result> {
  const { operationId, method, path } = prepared;
  const started = Date.now();
  const earlierStatuses = new Set<number>();
  let attempt = 0;
  const call = () => ({ operationId, method, path, attempts: attempt });
  lastCallId += 1;
  const callId = lastCallId;
  const event = () => ({ callId, operationId, method, path, attempt });

  const { totalTimeoutMs, timeoutMs, idempotent = prepared.idempotent } = options;
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
      let retryAfterMs: number | undefined;
      let delayMs: number | undefined;
      const decide = () =>
        nextDelay({ attempt, status, earlierStatuses, retryAfterMs, idempotent, canRefreshToken }, options);
      try {
        notify(hooks.onRequest, event());
        const sent = Date.now();
        const response = await prepared.fetch(credentials, limit.signal);
        status = response.status;
        notify(hooks.onResponse, { ...event(), status, durationMs: Date.now() - sent });
        const retryAt = readRetryAfter(response);
        retryAfterMs = retryAt === undefined ? undefined : retryAt - Date.now();
        delayMs = decide();
        earlierStatuses.add(status);
        if (delayMs === undefined) return await prepared.read(response, attempt, credentials);
        // Frees the connection; what the body says of a repeated attempt interests nobody.
        response.body?.cancel().catch(() => {});
      } catch (error) {
        total.signal.throwIfAborted();
        // What `fetch` rejects with when the attempt's time has passed is its signal's reason, or made up from it.
        const timeout: unknown = limit.signal.aborted ? limit.signal.reason : undefined;
        if (!timeout && isBuddyError(error)) throw error;
        const failure = timeout ?? new BuddyNetworkError(call(), error);
        status = undefined;
        retryAfterMs = undefined;
        delayMs = decide();
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
}
