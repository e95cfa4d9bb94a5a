import { type BuddyToken, createBuddyClient, type Fetch, isBuddyApiError } from "@buddy-openapi/client";
import { describe, expect, test } from "vitest";
import { PRINTERS } from "./loggers.ts";
import { parameters } from "./play.ts";
import {
  all,
  body,
  CANARY,
  caught,
  errors,
  fail,
  failures,
  full,
  headers,
  OF_REQUEST,
  SECRET,
  TOKEN,
} from "./secret-failures.ts";
import { serve } from "./server.ts";

describe.for<[kind: string, token: BuddyToken]>([
  ["a fixed token", TOKEN],
  ["a token function", async () => TOKEN],
])("with %s", ([, token]) => {
  test.for(failures)("nothing prints what came in %s", async ([, name, respond, options]) => {
    const { error, values } = await fail(respond, options, token);
    expect(error).toMatchObject({ name });
    for (const value of values) {
      for (const [printer, print] of Object.entries(PRINTERS)) {
        const printed =
          value === undefined || (printer === "structuredClone" && value !== error) ? "" : print(value);
        for (const secret of [CANARY, ...OF_REQUEST]) expect(printed, printer).not.toContain(secret);
      }
    }
  });
});

test.for(Object.entries(PRINTERS))(
  "%s prints the status, the reason and the first message",
  async ([, print]) => {
    const { error } = await fail(() =>
      Response.json({ errors }, { status: 422, statusText: "Unprocessable Entity", headers }),
    );
    expect(print(error)).toContain(
      "addIntegration failed: 422 Unprocessable Entity (Not [hidden] [hidden] [hidden]!)",
    );
  },
);

test("what the server sent is there as data, byte by byte", async () => {
  const text = `{ "errors": ${JSON.stringify(errors)}, "limit": 1, "${full}": "${full}" }`;
  const respond = () => new Response(text, { status: 422, statusText: all, headers });
  const { error, result } = await fail(respond);
  if (!isBuddyApiError(error)) return expect.unreachable();
  expect(error.body).toEqual(JSON.parse(text));
  expect(result).toMatchObject({ error: JSON.parse(text), retryable: false, retryAfter: undefined });
  for (const { status, statusText, headers, text: read } of [
    error.response,
    Object(result).response.clone(),
  ]) {
    expect([status, statusText, ...headers]).toEqual([422, all, ...respond().headers]);
    expect(read).toBeTypeOf("function");
  }
  expect([...error.headers]).toEqual([...respond().headers]);
  await expect(error.response.clone().text()).resolves.toBe(text);
  await expect(error.response.text()).resolves.toBe(text);
});

test("bytes that are no text are there as they came", async () => {
  const sent = Uint8Array.of(0, 255, 128, 10);
  const { error } = await fail(() => new Response(sent, { status: 400 }));
  if (!isBuddyApiError(error)) return expect.unreachable();
  expect(new Uint8Array(await error.response.arrayBuffer())).toEqual(sent);
});

/** Failures whose reason has the value of a secret that is an ordinary word. */
test.for<[token: string, value: string, header: string, message: string]>([
  ["a-token-of-buddy", "production", "a=b", "Variable ENV already exists in scope production"],
  ["a-token-of-buddy", "true", "a=b", "The property is true or false"],
  ["a-token-of-buddy", "1", "a=b", "limit is 1"],
  ["a-token-of-buddy", " ", "a=b", "No such thing"],
  ["a-token-of-buddy", "\n", "a=b", "No such thing"],
  ["a-token-of-buddy", "", "", "No such thing"],
  ["any", "", "a=b", "You don't have any permission to this workspace"],
  ["secret", "", "a=b", "The secret key is invalid"],
  ["a-token-of-buddy", "", "consent=7; lang=en", "7 items in en"],
])(
  "a token %j, a value %j and a cookie %j leave the reason as it is",
  async ([token, value, cookie, message]) => {
    const sent = { errors: [{ message }], limit: 1 };
    const fetch: Fetch = async () => Response.json(sent, { status: 422, statusText: "Unprocessable Entity" });
    const buddy = createBuddyClient({ token, fetch, headers: { cookie, "x-monkey-mode": "test" } });
    const call = buddy.addIntegration({ workspace: "my-company", body: { ...body, token: value } });
    await expect(call).rejects.toMatchObject({
      message: `addIntegration failed: 422 Unprocessable Entity (${message})`,
      body: sent,
    });
  },
);

