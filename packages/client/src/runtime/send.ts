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
import { type FailedAttempt, isRetryable, nextDelay } from "./retry.js";
import { redactor } from "./secrets.js";
import { type TracedCall, traced } from "./tracing.js";

/** A call that is ready to be sent. */
export interface PreparedCall<Result> {
  operationId: string | undefined;
  /** The path template. */
  path: string;
  /** Which page of a list it asks for. */
  place?: Place | undefined;
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

/** What came of an attempt: the result of the call, or the wait before the next attempt. */
type Outcome<Result> = { result: Result } | { status: number | undefined; delayMs: number };

let lastCallId = 0;

/**
 * Sends a call, as often as its options allow and its failures ask for; `nextDelay` decides.
 *
 * @throws a {@link BuddyNetworkError}, a {@link BuddyRedirectError}, a {@link BuddyTimeoutError}, what `read` throws, what the
 * token function throws, and the reason of the caller's signal, as they are
 */
export function send<Result>(
  { baseUrl, fetch: unpaced, credentials, hooks }: ClientContext,
  { operationId, path, place, request, auth, secrets, read, idempotent: usual }: PreparedCall<Result>,
  options: ResolvedCallOptions,
): Promise<Result> {
  const { totalTimeoutMs, timeoutMs, maxResponseBytes, signal: parent, idempotent = usual } = options;
  const { method } = request;
  const started = performance.now();
  const earlierStatuses: number[] = [];
  const callId = ++lastCallId;
  const seen: TracedCall = { operationId, method, path, attempts: 0 };
  let attempt = 0;
  let token = "";

  const event = () => ({ callId, operationId, method, path, ...place, attempt });
  const failedCall = (retryable = false, retryAt?: number): FailedCall => ({
    operationId,
    method,
    path,
    ...place,
    url: withoutQuery(request.url),
    attempts: attempt,
    retryable,
    retryAfter: retryAt ? new Date(retryAt) : undefined,
  });
  const redact = (text: string) => redactor(token, secrets, request.headers)(text);
  const refuse = (location: string) => new BuddyRedirectError(failedCall(), redact(withoutQuery(location)));
  const leftMs = () => totalTimeoutMs - (performance.now() - started);
  /** Does a part of an attempt, with what is left of the call's time at most. */
  const limited = <Value>(ms: number, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> => {
    const left = leftMs();
    const option = left < ms ? "totalTimeoutMs" : "timeoutMs";
    const timeout = () => new BuddyTimeoutError(failedCall(idempotent), option, options[option]);
    return within(parent, Math.min(ms, left), timeout, work);
  };
  /** Whether and when a failure is repeated. */
  const judge = (status?: number, retryAfterMs?: number, permanent = false) => {
    const canRefreshToken = !!credentials.ask && auth !== "none";
    const facts = { attempt, status, permanent, earlierStatuses, retryAfterMs, idempotent, canRefreshToken };
    // A timer may fire somewhat before the clock says so.
    const failed: FailedAttempt = { ...facts, leftMs: leftMs() - 1 };
    return { delayMs: nextDelay(failed, options), retryable: isRetryable(failed) };
  };

  async function tryOnce(fetch: Fetch, signal: AbortSignal): Promise<Outcome<Result>> {
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
      const { delayMs, retryable } = judge(status, retryAt && retryAt - receivedAt);
      earlierStatuses.push(status);
      if (delayMs !== undefined) {
        // Frees the connection: nobody reads the body of an attempt that is repeated.
        discard(response);
        return { status, delayMs };
      }
      call = () => failedCall(retryable, retryAt);
    }
    const facts = { response, attempts: attempt, receivedAt, failedCall: call };
    return { result: await read({ ...facts, signal, maxResponseBytes, redact }) };
  }

  return traced(seen, async () => {
    try {
      for (;;) {
        const before = attempt;
        let outcome: Outcome<Result>;
        let release: (() => void) | undefined;
        try {
          const { ask } = credentials;
          const asked = performance.now();
          if (auth !== "none" && (ask || credentials.token || auth !== "optional")) {
            token = ask ? checkToken(await limited(timeoutMs, ask)) : (credentials.token ?? missingToken());
          }
          const attemptMs = timeoutMs - (performance.now() - asked);
          const { acquire } = unpaced;
          // After the token, for which a function of the caller may need a turn too. The wait is no part of an attempt.
          const turn =
            acquire && (await limited(Number.POSITIVE_INFINITY, (signal) => acquire(signal, failedCall)));
          release = turn?.release;
          outcome = await limited(attemptMs, (signal) => tryOnce(turn?.fetch ?? unpaced, signal));
        } catch (error) {
          if (parent?.aborted) throw parent.reason ?? error;
          const timedOut = error instanceof BuddyTimeoutError;
          // Without an attempt it is the token function or the turn that failed, or took too long.
          if (attempt === before) credentials.forget?.();
          if (attempt === before || (isBuddyError(error) && !timedOut)) throw error;
          const cause = causeOf(error, redact);
          const { delayMs, retryable } = judge(undefined, undefined, isPermanent(cause));
          if (delayMs === undefined)
            throw timedOut ? error : new BuddyNetworkError(failedCall(retryable), cause);
          outcome = { status: undefined, delayMs };
        } finally {
          release?.();
        }
        if ("result" in outcome) return outcome.result;
        const { status, delayMs } = outcome;
        notify(hooks.onRetry, () => ({ ...event(), ...(status && { status }), delayMs }));
        await sleep(delayMs, parent);
      }
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
