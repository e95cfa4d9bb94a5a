import type { SandboxCommandView, SandboxResponse, SnapshotView } from "@buddy-openapi/types";
import type { ClientDefault, ParametersFor } from "../defaults.js";
import { BuddyUsageError } from "../errors.js";
import {
  type GetSandboxCommandParameters,
  type GetSandboxParameters,
  type GetSandboxSnapshotParameters,
  getSandbox,
  getSandboxCommand,
  getSandboxSnapshot,
} from "../generated/operations.js";
import { checkOptions } from "../runtime/call-options.js";
import type { BaseClient } from "../runtime/operation.js";
import { type Call, POLL_RULES, type PollOptions, startPolling } from "./poll.js";

/** How {@link waitForSandbox} waits. */
export interface SandboxOptions extends PollOptions {
  /** The status that is waited for. Default: `RUNNING`, with a setup that has ended. */
  until?: "RUNNING" | "STOPPED" | undefined;
}

const SANDBOX = "/workspaces/{workspace}/sandboxes/{sandbox_id}";

/**
 * Polls a sandbox until it runs and its setup has ended, or, with `until`, until it is stopped. It also ends when the sandbox or its
 * setup has failed: look at `status` and `setup_status`. A status that this version does not know is polled on. A sandbox that
 * stops by itself while it is waited for never runs, so give `totalTimeoutMs`.
 *
 * It polls as {@link waitForExecution} does. How long Buddy still shows the status from before a start or a stop is not known.
 *
 * @example
 * ```ts
 * import { createBuddyClient, waitForSandbox } from "@buddy-openapi/client";
 *
 * const buddy = createBuddyClient({ workspace: "my-company" });
 * const { id } = await buddy.addSandbox({ body: { name: "Tests", os: "ubuntu:24.04" } });
 * const { status, setup_status } = await waitForSandbox(buddy, { sandbox_id: id }, { totalTimeoutMs: 300_000 });
 * console.log(status, setup_status);
 * ```
 *
 * @throws what {@link waitForExecution} throws; its errors have the last `sandbox`.
 */
export async function waitForSandbox<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  parameters: ParametersFor<GetSandboxParameters, Defaults>,
  options: SandboxOptions = {},
): Promise<SandboxResponse> {
  const { until = "RUNNING", ...given }: SandboxOptions = checkOptions(options, {
    ...POLL_RULES,
    until: "a string",
  });
  if (!["RUNNING", "STOPPED"].includes(until)) {
    throw new BuddyUsageError('The option until must be "RUNNING" or "STOPPED".');
  }
  // The client has what is left out.
  const all = parameters as GetSandboxParameters;
  const target = { task: "waitForSandbox", path: SANDBOX, property: "sandbox" } as const;
  const isEnd = ({ status, setup_status }: SandboxResponse) => {
    if (status === "FAILED") return true;
    if (until === "STOPPED") return status === until;
    return setup_status === "FAILED" || (status === until && ["SUCCESS", "STALE"].includes(setup_status));
  };
  return waitFor(client, target, (call) => getSandbox(client, all, call), isEnd, given);
}

/**
 * Polls a snapshot of a sandbox until it is made, or has failed: look at `status`. A status that this version does not know is
 * polled on.
 *
 * @throws what {@link waitForExecution} throws; its errors have the last `snapshot`.
 */
export async function waitForSnapshot<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  parameters: ParametersFor<GetSandboxSnapshotParameters, Defaults>,
  options: PollOptions = {},
): Promise<SnapshotView> {
  const given: PollOptions = checkOptions(options, POLL_RULES);
  // The client has what is left out.
  const all = parameters as GetSandboxSnapshotParameters;
  const path = `${SANDBOX}/snapshots/{snapshot_id}`;
  const target = { task: "waitForSnapshot", path, property: "snapshot" } as const;
  const isEnd = ({ status }: SnapshotView) => ["CREATED", "FAILED"].includes(status);
  return waitFor(client, target, (call) => getSandboxSnapshot(client, all, call), isEnd, given);
}

/**
 * Polls a command of a sandbox until it has ended: look at `exit_code`. A status that this version does not know is polled on.
 *
 * @throws what {@link waitForExecution} throws; its errors have the last `command`.
 */
export async function waitForSandboxCommand<Defaults extends ClientDefault = never>(
  client: BaseClient<Defaults>,
  parameters: ParametersFor<GetSandboxCommandParameters, Defaults>,
  options: PollOptions = {},
): Promise<SandboxCommandView> {
  const given: PollOptions = checkOptions(options, POLL_RULES);
  // The client has what is left out.
  const all = parameters as GetSandboxCommandParameters;
  const path = `${SANDBOX}/commands/{command_id}`;
  const target = { task: "waitForSandboxCommand", path, property: "command" } as const;
  const isEnd = ({ status }: SandboxCommandView) => ["SUCCESSFUL", "FAILED"].includes(status);
  return waitFor(client, target, (call) => getSandboxCommand(client, all, call), isEnd, given);
}

async function waitFor<View>(
  client: BaseClient,
  target: Parameters<typeof startPolling>[1],
  call: Call<View>,
  isEnd: (view: View) => boolean,
  options: PollOptions,
): Promise<View> {
  const wait = startPolling<View>(client, target, options);
  for (;;) {
    const view = await wait.poll(call);
    if (isEnd(view)) return view;
    await wait.pause();
  }
}
