import {
  type ActionProgress,
  type BuddyClientOptions,
  BuddyUsageError,
  createBaseClient,
  type ExecutionEvent,
  type FollowOptions,
  followExecution,
} from "@buddy-openapi/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { GOOD, linesOf, polled, RUNNING, script } from "./scripted-run.ts";

const RUN = { workspace: "my-company", project_name: "company-website", pipeline_id: 2, execution_id: 1 };

const short = (event: ExecutionEvent) => {
  if (event.type === "end") return `end ${event.state} ${event.status}`;
  const { action_execution_id: id, status } = event.action;
  return event.type === "log" ? `${id} ${event.offset} ${event.line}` : `${event.type} ${id} ${status}`;
};

/** Follows a run on a fake clock. */
async function follow(
  { fetch }: ReturnType<typeof script>,
  options: FollowOptions = {},
  each: (event: ExecutionEvent) => unknown = () => {},
  clientOptions: BuddyClientOptions = { retry: false },
) {
  const client = createBaseClient({ token: "secret", fetch, ...clientOptions });
  const events: string[] = [];
  let end: { error?: unknown; atMs?: number } = {};
  const began = Date.now();
  const all = (async () => {
    try {
      for await (const event of followExecution(client, RUN, options)) {
        events.push(short(event));
        if ((await each(event)) === "leave") break;
      }
      end = { atMs: Date.now() - began };
    } catch (error) {
      end = { error, atMs: Date.now() - began };
    }
  })();
  await vi.advanceTimersByTimeAsync(3_600_000);
  await all;
  return { events, ...end };
}

