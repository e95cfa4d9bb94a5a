import {
  BuddyNetworkError,
  BuddyRedirectError,
  BuddyTimeoutError,
  type FailedCall,
  isBuddyError,
} from "../errors.js";
import { notify } from "../hooks.js";
import type { Fetch } from "../options.js";
import { discard } from "./body.js";
import type { ResolvedCallOptions } from "./call-options.js";
import { causeOf, isPermanent } from "./cause.js";
import type { ClientContext } from "./context.js";
import { MAX_TIMER_MS, sleep, within } from "./deadline.js";
import { readRetryAfter } from "./rate-limit.js";
import { type PreparedRequest, sendRequest } from "./request.js";
import type { ReceivedResponse } from "./response.js";
import { type FailedAttempt, isRetryable, nextDelay } from "./retry.js";
import { hiderOf, secretsOf } from "./secrets.js";

/** A call that is ready to be sent. */
export interface PreparedCall<Result> {
  operationId: string | undefined;
  /** The path template. */
  path: string;
  request: PreparedRequest;
  /** Whether no token is sent, or only where there is one. */
  auth?: "none" | "optional" | undefined;
  /** Whether sending it twice has the effect of sending it once, if the caller doesn't say. */
  idempotent: boolean;
  /** The properties of bodies that are never shown. */
  secretNames: readonly string[];
  /** Makes the call's result of a response that is not repeated. The attempt's time runs until it is done. */
  read(received: ReceivedResponse): Promise<Result>;
}

/** What came of an attempt: the result of the call, or the wait before the next attempt. */
type Outcome<Result> = { result: Result } | { status: number | undefined; delayMs: number };

let lastCallId = 0;

/**
 * Sends a call, as often as its options allow and its failures ask for; `nextDelay` decides.
 *
 * @throws {@link BuddyNetworkError}
 * @throws {@link BuddyRedirectError}
 * @throws {@link BuddyTimeoutError}
 * @throws what `read` throws, what the token function throws, and the reason of the caller's signal, as they are.
 */
export async function send<Result>(
  { baseUrl, fetch: unpaced, credentials, hooks }: ClientContext,
  { operationId, path, request, auth, secretNames, read, idempotent: usual }: PreparedCall<Result>,
  options: ResolvedCallOptions,
): Promise<Result> {
  const { totalTimeoutMs, timeoutMs, maxResponseBytes, signal: parent, idempotent = usual } = options;
  const { method, headers, body } = request;
  const started = performance.now();
  const earlierStatuses: number[] = [];
  const callId = ++lastCallId;
  let attempt = 0;
  let token = "";

  const event = () => ({ callId, operationId, method, path, attempt });
  const failedCall = (retryable = false, retryAt?: number): FailedCall => ({
    operationId,
    method,
    path,
    url: withoutQuery(request.url),
    attempts: attempt,
    retryable,
    retryAfter: retryAt ? new Date(retryAt) : undefined,
  });
  const timeout = (option: "timeoutMs" | "totalTimeoutMs") => () =>
    new BuddyTimeoutError(failedCall(idempotent), option, options[option]);
  // Made once for each failure, of which a body may have many texts.
  const hider = () => hiderOf([token, ...secretsOf(headers, body, secretNames)]);
  const refuse = (location: string) => new BuddyRedirectError(failedCall(), hider()(withoutQuery(location)));

  async function tryOnce(fetch: Fetch, total: AbortSignal | undefined): Promise<Outcome<Result>> {
    const before = attempt;
    const failed = (status?: number, retryAfterMs?: number, permanent = false): FailedAttempt => {
      const canRefreshToken = credentials.canRefresh && auth !== "none";
      return { attempt, status, permanent, earlierStatuses, retryAfterMs, idempotent, canRefreshToken };
    };
    try {
      return await within(total, timeoutMs, timeout("timeoutMs"), async (signal) => {
        const goesWithout = auth === "none" || (auth === "optional" && credentials.isMissing);
        const given = goesWithout ? "" : credentials.getToken();
        token = typeof given === "string" ? given : await given;
        signal.throwIfAborted();
        attempt += 1;
        notify(hooks.onRequest, event);
        const sent = performance.now();
        const response = await sendRequest(fetch, request, baseUrl, token, signal, refuse);
        const { status } = response;
        notify(hooks.onResponse, () => ({ ...event(), status, durationMs: performance.now() - sent }));
        let retryable = false;
        let retryAt: number | undefined;
        if (!response.ok) {
          retryAt = readRetryAfter(response);
          const failure = failed(status, retryAt && retryAt - Date.now());
          retryable = isRetryable(failure);
          const delayMs = nextDelay(failure, options);
          earlierStatuses.push(status);
          if (delayMs !== undefined) {
            // Frees the connection: nobody reads the body of an attempt that is repeated.
            discard(response);
            return { status, delayMs };
          }
        }
        const call = () => failedCall(retryable, retryAt);
        const received: ReceivedResponse = {
          response,
          attempts: attempt,
          failedCall: call,
          signal,
          maxResponseBytes,
          hider,
          secretNames,
        };
        return { result: await read(received) };
      });
    } catch (error) {
      if (total?.aborted) throw total.reason;
      const timedOut = error instanceof BuddyTimeoutError;
      // Without an attempt it is the token function that failed, or took too long.
      if (attempt === before || (isBuddyError(error) && !timedOut)) throw error;
      const cause = causeOf(error, hider());
      const failure = failed(undefined, undefined, isPermanent(cause));
      const delayMs = nextDelay(failure, options);
      if (delayMs !== undefined) return { status: undefined, delayMs };
      throw timedOut ? error : new BuddyNetworkError(failedCall(isRetryable(failure)), cause);
    }
  }

  async function tryAll(total?: AbortSignal): Promise<Result> {
    for (;;) {
      // The wait for a turn is no part of an attempt.
      const turn = unpaced.acquire && (await unpaced.acquire(total));
      const attempted = tryOnce(turn?.fetch ?? unpaced, total);
      const outcome = await (turn ? attempted.finally(turn.release) : attempted);
      if ("result" in outcome) return outcome.result;
      const { status, delayMs } = outcome;
      notify(hooks.onRetry, () => ({ ...event(), ...(status && { status }), delayMs }));
      await sleep(delayMs, total);
    }
  }

  try {
    const limited = parent || totalTimeoutMs <= MAX_TIMER_MS;
    return await (limited ? within(parent, totalTimeoutMs, timeout("totalTimeoutMs"), tryAll) : tryAll());
  } catch (error) {
    notify(hooks.onError, () => ({ ...event(), error, durationMs: performance.now() - started }));
    throw error;
  }
}

/** A URL without its query and its user, which may be secrets. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*/s, "").replace(/\/\/[^/]*@/, "//");
}
