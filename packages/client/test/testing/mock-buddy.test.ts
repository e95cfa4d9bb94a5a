import { type BuddyClientOptions, BuddyUsageError, createBuddyClient } from "@buddy-openapi/client";
import { failures, fixtures, mockBuddy } from "@buddy-openapi/client/testing";
import { describe, expect, test } from "vitest";
import { LOOKUPS, SUCCESSES } from "../../dist/generated/testing/examples.js";
import { operations, shown } from "../document-operations.ts";
import { collect } from "./collect.ts";

const AT = { workspace: "my-company", hash_id: "abc123def456" };
const TOKEN = "do-not-show-me";
const authorized = { headers: { authorization: `Bearer ${TOKEN}` } };

function setUp(handlers?: Parameters<typeof mockBuddy>[0], options?: Partial<BuddyClientOptions>) {
  const mock = mockBuddy(handlers);
  return {
    mock,
    buddy: createBuddyClient({ token: TOKEN, fetch: mock.fetch, ...options } as BuddyClientOptions),
  };
}

describe("without a handler", () => {
  test.for(operations.map((one) => [one.operationId, one] as const))(
    "%s responds with its example, and is recorded",
    async ([operationId, operation]) => {
      const { mock, buddy } = setUp();
      const [[, body] = ["", {}]] = operation.bodies;
      const parameters = Object.fromEntries(
        operation.parameters.filter((one) => one.required).map(({ name, example }) => [name, example]),
      );
      const call = Reflect.get(buddy, operationId)({ ...parameters, ...body }, operation.options);
      const { data, headers, status } = await call.withResponse();
      // What is looked up is there only if it is asked for, and an ID is that of the path.
      const hasId = operation.path.endsWith("}") && Object(operation.response) === operation.response;
      if (operationId in LOOKUPS) expect(data).not.toHaveProperty("pipeline_id");
      else if (hasId) expect(Object.keys(data)).toEqual(Object.keys(Object(operation.response)));
      else expect(await shown(data)).toEqual(operation.response);
      for (const [name, value] of Object.entries(SUCCESSES[operationId]?.headers ?? {}))
        expect(headers.get(name)).toBe(value);
      expect(headers.has("x-rate-limit-remaining")).toBe(true);
      expect(mock.requests).toMatchObject([{ operationId, status }]);
      expect(status).toBe(operation.status);
      expect(Object.entries(mock.calls).flatMap(([name, calls]) => calls.map(() => name))).toEqual([
        operationId,
      ]);
      // A list has the IDs that its path names, and a form its files.
      const [recorded] = Object.values(mock.calls).flat();
      if (operation.body) expect(await shown(recorded?.body)).toEqual(await shown(body.body));
    },
  );

  test("pages end after the example", async () => {
    const { buddy, mock } = setUp();
    const { projects } = fixtures.ProjectsView();
    const names = await collect(buddy.getProjects({ workspace: "w", per_page: 2 }), ({ name }) => name);
    expect(names).toEqual(projects.map(({ name }) => name));
    expect(mock.calls.getProjects.length).toBeLessThanOrEqual(2);
  });

  test("each response is a new one", async () => {
    const { buddy } = setUp();
    (await buddy.getIntegration(AT)).name = "changed";
    expect((await buddy.getIntegration(AT)).name).toBe(fixtures.IntegrationView().name);
  });
});

