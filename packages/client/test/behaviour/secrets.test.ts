import { inspect } from "node:util";
import { type BuddyClientOptions, createBuddyClient, type Fetch } from "@buddy-openapi/client";
import { describe, expect, test } from "vitest";
import { parameters } from "./play.ts";

// A server repeats what it got: nothing of that is part of an error, as an operation or by path.
const TOKEN = "f00d-Feed.do_not+show~me";
const SECRET = "hunter2-of-the-integration";
const PASSWORD = "pass1";
const COOKIE = "0123456789abcdef";

const FORMS: Record<string, (secret: string) => string> = {
  "as it is": (secret) => secret,
  "in upper case": (secret) => secret.toUpperCase(),
  "spaced out": (secret) => [...secret].join(" "),
  "on two lines": (secret) => `${secret.slice(0, 5)}\r\n${secret.slice(5)}`,
  "with invisible characters": (secret) => [...secret].join("\u200b"),
  "percent-encoded": (secret) => secret.replace(/./g, (char) => `%${char.charCodeAt(0).toString(16)}`),
  "percent-encoded twice": (secret) =>
    secret.replace(/./g, (char) => `%25${char.charCodeAt(0).toString(16)}`),
  "as a part of a URL": (secret) => `https://a.example/?token=${encodeURIComponent(secret)}&a=b`,
  "as decimal entities": (secret) => secret.replace(/./g, (char) => `&#${char.charCodeAt(0)};`),
  "as hexadecimal entities": (secret) =>
    secret.replace(/./g, (char) => `&#x00${char.charCodeAt(0).toString(16)};`),
  "as entities of entities": (secret) => secret.replace(/./g, (char) => `&amp;#${char.charCodeAt(0)};`),
  "with some entities": (secret) => secret.replace(/[^\w]/g, (char) => `&#${char.charCodeAt(0)};`),
  "with JSON's escapes": (secret) =>
    secret.replace(/./g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`),
  "with JavaScript's escapes": (secret) =>
    secret.replace(/./g, (char) => `\\x${char.charCodeAt(0).toString(16)}`),
  "in base64": (secret) => btoa(`Bearer ${secret}`),
  "in base64 for URLs": (secret) =>
    btoa(`me:${secret}`).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, ""),
  "in base64 inside a path": (secret) => `/v1/${btoa(secret)}/x`,
  "in base64 on several lines": (secret) => btoa(`Bearer ${secret} and more`).replace(/.{16}/g, "$&\r\n"),
  "in hexadecimal digits": (secret) => secret.replace(/./g, (char) => char.charCodeAt(0).toString(16)),
  "with tags between its characters": (secret) => secret.replace(/./g, "<i class=x>$&</i>"),
  "with named entities": (secret) => secret.replace(/[.\-_+~]/g, "&period;"),
  "in full width": (secret) =>
    secret.replace(/\w/g, (char) => String.fromCodePoint(char.charCodeAt(0) + 0xfee0)),
};

/** Where a response repeats a text. */
const PLACES: Record<string, (text: string) => [body: string, init: ResponseInit]> = {
  "a message": (text) => [
    JSON.stringify({ errors: [{ message: `The token ${text} is invalid` }] }),
    { status: 401 },
  ],
  "another property": (text) => [JSON.stringify({ a: [{ b: { c: text } }] }), { status: 422 }],
  "a name of a property": (text) => [
    JSON.stringify({ [text]: 1, errors: { [`x ${text}`]: ["is wrong"] } }),
    { status: 422 },
  ],
  "a JSON string": (text) => [JSON.stringify(text), { status: 400 }],
  "a text": (text) => [`Authorization: Bearer ${text}\n`, { status: 400 }],
  "a page": (text) => [`<html><body><pre>Bearer ${text}</pre></body></html>`, { status: 502 }],
  "a page on 200": (text) => [`<html><body><pre>Bearer ${text}</pre></body></html>`, { status: 200 }],
  "JSON that breaks off": (text) => [`{"errors":[{"message":"${text}"`, { status: 400 }],
  "a header": (text) => ["{}", { status: 403, headers: { "x-echo": printable(text) } }],
  "a header of a page on 200": (text) => ["<p>", { status: 200, headers: { "x-echo": printable(text) } }],
  "the name of a header": (text) => [
    "{}",
    { status: 403, headers: { [`x-${text.replace(/[^\w-]/g, "")}`]: "1" } },
  ],
  "the status text": (text) => ["{}", { status: 400, statusText: printable(text) }],
  "a long text": (text) => [`${"x ".repeat(32_760)}${text}`, { status: 400 }],
  "a long text on 200": (text) => [`${"x ".repeat(32_760)}${text}`, { status: 200 }],
};

const options: BuddyClientOptions = { token: TOKEN, retry: false, headers: { cookie: `session=${COOKIE}` } };
const body = {
  name: "New",
  type: "GIT_HUB",
  scope: "WORKSPACE",
  token: SECRET,
  password: PASSWORD,
} as const;

describe.for(Object.entries(PLACES))("%s", ([, place]) => {
  test.for(Object.entries(FORMS))("that repeats a secret %s shows none", async ([, form]) => {
    for (const secret of [TOKEN, SECRET, COOKIE]) {
      const fetch: Fetch = async () => new Response(...place(form(secret)));
      for (const shown of await allOf({ ...options, fetch })) {
        for (const shape of [secret, form(secret), secret.toUpperCase()]) expect(shown).not.toContain(shape);
      }
    }
  });
});

test.for(
  Object.entries(FORMS).filter(([name]) => !/base64|digits|tags|spaced|two lines|invisible/.test(name)),
)("a short password is hidden %s", async ([, form]) => {
  const echo = JSON.stringify({ errors: [{ message: `The password ${form(PASSWORD)} is too short` }] });
  const fetch: Fetch = async () => new Response(echo, { status: 422 });
  for (const shown of await allOf({ ...options, fetch })) expect(shown).not.toContain(form(PASSWORD));
});

test("a secret of the body's is hidden by its name, whatever its value is", async () => {
  const echo = { errors: [{ message: "No" }], integration: { name: "New", password: "of the server" } };
  const fetch: Fetch = async () => Response.json(echo, { status: 422 });
  for (const shown of await allOf({ ...options, fetch })) expect(shown).not.toContain("of the server");
  const call = createBuddyClient({ ...options, fetch }).addIntegration({ workspace: "my-company", body });
  await expect(call).rejects.toMatchObject({
    body: { errors: [{ message: "No" }], integration: { name: "New", password: "[hidden]" } },
  });
});

test("what repeats no secret is as the server sent it", async () => {
  const echo = {
    errors: [{ message: "hunter is not hunter2" }],
    n: 1,
    list: [null, true, "f00d"],
    token_type: "Bearer",
  };
  const fetch: Fetch = async () => Response.json(echo, { status: 422, headers: { "x-a": "f00d" } });
  const call = createBuddyClient({ ...options, fetch }).addIntegration({ workspace: "my-company", body });
  const error = await call.catch((error: unknown) => error);
  expect(error).toMatchObject({ body: echo });
  expect((error as { headers: Headers }).headers.get("x-a")).toBe("f00d");
  await expect((error as { response: Response }).response.json()).resolves.toEqual(echo);
});

test("an empty secret hides nothing", async () => {
  const fetch: Fetch = async () => Response.json({ errors: [{ message: "No" }] }, { status: 422 });
  const buddy = createBuddyClient({ token: TOKEN, fetch, headers: { cookie: `session=${COOKIE}; ` } });
  const call = buddy.addIntegration({ workspace: "my-company", body: { ...body, password: "" } });
  await expect(call).rejects.toMatchObject({ body: { errors: [{ message: "No" }] } });
});

test.for(["e", "t", "errors", "1", "-", "[token]"])("a token of %j harms no body", async (token) => {
  const echo = { errors: [{ message: "Integration not found" }], count: 11, token: "tee" };
  const fetch: Fetch = async () => Response.json(echo, { status: 404 });
  const call = createBuddyClient({ token, fetch }).getIntegration(parameters);
  const { body, message } = (await call.catch((error: unknown) => error)) as {
    body: object;
    message: string;
  };
  expect(message).toBe("getIntegration failed: 404 (Integration not found)");
  expect(Object.values(body)).toEqual(Object.values(echo));
});

test.for<[what: string, error: () => unknown]>([
  ["its message", () => new Error(`Bearer ${TOKEN}`)],
  ["its name", () => Object.assign(new Error("no"), { name: TOKEN })],
  ["its code", () => Object.assign(new Error("no"), { code: TOKEN })],
  [
    "a property",
    () => Object.assign(new Error("no"), { config: { headers: { authorization: `Bearer ${TOKEN}` } } }),
  ],
  ["its cause", () => new TypeError("fetch failed", { cause: new Error(`to ${TOKEN}`) })],
  ["a cause's property", () => new TypeError("fetch failed", { cause: { request: { token: TOKEN } } })],
  ["a text", () => TOKEN],
  ["an AggregateError", () => new AggregateError([new Error(TOKEN)], TOKEN)],
])("what a fetch rejects with shows no token in %s", async ([, error]) => {
  const fetch: Fetch = () => Promise.reject(error());
  for (const shown of await allOf({ ...options, fetch })) expect(shown).not.toContain(TOKEN);
  const broken: Fetch = async () =>
    new Response(new ReadableStream({ start: (controller) => controller.error(error()) }));
  for (const shown of await allOf({ ...options, fetch: broken })) expect(shown).not.toContain(TOKEN);
});

test("a redirect that repeats the token shows none", async () => {
  const location = `https://elsewhere.example/${TOKEN}?a=b`;
  const fetch: Fetch = async () => new Response(null, { status: 302, headers: { location } });
  for (const shown of await allOf({ ...options, fetch })) expect(shown).not.toContain(TOKEN);
});

test.for([
  ["deep", `${"[".repeat(5000)}1${"]".repeat(5000)}`],
  ["very deep", `${"[".repeat(400_000)}1${"]".repeat(400_000)}`],
  ["with odd names", '{"toJSON":"x","__proto__":{"a":1},"constructor":1,"then":1}'],
])("an error with a body that is %s can be printed", async ([, text]) => {
  const fetch: Fetch = async () => new Response(text, { status: 400 });
  const call = createBuddyClient({ ...options, fetch }).getIntegration(parameters);
  const error = await call.catch((error: unknown) => error);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "BuddyApiError", status: 400 });
  expect(inspect(error, { depth: 9 })).toContain("400");
  await expect(call.result()).resolves.toMatchObject({ ok: false });
});

/** All that a log may hold of failing calls: as operations, as results, and by path. */
async function allOf(options: BuddyClientOptions): Promise<string[]> {
  const events: unknown[] = [];
  const note = (event: unknown) => void events.push(event);
  const hooks = { onRequest: note, onResponse: note, onRetry: note, onError: note };
  const buddy = createBuddyClient({ ...options, hooks });
  const workspace = "my-company";
  const pending = buddy.addIntegration({ workspace, body });
  const values: unknown[] = [
    await caught(pending),
    await caught(pending.result()),
    await caught(
      buddy.http.POST("/workspaces/{workspace}/integrations", { params: { path: { workspace } }, body }),
    ),
    ...events,
  ];
  const shown: string[] = [];
  for (const value of values.flatMap((value) => [value, ...inside(value)])) {
    shown.push(
      inspect(value, { depth: 20, showHidden: true, getters: true }),
      JSON.stringify(value) ?? "",
      String(value),
    );
    if (value instanceof Error) shown.push(value.message, value.stack ?? "");
    if (value instanceof Headers) shown.push(JSON.stringify([...value]));
    if (value instanceof Response) shown.push(value.statusText, value.bodyUsed ? "" : await value.text());
  }
  // The headers of the request are the caller's own.
  return shown;
}

/** What can be read of an error or a result without being printed by itself. */
function inside(value: unknown): unknown[] {
  const { response, headers, body, error, cause, location, text } = Object(value);
  return [
    response,
    headers,
    response?.headers,
    body,
    error,
    Object(error).response,
    cause,
    location,
    text,
  ].filter((part) => part !== undefined && part !== null);
}

const caught = (promise: PromiseLike<unknown>) => Promise.resolve(promise).catch((error: unknown) => error);

/** As a header or a status text can have it. */
const printable = (text: string) => text.replace(/[^\x20-\x7e]+/g, " ");
