import { getEventListeners } from "node:events";
import { createBuddyClient } from "@buddy-openapi/client";
import { expect, test } from "vitest";
import { PATH, parameters } from "./play.ts";
import { serve } from "./server.ts";

// Where in a call it is aborted is in cases/aborts.json. Here is what the caller's signal can be like.
const slow = [{ delayMs: 20_000, body: {} }];

test.for<[what: string, reason: unknown]>([
  ["nothing, which makes an AbortError", undefined],
  ["null", null],
  ["false", false],
  ["a text", "enough"],
  ["an object", { why: "enough" }],
])("the reason may be %s", async ([, reason]) => {
  await using server = await serve(slow);
  const controller = new AbortController();
  const { signal } = controller;
  const call = createBuddyClient({ baseUrl: server.url, token: "secret" }).getIntegration(parameters, {
    signal,
  });
  const error = call.then(
    () => expect.fail("the call should have been aborted"),
    (error: unknown) => error,
  );
  await expect.poll(() => server.requests.length).toBe(1);
  controller.abort(reason);
  expect(await error).toBe(signal.reason);
  expect(server.requests).toHaveLength(1);
});

test("of a signal without a reason, as older polyfills have, an AbortError is made", async () => {
  const target = new EventTarget();
  const signal = Object.assign(target, { aborted: false }) as unknown as AbortSignal;
  const token = () => new Promise<never>(() => {});
  const call = createBuddyClient({ token }).getIntegration(parameters, { signal });
  target.dispatchEvent(new Event("abort"));
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
});

test("the caller's own timeout is not the client's", async () => {
  await using server = await serve(slow);
  const signal = AbortSignal.timeout(50);
  const call = createBuddyClient({ baseUrl: server.url, token: "secret" }).getIntegration(parameters, {
    signal,
  });
  await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
  await expect(call).rejects.toBe(signal.reason);
});

test("an abort ends the wait for a token", async () => {
  await using server = await serve([{ body: {} }]);
  const controller = new AbortController();
  const buddy = createBuddyClient({ baseUrl: server.url, token: () => new Promise<never>(() => {}) });
  const call = buddy.getIntegration(parameters, { signal: controller.signal });
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
  expect(server.requests).toHaveLength(0);
});

test("totalTimeoutMs ends the wait for a token", async () => {
  await using server = await serve([{ body: {} }]);
  const token = () => new Promise<never>(() => {});
  const call = createBuddyClient({ baseUrl: server.url, token, totalTimeoutMs: 20 }).getIntegration(
    parameters,
  );
  await expect(call).rejects.toMatchObject({ name: "BuddyTimeoutError", timeoutMs: 20, attempts: 0 });
  expect(server.requests).toHaveLength(0);
});

test("a client's signal ends its calls, also those by path", async () => {
  await using server = await serve(slow);
  const controller = new AbortController();
  const buddy = createBuddyClient({ baseUrl: server.url, token: "secret", signal: controller.signal });
  const calls = [
    buddy.getIntegration(parameters),
    buddy.http.GET(PATH, { params: { path: parameters } }),
  ].map((call) =>
    Promise.resolve(call).then(
      () => "fulfilled",
      (error: unknown) => error,
    ),
  );
  await expect.poll(() => server.requests.length).toBe(2);
  const reason = new Error("the program ends");
  controller.abort(reason);
  const late = new Promise((resolve) => setTimeout(resolve, 1000, "still running"));
  for (const call of calls) expect(await Promise.race([call, late])).toBe(reason);
});

test("a call's signal wins over its client's", async () => {
  await using server = await serve([{ body: {} }]);
  const signal = AbortSignal.abort(new Error("the program ends"));
  const buddy = createBuddyClient({ baseUrl: server.url, token: "secret", signal });
  await expect(buddy.getIntegration(parameters)).rejects.toBe(signal.reason);
  await expect(buddy.getIntegration(parameters, { signal: new AbortController().signal })).resolves.toEqual(
    {},
  );
});

test("an abort after the call changes nothing, and the client has let go of the signal", async () => {
  await using server = await serve([{ status: 503 }, { body: { name: "it" } }, { status: 404, body: {} }]);
  const controller = new AbortController();
  const { signal } = controller;
  const buddy = createBuddyClient({ baseUrl: server.url, token: "secret", retry: { baseDelayMs: 0 } });
  const call = buddy.getIntegration(parameters, { signal });
  await call;
  await buddy.getIntegration(parameters, { signal }).result();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  controller.abort();
  await expect(call).resolves.toEqual({ name: "it" });
});
