import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  addIntegration,
  createBaseClient,
  createBuddyClient,
  getIntegration,
  isBuddyApiError,
  isBuddyError,
} from "@buddy-openapi/client";
import * as schemas from "@buddy-openapi/client/schemas";
import {
  addIntegrationValidator,
  allValidators,
  BuddyContractError,
  type Drift,
  driftReport,
  getIntegrationValidator,
  type ValidateOptions,
} from "@buddy-openapi/client/validate";
import { ROOT } from "@buddy-openapi/process/run";
import { afterEach, expect, test, vi } from "vitest";

const { components } = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8"));
const EXAMPLE = components.examples.GitHubIntegration.value;
const at = { workspace: "my-company", hash_id: "abc123def456" };
const SECRET = "secret-value-of-the-caller";
/** It looks like the value of an enum. */
const TOKEN = "SECRET_OF_MINE";

afterEach(() => {
  vi.restoreAllMocks();
});

/** A client whose server always sends the same, and what it reported. */
function clientOf(body: unknown, validate: Partial<ValidateOptions>, status = 200) {
  const drifts: Drift[] = [];
  const sent: unknown[] = [];
  const buddy = createBuddyClient({
    token: TOKEN,
    retry: false,
    fetch: async (_url, init) => {
      sent.push(init?.body);
      return typeof body === "string" ? new Response(body, { status }) : Response.json(body, { status });
    },
    validate: { validators: allValidators, onDrift: (drift) => drifts.push(drift), ...validate },
  });
  return { buddy, drifts, sent };
}

test("a response as the spec has it is no drift", async () => {
  const { buddy, drifts } = clientOf(EXAMPLE, { response: "throw" });
  expect(await buddy.getIntegration(at)).toEqual(EXAMPLE);
  expect(drifts).toEqual([]);
});

test("a departure names operation, status, place, expected and found, and no value", async () => {
  const { buddy, drifts } = clientOf({ ...EXAMPLE, name: 7, url: undefined, scope: SECRET }, {});
  await buddy.getIntegration(at);
  const drift = { operationId: "getIntegration", status: 200, kind: "mismatch" };
  expect(drifts).toEqual(
    expect.arrayContaining([
      { ...drift, pointer: "/name", expected: "string", found: "number" },
      { ...drift, pointer: "/url", expected: "a required property", found: "nothing" },
    ]),
  );
  expect(JSON.stringify(drifts)).not.toContain(SECRET);
});

test("by default nothing is printed or thrown, and each kind is reported once, whatever its index", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const list = { url: "", html_url: "", integrations: [1, 2, 3].map((name) => ({ ...EXAMPLE, name })) };
  const { buddy, drifts } = clientOf(list, {});
  const { workspace } = at;
  await buddy.getIntegrations({ workspace });
  await buddy.getIntegrations({ workspace });
  expect(drifts.map(({ pointer }) => pointer)).toEqual(["/integrations/*/name"]);
  expect(warn).not.toHaveBeenCalled();
});

test("a value that is new to an open enum is reported and never fails", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { buddy, drifts } = clientOf({ ...EXAMPLE, type: "A_NEW_HOST" }, { response: "throw" });
  expect((await buddy.getIntegration(at)).type).toBe("A_NEW_HOST");
  expect(drifts).toEqual([
    {
      operationId: "getIntegration",
      status: 200,
      kind: "new value",
      pointer: "/type",
      expected: "a known value",
      found: '"A_NEW_HOST"',
    },
  ]);
  expect(warn).not.toHaveBeenCalled();
});

test.each(["ghp_16C7e42F292c6912E7710c838347Ae178B4a", "my secret", "a-name", "ACCESS7KEY7EXAMPLE", TOKEN])(
  "a text in the place of an enum that may be a secret is not shown: %s",
  async (type) => {
    const { buddy, drifts } = clientOf({ ...EXAMPLE, type }, {});
    await buddy.getIntegration(at);
    expect(drifts.map(({ found }) => found)).toEqual([type === TOKEN ? '"[hidden]"' : "string"]);
  },
);

test("null and nothing are both right for a property that is not required, and null is wrong for others", async () => {
  const { buddy, drifts } = clientOf({ ...EXAMPLE, permissions: null, auth_type: null, name: null }, {});
  await buddy.getIntegration(at);
  expect(drifts.map(({ pointer, found }) => [pointer, found])).toEqual([["/name", "null"]]);
});

test("warn prints each kind once", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { buddy } = clientOf({ ...EXAMPLE, name: 7 }, { response: "warn" });
  await buddy.getIntegration(at);
  await buddy.getIntegration(at);
  expect(warn.mock.calls).toEqual([
    ["getIntegration, the response 200 departs from the spec: /name: expected string, found number"],
  ]);
});

test("throw rejects with an error of its own kind, every time", async () => {
  const { buddy, sent } = clientOf({ ...EXAMPLE, name: 7, scope: 8 }, { response: "throw" });
  for (let call = 0; call < 2; call += 1) {
    const error = await buddy.getIntegration(at).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(BuddyContractError);
    expect(isBuddyError(error)).toBe(true);
    expect(error).toMatchObject({ name: "BuddyContractError", operationId: "getIntegration", status: 200 });
    expect(String(error)).toContain("/name: expected string, found number (and 1 more)");
    expect(Object(error).drifts).toHaveLength(2);
  }
  expect(sent).toHaveLength(2);
});

