import { createBuddyClient, type Fetch, pace } from "@buddy-openapi/client";
import { expect, test, vi } from "vitest";
import { parameters } from "./play.ts";
import { serve } from "./server.ts";

test("no more attempts are in flight than allowed, each until its body has been read", async () => {
  let [inFlight, most] = [0, 0];
  const fetch = pace({
    maxConcurrent: 3,
    fetch: async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      const body = new ReadableStream({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 5));
          controller.enqueue(new TextEncoder().encode("{}"));
          inFlight -= 1;
          controller.close();
        },
      });
      return new Response(body);
    },
  });
  const buddy = createBuddyClient({ token: "secret", fetch });
  await Promise.all(Array.from({ length: 12 }, () => buddy.getIntegration(parameters)));
  expect(most).toBe(3);
});

test("waiting for a turn takes nothing from an attempt's time, but from the call's", async () => {
  const slow: Fetch = async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return Response.json({});
  };
  const fetch = pace({ maxConcurrent: 1, fetch: slow });
  const options = { token: "secret", fetch, retry: false, timeoutMs: 2_000 } as const;
  const buddy = createBuddyClient(options);
  // All of them wait longer than an attempt may take.
  const calls = Array.from({ length: 25 }, () => buddy.getIntegration(parameters));
  const limited = createBuddyClient({ ...options, totalTimeoutMs: 300 }).getIntegration(parameters);
  await expect(limited).rejects.toMatchObject({ name: "BuddyTimeoutError", timeoutMs: 300, attempts: 0 });
  await expect(Promise.all(calls)).resolves.toHaveLength(25);
});

test("an abort takes a call out of the queue, and the next one takes its turn", async () => {
  await using server = await serve([{ delayMs: 50, body: {} }]);
  const buddy = createBuddyClient({
    baseUrl: server.url,
    token: "secret",
    fetch: pace({ maxConcurrent: 1 }),
  });
  const controller = new AbortController();
  const first = buddy.getIntegration(parameters);
  const second = buddy.getIntegration(parameters, { signal: controller.signal });
  const third = buddy.getIntegration(parameters);
  controller.abort(new Error("enough"));
  await expect(second).rejects.toBe(controller.signal.reason);
  await expect(Promise.all([first, third])).resolves.toHaveLength(2);
  expect(server.requests).toHaveLength(2);
});

test("what remains is spread over the time until the reset, and none remains until then", async () => {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "Date"],
    now: Date.parse("2026-01-01T00:00:00Z"),
  });
  try {
    const starts: number[] = [];
    const begin = Date.now();
    const paced = pace({
      maxConcurrent: 1,
      fetch: async () => {
        const at = Date.now() - begin;
        starts.push(at);
        const remaining = at < 10_000 ? 4 - starts.length : 1000;
        return new Response("{}", {
          headers: {
            "X-Rate-Limit-Remaining": String(remaining),
            "X-Rate-Limit-Reset": String(begin / 1000 + (at < 10_000 ? 10 : 20)),
          },
        });
      },
    });
    const calls = Promise.all(Array.from({ length: 6 }, () => paced("https://api.buddy.works/")));
    await vi.runAllTimersAsync();
    await calls;
    // Three remain after the first, and one is kept for the end.
    expect(starts).toEqual([0, 0, 2500, 5000, 10_000, 10_000]);
  } finally {
    vi.useRealTimers();
  }
});

test("a late response of a limit that has been reset since holds nobody back", async () => {
  const responses = [
    { remaining: 1000, inSeconds: 3600, afterMs: 0 },
    { remaining: 0, inSeconds: 1800, afterMs: 20 },
    { remaining: 999, inSeconds: 3600, afterMs: 0 },
  ];
  const paced = pace({
    maxWaitMs: 0,
    fetch: async () => {
      const { remaining, inSeconds, afterMs } = responses.shift() ?? expect.fail("one call too many");
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      const reset = String(Math.ceil(Date.now() / 1000) + inSeconds);
      return new Response("{}", {
        headers: { "X-Rate-Limit-Remaining": String(remaining), "X-Rate-Limit-Reset": reset },
      });
    },
  });
  await Promise.all([paced("https://a.example"), paced("https://a.example")]);
  expect((await paced("https://a.example")).status).toBe(200);
});

test("a fetch that fails gives its turn back", async () => {
  const fetch = pace({ maxConcurrent: 1, fetch: () => Promise.reject(new Error("broken")) });
  for (let call = 0; call < 3; call += 1) await expect(fetch("https://a.example")).rejects.toThrow("broken");
  const buddy = createBuddyClient({ token: () => Promise.reject(new Error("sealed")), fetch });
  for (let call = 0; call < 3; call += 1)
    await expect(buddy.getIntegration(parameters)).rejects.toThrow("sealed");
});

test.for([{ maxConcurrent: 0 }, { maxConcurrent: Number.NaN }, { slowBelow: -1 }, { maxWaitMs: -1 }])(
  "%j is refused",
  (options) => {
    expect(() => pace(options)).toThrow(expect.objectContaining({ name: "BuddyUsageError" }));
  },
);

