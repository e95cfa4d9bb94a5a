import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type BuddyApiError, createBuddyClient } from "@buddy-openapi/client";
import { expect, test, vi } from "vitest";
import { PATH, parameters } from "./play.ts";
import { serve } from "./server.ts";

const BASE_URL = "https://buddy.example.com";
const failure = { status: 404, body: { errors: [] } };

test("a call is sent once, however it is read", async () => {
  await using server = await serve([{ body: { name: "it" } }]);
  const call = createBuddyClient({ baseUrl: server.url, token: "secret" }).getIntegration(parameters);
  const [first, second, result, { data }, then, last] = await Promise.all([
    call,
    call,
    call.result(),
    call.withResponse(),
    call.then(({ name }) => name),
    call.finally(() => {}),
  ]);
  expect([first, second, data, last]).toEqual(Array(4).fill({ name: "it" }));
  // All of them see the same object.
  expect(new Set([first, second, data, last]).size).toBe(1);
  expect(result).toMatchObject({ ok: true, data: { name: "it" } });
  expect(then).toBe("it");
  expect(await call.catch(() => {})).toBe(await call);
  expect(server.requests).toHaveLength(1);
});

test("a failing call is sent once, however it is read", async () => {
  await using server = await serve([failure]);
  const call = createBuddyClient({ baseUrl: server.url, token: "secret" }).getIntegration(parameters);
  const read = await Promise.allSettled([
    call,
    call,
    call.withResponse(),
    call.finally(() => {}),
    call.then(),
  ]);
  const errors = read.map((settled) => settled.status === "rejected" && settled.reason);
  expect(errors[0]).toMatchObject({ name: "BuddyApiError", status: 404 });
  // All of them are the same error.
  expect(new Set(errors).size).toBe(1);
  expect(await call.result()).toMatchObject({ ok: false, status: 404 });
  expect(await call.catch(() => "caught")).toBe("caught");
  expect(server.requests).toHaveLength(1);
});

test.for(["Bad Gateway", '"a JSON string"', "", '{"errors":[]}'])(
  "the response of an error has its body once more: %j",
  async (text) => {
    const fetch = async () => new Response(text, { status: 502 });
    const call = createBuddyClient({ fetch, token: "secret", retry: false }).getIntegration(parameters);
    const { response } = (await call.catch((error: unknown) => error)) as BuddyApiError;
    expect(await response.text()).toBe(text);
  },
);

test("a clone of an error's response is that response", async () => {
  const fetch = async () => Response.json({ errors: [] }, { status: 404, statusText: "Not Found" });
  const buddy = createBuddyClient({ fetch, token: "secret" });
  const { response } = (await buddy
    .getIntegration(parameters)
    .catch((error: unknown) => error)) as BuddyApiError;
  const clone = response.clone().clone();
  expect(clone).toMatchObject({ ok: false, status: 404, statusText: "Not Found" });
  response.headers.set("x-added", "1");
  expect(response.clone().headers.get("x-added")).toBe("1");
  expect([await clone.json(), await response.json()]).toEqual([{ errors: [] }, { errors: [] }]);

  const { http } = buddy;
  const seen: unknown[] = [];
  http.use({
    async onResponse({ response }) {
      const { status } = response.clone();
      seen.push(status, await response.clone().json());
      return response.clone();
    },
  });
  const failed = await http.GET(PATH, { params: { path: parameters } });
  expect(failed).toMatchObject({ error: { errors: [] }, response: { ok: false, status: 404 } });
  expect(seen).toEqual([404, { errors: [] }]);
});

test.for<[what: string, chunk: unknown]>([
  ["a text", "{}"],
  ["null", null],
  ["nothing", undefined],
  ["a number", 5],
  ["a list", [123, 125]],
  ["a buffer", new ArrayBuffer(2)],
])("a body of which a part is %s can't be read, which is no failure of the network", async ([, chunk]) => {
  for (const status of [200, 404]) {
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode("{}"));
          controller.enqueue(chunk);
        },
      });
      return new Response(body, { status });
    };
    const call = createBuddyClient({ fetch, token: "secret" }).getIntegration(parameters);
    const name = status === 200 ? "BuddyParseError" : "BuddyApiError";
    await expect(call).rejects.toMatchObject({ name, status, attempts: 1 });
    expect(requests).toBe(1);
  }
});

