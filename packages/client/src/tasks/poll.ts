import type { ExecutionView, SandboxCommandView, SandboxResponse, SnapshotView } from "@buddy-openapi/types";
import { BuddyCallError, BuddyTimeoutError, isBuddyError } from "../errors.js";
import type { CallOptions } from "../options.js";
import { BuddyApiError } from "../response-errors.js";
import { CALL_RULES, type Rules } from "../runtime/call-options.js";
import { MAX_TIMER_MS, sleep, within } from "../runtime/deadline.js";
import type { BaseClient } from "../runtime/operation.js";
import type { RateLimit } from "../runtime/rate-limit.js";
import { withoutQuery } from "../runtime/send.js";

/** How a task polls. The other options are those of each of its calls. */
export interface PollOptions extends CallOptions {
  /**
   * The time between the first two polls, in milliseconds. It grows by half after each poll, and varies by a fifth, so that many
   * waiting programs don't poll together. Default: 2 000.
   */
  intervalMs?: number | undefined;
  /** The longest time between two polls, in milliseconds. Default: ten times `intervalMs`. */
  maxIntervalMs?: number | undefined;
  /** The time that the whole wait may take, in milliseconds. Default: no limit. */
  totalTimeoutMs?: number | undefined;
  /** Ends the wait when it aborts; it then rejects with the signal's reason, as it is. Default: the signal of the client. */
  signal?: AbortSignal | undefined;
}

export const POLL_RULES: Rules = {
  ...CALL_RULES,
  intervalMs: "a number from 1",
  maxIntervalMs: "a number from 1",
};

/** What an error has of the wait that it ended. */
export interface WaitProgress {
  /** How often it was polled. */
  readonly polls: number;
  /** What was waited for as it was polled last; `undefined` where no poll got through. Logs don't print it. */
  readonly execution?: ExecutionView | undefined;
  readonly sandbox?: SandboxResponse | undefined;
  readonly snapshot?: SnapshotView | undefined;
  readonly command?: SandboxCommandView | undefined;
}

/** The wait took longer than its `totalTimeoutMs`. What was waited for goes on. */
export class BuddyWaitTimeoutError extends BuddyTimeoutError implements WaitProgress {
  declare readonly polls: number;
  declare readonly execution?: ExecutionView | undefined;
  declare readonly sandbox?: SandboxResponse | undefined;
  declare readonly snapshot?: SnapshotView | undefined;
  declare readonly command?: SandboxCommandView | undefined;
}

/** Whether the error is that of a call, or of a time limit, which ended a wait. */
export function isBuddyWaitError(error: unknown): error is BuddyCallError & WaitProgress {
  return isBuddyError(error) && "polls" in error;
}

/** What is waited for, as its errors name it. */
interface Target {
  /** The name of the task. */
  task: string;
  /** The path that it polls. */
  path: string;
  /** The property that has what was polled last. */
  property: keyof WaitProgress;
}

/** A call of an operation. */
export type Call<Data> = (options: CallOptions) => {
  withResponse(): Promise<{ data: Data; rateLimit: RateLimit | undefined; response: Response }>;
};

/** How many calls in a row may fail, where their failures may pass. */
const MAX_FAILURES = 10;

/** How long what was made just now may be missing, in milliseconds. */
const MISSING_MS = 10_000;

const GROWTH = 1.5;
const JITTER = 0.2;

/** Begins to wait for something. The calls of the wait come one after the other, and end together. */
export function startPolling<View>(client: BaseClient, target: Target, options: PollOptions) {
  const {
    intervalMs = 2_000,
    maxIntervalMs = 10 * intervalMs,
    totalTimeoutMs = Number.POSITIVE_INFINITY,
    signal: parent = client.call.signal,
    ...callOptions
  } = options;
  const { task, path, property } = target;
  const started = performance.now();
  let interval = Math.min(intervalMs, maxIntervalMs);
  let polls = 0;
  let last: View | undefined;
  /** How many calls in a row have failed. */
  let failures = 0;
  let url = "";
  /** When the rate limit allows the next call, in milliseconds since 1970. */
  let nextAt = 0;

  /** An error with what the wait knows of. Logs print what is enumerable. */
  const withProgress = (error: BuddyCallError) =>
    Object.defineProperties(error, {
      polls: { value: polls, enumerable: true },
      [property]: { value: last },
    });

  /** Does a part of the wait in what is left of its time. */
  function limited<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const timeout = () => {
      const call = { operationId: task, method: "GET", path, url: withoutQuery(url), attempts: polls };
      const failed = { ...call, retryable: true, retryAfter: undefined };
      return withProgress(new BuddyWaitTimeoutError(failed, "totalTimeoutMs", totalTimeoutMs));
    };
    return within(parent, started + totalTimeoutMs - performance.now(), timeout, work);
  }

  /** The time between two polls, or until the rate limit allows another call. */
  function pause(): Promise<void> {
    const usual = interval * (1 + JITTER * (2 * Math.random() - 1));
    const ms = Math.min(Math.max(usual, nextAt - Date.now()), MAX_TIMER_MS);
    interval = Math.min(interval * GROWTH, maxIntervalMs);
    return limited((signal) => sleep(ms, signal));
  }

  /** The data of a call, as soon as there is some; `undefined` of a 404. */
  async function ask<Data>(call: Call<Data>, isPoll = false): Promise<Data | undefined> {
    for (;;) {
      if (nextAt > Date.now()) await pause();
      if (isPoll) polls += 1;
      try {
        const { data, rateLimit, response } = await limited((signal) =>
          call({ ...callOptions, signal }).withResponse(),
        );
        failures = 0;
        url = response.url;
        nextAt = rateLimit?.remaining === 0 ? Number(rateLimit.resetAt ?? 0) : 0;
        return data;
      } catch (error) {
        const isOver = parent?.aborted || error instanceof BuddyWaitTimeoutError;
        if (isOver || !(error instanceof BuddyCallError)) throw error;
        const isMissing = error instanceof BuddyApiError && error.status === 404;
        if (isMissing && !isPoll) return undefined;
        const isEarly = isMissing && !last && performance.now() - started < MISSING_MS;
        if (!isEarly) failures += 1;
        if (!isEarly && (!error.retryable || failures > MAX_FAILURES)) throw withProgress(error);
        url = error.url;
        nextAt = Number(error.retryAfter ?? 0);
      }
      await pause();
    }
  }

  return {
    limited,
    pause,
    ask,
    /** What is waited for, as it is now. It may be missing for some seconds. */
    async poll(call: Call<View>): Promise<View> {
      const polled = await ask(call, true);
      // A poll ends with data or an error.
      last = polled as View;
      return last;
    },
    /** Throws the reason of the signal, if it has aborted. */
    async check(): Promise<void> {
      if (parent?.aborted) await sleep(0, parent);
    },
  };
}