describe("followExecution", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse("2026-01-01T00:00:00Z") });
    // In the middle: no jitter.
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test("gives what happens, each line once and in order, of actions that run in parallel too", async () => {
    const run = script([
      polled("ENQUEUED"),
      polled(RUNNING, ["a", RUNNING, 2], ["b", "ENQUEUED", 0]),
      polled(RUNNING, ["a", RUNNING, 3], ["b", RUNNING, 1]),
      polled(RUNNING, ["a", GOOD, 4], ["b", RUNNING, 3], ["c", "INITIAL", 0]),
      polled(GOOD, ["a", GOOD, 4], ["b", GOOD, 3], ["c", "SKIPPED", 0]),
    ]);
    const { events, atMs } = await follow(run);
    expect(events).toEqual([
      "actionStart a INPROGRESS",
      "a 0 a1",
      "a 1 a2",
      "a 2 a3",
      "actionStart b INPROGRESS",
      "b 0 b1",
      "a 3 a4",
      "actionEnd a SUCCESSFUL",
      "b 1 b2",
      "b 2 b3",
      "actionEnd b SUCCESSFUL",
      "end finished SUCCESSFUL",
    ]);
    // Every two seconds, and nothing of an action that has ended.
    expect(atMs).toBe(8_000);
    expect(run.requests).toEqual([
      "poll",
      "poll",
      "a 0",
      "poll",
      "a 2",
      "b 0",
      "poll",
      "a 3",
      "b 1",
      "poll",
      "b 3",
    ]);
  });

  test("reads a long log by as many requests as it needs, whatever a response has at most", async () => {
    const run = script([polled(GOOD, ["a", GOOD, 2500])]);
    expect((await follow(run)).events).toHaveLength(2503);
    expect(run.requests).toEqual(["poll", "a 0", "a 1000", "a 2000"]);
    const capped = script([polled(GOOD, ["a", GOOD, 5])], {}, 2);
    expect((await follow(capped)).events.slice(1, 6)).toEqual(
      linesOf("a", 5).map((line, at) => `a ${at} ${line}`),
    );
  });

  test("gives lines once where a server ignores the offset", async () => {
    const run = script([polled(RUNNING, ["a", RUNNING, 2]), polled(GOOD, ["a", GOOD, 3])]);
    const fetch = async (url: unknown) => run.fetch(String(url).replace(/offset=\d+/, "offset=0"));
    const { events } = await follow({ ...run, fetch });
    expect(events.filter((event) => event.startsWith("a "))).toEqual(["a 0 a1", "a 1 a2", "a 2 a3"]);
  });

  test("ends the actions of a run that has ended", async () => {
    const { events } = await follow(script([polled("TERMINATED", ["a", "TERMINATING", 1])]));
    expect(events.slice(-2)).toEqual(["actionEnd a TERMINATING", "end finished TERMINATED"]);
  });

  test("ends where somebody has to act, or waits on", async () => {
    const polls = [polled("WAITING_FOR_APPLY", ["a", "WAITING_FOR_APPLY", 0]), polled(GOOD, ["a", GOOD, 1])];
    const { events } = await follow(script(polls));
    expect(events).toEqual(["actionStart a WAITING_FOR_APPLY", "end waiting WAITING_FOR_APPLY"]);
    const on = await follow(script(polls), { until: "finished" });
    expect(on.events.slice(1)).toEqual(["a 0 a1", "actionEnd a SUCCESSFUL", "end finished SUCCESSFUL"]);
  });

  test("survives a gateway that is away, and a log that is not there yet", async () => {
    const polls = [polled(RUNNING, ["a", RUNNING, 1]), polled(GOOD, ["a", GOOD, 2])];
    const run = script(polls, { 0: 404, 1: 502, 3: 404, 5: 0, 6: 503 });
    const { events } = await follow(run);
    expect(events.slice(1, 3)).toEqual(["a 0 a1", "a 1 a2"]);
    expect(run.requests).toEqual(["poll", "poll", "poll", "a 0", "poll", "a 0", "a 0", "a 0"]);
  });

  test("ends with a failure that does not pass, which has the last execution and the number of polls", async () => {
    const run = script([polled(RUNNING, ["a", RUNNING, 1])], { 1: 403 });
    const { error } = await follow(run);
    expect(error).toMatchObject({ status: 403, offset: 0, polls: 1, execution: { status: RUNNING } });
  });

  test("waits until the rate limit is reset, between two requests of one poll too", async () => {
    const run = script([polled(GOOD, ["a", GOOD, 1])]);
    const fetch = async (url: unknown) => {
      const response = await run.fetch(url);
      response.headers.set("X-Rate-Limit-Remaining", "0");
      response.headers.set("X-Rate-Limit-Reset", String(Date.now() / 1000 + 60));
      return response;
    };
    expect(await follow({ ...run, fetch })).toMatchObject({ atMs: 60_000 });
  });

  test("ends after totalTimeoutMs", async () => {
    const { error, atMs } = await follow(script([polled(RUNNING)]), { totalTimeoutMs: 5_000 });
    expect(error).toMatchObject({ name: "BuddyTimeoutError", operationId: "followExecution", polls: 3 });
    expect(atMs).toBe(5_000);
  });

  test.for(["a 1 a2", "a 2 a3", "actionEnd a SUCCESSFUL"])(
    "ends by a signal that aborts at %s",
    async (at) => {
      const controller = new AbortController();
      const reason = new Error("enough");
      const run = script([polled(GOOD, ["a", GOOD, 3])]);
      const stop = (event: ExecutionEvent) => short(event) === at && controller.abort(reason);
      const { events, error } = await follow(run, { signal: controller.signal }, stop);
      expect(error).toBe(reason);
      expect(events.at(-1)).toBe(at);
    },
  );

  test("goes on where it was left, also with what was kept as JSON", async () => {
    const polls = [
      polled(RUNNING, ["a", GOOD, 2], ["b", RUNNING, 3]),
      polled(GOOD, ["a", GOOD, 2], ["b", GOOD, 4]),
    ];
    const progress = new Map<string, ActionProgress>();
    const first = await follow(script(polls), { progress }, (event) => short(event) === "b 1 b2" && "leave");
    expect(first.events).toHaveLength(7);
    const kept = new Map<string, ActionProgress>(JSON.parse(JSON.stringify([...progress])));
    const run = script(polls);
    const second = await follow(run, { progress: kept });
    expect(second.events).toEqual(["b 2 b3", "b 3 b4", "actionEnd b SUCCESSFUL", "end finished SUCCESSFUL"]);
    expect(run.requests).toEqual(["poll", "b 2", "poll", "b 3"]);
  });

  test.for([
    ["progress", {}],
    ["onPoll", () => {}],
    ["until", "done"],
  ])("refuses %s of %o before anything is sent", async ([name, value]) => {
    const run = script([polled(GOOD)]);
    // A caller without types passes such values.
    const { error } = await follow(run, { [String(name)]: value } as FollowOptions);
    expect(error).toBeInstanceOf(BuddyUsageError);
    expect(run.requests).toEqual([]);
  });
});
