import type { ExecutionStatus, ExecutionView } from "@buddy-openapi/types";
import type { ClientDefault, ParametersFor } from "../defaults.js";
import { BuddyUsageError } from "../errors.js";
import { type GetExecutionParameters, getExecution } from "../generated/operations.js";
import { checkOptions, type Rules } from "../runtime/call-options.js";
import type { BaseClient } from "../runtime/operation.js";
import { POLL_RULES, type PollOptions, startPolling } from "./poll.js";

/** How an execution is waited for. */
export interface ExecutionOptions extends PollOptions {
  /**
   * What ends the wait: `waiting` is a final status or one that lasts until somebody acts, `finished` a final one alone. Default:
   * `waiting`.
   */
  until?: "waiting" | "finished" | undefined;
}

/** How {@link waitForExecution} waits. */
export interface WaitOptions extends ExecutionOptions {
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

const PATH =
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}";

/** Final by their meaning. No page of Buddy lists the final statuses. */
const FINAL: readonly ExecutionStatus[] = ["SUCCESSFUL", "FAILED", "TERMINATED", "NOT_EXECUTED", "SKIPPED"];

export function isFinal(status: ExecutionStatus): boolean {
  return FINAL.includes(status);
}

export const EXECUTION_RULES: Rules = { ...POLL_RULES, until: "a string" };

/** Begins to wait for an execution. */
export function startExecutionWait<Defaults extends ClientDefault>(
  client: BaseClient<Defaults>,
  task: string,
  parameters: ParametersFor<GetExecutionParameters, Defaults>,
  { until = "waiting", ...options }: ExecutionOptions,
) {
  if (!["waiting", "finished"].includes(until)) {
    throw new BuddyUsageError('The option until must be "waiting" or "finished".');
  }
  // The client has what is left out.
  const given = parameters as GetExecutionParameters;
  const wait = startPolling<ExecutionView>(client, { task, path: PATH, property: "execution" }, options);
  return {
    ...wait,
    /** The execution, and what it came to if that ends the wait. */
    async pollExecution() {
      const execution = await wait.poll((call) => getExecution(client, given, call));
      const { status } = execution;
      const isWaiting = until === "waiting" && status?.startsWith("WAITING_");
      const state = status && isFinal(status) ? "finished" : isWaiting ? "waiting" : undefined;
      const result: WaitResult | undefined = status && state ? { state, status, execution } : undefined;
      return { execution, result };
    },
  };
}

/**
 * Polls an execution until its status is final, or until it waits for somebody to act. A status that this version does not
 * know is polled on.
 *
 * Each poll is a call of `getExecution` with the timeouts, retries and hooks of the client, or of the options. When the rate limit is
 * reached, the next poll waits until the API allows it, or for the next interval if it names no time. Polls whose failure may pass,
 * such as those of a gateway that is away, are repeated up to ten times in a row, and a 404 for ten seconds after the start.
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
 * @throws a {@link BuddyWaitTimeoutError} after `totalTimeoutMs`, what a poll rejects with, both with the last execution and the
 * number of polls (see {@link isBuddyWaitError}); the reason of the caller's signal, as it is; and a {@link BuddyUsageError} for
 * an option that is invalid.
 */
export async function waitForExecution<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  parameters: ParametersFor<GetExecutionParameters, Defaults>,
  options: WaitOptions = {},
): Promise<WaitResult> {
  const { onPoll, ...given }: WaitOptions = checkOptions(options, {
    ...EXECUTION_RULES,
    onPoll: "a function",
  });
  const wait = startExecutionWait(client, "waitForExecution", parameters, given);
  for (;;) {
    const { execution, result } = await wait.pollExecution();
    if (onPoll) await wait.limited(async () => onPoll(execution));
    if (result) return result;
    await wait.pause();
  }
}
