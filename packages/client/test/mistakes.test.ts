import { inspect } from "node:util";
import {
  type BuddyClientOptions,
  type CallOptions,
  createBuddyClient,
  type Fetch,
} from "@buddy-openapi/client";
import { afterEach, describe, expect, test, vi } from "vitest";

// What JavaScript callers can pass, whatever the types say. Each is refused before anything is sent.
const parameters = { workspace: "my-company", hash_id: "abc123def456" };
const PATH = "/workspaces/{workspace}/integrations/{hash_id}";

afterEach(() => vi.unstubAllEnvs());

const circle: Record<string, unknown> = {};
circle["itself"] = circle;

/** Values that are none of these. */
const NO_LIMITS = [0, -1, Number.NaN, Number.NEGATIVE_INFINITY, null, "5", true, {}, [], 1n];
const NO_NUMBERS = [-1, Number.NaN, null, "5", true, {}, 1n];
const NO_OBJECTS = [null, 5, "x", true, () => {}];

const CALL_OPTIONS: Record<string, unknown[]> = {
  timeoutMs: NO_LIMITS,
  totalTimeoutMs: NO_LIMITS,
  maxResponseBytes: NO_LIMITS,
  signal: [...NO_OBJECTS, {}, new AbortController()],
  retry: [null, 5, "x", true, () => {}, [5], { attempts: "3" }, { retries: 3 }, { idempotent: 1 }],
  headers: [
    null,
    5,
    "x-a: 1",
    ["x-a", "1"],
    [["x-a"]],
    [["x-a", "1", "2"]],
    { "x a": "1" },
    { "": "1" },
    { "x-a": "1\r\nx-b: 2" },
    { "x-a": "\u0000" },
    { "x-a": "€" },
    [["x-a", "a\nb"]],
    { Expect: "100-continue" },
    { "Content-Length": "1" },
    { "transfer-encoding": "chunked" },
    { connection: "close" },
    { host: "elsewhere.example" },
    { "x-a": {} },
    [["x-a", ["1"]]],
  ],
  timeout: [5000],
  attempts: [5],
};

for (const name of ["attempts", "baseDelayMs", "maxDelayMs", "maxRetryAfterMs"]) {
  CALL_OPTIONS["retry"]?.push(...NO_NUMBERS.map((value) => ({ [name]: value })));
}

const CLIENT_OPTIONS: Record<string, unknown[]> = {
  ...CALL_OPTIONS,
  token: [null, 5, {}, true, "a b", "a\n"],
  region: [null, 5, "mars", "constructor", "__proto__", "toString", ""],
  baseUrl: [null, 5, {}, "", "x", "ftp://a.example"],
  hooks: [null, 5, () => {}, { onRequest: 5 }, { onResponse: null }, { onReply: () => {} }],
  validate: [null, 5, { validators: 5 }, { validators: [], onDrift: 5 }, { validators: [], respond: "warn" }],
  userAgent: [null, 5, "a\nb", "a\u0000"],
};

describe.for(Object.entries(CLIENT_OPTIONS))("the option %s of a client", ([name, values]) => {
  test.for(values.map((value): [string, unknown] => [inspect(value), value]))("can't be %s", ([, value]) => {
    const options = { token: "secret", [name]: value } as BuddyClientOptions;
    expect(() => createBuddyClient(options)).toThrow(expect.objectContaining({ name: "BuddyUsageError" }));
  });
});

describe.for(Object.entries(CALL_OPTIONS))("the option %s of a call", ([name, values]) => {
  test.for(values.map((value): [string, unknown] => [inspect(value), value]))(
    "can't be %s",
    async ([, value]) => {
      await refused((buddy) => buddy.getIntegration(parameters, { [name]: value } as CallOptions));
    },
  );
});

test.for([null, 5, "x", true])("the options of a client can't be %s", (options) => {
  vi.stubEnv("BUDDY_TOKEN", "secret");
  expect(() => Reflect.apply(createBuddyClient, undefined, [options])).toThrow(
    expect.objectContaining({ name: "BuddyUsageError" }),
  );
});

test.for([null, 5, "x", true])("the options of a call can't be %s", async (options) => {
  await refused((buddy) => Reflect.apply(buddy.getIntegration, buddy, [parameters, options]));
});

test.for(["constructor", "__proto__", "hasOwnProperty"])("BUDDY_REGION can't be %s", (region) => {
  vi.stubEnv("BUDDY_REGION", region);
  expect(() => createBuddyClient({ token: "secret" })).toThrow(/Unknown region/);
});

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
  ["a nested query", { params: { path: parameters, query: { a: { b: { c: 1 } } } } }],
])("by path, %s that can't be sent is refused, and isn't shown", async ([, options]) => {
  const error = await refused((buddy) =>
    Reflect.apply(buddy.http.GET, buddy.http, [PATH, { params: { path: parameters }, ...options }]),
  );
  expect(JSON.stringify(error) + String(error)).not.toContain("hunter2");
});

test.for<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["text", "{}"],
  ["an object without headers", { status: 200, ok: true, json: async () => ({}) }],
  ["Response.error()", Response.error()],
])("a fetch that gives %s is the caller's mistake, and not repeated", async ([, value]) => {
  const fetch = vi.fn<Fetch>().mockResolvedValue(value as Response);
  const buddy = createBuddyClient({ token: "secret", fetch });
  await expect(buddy.getIntegration(parameters)).rejects.toMatchObject({ name: "BuddyUsageError" });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("Headers and lists of pairs are sent", async () => {
  const pairs: [string, string][] = [
    ["X-One", "1"],
    ["x-two", "2"],
    ["X-Two", "3"],
  ];
  for (const headers of [new Headers(pairs), pairs, { "X-One": "1", "x-two": "2, 3", "x-none": undefined }]) {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const buddy = createBuddyClient({ token: "secret", fetch, headers });
    await buddy.getIntegration(parameters);
    await createBuddyClient({ token: "secret", fetch }).getIntegration(parameters, { headers });
    await buddy.http.GET(PATH, { params: { path: parameters } });
    for (const [, init] of fetch.mock.calls) {
      expect(init?.headers).toMatchObject({ "x-one": "1", "x-two": "2, 3" });
      expect(Object.keys(init?.headers ?? {})).not.toContain("x-none");
    }
    expect(fetch).toHaveBeenCalledTimes(3);
  }
});

/** Makes a call that must be refused before anything is sent, and gives its error. */
async function refused(call: (buddy: ReturnType<typeof createBuddyClient>) => unknown): Promise<unknown> {
  const fetch = vi.fn<Fetch>(async () => Response.json({}));
  const error = await (async () => call(createBuddyClient({ token: "secret", fetch })))().catch(
    (error: unknown) => error,
  );
  expect(error).toMatchObject({ name: "BuddyUsageError" });
  expect(fetch).not.toHaveBeenCalled();
  return error;
}
