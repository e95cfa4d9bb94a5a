import { inspect } from "node:util";
import {
  BuddyTimeoutError,
  BuddyUsageError,
  BuddyWaitTimeoutError,
  createBaseClient,
  getExecution,
  type WaitOptions,
} from "@buddy-openapi/client";
import { describe, expect, test, vi } from "vitest";
import { RUN, START, useFakeClock, wait } from "./waiting.ts";

useFakeClock();

describe("waitForExecution", () => {
  test.for(["SUCCESSFUL", "FAILED", "TERMINATED", "NOT_EXECUTED", "SKIPPED"])(
    "ends on %s",
    async (status) => {
      const { result, times } = await wait([{ status: "INPROGRESS" }, { status }]);
      expect(result).toEqual({ state: "finished", status, execution: { status } });
      expect(times).toHaveLength(2);
    },
  );

  test.for([
    "WAITING_FOR_APPLY",
    "WAITING_FOR_VARIABLES",
    "WAITING_FOR_SETTABLE_VARIABLES",
    "WAITING_FOR_VT_SESSION",
  ])("ends on %s, as somebody has to act", async (status) => {
    const { result } = await wait([{ status }]);
    expect(result).toEqual({ state: "waiting", status, execution: { status } });
  });

  test("polls on for every other status, also one that is unknown, absent or null", async () => {
    const others = ["ENQUEUED", "INITIAL", "TERMINATING", "BRAND_NEW", null].map((status) => ({ status }));
    const { result, times } = await wait([...others, {}, { status: "SUCCESSFUL" }]);
    expect(result).toMatchObject({ state: "finished" });
    expect(times).toHaveLength(7);
  });

  test("waits longer from poll to poll, up to ten intervals", async () => {
    const running = Array.from({ length: 8 }, () => ({ status: "INPROGRESS" }));
    const { times } = await wait([...running, { status: "SUCCESSFUL" }], { intervalMs: 1_000 });
    const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(waits.map(Math.floor)).toEqual([1000, 1500, 2250, 3375, 5062, 7593, 10000, 10000]);
  });

  test.for([
    [0, 800],
    [1, 1200],
  ])("varies the wait by a fifth (random: %d)", async ([random = 0, expected]) => {
    vi.mocked(Math.random).mockReturnValue(random);
    const polls = [{ status: "INPROGRESS" }, { status: "SUCCESSFUL" }];
    expect((await wait(polls, { intervalMs: 1_000 })).times).toEqual([0, expected]);
  });

  test("waits until the rate limit is reset when no call is left", async () => {
    const reset = START / 1000 + 300;
    const headers = { "X-Rate-Limit-Remaining": "0", "X-Rate-Limit-Reset": String(reset) };
    const { times } = await wait([{ status: "INPROGRESS", headers }, { status: "SUCCESSFUL" }]);
    expect(times).toEqual([0, 300_000]);
  });

  test("waits as long as a 429 asks for, also longer than a call would", async () => {
    const { times, result } = await wait([
      { http: 429, headers: { "Retry-After": "600" } },
      { status: "SUCCESSFUL" },
    ]);
    expect(times).toEqual([0, 600_000]);
    expect(result).toMatchObject({ state: "finished" });
  });

  test("polls on after a 429 that names no time", async () => {
    const { times, result } = await wait([...Array(5).fill({ http: 429 }), { status: "SUCCESSFUL" }]);
    expect(times).toHaveLength(6);
    expect(result).toMatchObject({ state: "finished" });
  });

  test("takes the options of a call, which hold for each poll", async () => {
    const polls = [{ hangs: true }, { status: "INPROGRESS" }, { http: 503 }, { status: "SUCCESSFUL" }];
    const options = {
      retry: { attempts: 1 },
      timeoutMs: 100,
      headers: { "x-job": "7" },
      maxResponseBytes: 999,
    };
    const { result, times, sent } = await wait(polls, { ...options, intervalMs: 1_000 });
    expect(result).toMatchObject({ state: "finished" });
    expect(times).toEqual([0, 1_100, 2_600, 4_850]);
    for (const { headers } of sent) expect(headers).toMatchObject({ "x-job": "7" });
    const { error } = await wait([{ status: "SUCCESSFUL" }], { maxResponseBytes: 5 });
    expect(error).toMatchObject({ name: "BuddyTooLargeError", polls: 1 });
  });

  test("waits at most maxIntervalMs", async () => {
    const running = Array.from({ length: 4 }, () => ({ status: "INPROGRESS" }));
    const polls = [...running, { status: "SUCCESSFUL" }];
    const { times } = await wait(polls, { intervalMs: 1_000, maxIntervalMs: 1_200 });
    expect(times).toEqual([0, 1_000, 2_200, 3_400, 4_600]);
  });

  test("waits on through what somebody has to act on, until it is finished", async () => {
    const polls = [{ status: "WAITING_FOR_APPLY" }, { status: "INPROGRESS" }, { status: "FAILED" }];
    const { result } = await wait(polls, { until: "finished" });
    expect(result).toMatchObject({ state: "finished", status: "FAILED" });
  });

  test("ends by the signal of the client where it has none, also during a poll", async () => {
    for (const poll of [{ status: "INPROGRESS" }, { hangs: true }]) {
      const controller = new AbortController();
      const reason = new Error("the program ends");
      setTimeout(() => controller.abort(reason), 3_000);
      const { error } = await wait([poll], {}, { signal: controller.signal });
      expect(error).toBe(reason);
    }
  });

  test("ends after totalTimeoutMs though onPoll never ends", async () => {
    const onPoll = () => new Promise<never>(() => {});
    const { error } = await wait([{ status: "INPROGRESS" }], { totalTimeoutMs: 3_000, onPoll });
    expect(error).toBeInstanceOf(BuddyWaitTimeoutError);
    expect(error).toMatchObject({ polls: 1, execution: { status: "INPROGRESS" } });
  });

  test("shows each execution to onPoll, and ends with what that throws", async () => {
    const seen: unknown[] = [];
    const failure = new Error("mine");
    const onPoll: WaitOptions["onPoll"] = ({ status }) => {
      seen.push(status);
      if (status === "TERMINATING") throw failure;
    };
    const { error } = await wait([{ status: "INPROGRESS" }, { status: "TERMINATING" }], { onPoll });
    expect(error).toBe(failure);
    expect(seen).toEqual(["INPROGRESS", "TERMINATING"]);
  });

  test("waits for onPoll, and ends with what it rejects with, whatever that is", async () => {
    const fetch = async () => new Response("", { status: 429 });
    const limited = createBaseClient({ token: "secret", retry: false, fetch });
    const failure = await getExecution(limited, RUN).catch((error: unknown) => error);
    expect(failure).toMatchObject({ status: 429 });
    const onPoll = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      throw failure;
    };
    const { error, times } = await wait([{ status: "INPROGRESS" }], { onPoll });
    expect(error).toBe(failure);
    expect(times).toEqual([0]);
  });

  test("ends after totalTimeoutMs with the last execution, which logs don't print", async () => {
    const { error, times } = await wait([{ status: "INPROGRESS", comment: "hush-hush" }], {
      intervalMs: 1_000,
      totalTimeoutMs: 3_000,
    });
    expect(times).toHaveLength(3);
    expect(error).toBeInstanceOf(BuddyTimeoutError);
    expect(error).toBeInstanceOf(BuddyWaitTimeoutError);
    expect(error).toHaveProperty("url", "https://buddy.example.com/1");
    expect(error).toMatchObject({ timeoutMs: 3_000, execution: { status: "INPROGRESS" } });
    expect(inspect(error) + JSON.stringify(error)).not.toContain("hush-hush");
  });

  test("ends with the caller's reason when it is aborted between polls", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const onPoll = () => controller.abort(reason);
    const { error, times } = await wait([{ status: "INPROGRESS" }], { signal: controller.signal, onPoll });
    expect(error).toBe(reason);
    expect(times).toHaveLength(1);
  });

  test.for([
    ["intervalMs", 0],
    ["intervalMs", Number.NaN],
    ["intervalMs", "2s"],
    ["totalTimeoutMs", -1],
    ["totalTimeoutMs", null],
    ["onPoll", 5],
    ["signal", new AbortController()],
    ["interval", 5],
    ["maxIntervalMs", 0],
    ["until", "done"],
    ["retry", { attempt: 1 }],
    ["headers", { host: "example.com" }],
  ])("refuses %s of %s before anything is sent", async ([name, value]) => {
    // A caller without types passes such values.
    const { error, times } = await wait([{ status: "SUCCESSFUL" }], { [String(name)]: value } as WaitOptions);
    expect(error).toBeInstanceOf(BuddyUsageError);
    expect(times).toEqual([]);
  });
});
