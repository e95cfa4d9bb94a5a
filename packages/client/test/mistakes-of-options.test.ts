import { inspect } from "node:util";
import {
  type BuddyClientOptions,
  type CallOptions,
  createBuddyClient,
  type Fetch,
} from "@buddy-openapi/client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PATH, parameters, refused } from "./refused.ts";

// What JavaScript callers can pass, whatever the types say. Each is refused before anything is sent.
afterEach(() => vi.unstubAllEnvs());

/** Values that are none of these. */
const NO_LIMITS = [0, -1, Number.NaN, Number.NEGATIVE_INFINITY, null, "5", true, {}, [], 1n];
const NO_NUMBERS = [-1, Number.NaN, null, "5", true, {}, 1n];
const NO_OBJECTS = [null, 5, "x", true, () => {}];

class Settings {
  get timeoutMs() {
    return 5000;
  }
}

/** Objects whose properties are not their own, or that have none: as options they would do nothing. */
const NO_PLAIN_OBJECTS = [
  [],
  new Map([["timeoutMs", 5000]]),
  new Headers({ "x-a": "1" }),
  new Date(0),
  Promise.resolve({ timeoutMs: 5000 }),
  new AbortController().signal,
  Object.create({ timeoutMs: 5000 }),
  new Settings(),
];

const CALL_OPTIONS: Record<string, unknown[]> = {
  timeoutMs: NO_LIMITS,
  totalTimeoutMs: NO_LIMITS,
  maxResponseBytes: NO_LIMITS,
  signal: [...NO_OBJECTS, {}, { aborted: false }, new AbortController()],
  retry: [
    ...NO_PLAIN_OBJECTS,
    null,
    5,
    "x",
    true,
    () => {},
    [5],
    { attempts: "3" },
    { retries: 3 },
    { idempotent: 1 },
  ],
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
    new Date(0),
    Promise.resolve({ "x-a": "1" }),
    Object.create({ "x-a": "1" }),
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
  hooks: [
    ...NO_PLAIN_OBJECTS,
    null,
    5,
    () => {},
    { onRequest: 5 },
    { onResponse: null },
    { onReply: () => {} },
  ],
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

const NO_OPTIONS = [null, 5, "x", true, () => {}, ...NO_PLAIN_OBJECTS].map((value): [string, unknown] => [
  inspect(value),
  value,
]);

test.for(NO_OPTIONS)("the options of a client can't be %s", ([, options]) => {
  vi.stubEnv("BUDDY_TOKEN", "secret");
  expect(() => Reflect.apply(createBuddyClient, undefined, [options])).toThrow(
    expect.objectContaining({ name: "BuddyUsageError" }),
  );
});

test.for(NO_OPTIONS)("the options of a call can't be %s", async ([, options]) => {
  await refused((buddy) => Reflect.apply(buddy.getIntegration, buddy, [parameters, options]));
  await refused((buddy) => Reflect.apply(buddy.http.GET, buddy.http, [PATH, options]));
});

test("options may be frozen, and have no prototype", async () => {
  const fetch: Fetch = async () => Response.json({});
  const options: BuddyClientOptions = Object.assign(Object.create(null), { token: "secret", fetch });
  const call = createBuddyClient(Object.freeze(options)).getIntegration(parameters, Object.freeze({}));
  await expect(call).resolves.toEqual({});
});

test.for(["constructor", "__proto__", "hasOwnProperty"])("BUDDY_REGION can't be %s", (region) => {
  vi.stubEnv("BUDDY_REGION", region);
  expect(() => createBuddyClient({ token: "secret" })).toThrow(/Unknown region/);
});
