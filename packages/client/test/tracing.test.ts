import { AsyncLocalStorage } from "node:async_hooks";
import { tracingChannel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { createBuddyClient, type Fetch } from "@buddy-openapi/client";
import { expect, test } from "vitest";

const channel = tracingChannel("buddy-openapi:call");

/** What is published while something runs, in its order. */
async function published(run: () => Promise<unknown>): Promise<[event: string, call: object][]> {
  const events: [string, object][] = [];
  const names = ["start", "end", "asyncStart", "asyncEnd", "error"] as const;
  const note = (name: string) => (call: object) => void events.push([name, { ...call }]);
  const subscribers = Object.fromEntries(names.map((name) => [name, note(name)]));
  // Each of the five names is there.
  channel.subscribe(subscribers as unknown as Parameters<typeof channel.subscribe>[0]);
  await run().catch(() => {});
  channel.unsubscribe(subscribers as unknown as Parameters<typeof channel.unsubscribe>[0]);
  return events;
}

function client(...statuses: (number | Error)[]) {
  const fetch: Fetch = async () => {
    const status = statuses.shift() ?? 200;
    if (status instanceof Error) throw status;
    const body = JSON.stringify({ name: "canary-of-a-response", errors: [] });
    return new Response(body, { status, headers: { "x-canary": "canary-of-a-header" } });
  };
  const headers = { "x-sent": "canary-of-a-sent-header" };
  return createBuddyClient({ token: "canary-of-a-token", fetch, headers, retry: { baseDelayMs: 0 } });
}

const at = { workspace: "canary-of-a-workspace", project_name: "company-website", pipeline_id: 2 };

test("a subscriber sees the operation, the path template, the status and the attempts, and nothing of the data", async () => {
  const call = {
    operationId: "getPipelines",
    method: "GET",
    path: "/workspaces/{workspace}/projects/{project_name}/pipelines",
  };
  const { pipeline_id: _, ...list } = at;
  const events = await published(async () => client(503).getPipelines({ ...list, page: 7 }));
  expect(events).toEqual([
    ["start", { ...call, attempts: 0 }],
    ["end", { ...call, attempts: expect.any(Number) }],
    ["asyncStart", { ...call, attempts: 2, status: 200 }],
    ["asyncEnd", { ...call, attempts: 2, status: 200 }],
  ]);
  const failed = await published(async () => client(new Error("reset"), 404).getPipelines(list));
  expect(failed.map(([name]) => name)).toEqual(["start", "end", "error", "asyncStart", "asyncEnd"]);
  expect(failed[2]?.[1]).toMatchObject({
    ...call,
    attempts: 2,
    status: 404,
    error: { name: "BuddyApiError" },
  });
  const added = await published(async () =>
    client().addVariable({ workspace: "a", body: { key: "KEY", value: "canary-of-a-body" } }),
  );
  for (const event of [...events, ...failed, ...added]) {
    const { error, ...others } = event[1] as { error?: unknown };
    // The URL of an error has the values of the path.
    expect(inspect(others, { depth: 9, showHidden: true }) + JSON.stringify(event[1])).not.toMatch(
      /canary-of-a-(?!workspace)|page=|https:.*\?/,
    );
    expect(inspect(error)).not.toMatch(/canary-of-a-(?!workspace)/);
  }
});

test("a call by path is published too", async () => {
  const events = await published(async () => client(401).http.GET("/user"));
  expect(events.at(-1)).toEqual([
    "asyncEnd",
    { operationId: undefined, method: "GET", path: "/user", attempts: 1, status: 401 },
  ]);
});

test("the store that a subscriber binds is there while the request is sent", async () => {
  const store = new AsyncLocalStorage<object>();
  const stores: unknown[] = [];
  const fetch: Fetch = async () => {
    stores.push(store.getStore());
    return Response.json({});
  };
  channel.start.bindStore(store, (call) => call);
  await createBuddyClient({ token: "any", fetch }).getUser();
  channel.start.unbindStore(store);
  await createBuddyClient({ token: "any", fetch }).getUser();
  expect(stores).toEqual([expect.objectContaining({ operationId: "getUser", status: 200 }), undefined]);
});

test("an error names the caller, with a subscriber too", async () => {
  let stack: string | undefined = "";
  async function theCaller() {
    await client(404).getUser();
  }
  await published(() => theCaller().catch((error: Error) => ({ stack } = error)));
  expect(stack).toContain("theCaller");
});
