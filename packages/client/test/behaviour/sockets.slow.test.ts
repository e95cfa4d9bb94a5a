import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createBuddyClient } from "@buddy-openapi/client";
import { expect, test } from "vitest";
import { PATH, parameters, turn } from "./play.ts";
import { serve } from "./server.ts";

const CALLS = 10_000;
const AT_ONCE = 10;

// Node shows its garbage collector only with a flag, which may be set late.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

test("10 000 repeated calls leave no connection, timer or listener open, and no growing heap", async () => {
  const repeated = new Set<unknown>();
  await using server = await serve(({ headers }) => {
    const id = headers["x-id"];
    if (repeated.delete(id)) return { body: { name: "it" } };
    repeated.add(id);
    // One body in ten never ends, so its connection ends only if the client ends it.
    return { status: 503, body: "x".repeat(2000), ...(Number(id) % 10 === 0 && { bodyDelayMs: 2 ** 30 }) };
  });
  const buddy = createBuddyClient({
    baseUrl: server.url,
    token: "secret",
    retry: { attempts: 2, baseDelayMs: 0 },
  });
  // The signal of a program that runs for long.
  const { signal } = new AbortController();
  let calls = 0;
  let mostConnections = 0;

  async function callUntil(last: number): Promise<void> {
    while (calls < last) {
      calls += 1;
      const headers = { "x-id": String(calls) };
      if (calls % 7 > 0) await buddy.getIntegration(parameters, { signal, headers });
      else await buddy.http.GET(PATH, { params: { path: parameters }, headers, signal });
      server.requests.length = 0;
      if (calls % 100 === 0) mostConnections = Math.max(mostConnections, await server.connections());
    }
  }
  const callManyUntil = (last: number) => Promise.all(Array.from({ length: AT_ONCE }, () => callUntil(last)));

  const warnings: string[] = [];
  const warn = ({ message }: Error) => void warnings.push(message);
  process.on("warning", warn);
  await callManyUntil(CALLS / 5);
  const heapBefore = await heap();
  const timersBefore = timers();
  await callManyUntil(CALLS);
  const heapAfter = await heap();
  process.off("warning", warn);

  expect(calls).toBeGreaterThanOrEqual(CALLS);
  expect(warnings).toEqual([]);
  // A cancelled connection may not have been noticed yet when the next one is made.
  expect(mostConnections).toBeLessThanOrEqual(5 * AT_ONCE);
  await expect.poll(() => server.connections()).toBeLessThanOrEqual(2 * AT_ONCE);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(timers()).toBeLessThanOrEqual(timersBefore + 1);
  // A hundred bytes per call would be a megabyte.
  expect(heapAfter - heapBefore).toBeLessThan(2_000_000);
}, 120_000);

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

/** The heap's size in bytes, once everything is collected that can be. */
async function heap(): Promise<number> {
  for (let round = 0; round < 5; round += 1) {
    collect();
    // Finalizers run between turns.
    await turn();
  }
  return process.memoryUsage().heapUsed;
}
