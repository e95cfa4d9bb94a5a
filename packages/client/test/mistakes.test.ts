import { createBuddyClient, type Fetch } from "@buddy-openapi/client";
import { describe, expect, test, vi } from "vitest";
import { PATH, parameters, refused } from "./refused.ts";

// What JavaScript callers can pass, whatever the types say. Each is refused before anything is sent.
const circle: Record<string, unknown> = {};
circle["itself"] = circle;

describe("a body", () => {
  test.for<[string, unknown]>([
    ["a BigInt in it", { n: 1n }],
    ["a circle", circle],
    ["a function", () => {}],
    ["a symbol", Symbol("a")],
    ["NaN in it", { n: Number.NaN }],
    ["a function in it", { name: () => {} }],
    ["a Map", new Map([["name", "New"]])],
    ["a Set in it", { users: new Set([1]) }],
    ["URLSearchParams", new URLSearchParams("name=New")],
    ["a Blob", new Blob(["{}"])],
    ["a stream", new ReadableStream()],
    ["bytes", new TextEncoder().encode("{}")],
    ["a promise", Promise.resolve({})],
    [
      "what throws",
      {
        toJSON() {
          throw new Error("no");
        },
      },
    ],
  ])("can't have %s", async ([, body]) => {
    await refused((buddy) => Reflect.apply(buddy.addIntegration, buddy, [{ workspace: "my-company", body }]));
    await refused((buddy) =>
      Reflect.apply(buddy.http.POST, buddy.http, [
        "/workspaces/{workspace}/integrations",
        { params: { path: { workspace: "my-company" } }, body },
      ]),
    );
  });

  test("may be of a class, without a prototype, and have what JSON leaves out", async () => {
    const withoutPrototype: object = Object.assign(Object.create(null), { name: "New" });
    for (const body of [
      new Date(0),
      new URL("https://a.example"),
      withoutPrototype,
      { name: undefined },
      {},
      [],
    ]) {
      const fetch = vi.fn<Fetch>(async () => Response.json({}));
      const buddy = createBuddyClient({ token: "secret", fetch });
      await Reflect.apply(buddy.addIntegration, buddy, [{ workspace: "my-company", body }]);
      expect(fetch.mock.calls[0]?.[1]?.body).toBe(JSON.stringify(body));
    }
  });

  test("can't be left out where it is required", async () => {
    for (const body of [undefined, null]) {
      await refused((buddy) =>
        Reflect.apply(buddy.addIntegration, buddy, [{ workspace: "my-company", body }]),
      );
    }
    await refused((buddy) =>
      Reflect.apply(buddy.http.POST, buddy.http, [
        "/workspaces/{workspace}/integrations",
        { params: { path: { workspace: "my-company" } } },
      ]),
    );
  });

  test("can't go with a GET", async () => {
    await refused((buddy) => Reflect.apply(buddy.getIntegration, buddy, [{ ...parameters, body: {} }]));
  });
});

test.for([Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol("a"), { a: { b: 1 } }, [[1]], () => {}, "\ud800"])(
  "a query can't have %s",
  async (project_name) => {
    await refused((buddy) =>
      Reflect.apply(buddy.getIntegrations, buddy, [{ workspace: "my-company", project_name }]),
    );
  },
);

test.for<[string, object]>([
  ["a header name", { headers: { "x a": "1" } }],
  ["a header value", { headers: { "x-a": "hunter2\nx" } }],
  ["a header in one text", { headers: { "Authorization: Bearer hunter2": "" } }],
  ["an Authorization", { headers: { authorization: "Bearer hunter2" } }],
  ...["\u0000", "\u0001", "\u001f", "\u007f", "\u0085"].map((control): [string, object] => [
    `a header with ${JSON.stringify(control)}`,
    { headers: { "x-a": `hunter2${control}b` } },
  ]),
  ["a signal", { signal: 5 }],
  ["a fetch", { fetch: 5 }],
  ["headers", { headers: 5 }],
  ["a timeout, which is the client's,", { timeoutMs: 5000 }],
  ["a number of attempts, which is the client's,", { retry: { attempts: 5 } }],
  ["a nested query", { params: { path: parameters, query: { a: { b: { c: 1 } } } } }],
])("by path, %s that can't be sent is refused, and isn't shown", async ([, options]) => {
  const error = await refused((buddy) =>
    Reflect.apply(buddy.http.GET, buddy.http, [PATH, { params: { path: parameters }, ...options }]),
  );
  expect(JSON.stringify(error) + String(error)).not.toContain("hunter2");
});

test("a header in one text is refused by its name, and its value isn't shown", async () => {
  for (const headers of [{ "X-Key: hunter2": "" }, [["X-Key=hunter2", "1"]], [[Symbol("a"), "1"]]]) {
    const error = await refused((buddy) =>
      Reflect.apply(buddy.getIntegration, buddy, [parameters, { headers }]),
    );
    expect(String(error)).toMatch(/^BuddyUsageError: The header (X-Key|Symbol) can't be sent/);
    expect(String(error)).not.toContain("hunter2");
  }
});

test.for<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["text", "{}"],
  ["an object without a status", { ok: true, headers: new Headers(), body: null }],
  [
    "an object whose headers are no Headers",
    { status: 404, ok: false, headers: { get: () => null }, body: null },
  ],
  ["an opaque response", { type: "opaque", status: 0, ok: false, headers: new Headers(), body: null }],
  ["an object without headers", { status: 200, ok: true, json: async () => ({}) }],
  ["Response.error()", Response.error()],
])("a fetch that gives %s is the caller's mistake, and not repeated", async ([, value]) => {
  const fetch = vi.fn<Fetch>().mockResolvedValue(value as Response);
  const buddy = createBuddyClient({ token: "secret", fetch });
  await expect(buddy.getIntegration(parameters)).rejects.toMatchObject({ name: "BuddyUsageError" });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("a redirect that a browser doesn't show is one", async () => {
  const opaque = { type: "opaqueredirect", status: 0, ok: false, headers: new Headers(), body: null };
  const fetch = vi.fn<Fetch>().mockResolvedValue(opaque as unknown as Response);
  const buddy = createBuddyClient({ token: "secret", fetch });
  await expect(buddy.getIntegration(parameters)).rejects.toMatchObject({ name: "BuddyRedirectError" });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("Headers and lists of pairs are sent", async () => {
  const pairs: [string, string][] = [
    ["X-One", "1"],
    ["x-two", "2"],
    ["X-Two", "3"],
  ];
  const object = { "X-One": "1", "x-two": "2, 3", "x-none": undefined };
  for (const headers of [new Headers(pairs), pairs, object]) {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const buddy = createBuddyClient({ token: "secret", fetch, headers });
    await buddy.getIntegration(parameters);
    await createBuddyClient({ token: "secret", fetch }).getIntegration(parameters, { headers });
    await buddy.http.GET(PATH, { params: { path: parameters } });
    const { http } = createBuddyClient({ token: "secret", fetch });
    await http.GET(PATH, { params: { path: parameters }, headers });
    for (const [, init] of fetch.mock.calls) {
      expect(init?.headers).toMatchObject({ "x-one": "1", "x-two": "2, 3" });
      expect(Object.keys(init?.headers ?? {})).not.toContain("x-none");
    }
    expect(fetch).toHaveBeenCalledTimes(4);
  }
});
