import { BuddyUsageError } from "@buddy-openapi/client";
import { failures, fixtures, mockBuddy } from "@buddy-openapi/client/testing";
import { describe, expect, test } from "vitest";
import { operations } from "../document-operations.ts";

const authorized = { headers: { authorization: "Bearer any" } };

/** The message of the body of a failure, as Buddy writes it. */
async function messageOf(response: Response): Promise<string> {
  const { errors } = await response.json();
  expect(errors).toHaveLength(1);
  return errors[0].message;
}

const { fetch } = mockBuddy({}, { onUnhandled: "respond" });
const at = (path: string) => `https://api.buddy.works${path}`;

test("a path that the spec doesn't have is a 404 that names the closest one", async () => {
  const response = await fetch(at("/workspaces/w/integration/1"), authorized);
  expect(response.status).toBe(404);
  expect(await messageOf(response)).toBe(
    "The spec has no path /workspaces/w/integration/1. The closest one is /workspaces/{workspace}/integrations/{hash_id}.",
  );
});

test.for(["/", "/workspaces/w/user", "/workspaces/w/integrations/1/2", "/workspaces/w/integrations/"])(
  "%s is no path of the spec, or lacks a parameter",
  async (path) => {
    expect([400, 404]).toContain((await fetch(at(path), authorized)).status);
  },
);

test("another method is a 405 with those that there are", async () => {
  const response = await fetch(at("/workspaces/w/integrations"), { ...authorized, method: "PUT" });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, POST");
  expect(await messageOf(response)).toBe(
    "/workspaces/{workspace}/integrations has no PUT. It has GET, POST.",
  );
});

test.for([undefined, "", "Basic abc", "Bearer", "Bearer "])(
  "authorization %o is a 401",
  async (authorization) => {
    const response = await fetch(at("/user"), {
      headers: authorization === undefined ? {} : { authorization },
    });
    expect(response.status).toBe(401);
    expect(await messageOf(response)).toMatch(/getUser needs a token\. Send the header/);
  },
);

test("a missing body is a 400", async () => {
  const response = await fetch(at("/workspaces/w/integrations"), { ...authorized, method: "POST" });
  expect(response.status).toBe(400);
  expect(await messageOf(response)).toBe("addIntegration needs a request body. Send it.");
});

test("a body that is no JSON is a 400", async () => {
  const response = await fetch(at("/workspaces/w/integrations"), {
    ...authorized,
    method: "POST",
    body: "{",
  });
  expect(response.status).toBe(400);
  expect(await messageOf(response)).toMatch(/not JSON/);
});

test("an empty parameter of the path is a 400", async () => {
  const response = await fetch(at("/workspaces//integrations"), authorized);
  expect(response.status).toBe(400);
  expect(await messageOf(response)).toBe('getIntegrations needs the path parameter "workspace". Send it.');
});

test("what no operation takes rejects by default, and names the closest one", async () => {
  const mock = mockBuddy();
  for (const [url, message] of [
    [at("/workspaces/w/integration/1"), "The closest one is /workspaces/{workspace}/integrations/{hash_id}."],
    ["https://evil.example/anything/workspaces/w/projects", "https://evil.example is no server of Buddy."],
  ] as const) {
    const error = await mock.fetch(url, authorized).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BuddyUsageError);
    expect(String(error)).toContain(message);
  }
});

test("the mistakes of beginners are explained", () => {
  const loose: { [name: string]: (given?: unknown) => unknown } = fixtures as never;
  expect(() => loose["Integration"]?.()).toThrow('There is no fixture "Integration". Write IntegrationView.');
  expect(() => mockBuddy().onlyCall("getintegration" as never)).toThrow("Write getIntegration.");
  expect(() => mockBuddy("https://api.buddy.works" as never)).toThrow("write fetch: mockBuddy().fetch");
  expect(() => mockBuddy({ getintegration: {} } as never)).toThrow("Write getIntegration.");
});

