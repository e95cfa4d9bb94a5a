import type { ShortActionExecutionView } from "@buddy-openapi/types";
import type { ClientDefault, ParametersFor } from "../defaults.js";
import { type GetExecutionParameters, getActionExecutionLogs } from "../generated/operations.js";
import { checkOptions } from "../runtime/call-options.js";
import type { BaseClient } from "../runtime/operation.js";
import {
  EXECUTION_RULES,
  type ExecutionOptions,
  isFinal,
  startExecutionWait,
  type WaitResult,
} from "./wait-for-execution.js";

/** What has been given of an action. */
export interface ActionProgress {
  /** The number of lines of its log. */
  lines: number;
  /** Whether it has ended. */
  ended: boolean;
}

/** How {@link followExecution} follows a run. */
export interface FollowOptions extends ExecutionOptions {
  /** The longest time between two polls, in milliseconds. Default: `intervalMs`. */
  maxIntervalMs?: number | undefined;
  /**
   * What has been shown, by the ID of the action in the run. `followExecution` keeps it up to date: given to another call, that one
   * goes on where this one ended. As JSON it is `[...progress]`.
   */
  progress?: Map<string, ActionProgress> | undefined;
}

/** What happens in a run, by `type`. */
export type ExecutionEvent =
  /** An action has started. */
  | { type: "actionStart"; action: ShortActionExecutionView }
  /** A line of the log of an action. `offset` is the number of lines before it. */
  | { type: "log"; action: ShortActionExecutionView; line: string; offset: number }
  /** An action has ended, with this `action.status`. */
  | { type: "actionEnd"; action: ShortActionExecutionView }
  /** The run has ended, or waits for somebody to act. It is the last event. */
  | ({ type: "end" } & WaitResult);

/** The statuses of an action that has not started. */
const NOT_STARTED = ["INITIAL", "ENQUEUED", "NOT_EXECUTED", "SKIPPED"];

/** The lines of a log that one request asks for: as many as there can be. */
const LIMIT = 1000;

/**
 * What happens in a run, while it happens: actions start, their logs grow, line by line, actions end, the run ends. Each line comes
 * once; those of one action in their order, those of actions that run in parallel in turns.
 *
 * It polls as {@link waitForExecution} does, and ends as that does. Each poll is a call of `getExecution`, and for each action that
 * runs or has just ended as many calls of `getActionExecutionLogs` as its new lines need. Leaving the loop sends nothing more.
 *
 * @example
 * ```ts
 * import { createBuddyClient, followExecution } from "@buddy-openapi/client";
 *
 * const buddy = createBuddyClient();
 * const run = { workspace: "my-company", project_name: "company-website", pipeline_id: 2, execution_id: 1 };
 * for await (const event of followExecution(buddy, run)) {
 *   if (event.type === "log") console.log(event.action.action?.name, event.line);
 *   if (event.type === "end") console.log(event.status);
 * }
 * ```
 *
 * @throws what {@link waitForExecution} throws.
 */
export async function* followExecution<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  parameters: ParametersFor<GetExecutionParameters, Defaults>,
  options: FollowOptions = {},
): AsyncGenerator<ExecutionEvent, void, undefined> {
  const { progress = new Map<string, ActionProgress>(), ...given }: FollowOptions = checkOptions(options, {
    ...EXECUTION_RULES,
    progress: "an object with get",
  });
  const { intervalMs, maxIntervalMs = intervalMs ?? 2_000 } = given;
  const wait = startExecutionWait(client, "followExecution", parameters, { ...given, maxIntervalMs });

  /** The lines of a log that have not been shown. */
  async function* newLines(
    action: ShortActionExecutionView,
    shown: ActionProgress,
    hasEnded: boolean,
  ): AsyncGenerator<ExecutionEvent, void, undefined> {
    const { action_execution_id } = action;
    let total = Number.POSITIVE_INFINITY;
    while (action_execution_id && shown.lines < total) {
      // The client has what is left out.
      const run = parameters as GetExecutionParameters;
      const page = { ...run, action_execution_id, offset: shown.lines, limit: LIMIT };
      const part = await wait.ask((call) => getActionExecutionLogs(client, page, call));
      const { offset, logs, total_element_count } = part ?? {};
      // Of a log that grows, what was there when it was asked for is enough for this poll.
      if (hasEnded || total === Number.POSITIVE_INFINITY) total = total_element_count ?? total;
      // A server that ignores the offset sends lines again.
      const lines = (logs ?? []).slice(Math.max(0, shown.lines - (offset ?? shown.lines)));
      if (lines.length === 0) return;
      for (const line of lines) {
        shown.lines += 1;
        yield { type: "log", action, line, offset: shown.lines - 1 };
        await wait.check();
      }
    }
  }

  for (;;) {
    const { execution, result } = await wait.pollExecution();
    for (const action of execution.action_executions ?? []) {
      const { status, action_execution_id } = action;
      const id = action_execution_id ?? String(action.action?.id);
      const known = progress.get(id);
      if (!status || NOT_STARTED.includes(status) || known?.ended) continue;
      const shown = known ?? { lines: 0, ended: false };
      progress.set(id, shown);
      if (!known) yield { type: "actionStart", action };
      const hasEnded = isFinal(status) || result?.state === "finished";
      yield* newLines(action, shown, hasEnded);
      if (!hasEnded) continue;
      shown.ended = true;
      yield { type: "actionEnd", action };
    }
    await wait.check();
    if (result) {
      yield { type: "end", ...result };
      return;
    }
    await wait.pause();
  }
}
