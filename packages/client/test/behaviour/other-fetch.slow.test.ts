import { gzipSync } from "node:zlib";
import { createBuddyClient, type Fetch } from "@buddy-openapi/client";
import { fetch as crossFetch } from "cross-fetch";
import nodeFetch from "node-fetch";
import { Agent, fetch as undiciFetch } from "undici";
import { describe, expect, test, vi } from "vitest";
import { PATH, parameters } from "./play.ts";
import { serve } from "./server.ts";

// Each of these is a `fetch` with types, streams and errors of its own.
const fetches: [name: string, fetch: unknown][] = [
  ["cross-fetch (node-fetch 2)", crossFetch],
  ["node-fetch 3", nodeFetch],
  ["the undici package with an agent", withAgent()],
];

describe.for(fetches)("with %s", ([name, given]) => {
  // Their types differ from the platform's in what is not used.
  const fetch = given as Fetch;
  const connect = (baseUrl: string) =>
    createBuddyClient({ baseUrl, token: "secret", fetch, retry: { baseDelayMs: 0 } });
  const byPath = { params: { path: parameters } };

  test("a success is data, as an operation and by path", async () => {
    await using server = await serve([{ body: { name: "it" } }]);
    const buddy = connect(server.url);
    await expect(buddy.getIntegration(parameters)).resolves.toEqual({ name: "it" });
    await expect(buddy.http.GET(PATH, byPath)).resolves.toMatchObject({ data: { name: "it" } });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
      Array(2).fill("Bearer secret"),
    );
  });

  test("a 404 is an error and sent once", async () => {
    await using server = await serve([{ status: 404, body: { errors: [{ message: "Not here" }] } }]);
    const buddy = connect(server.url);
    await expect(buddy.getIntegration(parameters)).rejects.toMatchObject({
      name: "BuddyApiError",
      message: "getIntegration failed: 404 Not Found (Not here)",
    });
    await expect(buddy.http.GET(PATH, byPath)).resolves.toMatchObject({
      error: { errors: [{ message: "Not here" }] },
    });
    expect(server.requests).toHaveLength(2);
  });

  test("a body is sent, as an operation and by path", async () => {
    await using server = await serve([{ body: {} }]);
    const buddy = connect(server.url);
    const body = { name: "Renamed" };
    await buddy.updateIntegration({ ...parameters, body });
    await buddy.http.PATCH(PATH, { ...byPath, body });
    expect(server.requests).toMatchObject(
      Array(2).fill({
        method: "PATCH",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      }),
    );
  });

  test("a 503 is repeated, and so is a broken connection", async () => {
    await using server = await serve([
      { status: 503, body: "x".repeat(99_999) },
      { disconnect: true },
      { body: {} },
    ]);
    await expect(connect(server.url).getIntegration(parameters).withResponse()).resolves.toMatchObject({
      attempts: 3,
    });
  });

  test("a body that the connection cuts off is fetched again", async () => {
    await using server = await serve([{ body: { name: "it" }, cut: true }, { body: { name: "it" } }]);
    // node-fetch 2 does not notice it, so only the time limit ends the attempt.
    const options = name.includes("node-fetch 2") ? { timeoutMs: 500 } : {};
    await expect(connect(server.url).getIntegration(parameters, options)).resolves.toEqual({ name: "it" });
    expect(server.requests).toHaveLength(2);
  });

  test("a body that is encoded wrongly is fetched once", async () => {
    await using server = await serve([{ headers: { "content-encoding": "gzip" }, body: "plain" }]);
    await expect(connect(server.url).getIntegration(parameters)).rejects.toMatchObject({
      name: "BuddyParseError",
    });
    expect(server.requests).toHaveLength(1);
  });

  test("a success that is too large is fetched once", async () => {
    await using server = await serve([{ body: "0123456789abcdef", repeatBody: 100_000 }]);
    const call = connect(server.url).getIntegration(parameters, { maxResponseBytes: 1000 });
    await expect(call).rejects.toMatchObject({ name: "BuddyTooLargeError" });
    expect(server.requests).toHaveLength(1);
  });

  test("time limits and aborts end a call", async () => {
    await using server = await serve([{ delayMs: 5000, body: {} }]);
    const once = { retry: false, timeoutMs: 50 } as const;
    await expect(connect(server.url).getIntegration(parameters, once)).rejects.toMatchObject({
      name: "BuddyTimeoutError",
    });
    const controller = new AbortController();
    const call = connect(server.url).getIntegration(parameters, { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(call).rejects.toBe(controller.signal.reason);
  });

  test("a write is not redirected, and a read stays below the base URL", async () => {
    await using server = await serve(({ url }) =>
      url === "/here" ? { body: { name: "it" } } : { status: 302, headers: { location: "/here" } },
    );
    const buddy = connect(server.url);
    await expect(buddy.getIntegration(parameters)).resolves.toEqual({ name: "it" });
    await expect(buddy.deleteIntegration(parameters)).rejects.toMatchObject({ name: "BuddyRedirectError" });
    expect(server.requests.map(({ url }) => url)).toEqual([expect.anything(), "/here", expect.anything()]);
  });
});

describe("a fetch that ignores its signal", () => {
  const never = () => new Promise<never>(() => {});
  const stuck: [what: string, fetch: Fetch][] = [
    ["never responds", never],
    ["never ends its body", async () => new Response(new ReadableStream({ pull: never }))],
    [
      "never ends the body of an error",
      async () => new Response(new ReadableStream({ pull: never }), { status: 404 }),
    ],
  ];
  test.for(stuck)("and %s is ended by each limit", async ([, fetch]) => {
    const buddy = createBuddyClient({ token: "secret", fetch, retry: { baseDelayMs: 0, attempts: 2 } });
    const calls = [
      (options: { timeoutMs?: number; totalTimeoutMs?: number }) => buddy.getIntegration(parameters, options),
      (options: { timeoutMs?: number; totalTimeoutMs?: number }) =>
        createBuddyClient({ token: "secret", fetch, retry: false, ...options }).http.GET(PATH, {
          params: { path: parameters },
        }),
    ];
    for (const call of calls) {
      await expect(call({ timeoutMs: 20 })).rejects.toMatchObject({
        name: "BuddyTimeoutError",
        timeoutMs: 20,
      });
      await expect(call({ totalTimeoutMs: 30 })).rejects.toMatchObject({
        name: "BuddyTimeoutError",
        timeoutMs: 30,
      });
    }
    const controller = new AbortController();
    const call = buddy.getIntegration(parameters, { signal: controller.signal });
    setTimeout(() => controller.abort("enough"), 20);
    await expect(call).rejects.toBe("enough");
  });

  test("and responds too late: its body is cancelled", async () => {
    const cancel = vi.fn();
    const late: Fetch = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return new Response(new ReadableStream({ cancel }));
    };
    const call = createBuddyClient({ token: "secret", fetch: late, retry: false }).getIntegration(
      parameters,
      {
        timeoutMs: 10,
      },
    );
    await expect(call).rejects.toMatchObject({ name: "BuddyTimeoutError" });
    await expect.poll(() => cancel.mock.calls.length).toBe(1);
  });
});