/** Responses of a limit that is used up, and reset in some seconds by the clock of a server that is behind or ahead. */
const usedUp = (seconds: number, behindMs = 0) => {
  const server = Date.now() - behindMs;
  const headers = {
    "X-Rate-Limit-Remaining": "0",
    "X-Rate-Limit-Reset": `${Math.ceil(server / 1000) + seconds}`,
  };
  return new Response("{}", { headers: { ...headers, date: new Date(server).toUTCString() } });
};

test("a wait that would be longer than maxWaitMs is an error that says so, at once", async () => {
  const paced = pace({ maxWaitMs: 200, fetch: async () => usedUp(3600) });
  const buddy = createBuddyClient({ token: "secret", fetch: paced });
  await buddy.getIntegration(parameters);
  const calls = await Promise.allSettled([
    buddy.getIntegration(parameters),
    buddy.getIntegration(parameters),
  ]);
  for (const call of calls) {
    expect(call).toMatchObject({
      reason: {
        name: "BuddyTimeoutError",
        message: "getIntegration failed: maxWaitMs of 200 ms is less than the rate limit asks for",
        timeoutMs: 200,
        attempts: 0,
        retryable: true,
        retryAfter: expect.any(Date),
      },
    });
  }
  await expect(paced("https://a.example/b?c=d")).rejects.toMatchObject({
    url: "https://a.example/b",
    method: "GET",
  });
});

test("a slow-down is no wait for a limit: maxWaitMs cuts it", async () => {
  const reset = String(Math.floor(Date.now() / 1000) + 3600);
  const headers = { "X-Rate-Limit-Remaining": "5", "X-Rate-Limit-Reset": reset };
  const paced = pace({ maxWaitMs: 100, fetch: async () => new Response(null, { headers }) });
  const started = performance.now();
  for (let call = 0; call < 3; call += 1) await paced("https://a.example");
  expect(performance.now() - started).toBeGreaterThan(90);
});

test.for([-3_600_000, 3_600_000])("a clock that is %d ms ahead waits as long as others", async (behindMs) => {
  const paced = pace({ fetch: async () => usedUp(1, behindMs) });
  await paced("https://a.example");
  const started = performance.now();
  await paced("https://a.example");
  expect(performance.now() - started).toBeGreaterThan(500);
  expect(performance.now() - started).toBeLessThan(4000);
});

test("no timer is left for a queue that is empty", async () => {
  vi.useFakeTimers();
  const paced = pace({ fetch: async () => usedUp(30) });
  await paced("https://a.example");
  const controllers = [new AbortController(), new AbortController()];
  const calls = controllers.map(({ signal }) => paced("https://a.example", { signal }));
  expect(vi.getTimerCount()).toBe(1);
  for (const controller of controllers) controller.abort();
  expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test("a token function may use the same pace", async () => {
  const paced = pace({ maxConcurrent: 1, fetch: async () => Response.json({ name: "it" }) });
  const token = async () => (await (await paced("https://a.example")).json()).name;
  const buddy = createBuddyClient({ token, fetch: paced, timeoutMs: 500 });
  const calls = [1, 2, 3].map(() => buddy.getIntegration(parameters));
  expect(await Promise.all(calls)).toHaveLength(3);
});

test.for([undefined, null, {}, "a text"])(
  "a fetch that gives %j is a mistake inside pace too",
  async (given) => {
    const fetch = vi.fn(async () => given as never);
    const buddy = createBuddyClient({ token: "secret", fetch: pace({ fetch }) });
    await expect(buddy.getIntegration(parameters)).rejects.toMatchObject({
      name: "BuddyUsageError",
      message: "The option fetch must give a Response.",
    });
    expect(fetch).toHaveBeenCalledTimes(1);
  },
);

test.for<[what: string, options: unknown]>([
  ["null", null],
  ["a list", []],
  ["an option that doesn't exist", { concurrency: 3 }],
  ["a text", { maxConcurrent: "3" }],
  ["NaN", { maxWaitMs: Number.NaN }],
  ["less than one", { maxConcurrent: 0 }],
  ["what is no fetch", { fetch: 5 }],
])("%s is refused", ([, options]) => {
  expect(() => Reflect.apply(pace, undefined, [options])).toThrow(
    expect.objectContaining({ name: "BuddyUsageError" }),
  );
});

test("does not wait where a timer cannot be as long", async () => {
  vi.useFakeTimers();
  const setTimer = vi.spyOn(globalThis, "setTimeout");
  const headers = { "Retry-After": String(365 * 86_400) };
  const fetch = pace({
    maxWaitMs: Number.POSITIVE_INFINITY,
    fetch: async () => new Response(null, { status: 429, headers }),
  });
  await fetch("https://buddy.example.com");
  void fetch("https://buddy.example.com");
  await vi.advanceTimersByTimeAsync(1000);
  const waits = setTimer.mock.calls.map(([, ms]) => ms);
  vi.useRealTimers();
  setTimer.mockRestore();
  expect(waits).toEqual([2 ** 31 - 1]);
});
