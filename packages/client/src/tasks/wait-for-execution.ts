import type { ExecutionStatus, ExecutionView } from "@buddy-openapi/types";
import { BuddyApiError, BuddyTimeoutError } from "../errors.js";
import { type GetExecutionParameters, getExecution } from "../generated/operations.js";
import { checkOptions, type Rules } from "../runtime/call-options.js";
import { MAX_TIMER_MS, sleep, within } from "../runtime/deadline.js";
import type { BaseClient } from "../runtime/operation.js";
import { withoutQuery } from "../runtime/send.js";

/** How {@link waitForExecution} waits. */
export interface WaitOptions {
  /**
   * The time between the first two polls, in milliseconds. It grows by half after each poll, up to ten times as much, and
   * varies by a fifth, so that many waiting programs don't poll together. Default: 2 000.
   */
  intervalMs?: number | undefined;
  /** The time that the whole wait may take, in milliseconds. Default: no limit. */
  totalTimeoutMs?: number | undefined;
  /** Ends the wait when it aborts; it then rejects with the signal's reason, as it is. */
  signal?: AbortSignal | undefined;
  /** Is called with each execution that was polled. A promise that it returns is awaited. What it throws ends the wait. */
  onPoll?: ((execution: ExecutionView) => unknown) | undefined;
}

/** An execution that polling changes no more. */
export interface WaitResult {
  /**
   * `finished` when the status is final. `waiting` when the run goes on only after somebody acts, by `updateExecution` or in
   * Buddy's web application.
   */
  state: "finished" | "waiting";
  /** The status of the execution, e.g. `SUCCESSFUL` or `WAITING_FOR_APPLY`. */
  status: ExecutionStatus;
  execution: ExecutionView;
}

/** The wait took longer than its `totalTimeoutMs`. The execution itself goes on. */
export class BuddyWaitTimeoutError extends BuddyTimeoutError {
  readonly #execution: ExecutionView | undefined;

  /** @internal */
  constructor(polls: number, timeoutMs: number, execution: ExecutionView | undefined, url: string) {
    super(
      {
        operationId: "waitForExecution",
        method: "GET",
        path: PATH,
        url: withoutQuery(url),
        attempts: polls,
        retryable: true,
        retryAfter: undefined,
      },
      "totalTimeoutMs",
      timeoutMs,
    );
    this.#execution = execution;
  }

  /** The execution as it was polled last; `undefined` where no poll got through. Logs don't print it. */
  get execution(): ExecutionView | undefined {
    return this.#execution;
  }
}

const PATH =
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}";

/** Final by their meaning. No page of Buddy lists the final statuses. */
const FINAL: readonly ExecutionStatus[] = ["SUCCESSFUL", "FAILED", "TERMINATED", "NOT_EXECUTED", "SKIPPED"];

const WAIT_RULES: Rules = {
  intervalMs: 1,
  totalTimeoutMs: 1,
  signal: "an object with addEventListener",
  onPoll: "a function",
};

const GROWTH = 1.5;
const LONGEST = 10;
const JITTER = 0.2;

/**
 * Polls an execution until its status is final, or until it waits for somebody to act. A status that this version does not
 * know is polled on.
 *
 * Each poll is a call of `getExecution` with the timeouts, retries and hooks of the client. When the rate limit is reached,
 * the next poll waits until the API allows it, or for the next interval if it names no time.
 *
 * @example
 * ```ts
 * import { createBuddyClient, waitForExecution } from "@buddy-openapi/client";
 *
 * const buddy = createBuddyClient();
 * const pipeline = { workspace: "my-company", project_name: "company-website", pipeline_id: 2 };
 * const { id } = await buddy.runPipeline({ ...pipeline, body: {} });
 * const { status } = await waitForExecution(buddy, { ...pipeline, execution_id: id });
 * console.log(status);
 * ```
 *
 * @throws {@link BuddyWaitTimeoutError} after `totalTimeoutMs`, with the last execution.
 * @throws {@link BuddyUsageError} for an option that is invalid.
 * @throws what a poll rejects with, and the reason of the caller's signal, as they are.
 */
export async function waitForExecution(
  client: BaseClient,
  parameters: GetExecutionParameters,
  options: WaitOptions = {},
): Promise<WaitResult> {
  const {
    intervalMs = 2_000,
    totalTimeoutMs = Number.POSITIVE_INFINITY,
    signal,
    onPoll,
  }: WaitOptions = checkOptions(options, WAIT_RULES);
  let execution: ExecutionView | undefined;
  let polls = 0;
  let url = "";

  /** Polls once. Without a result it returns when the API allows the next poll, in milliseconds since 1970. */
  async function poll(signal: AbortSignal): Promise<WaitResult | number> {
    polls += 1;
    const polled = await getExecution(client, parameters, { signal })
      .withResponse()
      .catch((error: unknown) => {
        if (error instanceof BuddyApiError && error.status === 429) return Number(error.retryAfter ?? 0);
        throw error;
      });
    if (typeof polled === "number") return polled;
    const { data, rateLimit, response } = polled;
    execution = data;
    url = response.url;
    await onPoll?.(data);
    const { status } = data;
    if (status && FINAL.includes(status)) return { state: "finished", status, execution };
    if (status?.startsWith("WAITING_")) return { state: "waiting", status, execution };
    return rateLimit?.remaining === 0 ? Number(rateLimit.resetAt ?? 0) : 0;
  }

  const timeout = () => new BuddyWaitTimeoutError(polls, totalTimeoutMs, execution, url);
  return within(signal, totalTimeoutMs, timeout, async (signal) => {
    for (let interval = intervalMs; ; interval = Math.min(interval * GROWTH, intervalMs * LONGEST)) {
      const outcome = await poll(signal);
      if (typeof outcome !== "number") return outcome;
      const jitter = 1 + JITTER * (2 * Math.random() - 1);
      await sleep(Math.min(Math.max(interval * jitter, outcome - Date.now()), MAX_TIMER_MS), signal);
    }
  });
}