test("a body that nobody reads is cancelled, so that its connection is free", async () => {
  const cancelled: number[] = [];
  const unread = (status: number, headers = {}) =>
    new Response(new ReadableStream({ cancel: () => void cancelled.push(status) }), { status, headers });
  const responses = [unread(302, { location: `${BASE_URL}/other` }), unread(503), Response.json({})];
  const fetch = async () => responses.shift() ?? Response.error();
  const retry = { baseDelayMs: 0 };
  await createBuddyClient({ fetch, token: "secret", baseUrl: BASE_URL, retry }).getIntegration(parameters);
  expect(cancelled).toEqual([302, 503]);
});

test.for<[what: string, body: unknown]>([
  ["none", null],
  ["undefined", undefined],
])("a body that nobody reads may be %s", async ([, body]) => {
  const headers = new Headers();
  const responses = [{ ok: false, status: 503, headers, body } as Response, Response.json({ name: "it" })];
  const fetch = async () => responses.shift() ?? Response.error();
  const buddy = createBuddyClient({ fetch, token: "secret", retry: { baseDelayMs: 0 } });
  const { attempts, data } = await buddy.getIntegration(parameters).withResponse();
  expect([attempts, data]).toEqual([2, { name: "it" }]);
});

test("a stream of Node that nobody reads is destroyed", async () => {
  const destroy = vi.fn();
  const unread = { ok: false, status: 503, headers: new Headers(), body: { destroy } } as unknown as Response;
  const responses = [unread, Response.json({})];
  const fetch = async () => responses.shift() ?? Response.error();
  await createBuddyClient({ fetch, token: "secret", retry: { baseDelayMs: 0 } }).getIntegration(parameters);
  expect(destroy).toHaveBeenCalledTimes(1);
});

test("a response without a stream is read whole", async () => {
  const whole = (text: string, body?: null) => {
    const arrayBuffer = async () => new TextEncoder().encode(text).buffer;
    return { ok: true, status: 200, headers: new Headers(), body, arrayBuffer } as unknown as Response;
  };
  const read = (response: Response) =>
    createBuddyClient({ fetch: async () => response, token: "secret" }).getIntegration(parameters);
  await expect(read(whole('{"name":"it"}'))).resolves.toEqual({ name: "it" });
  // It says that it has no body.
  await expect(read(whole('{"name":"it"}', null))).rejects.toMatchObject({
    name: "BuddyParseError",
    body: "",
  });
});

test("a call that nobody reads is sent", async () => {
  await using server = await serve([{ body: {} }]);
  createBuddyClient({ baseUrl: server.url, token: "secret" }).getIntegration(parameters);
  await expect.poll(() => server.requests.length).toBe(1);
});

test("two calls are two requests", async () => {
  await using server = await serve([{ body: {} }]);
  const buddy = createBuddyClient({ baseUrl: server.url, token: "secret" });
  await buddy.getIntegration(parameters);
  await buddy.getIntegration(parameters);
  expect(server.requests).toHaveLength(2);
});

test.for<[read: string, count: number]>([
  ["", 1],
  [".result()", 0],
  [".withResponse()", 1],
  [".then(() => {})", 1],
  [".finally(() => {})", 1],
  [".catch(() => {})", 0],
  [".then(() => {}, () => {})", 0],
  [".withResponse().catch(() => {})", 0],
])(
  "of a failing call whose caller does no more than call%s, %i rejections are unhandled",
  async ([read, count]) => {
    await using server = await serve([failure]);
    // A process of its own: the test runner has its own idea of unhandled rejections.
    const script = `
    import { createBuddyClient } from ${JSON.stringify(import.meta.resolve("@buddy-openapi/client"))};
    const names = [];
    process.on("unhandledRejection", ({ name }) => names.push(name));
    process.on("exit", () => console.log(JSON.stringify(names)));
    const buddy = createBuddyClient({ baseUrl: ${JSON.stringify(server.url)}, token: "secret" });
    buddy.getIntegration(${JSON.stringify(parameters)})${read};
  `;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
    expect(JSON.parse(stdout)).toEqual(Array(count).fill("BuddyApiError"));
  },
);