test("a failure rejects as it does without, and its body is checked too", async () => {
  const { buddy, drifts } = clientOf({ errors: [{ message: 7 }] }, { response: "throw" }, 404);
  const error = await buddy.getIntegration(at).catch((error: unknown) => error);
  expect(isBuddyApiError(error, 404)).toBe(true);
  expect(drifts).toMatchObject([{ status: 404, pointer: "/errors/*/message", found: "number" }]);
});

test("the page of a gateway is no departure", async () => {
  const { buddy, drifts } = clientOf("<h1>Bad Gateway</h1>", { response: "throw" }, 502);
  await expect(buddy.getIntegration(at)).rejects.toMatchObject({ name: "BuddyApiError", status: 502 });
  expect(drifts).toEqual([]);
});

test("a success with a status that the operation doesn't declare is a departure", async () => {
  const { buddy, drifts } = clientOf(EXAMPLE, {}, 203);
  await buddy.getIntegration(at);
  expect(drifts).toMatchObject([{ kind: "undeclared status", status: 203, found: "203" }]);
});

test("a request that departs is not sent, and its error holds no value", async () => {
  const { buddy, sent, drifts } = clientOf(EXAMPLE, { request: "throw" }, 201);
  // Wrong on purpose.
  const body = { name: 7, token: { nested: SECRET }, scope: SECRET } as never;
  const error = await buddy.addIntegration({ workspace: "w", body }).catch((error: unknown) => error);
  expect(error).toMatchObject({ name: "BuddyUsageError" });
  expect(String(error)).toContain("/type: expected a required property, found nothing");
  expect(String(error)).toContain("/token: expected");
  expect(sent).toEqual([]);
  expect(String(error) + JSON.stringify([error, drifts])).not.toContain(SECRET);
});

test("a request is checked as it is sent: without what is undefined, with what toJSON gives", async () => {
  const { buddy, sent, drifts } = clientOf(EXAMPLE, { request: "throw" }, 201);
  const name = { toJSON: () => "a name" } as never;
  const body = { type: "GIT_HUB", scope: "WORKSPACE", name, token: undefined } as never;
  await buddy.addIntegration({ workspace: "w", body });
  expect(sent).toHaveLength(1);
  expect(drifts).toEqual([]);
});

test("imported operations are checked too, and those without a validator are not", async () => {
  const client = createBaseClient({
    token: TOKEN,
    fetch: async () => Response.json({}, { status: 201 }),
    validate: { validators: [getIntegrationValidator], response: "throw" },
  });
  await expect(getIntegration(client, at)).rejects.toMatchObject({ name: "BuddyContractError" });
  // What JavaScript callers can send: it has no name, which only a validator of the operation would find.
  const body = Object({ type: "GIT_HUB", scope: "WORKSPACE" });
  expect(await addIntegration(client, { workspace: "w", body })).toEqual({});
  expect(allValidators).toContain(addIntegrationValidator);
});

test("pages are checked while they are iterated", async () => {
  const { buddy } = clientOf({ executions: 7 }, { response: "throw" });
  const pages = buddy.getExecutions({ workspace: "w", project_name: "p", pipeline_id: 1 });
  await expect(pages[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: "BuddyContractError" });
});

test("what onDrift throws does not reach the call", async () => {
  const onDrift = () => {
    throw new Error("mine");
  };
  const { buddy } = clientOf({ ...EXAMPLE, name: 7 }, { onDrift });
  expect((await buddy.getIntegration(at)).name).toBe(7);
});

test("a schema is one of the Standard Schema: it returns the value, or issues with paths", () => {
  const { version, vendor, validate } = schemas.IntegrationView["~standard"];
  expect([version, vendor]).toEqual([1, "buddy-openapi"]);
  expect(validate({ ...EXAMPLE, type: "A_NEW_HOST" })).toEqual({ value: { ...EXAMPLE, type: "A_NEW_HOST" } });
  const allowed_pipelines = [{ ...EXAMPLE.allowed_pipelines?.[0], id: SECRET }];
  const result = validate({ ...EXAMPLE, allowed_pipelines });
  expect(result.issues).toContainEqual({
    message: "Expected integer, found string",
    path: ["allowed_pipelines", "0", "id"],
  });
  expect(JSON.stringify(result)).not.toContain(SECRET);
});

test("a list whose items are all wrong takes no time that grows faster than it", () => {
  const timeOf = (length: number) => {
    const integrations = Array.from({ length }, () => ({ name: 7 }));
    const started = performance.now();
    const result = schemas.IntegrationsView["~standard"].validate({ url: "", html_url: "", integrations });
    expect(result.issues?.length).toBeGreaterThan(length);
    return performance.now() - started;
  };
  timeOf(1_000);
  // Were it quadratic, the second would take hundred times as long.
  expect(timeOf(20_000)).toBeLessThan(50 * timeOf(2_000));
});

test("a report is a table with one row for each kind", () => {
  const drift = { operationId: "getIntegration", status: 200, kind: "mismatch", pointer: "/name" } as const;
  const found = { ...drift, expected: "string", found: "number" };
  expect(driftReport([found, found])).toMatch(
    /\n\| getIntegration \| 200 \| mismatch \| `\/name` \| string \| `number` \|\n$/,
  );
  expect(driftReport([])).toContain("Nowhere, in what was checked.");
});
