import { createBuddyClient, type Hooks } from "@buddy-openapi/client";
import { expect, test } from "vitest";
import { parameters, turn } from "./play.ts";
import { serve } from "./server.ts";

// What hooks receive is in cases/hooks.json. Here is what they can't do.
const ways: [what: string, hook: () => void][] = [
  [
    "throws",
    () => {
      throw new Error("a broken hook");
    },
  ],
  ["rejects", () => Promise.reject(new Error("a broken hook"))],
  ["never comes to an end", () => new Promise<never>(() => {})],
  [
    "gives a promise that isn't one",
    () => ({
      // biome-ignore lint/suspicious/noThenProperty: the point of the test.
      get then() {
        throw new Error("a broken hook");
      },
    }),
  ],
];

test.for(ways)("a hook that %s breaks no call", async ([, hook]) => {
  await using server = await serve([{ status: 503 }, { body: { name: "it" } }, { status: 404 }]);
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", note);
  const hooks: Hooks = { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook };
  const buddy = createBuddyClient({ baseUrl: server.url, token: "secret", retry: { baseDelayMs: 0 }, hooks });
  await expect(buddy.getIntegration(parameters)).resolves.toEqual({ name: "it" });
  await expect(buddy.getIntegration(parameters)).rejects.toMatchObject({
    name: "BuddyApiError",
    status: 404,
  });
  // Node reports rejections that nobody handled when a turn ends.
  await turn();
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

test("a hook can't change what another receives, or what is sent", async () => {
  await using server = await serve([{ status: 503 }, { status: 404 }]);
  const attempts: number[] = [];
  const meddle = (event: object) => {
    if ("attempt" in event) attempts.push(Number(event.attempt));
    Object.assign(event, { attempt: 99, method: "DELETE", path: "/elsewhere", status: 200, delayMs: 1e9 });
  };
  const hooks: Hooks = { onRequest: meddle, onResponse: meddle, onRetry: meddle, onError: meddle };
  const buddy = createBuddyClient({ baseUrl: server.url, token: "secret", retry: { baseDelayMs: 0 }, hooks });
  await expect(buddy.getIntegration(parameters)).rejects.toMatchObject({
    status: 404,
    attempts: 2,
    method: "GET",
  });
  expect(attempts).toEqual([1, 1, 1, 2, 2, 2]);
  expect(server.requests.map(({ method }) => method)).toEqual(["GET", "GET"]);
});

test("the events of two calls at once have different call numbers", async () => {
  await using server = await serve([{ body: {} }]);
  const ids: number[] = [];
  const hooks: Hooks = { onRequest: ({ callId }) => ids.push(callId) };
  const buddy = createBuddyClient({ baseUrl: server.url, token: "secret", hooks });
  await Promise.all([buddy.getIntegration(parameters), buddy.getIntegration(parameters)]);
  expect(new Set(ids).size).toBe(2);
});