test("a secret inside another is replaced with it, and one at the cut is not shown in part", async () => {
  const inner = SECRET.slice(0, 20);
  const message = `${"x".repeat(190)}${SECRET}`;
  const fetch: Fetch = async () => Response.json({ errors: [{ message }] }, { status: 422 });
  const buddy = createBuddyClient({ token: inner, fetch });
  const error = await caught(buddy.addIntegration({ workspace: "my-company", body }));
  expect(String(error)).toContain(`${"x".repeat(190)}[hidden]`);
});

test.for([
  ["deep", `${"[".repeat(5000)}1${"]".repeat(5000)}`],
  ["very deep", `${"[".repeat(400_000)}1${"]".repeat(400_000)}`],
  ["with odd names", '{"toJSON":"x","__proto__":{"a":1},"constructor":1,"then":1,"errors":{"message":1}}'],
  ["long", JSON.stringify({ errors: [{ message: "\ufdfa".repeat(340_000) }] })],
])("an error with a body that is %s can be made and printed", async ([, text]) => {
  const { error, result } = await fail(() => new Response(text, { status: 400 }));
  for (const print of Object.values(PRINTERS)) expect(print(error)).toContain("failed: 400");
  expect(Object(result).ok).toBe(false);
});

test("a success is as the server sent it, and the token reaches the server", async () => {
  await using server = await serve([{ body: { name: TOKEN }, headers: { "x-echo": TOKEN } }]);
  const buddy = createBuddyClient({ baseUrl: server.url, token: TOKEN });
  const { data, headers } = await buddy.getIntegration(parameters).withResponse();
  expect([data.name, headers.get("x-echo")]).toEqual([TOKEN, TOKEN]);
  expect(server.requests).toMatchObject([{ headers: { authorization: `Bearer ${TOKEN}` } }]);
});

test("nothing is sent to another origin, where a redirect leads", async () => {
  await using other = await serve([{ body: { name: "elsewhere" } }]);
  await using server = await serve(() => ({
    status: 307,
    headers: { location: `${other.url}/elsewhere?code=4711` },
  }));
  const buddy = createBuddyClient({ baseUrl: server.url, token: TOKEN, headers: { cookie: "mine" } });
  const path = { path: parameters };
  const calls: (() => PromiseLike<unknown>)[] = [
    () => buddy.getIntegration(parameters),
    () => buddy.addIntegration({ workspace: "my-company", body }),
    () => buddy.http.GET("/workspaces/{workspace}/integrations/{hash_id}", { params: path }),
    () => buddy.http.DELETE("/workspaces/{workspace}/integrations/{hash_id}", { params: path }),
  ];
  for (const call of calls) {
    expect(await caught(call())).toMatchObject({
      name: "BuddyRedirectError",
      location: `${other.url}/elsewhere`,
    });
  }
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
    Array(4).fill(`Bearer ${TOKEN}`),
  );
  expect(other.requests).toEqual([]);
});

test.for(["", " ", "\n", "\r\nx-admin: 1", "é"])(
  "a token that can't be sent is not shown (%j)",
  async (end) => {
    const token = `${TOKEN} ${end}`;
    const made = await caught((async () => createBuddyClient({ token }))());
    const called = await caught(createBuddyClient({ token: () => token }).getIntegration(parameters));
    for (const error of [made, called]) {
      expect(error).toMatchObject({ name: "BuddyUsageError" });
      for (const print of Object.values(PRINTERS)) expect(print(error)).not.toContain(TOKEN);
    }
  },
);
