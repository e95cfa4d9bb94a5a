import { createBuddyClient, type Fetch } from "@buddy-openapi/client";
import { describe, expect, test } from "vitest";
import { parameters } from "./play.ts";

// cspell:ignore пароль длинный pässwörd
// Passwords that are short, or have punctuation or letters of any alphabet: a failure that repeats one shows none.
const PASSWORDS = [
  "pass1",
  "p@ss1",
  "a.b!",
  "a b",
  "!!??",
  "Ünï-1",
  "пароль",
  "密码",
  "p@ss word & more <b> 5",
  "pässwörd-that-is-long",
  "пароль-что-длинный",
  "密码密码密码密码",
  "naïve😀naïve😀naïve",
];

const hex = (char: string, length = 1) => (char.codePointAt(0) ?? 0).toString(16).padStart(length, "0");
const json = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const FORMS: Record<string, (password: string) => string> = {
  "as it is": (password) => password,
  "as a part of a URL": encodeURIComponent,
  "as a part of a URL in lower case": (password) =>
    encodeURIComponent(password).replace(/%../g, (byte) => byte.toLowerCase()),
  "as a part of a URL inside another": (password) => encodeURIComponent(encodeURIComponent(password)),
  "with hexadecimal entities": (password) => password.replace(/./gu, (char) => `&#x${hex(char)};`),
  "with entities in upper case": (password) =>
    password.replace(/./gu, (char) => `&#X${hex(char).toUpperCase()};`),
  "with decimal entities": (password) => password.replace(/./gu, (char) => `&#${char.codePointAt(0)};`),
  "with JSON's escapes": json,
  "with JSON's escapes of all": (password) => password.replace(/./g, (unit) => `\\u${hex(unit, 4)}`),
  "with JSON's escapes, escaped": (password) => json(password).replaceAll("\\", "\\\\"),
  "with JSON's escapes, escaped twice": (password) => json(password).replaceAll("\\", "\\\\\\\\"),
  "with escapes of the old kind": (password) => password.replace(/./g, (unit) => `%u${hex(unit, 4)}`),
};

describe.for(PASSWORDS)("the password %s", (password) => {
  test.for(Object.entries(FORMS))("is hidden %s", async ([, form]) => {
    const message = await messageOf(password, `The password ${form(password)} is bad`);
    expect(message).toBe("[hidden]");
  });

  test("hides no other text", async () => {
    const text = "The password ab, 12 and passwords are not p or ss1: %41%zz &#99999999; \\u00 &amp;";
    expect(await messageOf(password, text)).toBe(text);
  });
});

test("bytes that are no UTF-8 are a character each", async () => {
  expect(await messageOf("pässwörd-that-is-long", "?a=p%E4ssw%F6rd-that-is-long")).toBe("[hidden]");
});

test.for(["%", "\\", "%\\", "&", "<", "&#1", "<a", "%u", "\\x"])(
  "a body full of %s is read at once",
  async (text) => {
    const fetch: Fetch = async () => new Response(text.repeat(2 ** 19 / text.length), { status: 400 });
    const started = performance.now();
    const call = createBuddyClient({ token: "f00d-Feed.do_not", fetch }).getIntegration(parameters);
    await expect(call).rejects.toMatchObject({ name: "BuddyApiError", status: 400 });
    expect(performance.now() - started).toBeLessThan(5000);
  },
);

test("a secret may be as long as a body", async () => {
  const password = "0123456789".repeat(20_000);
  expect(await messageOf(password, "No")).toBe("No");
  for (const form of [password, btoa(password), password.replace(/./g, (char) => hex(char))]) {
    expect(await messageOf(password, `Not ${form}`)).toBe("[hidden]");
  }
});

test("a long secret may have any characters", async () => {
  const password = "𠀀".repeat(600);
  const bytes = String.fromCharCode(...new TextEncoder().encode(password));
  expect(await messageOf(password, `Not ${btoa(bytes)}`)).toBe("[hidden]");
});

test("by path too, only the text that repeats a secret is hidden", async () => {
  const fetch: Fetch = async () => Response.json({ a: "x f00d-Feed.do_not", b: "y" }, { status: 404 });
  const { http } = createBuddyClient({ token: "f00d-Feed.do_not", fetch });
  for (const path of ["/workspaces/{workspace}/integrations/{hash_id}", "/elsewhere"]) {
    const call = Reflect.apply(http.GET, http, [path, { params: { path: parameters } }]);
    await expect(call).resolves.toMatchObject({ error: { a: "[hidden]", b: "y" } });
  }
});

test("the URL of a response that was redirected shows no token", async () => {
  const baseUrl = "https://buddy.example.com/api";
  for (const text of ["{}", "<p>"]) {
    const responses = [
      new Response(null, { status: 302, headers: { location: `${baseUrl}/x?token=f00d-Feed.do_not` } }),
      Object.defineProperty(new Response(text, { status: text === "<p>" ? 200 : 404 }), "url", {
        value: `${baseUrl}/x?token=f00d-Feed.do_not`,
      }),
    ];
    const fetch: Fetch = async () => responses.shift() ?? Response.error();
    const buddy = createBuddyClient({ token: "f00d-Feed.do_not", fetch, baseUrl });
    const error = await buddy.getIntegration(parameters).catch((error: unknown) => error);
    expect(error).toMatchObject({ response: { url: "[hidden]" } });
  }
});

test("a method by path may be in any case", async () => {
  const fetch: Fetch = async () => Response.json({ password: "of the server" }, { status: 422 });
  const { http } = createBuddyClient({ token: "f00d-Feed.do_not", fetch });
  for (const method of ["post", "POST", "Post"]) {
    const params = { path: { workspace: "my-company" } };
    const call = Reflect.apply(http.request, http, [
      method,
      "/workspaces/{workspace}/integrations",
      { params, body: {} },
    ]);
    await expect(call).resolves.toMatchObject({ error: { password: "[hidden]" } });
  }
});

/** The message that is left of one that the server sends. */
async function messageOf(password: string, message: string): Promise<unknown> {
  const fetch: Fetch = async () => Response.json({ errors: [{ message }] }, { status: 422 });
  const call = createBuddyClient({ token: "f00d-Feed.do_not", fetch }).addIntegration({
    workspace: "my-company",
    body: { name: "New", type: "GIT_HUB", scope: "WORKSPACE", password },
  });
  const { body } = (await call.catch((error: unknown) => error)) as { body: { errors: unknown[] } };
  return (body.errors[0] as { message: unknown }).message;
}