test("a handler of an operation that the spec doesn't have is refused", () => {
  const handlers = { readIntegration: failures.networkDown() };
  expect(() => mockBuddy(handlers as object)).toThrow(/"readIntegration", which is no operation/);
  expect(() => mockBuddy.workspace({}, handlers as object)).toThrow(BuddyUsageError);
});

test.for([
  ["//workspaces/w/integrations", "/workspaces/{workspace}/integrations"],
  ["/user/", "/user"],
] as const)("%s has a slash too many", async ([path, closest]) => {
  const response = await fetch(at(path), authorized);
  expect(response.status).toBe(404);
  expect(await messageOf(response)).toBe(`The spec has no path ${path}. The closest one is ${closest}.`);
});

test.for([null, "text", {}, { body: {} }, { status: 99 }, new Response("hi")])(
  "a handler that is no response is refused: %o",
  (handler) => {
    const handlers = { getUser: handler } as object;
    expect(() => mockBuddy(handlers)).toThrow(BuddyUsageError);
    expect(() => mockBuddy(handlers)).toThrow(/^The handler of getUser gives no response\. Give \{ status/);
  },
);

test("so is what a function gives instead of a response", async () => {
  const mock = mockBuddy({ getUser: () => new Response("hi") as never });
  await expect(mock.fetch(at("/user"), authorized)).rejects.toThrow(
    /The handler of getUser gives no response/,
  );
});

test("items of no list, and two with the same ID, are refused", () => {
  const item = fixtures.IntegrationView();
  expect(() => mockBuddy.workspace({ getIntegration: [item] } as object)).toThrow(
    /keeps nothing of "getIntegration"\. It keeps getWorkspaces, .*getIntegrations/,
  );
  expect(() =>
    mockBuddy.workspace({ getIntegrations: [item, fixtures.IntegrationView({ name: "x" })] }),
  ).toThrow(`Two items of getIntegrations have the hash_id "${item.hash_id}". Give each its own`);
});

test("they are requests, and no calls", async () => {
  const mock = mockBuddy({}, { onUnhandled: "respond" });
  await mock.fetch(at("/user"));
  await mock.fetch(at("/nowhere"), authorized);
  expect(mock.requests.map(({ operationId, status }) => [operationId, status])).toEqual([
    ["getUser", 401],
    [undefined, 404],
  ]);
  expect(mock.calls.getUser).toEqual([]);
});

describe("every operation of the workspace", () => {
  test.for(operations.map((one) => [one.operationId, one] as const))(
    "%s refuses what it can't take",
    async ([, { method: lower, path, parameters, body, isOpen }]) => {
      const mock = mockBuddy.workspace({}, {}, { onUnhandled: "respond" });
      const method = lower.toUpperCase();
      const url = at(path.replaceAll(/\{[^{}]+\}/g, "no such id/ü"));
      const encoded = at(path.replaceAll(/\{[^{}]+\}/g, encodeURIComponent("no such id/ü")));
      const ask = async (sent: RequestInit, at = encoded) => {
        const content = { "content-type": body?.mediaType ?? "" };
        const headers = { ...authorized.headers, ...(body && content), ...sent.headers };
        return mock.fetch(at, { method, ...(body && { body: "{}" }), ...sent, headers });
      };
      const { status } = await ask({ headers: { authorization: "" } });
      expect(status === 401).toBe(!isOpen);
      expect((await mock.fetch(encoded, { ...authorized, method: "OPTIONS" })).status).toBe(405);
      const keepsSlashes = parameters.some((one) => one["x-path-segments"]);
      if (path.includes("{") && !keepsSlashes) expect((await ask({}, url)).status).toBe(404);
      if (body?.isRequired)
        expect(await messageOf(await ask({ body: null }))).toContain("needs a request body");
      // A text and bytes can be anything.
      if (body && /json|multipart/.test(body.mediaType)) expect((await ask({ body: "{" })).status).toBe(400);
    },
  );
});