describe("handlers", () => {
  test("a response meets every call", async () => {
    const { buddy } = setUp({ getIntegration: { status: 404, body: { errors: [{ message: "No such" }] } } });
    for (let count = 0; count < 3; count += 1) {
      expect(await buddy.getIntegration(AT).result()).toMatchObject({
        status: 404,
        error: { errors: [{ message: "No such" }] },
      });
    }
  });

  test("a list is used up, and the example follows", async () => {
    const { buddy } = setUp({
      getIntegration: [
        { status: 200, body: fixtures.IntegrationView({ name: "First" }) },
        { status: 403, body: {} },
        () => ({ status: 200, body: fixtures.IntegrationView({ name: "Third" }) }),
      ],
    });
    expect((await buddy.getIntegration(AT)).name).toBe("First");
    expect((await buddy.getIntegration(AT).result()).status).toBe(403);
    expect((await buddy.getIntegration(AT)).name).toBe("Third");
    expect((await buddy.getIntegration(AT)).name).toBe(fixtures.IntegrationView().name);
  });

  test("a function sees the call and may leave it to the mock, or fail", async () => {
    const { buddy } = setUp({
      getIntegration: async ({ parameters: { hash_id } }) =>
        hash_id === "usual"
          ? undefined
          : hash_id === "down"
            ? failures.networkDown()
            : { status: 404, body: {} },
    });
    const { workspace } = AT;
    expect((await buddy.getIntegration({ workspace, hash_id: "usual" })).name).toBe(
      fixtures.IntegrationView().name,
    );
    expect((await buddy.getIntegration({ workspace, hash_id: "other" }).result()).status).toBe(404);
    await expect(buddy.getIntegration({ workspace, hash_id: "down" }, { retry: false })).rejects.toThrow(
      "ECONNRESET",
    );
  });

  test("headers are those of the handler", async () => {
    const headers = {
      "X-Rate-Limit-Limit": "10",
      "X-Rate-Limit-Remaining": "9",
      "X-Rate-Limit-Reset": "1767225600",
    };
    const { buddy } = setUp({ deleteIntegration: { status: 204, headers } });
    const { rateLimit, status } = await buddy.deleteIntegration(AT).withResponse();
    expect({ status, limit: rateLimit?.limit, remaining: rateLimit?.remaining }).toEqual({
      status: 204,
      limit: 10,
      remaining: 9,
    });
  });
});

describe("what is recorded", () => {
  test("parameters, body and headers of a call, without the token", async () => {
    const { buddy, mock } = setUp({}, { headers: { "X-Trace": "1" } });
    const body = { name: "Mine", type: "GIT_HUB", scope: "WORKSPACE", token: "my-secret" } as const;
    await buddy.addIntegration({ workspace: "a b/c", body });
    const call = mock.onlyCall("addIntegration");
    expect(call.body).toEqual(body);
    expect(call.parameters.workspace).toBe("a b/c");
    expect(call.headers.get("x-trace")).toBe("1");
    expect(JSON.stringify([mock.requests, mock.calls, [...call.headers]])).not.toContain(TOKEN);
  });

  test("onlyCall says what was sent instead, without secrets", async () => {
    const { buddy, mock } = setUp();
    expect(() => mock.onlyCall("getUser")).toThrow("getUser was called never, not once. Requests: none.");
    await buddy.getUser();
    await buddy.getUser();
    expect(() => mock.onlyCall("getUser")).toThrow(
      "getUser was called 2 times, not once. Requests: GET /user: 200, GET /user: 200.",
    );
    const { onlyCall } = mock;
    expect(() => onlyCall("getGroups")).toThrow(BuddyUsageError);
  });

  test("each attempt of a call is a call", async () => {
    const { buddy, mock } = setUp({ getUser: failures.rateLimitedTwice() });
    await buddy.getUser(undefined, { retry: { baseDelayMs: 0 } });
    expect(mock.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
  });
});

describe("fetch", () => {
  test.for(["https://api.buddy.works", "https://buddy.example.com/api", "http://127.0.0.1:8080/a/b"])(
    "takes the place of the server at %s",
    async (baseUrl) => {
      const { buddy, mock } = setUp({}, { baseUrl });
      await buddy.getIntegration(AT);
      expect(mock.onlyCall("getIntegration").parameters).toEqual(AT);
    },
  );

  test("takes a Request too", async () => {
    const mock = mockBuddy();
    const body = JSON.stringify({ name: "x" });
    const url = "https://api.buddy.works/workspaces/w/integrations/1";
    await mock.fetch(new Request(url, { ...authorized, method: "PATCH", body }));
    expect(mock.onlyCall("updateIntegration").body).toEqual({ name: "x" });
  });

  test("rejects with the reason of an abort, before and after", async () => {
    const mock = mockBuddy({ getUser: failures.neverResponding() });
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    const pending = mock.fetch("https://api.buddy.works/user", { ...authorized, signal: controller.signal });
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
    const late = mock.fetch("https://api.buddy.works/user", { ...authorized, signal: controller.signal });
    await expect(late).rejects.toBe(reason);
    expect(mock.requests).toHaveLength(1);
  });
});
