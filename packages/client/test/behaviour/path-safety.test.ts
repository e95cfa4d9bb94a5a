import { createBuddyClient } from "@buddy-openapi/client";
import { describe, expect, test } from "vitest";
import { operations as all, type Operation } from "../document-operations.ts";
import { serve } from "./server.ts";

type Call = (parameters: Record<string, unknown>) => Promise<unknown>;

/** The operations, each with the parameters of its path. What keeps its slashes is tested by segment, with the generator. */
const operations = all
  .map((operation) => ({
    ...operation,
    names: operation.parameters
      .filter((one) => one.in === "path" && !one["x-path-segments"])
      .map(({ name }) => name),
  }))
  .filter(({ names }) => names.length > 0);

/** What JavaScript callers can pass, whatever the types say, and what would leave its place. */
const REFUSED = [
  "",
  ".",
  "..",
  undefined,
  null,
  "\ud800",
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1n,
  Symbol("a"),
  {},
  [],
  [".."],
  { toString: () => "a" },
];

/** What must arrive as it is, in one segment. */
const KEPT = [
  "a/b?c#d%2e",
  "../..",
  "%2e%2e",
  "%2E",
  "...",
  ".a",
  "a\\..\\b",
  " ",
  "a b",
  "?",
  "#",
  ";a=b",
  "é😀",
  "\n",
];

test("there are operations with path parameters, and each is bound", () => {
  expect(operations.length).toBeGreaterThan(0);
  const buddy = createBuddyClient({ token: "secret" });
  for (const { operationId } of operations) expect(buddy).toHaveProperty(operationId, expect.any(Function));
});

describe.for(operations)("$operationId", ({ names, ...operation }) => {
  const { method, path, parameters } = operation;
  const inPath = parameters.filter((one) => one.in === "path").map(({ name }) => name);
  const valid = Object.fromEntries(inPath.map((name) => [name, `some-${name}`]));

  test.for(names)("a %s that is invalid is refused, and nothing is sent", async (name) => {
    await using server = await serve([{ body: {} }]);
    const calls = callsOf(server.url, operation);
    const missing = Object.fromEntries(Object.entries(valid).filter(([other]) => other !== name));
    const all = [missing, ...REFUSED.map((value) => ({ ...valid, [name]: value }))];
    for (const parameters of all) {
      for (const call of calls) {
        await expect(call(parameters)).rejects.toMatchObject({
          name: "BuddyUsageError",
          message: expect.stringContaining(`The path parameter "${name}" can't be `),
        });
      }
    }
    expect(server.requests).toEqual([]);
  });

  test("by path, parameters that are left out altogether are missed, and nothing is sent", async () => {
    await using server = await serve([{ body: {} }]);
    const { http } = createBuddyClient({ baseUrl: server.url, token: "secret", retry: false });
    for (const options of [undefined, {}, { params: {} }, { params: { path: undefined } }]) {
      const call = Reflect.apply(http.request, http, [method, path, options]);
      await expect(call).rejects.toMatchObject({ name: "BuddyUsageError" });
    }
    expect(server.requests).toEqual([]);
  });

  test.for(names)("a %s stays one segment, whatever is in it", async (name) => {
    await using server = await serve([{ body: {} }]);
    const calls = callsOf(`${server.url}/api`, operation);
    for (const value of KEPT) {
      for (const call of calls) await call({ ...valid, [name]: value }).catch(() => {});
      const expected = path.split("/").map((part) => fill(part, { ...valid, [name]: value }));
      const sent = server.requests.splice(0);
      expect(sent.map((one) => one.method.toLowerCase())).toEqual([method, method]);
      for (const { url } of sent) {
        expect(url).not.toMatch(/[?#]/);
        // The server sees what the URL standard, which resolves dot segments, leaves of it.
        const { pathname } = new URL(url, server.url);
        expect(pathname.split("/").map(decodeURIComponent)).toEqual(["", "api", ...expected.slice(1)]);
      }
    }
  });
});

/** An operation of the bound client, and the same by path. */
function callsOf(baseUrl: string, operation: Operation): Call[] {
  const { operationId, method, path, body, bodies, options } = operation;
  const buddy = createBuddyClient({ baseUrl, token: "secret", retry: false, ...options });
  // Neither operation nor path are known before the spec is read, so they have no types of their own here.
  const bound = Reflect.get(buddy, operationId) as Call;
  const request = buddy.http.request as unknown as (
    method: string,
    path: string,
    options: { params: { path: Record<string, unknown> }; body?: unknown },
  ) => Promise<unknown>;
  const [[, example] = ["", {}]] = bodies;
  const others = operation.parameters.filter((one) => one.in !== "path" && one.required);
  const required = Object.fromEntries(others.map(({ name, example }) => [name, example]));
  return [
    async (parameters) => bound({ ...required, ...parameters, ...example }),
    (parameters) => request(method, path, { params: { path: parameters }, ...(body && { body: {} }) }),
  ];
}

function fill(part: string, values: Record<string, unknown>): string {
  return part.replace(/\{([^{}]+)\}/g, (_match, name: string) => String(values[name] ?? ""));
}
