import {
  BuddyUsageError,
  BuddyWaitTimeoutError,
  createBuddyClient,
  type SandboxOptions,
  waitForSandbox,
  waitForSandboxCommand,
  waitForSnapshot,
} from "@buddy-openapi/client";
import { expect, test, vi } from "vitest";
import { useFakeClock } from "./waiting.ts";

useFakeClock();

type Poll = Record<string, string | null>;

const up = (status: string, setup_status = "SUCCESS"): Poll => ({ status, setup_status });

/** A client whose polls give these, one after the other, and the paths that it asked for. */
function setUp(polls: readonly Poll[]) {
  const paths: string[] = [];
  const fetch = async (url: unknown) => {
    paths.push(new URL(String(url)).pathname);
    return Response.json(polls[paths.length - 1] ?? polls.at(-1));
  };
  return { paths, client: createBuddyClient({ token: "secret", workspace: "w", fetch }) };
}

async function waited<Value>(promise: Promise<Value>): Promise<Value> {
  // It is awaited only after the clock has moved.
  promise.catch(() => {});
  await vi.advanceTimersByTimeAsync(3_600_000);
  return promise;
}

test.for<[name: string, polls: Poll[], options?: SandboxOptions]>([
  ["runs, set up", [up("STARTING", "INPROGRESS"), up("RUNNING", "INPROGRESS"), up("RUNNING")]],
  ["runs with an old setup", [up("STARTING", "STALE"), up("RUNNING", "STALE")]],
  ["has failed", [up("STARTING"), up("FAILED", "INPROGRESS")]],
  ["could not be set up", [up("RUNNING", "INPROGRESS"), up("RUNNING", "FAILED")]],
  ["runs after others, also unknown ones", [up("STOPPED"), up("RESTORING"), up("THAWING"), up("RUNNING")]],
  ["is stopped", [up("RUNNING"), up("STOPPING"), up("STOPPED", "INPROGRESS")], { until: "STOPPED" }],
])("waitForSandbox ends when the sandbox %s", async ([, polls, options]) => {
  const { client, paths } = setUp(polls);
  expect(await waited(waitForSandbox(client, { sandbox_id: "s" }, options))).toEqual(polls.at(-1));
  expect(paths).toEqual(polls.map(() => "/workspaces/w/sandboxes/s"));
});

test.for(["CREATED", "FAILED"])("waitForSnapshot ends on %s", async (status) => {
  const { client, paths } = setUp([{ status: "CREATING" }, { status: "BRAND_NEW" }, { status }]);
  const snapshot = { sandbox_id: "s", snapshot_id: "n" };
  expect(await waited(waitForSnapshot(client, snapshot))).toEqual({ status });
  expect(paths).toEqual(Array(3).fill("/workspaces/w/sandboxes/s/snapshots/n"));
});

test.for(["SUCCESSFUL", "FAILED"])("waitForSandboxCommand ends on %s", async (status) => {
  const { client, paths } = setUp([{ status: "INPROGRESS" }, { status: "BRAND_NEW" }, { status }]);
  const command = { sandbox_id: "s", command_id: "c" };
  expect(await waited(waitForSandboxCommand(client, command))).toEqual({ status });
  expect(paths).toEqual(Array(3).fill("/workspaces/w/sandboxes/s/commands/c"));
});

test("an error of a wait has what was polled last", async () => {
  const { client } = setUp([up("STARTING")]);
  const error = await waited(waitForSandbox(client, { sandbox_id: "s" }, { totalTimeoutMs: 5_000 })).catch(
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(BuddyWaitTimeoutError);
  expect(error).toMatchObject({ operationId: "waitForSandbox", sandbox: up("STARTING"), polls: 2 });
});

test("an unknown status can't be waited for", async () => {
  const { client, paths } = setUp([up("RUNNING")]);
  const wrong = { until: "READY" } as never;
  await expect(waitForSandbox(client, { sandbox_id: "s" }, wrong)).rejects.toBeInstanceOf(BuddyUsageError);
  expect(paths).toEqual([]);
});
