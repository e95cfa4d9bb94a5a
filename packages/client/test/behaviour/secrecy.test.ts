import { inspect } from "node:util";
import {
  type BuddyClientOptions,
  type BuddyToken,
  type CallOptions,
  createBuddyClient,
  type Hooks,
} from "@buddy-openapi/client";
import { describe, expect, test } from "vitest";
import type { ScriptedResponse } from "./case.ts";
import { callOperation, PATH, parameters } from "./play.ts";
import { serve } from "./server.ts";

const TOKEN = "f00dfeed-do-not-show-me";
const tokens: [kind: string, token: BuddyToken][] = [
  ["a fixed token", TOKEN],
  ["a token function", async () => TOKEN],
];

/** Every way in which a call fails. */
const failures: [what: string, responses: ScriptedResponse[], options?: CallOptions, workspace?: string][] = [
  ["an error with JSON", [{ status: 400, body: { errors: [{ message: "No" }] } }]],
  ["an error with a page", [{ status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad</h1>" }]],
  ["an error without a body", [{ status: 500 }]],
  ["a refused token", [{ status: 401 }]],
  ["a missing scope", [{ status: 403, body: { errors: [] } }]],
  ["a rate limit", [{ status: 429, headers: { "Retry-After": "99999" } }]],
  ["a success that isn't JSON", [{ body: "<h1>Sign in</h1>" }]],
  ["a broken connection", [{ disconnect: true }]],
  ["a body that is cut off", [{ body: { name: "it" }, cut: true }]],
  ["a response that is compressed wrongly", [{ headers: { "content-encoding": "gzip" }, body: "plain" }]],
  ["a redirect without end", [{ status: 302, headers: { location: "/again" } }]],
  ["an attempt that takes too long", [{ delayMs: 9000, body: {} }], { timeoutMs: 30 }],
  ["a call that takes too long", [{ delayMs: 9000, body: {} }], { totalTimeoutMs: 30 }],
  ["an abort", [{ delayMs: 9000, body: {} }], { signal: AbortSignal.abort() }],
  ["an invalid path parameter", [{ body: {} }], {}, ".."],
  ["an invalid header", [{ body: {} }], { headers: { "x-name": "a\nb" } }],
  ["an invalid option", [{ body: {} }], { timeoutMs: -1 }],
];

describe.for(tokens)("%s doesn't show", ([, token]) => {
  test.for(failures)("in %s", async ([, responses, options = {}, workspace = "my-company"]) => {
    await using server = await serve(responses);
    const events: unknown[] = [];
    const note = (event: unknown) => void events.push(event);
    const hooks: Hooks = { onRequest: note, onResponse: note, onRetry: note, onError: note };
    const call = { ...parameters, workspace };
    const connection: BuddyClientOptions = {
      baseUrl: server.url,
      token,
      hooks,
      retry: { baseDelayMs: 0, attempts: 2 },
    };
    const buddy = createBuddyClient(connection);
    const pending = buddy.getIntegration(call, options);
    const error = await pending.then(
      () => expect.fail("the call should have failed"),
      (error: unknown) => error,
    );
    const result = await pending.result().catch((error: unknown) => error);
    expectSecret(buddy, pending, error, result, events);

    const { signal = null, headers, ...rest } = options;
    const make = () => createBuddyClient({ ...connection, ...rest, ...(headers && { headers }) });
    const byPath = await (async () => make().http.GET(PATH, { params: { path: call }, signal }))().catch(
      (error: unknown) => error,
    );
    expectSecret(byPath, events);
  });

  test.for([200, 400])("in the error made of a %d that repeats the request", async (status) => {
    await using server = await serve([{ status, body: `<pre>Authorization: Bearer ${TOKEN}</pre>` }]);
    const pending = createBuddyClient({ baseUrl: server.url, token }).getIntegration(parameters);
    const error = await pending.catch((error: unknown) => error);
    expect(error).toMatchObject({ message: expect.stringContaining("([hidden])"), body: "[hidden]" });
    expectSecret(error, await pending.result().catch((error: unknown) => error));
  });

  test("in a success", async () => {
    await using server = await serve([{ body: {} }]);
    const buddy = createBuddyClient({ baseUrl: server.url, token });
    const pending = buddy.getIntegration(parameters);
    const byPath = await buddy.http.GET(PATH, { params: { path: parameters } });
    expectSecret(buddy, buddy.http, pending, await pending.withResponse(), byPath);
    // Without this the search above would prove nothing.
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
      Array(2).fill(`Bearer ${TOKEN}`),
    );
  });

  test("nor does anything else at another origin, where a redirect leads", async () => {
    await using other = await serve([{ body: { name: "elsewhere" } }]);
    await using server = await serve(() => ({
      status: 307,
      headers: { location: `${other.url}/elsewhere?code=4711` },
    }));
    const buddy = createBuddyClient({ baseUrl: server.url, token, headers: { cookie: "mine" } });
    const calls: (() => PromiseLike<unknown>)[] = [
      () => buddy.getIntegration(parameters),
      () => buddy.http.GET(PATH, { params: { path: parameters } }),
      () => callOperation(buddy, { method: "POST" }, { name: "new" }),
      () => buddy.http.DELETE(PATH, { params: { path: parameters } }),
    ];
    for (const call of calls) {
      const error = await Promise.resolve(call()).catch((error: unknown) => error);
      expect(error).toMatchObject({ name: "BuddyRedirectError", location: `${other.url}/elsewhere` });
    }
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
      Array(4).fill(`Bearer ${TOKEN}`),
    );
    expect(other.requests).toEqual([]);
  });
});

test.for(["", " ", "\n", "\r\nx-admin: 1", "é"])(
  "a token that can't be sent is not shown by the error that says so (%j)",
  async (end) => {
    const made = await (async () => createBuddyClient({ token: `${TOKEN} ${end}` }))().catch(
      (error: unknown) => error,
    );
    expect(made).toMatchObject({ name: "BuddyUsageError" });
    const buddy = createBuddyClient({ token: () => `${TOKEN} ${end}` });
    const called = await buddy.getIntegration(parameters).catch((error: unknown) => error);
    expect(called).toMatchObject({ name: "BuddyUsageError" });
    expectSecret(made, called);
  },
);

/** Searches for the token wherever a program might print it. */
function expectSecret(...values: unknown[]): void {
  for (const value of values) {
    const shown = [
      inspect(value, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true, showProxy: true }),
      JSON.stringify(value) ?? "",
      ...texts(value),
    ];
    for (const text of shown) {
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain(Buffer.from(TOKEN).toString("base64").slice(0, 20));
    }
  }
}

/** The messages and stacks of an error, of its causes and of the errors in a list of events. */
function texts(value: unknown, depth = 0): string[] {
  if (typeof value !== "object" || value === null || depth > 9) return [];
  const own = value instanceof Error ? [String(value), value.message, value.stack ?? ""] : [];
  const inner = value instanceof Error ? [value.cause] : Object.values(value);
  return [...own, ...inner.flatMap((member) => texts(member, depth + 1))];
}
