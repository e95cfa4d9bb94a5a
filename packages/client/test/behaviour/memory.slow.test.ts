import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createBuddyClient, type Fetch } from "@buddy-openapi/client";
import { expect, test, vi } from "vitest";
import { PATH, parameters, turn } from "./play.ts";

// Node shows its garbage collector only with a flag, which may be set late.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const SIZE = 10_000_000;

test.for<[what: string, status: number]>([
  ["a success that is not JSON", 200],
  ["a failure", 400],
])("errors of %s that are kept don't keep its download", async ([, status]) => {
  const page = new TextEncoder().encode(`<p>${"0123456789".repeat(SIZE / 10)}`);
  const fetch: Fetch = async () => new Response(page, { status });
  const buddy = createBuddyClient({ token: "secret", fetch });
  const kept: unknown[] = [];
  const before = await used();
  for (let call = 0; call < 5; call += 1) {
    kept.push(await buddy.getIntegration(parameters).catch((error: unknown) => error));
    kept.push(await buddy.http.GET(PATH, { params: { path: parameters } }).catch((error: unknown) => error));
  }
  expect((await used()) - before).toBeLessThan(SIZE);
  expect(kept).toHaveLength(10);
});

test("without limits, nothing is left on the caller's signal", async () => {
  const { signal } = new AbortController();
  const listen = vi.spyOn(signal, "addEventListener");
  const given: (AbortSignal | null | undefined)[] = [];
  const fetch: Fetch = async (_input, init) => {
    given.push(init?.signal);
    return Response.json({});
  };
  const options = { signal, timeoutMs: Number.POSITIVE_INFINITY, totalTimeoutMs: Number.POSITIVE_INFINITY };
  const buddy = createBuddyClient({ token: "secret", fetch, ...options });
  for (let call = 0; call < 100; call += 1) {
    await buddy.getIntegration(parameters, options);
    await buddy.http.GET(PATH, { params: { path: parameters }, signal });
  }
  // A fetch that listens to it would never let go of it.
  expect(given).not.toContain(signal);
  expect(listen).toHaveBeenCalled();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("hooks measure time by a clock that nobody sets", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-01-01T00:00:00Z") });
  try {
    const durations: number[] = [];
    const note = ({ durationMs }: { durationMs: number }) => void durations.push(durationMs);
    const fetch: Fetch = async () => {
      vi.setSystemTime(Date.parse("2025-01-01T00:00:00Z"));
      return Response.json({}, { status: 404 });
    };
    const call = createBuddyClient({ token: "secret", fetch, hooks: { onResponse: note, onError: note } });
    await call.getIntegration(parameters).catch(() => {});
    expect(durations).toHaveLength(2);
    for (const duration of durations) expect(duration).toBeGreaterThanOrEqual(0);
  } finally {
    vi.useRealTimers();
  }
});

/** What is in use, once everything is collected that can be, in bytes. */
async function used(): Promise<number> {
  for (let round = 0; round < 5; round += 1) {
    collect();
    // Finalizers run between turns.
    await turn();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
