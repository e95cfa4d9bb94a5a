import {
  BuddyNetworkError,
  BuddyRedirectError,
  BuddyTimeoutError,
  type FailedCall,
  isBuddyError,
  type Place,
} from "../errors.js";
import { notify } from "../hooks.js";
import type { Fetch } from "../options.js";
import { discard } from "./body.js";
import type { ResolvedCallOptions } from "./call-options.js";
import { causeOf, isPermanent } from "./cause.js";
import { checkToken, missingToken } from "./client-options.js";
import type { ClientContext } from "./context.js";
import { sleep, within } from "./deadline.js";
import { readRetryAfter } from "./rate-limit.js";
import { type PreparedRequest, sendRequest } from "./request.js";
import type { ReceivedResponse } from "./response.js";
import { judge } from "./retry.js";
import { redact } from "./secrets.js";
import { type TracedCall, traced } from "./tracing.js";

/** A call that is ready to be sent. */
export interface PreparedCall<Result> {
  /** What its hooks and its errors have of it. */
  about: Place & Pick<FailedCall, "operationId" | "method" | "path">;
  request: PreparedRequest;
  /** Whether no token is sent, or only where there is one. */
  auth?: "none" | "optional" | undefined;
  /** Whether sending it twice has the effect of sending it once, if the caller doesn't say. */
  idempotent: boolean;
  /** The secrets in the body. */
  secrets: readonly string[];
  /** Makes the call's result of a response that is not repeated. The attempt's time runs until it is done. */
  read(received: ReceivedResponse): Promise<Result>;
}

let lastCallId = 0;

/**
 * Sends a call, as often as its options allow and its failures ask for; `judge` decides.
 *
 * @throws a {@link BuddyNetworkError}, a {@link BuddyRedirectError}, a {@link BuddyTimeoutError}, what `read` throws, what the
 * token function throws, and the reason of the caller's signal, as they are
 */
export function send<Result>(
  { baseUrl, fetch: unpaced, credentials, hooks }: ClientContext,
  { about, request, auth, secrets, read, idempotent: usual }: PreparedCall<Result>,
  options: ResolvedCallOptions,
): Promise<Result> {
  const { totalTimeoutMs, timeoutMs, maxResponseBytes, idempotent = usual } = options;
  const { ask } = credentials;
  const started = performance.now();
  const callId = ++lastCallId;
  const { operationId, method, path } = about;
  const seen: TracedCall = { operationId, method, path, attempts: 0 };
  const earlierStatuses: (number | undefined)[] = [];
  let attempt = 0;
  let token = "";
  /** The wait before the next attempt, if the last one is repeated. */
  let delayMs: number | undefined;

  const event = () => ({ callId, ...about, attempt });
  const failedCall = (retryable = false, retryAt?: number): FailedCall => ({
    ...about,
    url: withoutQuery(request.url),
    attempts: attempt,
    retryable,
    retryAfter: retryAt ? new Date(retryAt) : undefined,
  });
  const hide = (text: string) => redact(text, token, secrets, request.headers);
  const refuse = (location: string) => new BuddyRedirectError(failedCall(), hide(withoutQuery(location)));
  const late = (option: "timeoutMs" | "totalTimeoutMs") => () =>
    new BuddyTimeoutError(failedCall(idempotent), option, options[option]);
  /** Sets the wait before the next attempt, and says whether the failure may pass. */
  const fail = (status?: number, retryAfterMs?: number, permanent = false) => {
    const canRefreshToken = !!ask && auth !== "none";
    // A timer may fire somewhat before the clock says so.
    const leftMs = totalTimeoutMs - (performance.now() - started) - 1;
    const facts = { attempt, status, permanent, earlierStatuses, retryAfterMs };
    const verdict = judge({ ...facts, idempotent, canRefreshToken, leftMs }, options);
    earlierStatuses.push(status);
    delayMs = verdict.delayMs;
    return verdict.retryable;
  };

  /** The result of an attempt; nothing where it is repeated. */
  async function tryOnce(fetch: Fetch, signal: AbortSignal): Promise<Result | undefined> {
    seen.attempts = attempt += 1;
    notify(hooks.onRequest, event);
    const sent = performance.now();
    const response = await sendRequest(fetch, request, baseUrl, token, signal, refuse);
    const { status } = response;
    seen.status = status;
    const receivedAt = Date.now();
    notify(hooks.onResponse, () => ({ ...event(), status, durationMs: performance.now() - sent }));
    let call = failedCall;
    if (!response.ok) {
      const retryAt = readRetryAfter(response, receivedAt);
      const retryable = fail(status, retryAt && retryAt - receivedAt);
      if (delayMs !== undefined) {
        // Frees the connection: nobody reads the body of an attempt that is repeated.
        discard(response);
        return;
      }
      call = () => failedCall(retryable, retryAt);
    }
    const received = { response, attempts: attempt, receivedAt, failedCall: call };
    return await read({ ...received, signal, maxResponseBytes, redact: hide });
  }

  async function tryAll(signal: AbortSignal | undefined): Promise<Result> {
    for (;;) {
      delayMs = undefined;
      let attemptMs = timeoutMs;
      if (auth !== "none" && (ask || credentials.token || auth !== "optional")) {
        if (ask) {
          const asked = performance.now();
          token = checkToken(await within(signal, timeoutMs, late("timeoutMs"), ask));
          attemptMs -= performance.now() - asked;
        } else token = credentials.token ?? missingToken();
      }
      const { acquire } = unpaced;
      // After the token, for which a function of the caller may need a turn too. The wait is no part of an attempt.
      const turn = acquire && (await acquire(signal, failedCall));
      try {
        const work = (signal: AbortSignal) => tryOnce(turn?.fetch ?? unpaced, signal);
        const result = await within(signal, attemptMs, late("timeoutMs"), work);
        // Where nothing is repeated, that is what `read` made.
        if (delayMs === undefined) return result as Result;
      } catch (error) {
        if (signal?.aborted) throw signal.reason ?? error;
        const isLate = error instanceof BuddyTimeoutError;
        if (isBuddyError(error) && !isLate) throw error;
        const cause = causeOf(error, hide);
        const retryable = fail(undefined, undefined, isPermanent(cause));
        if (delayMs === undefined) throw isLate ? error : new BuddyNetworkError(failedCall(retryable), cause);
      } finally {
        turn?.release();
      }
      const [status] = earlierStatuses.slice(-1);
      const waitMs = delayMs;
      notify(hooks.onRetry, () => ({ ...event(), ...(status && { status }), delayMs: waitMs }));
      await sleep(waitMs, signal);
    }
  }

  return traced(seen, async () => {
    try {
      return await (totalTimeoutMs < Number.POSITIVE_INFINITY
        ? within(options.signal, totalTimeoutMs, late("totalTimeoutMs"), tryAll)
        : tryAll(options.signal));
    } catch (error) {
      notify(hooks.onError, () => ({ ...event(), error, durationMs: performance.now() - started }));
      throw error;
    }
  });
}

/** A URL without its query and its user, which may be secrets. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*/s, "").replace(/\/\/[^/]*@/, "//");
}
