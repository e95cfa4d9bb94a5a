import { readFileSync } from "node:fs";
import { createBuddyClient } from "@buddy-openapi/client";
import { describe, expect, test } from "vitest";
import { serve } from "./server.ts";

// Operations and their parameters come from the bundled spec, so that each new one is covered.
interface Operation {
  operationId: string;
  method: string;
  path: string;
  names: string[];
}
type Call = (parameters: Record<string, unknown>) => Promise<unknown>;

const operations = readOperations();

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

describe.for(operations)("$operationId", ({ operationId, method, path, names }) => {
  const valid = Object.fromEntries(names.map((name) => [name, `some-${name}`]));

  test.for(names)("a %s that is invalid is refused, and nothing is sent", async (name) => {
    await using server = await serve([{ body: {} }]);
    const calls = callsOf(server.url, { operationId, method, path });
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
      const call = Reflect.apply(http.request, http, [method.toLowerCase(), path, options]);
      await expect(call).rejects.toMatchObject({ name: "BuddyUsageError" });
    }
    expect(server.requests).toEqual([]);
  });

  test.for(names)("a %s stays one segment, whatever is in it", async (name) => {
    await using server = await serve([{ body: {} }]);
    const calls = callsOf(`${server.url}/api`, { operationId, method, path });
    for (const value of KEPT) {
      for (const call of calls) await call({ ...valid, [name]: value }).catch(() => {});
      const expected = path.split("/").map((part) => (part === `{${name}}` ? value : fill(part, valid)));
      const sent = server.requests.splice(0);
      expect(sent.map(({ method }) => method)).toEqual([method, method]);
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
function callsOf(baseUrl: string, { operationId, method, path }: Omit<Operation, "names">): Call[] {
  const buddy = createBuddyClient({ baseUrl, token: "secret", retry: false });
  // Neither operation nor path are known before the spec is read, so they have no types of their own here.
  const operation = Reflect.get(buddy, operationId) as Call;
  const request = buddy.http.request as unknown as (
    method: string,
    path: string,
    options: { params: { path: Record<string, unknown> }; body?: unknown },
  ) => Promise<unknown>;
  // What the operation requires beside its path.
  const body = /^P/.test(method) ? { body: {} } : {};
  return [
    async (parameters) => operation({ ...parameters, ...body }),
    (parameters) => request(method.toLowerCase(), path, { params: { path: parameters }, ...body }),
  ];
}

function fill(part: string, values: Record<string, string>): string {
  return part.replace(/^\{(.*)\}$/, (_match, name: string) => values[name] ?? "");
}

function readOperations(): Operation[] {
  const file = new URL(import.meta.resolve("@buddy-openapi/types/openapi.json"));
  const { paths }: { paths: Record<string, Record<string, { operationId?: string }>> } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  return Object.entries(paths).flatMap(([path, item]) => {
    const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
    return Object.entries(item).flatMap(([method, { operationId }]) =>
      operationId && names.length > 0 ? [{ operationId, method: method.toUpperCase(), path, names }] : [],
    );
  });
}