test("a token function that never settles is ended by timeoutMs, and nothing is sent", async () => {
  const fetch = vi.fn<Fetch>();
  const buddy = createBuddyClient({ token: () => new Promise(() => {}), fetch, timeoutMs: 20 });
  await expect(buddy.getIntegration(parameters)).rejects.toMatchObject({
    name: "BuddyTimeoutError",
    timeoutMs: 20,
    attempts: 0,
  });
  expect(fetch).not.toHaveBeenCalled();
});

test.for<[what: string, error: unknown]>([
  ["a text", "broken"],
  ["nothing", undefined],
  ["null", null],
  ["an error whose properties throw", new Proxy({}, { get: () => expect.fail("no") })],
  ["an error without a message", Object.assign(new Error(), { code: "ECONNRESET" })],
])("a fetch that rejects with %s is a network error", async ([, error]) => {
  const buddy = createBuddyClient({ token: "secret", fetch: () => Promise.reject(error), retry: false });
  await expect(buddy.getIntegration(parameters)).rejects.toMatchObject({ name: "BuddyNetworkError" });
});

test("a fetch that follows redirects by itself can't turn a write into a read", async () => {
  await using server = await serve(({ method }) =>
    method === "POST" ? { status: 301, headers: { location: "/read" } } : { body: { name: "it" } },
  );
  const follow: Fetch = (input, init) => fetch(input, { ...init, redirect: "follow" });
  const buddy = createBuddyClient({ baseUrl: server.url, token: "secret", fetch: follow });
  const body = { name: "New", type: "GIT_HUB", scope: "WORKSPACE" } as const;
  await expect(buddy.addIntegration({ workspace: "my-company", body })).rejects.toMatchObject({
    name: "BuddyRedirectError",
    location: `${server.url}/read`,
  });
});

test("a bomb is not unpacked", async () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000, " "));
  const before = process.memoryUsage().rss;
  let requests = 0;
  const unpack: Fetch = async () => {
    requests += 1;
    return new Response(new Blob([bomb]).stream().pipeThrough(new DecompressionStream("gzip")));
  };
  const call = createBuddyClient({ token: "secret", fetch: unpack }).getIntegration(parameters);
  await expect(call).rejects.toMatchObject({ name: "BuddyTooLargeError", maxResponseBytes: 67_108_864 });
  expect(requests).toBe(1);
  expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
});

function withAgent(): unknown {
  const dispatcher = new Agent({ connections: 2 });
  return (input: string, init: object) => undiciFetch(input, { ...init, dispatcher });
}
