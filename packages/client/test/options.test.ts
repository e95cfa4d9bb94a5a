import { inspect } from "node:util";
import {
  type BuddyClientOptions,
  BuddyUsageError,
  createBuddyClient,
  type Fetch,
} from "@buddy-openapi/client";
import { afterEach, expect, test, vi } from "vitest";
import { NEEDS_TOKEN } from "../dist/generated/security.js";

const parameters = { workspace: "my-company", hash_id: "abc123def456" };

afterEach(() => vi.unstubAllEnvs());

/** The one request that a call makes with these options. */
async function requestOf(options: BuddyClientOptions, call = parameters): Promise<Request> {
  const requests: Request[] = [];
  const fetch: Fetch = async (input, init) => {
    requests.push(new Request(input, init));
    return Response.json({});
  };
  await createBuddyClient({ ...options, fetch }).getIntegration(call);
  expect(requests).toHaveLength(1);
  return requests[0] as Request;
}

const urlOf = async (options: BuddyClientOptions, call = parameters) => (await requestOf(options, call)).url;
const token = "secret";
const path = "/workspaces/my-company/integrations/abc123def456";

test("a region chooses Buddy's base URL for it", async () => {
  expect(await urlOf({ token })).toBe(`https://api.buddy.works${path}`);
  expect(await urlOf({ token, region: "us" })).toBe(`https://api.buddy.works${path}`);
  expect(await urlOf({ token, region: "eu" })).toBe(`https://api.eu.buddy.works${path}`);
  expect(await urlOf({ token, region: "asia" })).toBe(`https://api.asia.buddy.works${path}`);
});

test("a base URL keeps its path prefix, with and without a trailing slash", async () => {
  expect(await urlOf({ token, baseUrl: "https://buddy.example.com/api" })).toBe(
    `https://buddy.example.com/api${path}`,
  );
  expect(await urlOf({ token, baseUrl: "https://buddy.example.com:8443/@me//" })).toBe(
    `https://buddy.example.com:8443/@me${path}`,
  );
  expect(await urlOf({ token, baseUrl: "https://buddy.example.com/api/" })).toBe(
    `https://buddy.example.com/api${path}`,
  );
});

test("what is left out comes from the environment", async () => {
  vi.stubEnv("BUDDY_TOKEN", "from-environment");
  vi.stubEnv("BUDDY_REGION", "EU");
  const request = await requestOf({});
  expect(request.url).toBe(`https://api.eu.buddy.works${path}`);
  expect(request.headers.get("authorization")).toBe("Bearer from-environment");

  vi.stubEnv("BUDDY_REGION", "AS");
  expect(await urlOf({})).toBe(`https://api.asia.buddy.works${path}`);
  vi.stubEnv("BUDDY_BASE_URL", "https://buddy.example.com/api");
  expect(await urlOf({})).toBe(`https://buddy.example.com/api${path}`);
});

test("an option wins over the environment", async () => {
  vi.stubEnv("BUDDY_TOKEN", "from-environment");
  vi.stubEnv("BUDDY_BASE_URL", "https://buddy.example.com/api");
  const request = await requestOf({ token, region: "eu" });
  expect(request.url).toBe(`https://api.eu.buddy.works${path}`);
  expect(request.headers.get("authorization")).toBe("Bearer secret");
});

test("a token function is called for each request, and may be asynchronous", async () => {
  const tokens = ["first", "second"];
  const seen: (string | null)[] = [];
  const buddy = createBuddyClient({
    token: async () => tokens.shift() ?? "",
    fetch: async (input, init) => {
      seen.push(new Request(input, init).headers.get("authorization"));
      return Response.json({});
    },
  });
  await buddy.getIntegration(parameters);
  await buddy.getIntegration(parameters);
  expect(seen).toEqual(["Bearer first", "Bearer second"]);
});

test("many calls at once ask a token function once, and a function that hangs is asked again later", async () => {
  let asked = 0;
  const token = async () => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, asked === 2 ? 9000 : 5));
    return "secret";
  };
  const buddy = createBuddyClient({ token, fetch: async () => Response.json({}) });
  await Promise.all(Array.from({ length: 100 }, () => buddy.getIntegration(parameters)));
  expect(asked).toBe(1);
  await expect(buddy.getIntegration(parameters, { timeoutMs: 20 })).rejects.toMatchObject({ timeoutMs: 20 });
  await buddy.getIntegration(parameters);
  expect(asked).toBe(3);
});

test("a token function's failure is reported as itself, and nothing is sent", async () => {
  const failure = new Error("vault is sealed");
  const fetch = vi.fn<Fetch>();
  const buddy = createBuddyClient({ token: () => Promise.reject(failure), fetch });
  await expect(buddy.getIntegration(parameters)).rejects.toBe(failure);
  expect(fetch).not.toHaveBeenCalled();
});

test.for([{}, { token: "" }])("without a token, %o calls nothing that needs one", async (options) => {
  vi.stubEnv("BUDDY_TOKEN", undefined);
  // Where each operation needs one, the client can't be made.
  const call = async () => await createBuddyClient(options).getUser();
  await expect(call()).rejects.toThrow(/^No token: pass the option token, or set BUDDY_TOKEN/);
  if (NEEDS_TOKEN) expect(() => createBuddyClient(options)).toThrow(BuddyUsageError);
});

test.for<[what: string, options: BuddyClientOptions, message: RegExp]>([
  ["a token with a line break", { token: "secret\n" }, /visible ASCII/],
  // @ts-expect-error Not a region.
  ["an unknown region", { token, region: "mars" }, /Unknown region "mars": use us, eu, asia/],
  // @ts-expect-error Not both.
  ["a region and a base URL", { token, region: "eu", baseUrl: "https://buddy.example.com" }, /not both/],
  ["an invalid base URL", { token, baseUrl: "buddy.example.com" }, /The base URL must be like/],
  ["a base URL with a query", { token, baseUrl: "https://buddy.example.com/?a=b" }, /query/],
  ["a base URL with a fragment", { token, baseUrl: "https://buddy.example.com/#a" }, /fragment/],
  ["a base URL with a user", { token, baseUrl: "https://me@buddy.example.com/api" }, /credentials/],
  ["a host like loopback", { token, baseUrl: "http://localhost.example.com/" }, /https/],
  ["a base URL with credentials", { token, baseUrl: "https://me:secret@buddy.example.com" }, /credentials/],
  ["an unencrypted base URL", { token, baseUrl: "http://buddy.example.com/api" }, /https/],
  ["another protocol", { token, baseUrl: "ftp://buddy.example.com/api" }, /https/],
])("%s is refused when the client is made", ([, options, message]) => {
  vi.stubEnv("BUDDY_TOKEN", undefined);
  const make = () => createBuddyClient(options);
  expect(make).toThrow(BuddyUsageError);
  expect(make).toThrow(message);
  expect(make).not.toThrow(/secret/);
});

test("http: is fine on loopback", async () => {
  for (const baseUrl of ["http://localhost:4010", "http://127.0.0.1:4010", "http://[::1]:4010"]) {
    expect(await urlOf({ token, baseUrl })).toBe(`${baseUrl}${path}`);
  }
});

test("a path parameter is encoded whole and can't leave its place", async () => {
  expect(await urlOf({ token }, { workspace: "a/../b?c#d", hash_id: "%2e%2e" })).toBe(
    "https://api.buddy.works/workspaces/a%2F..%2Fb%3Fc%23d/integrations/%252e%252e",
  );
});

test.for<[value: unknown, what: string]>([
  ["", '""'],
  [".", '"."'],
  ["..", '".."'],
  ["\ud800", '"\\ud800"'],
  [Number.NaN, '"NaN"'],
  [2 ** 53, '"9007199254740992"'],
  [undefined, "undefined"],
  [null, "object"],
  [{}, "object"],
  [[], "object"],
  [true, '"true"'],
])("%j is refused as a path parameter", async ([value, what]) => {
  // What JavaScript callers can pass, whatever the types say.
  const call = { workspace: "my-company", hash_id: value as string };
  const fetch = vi.fn<Fetch>();
  const buddy = createBuddyClient({ token, fetch });
  await expect(buddy.getIntegration(call)).rejects.toThrow(`The path parameter "hash_id" can't be ${what}.`);
  await expect(
    buddy.http.GET("/workspaces/{workspace}/integrations/{hash_id}", { params: { path: call } }),
  ).rejects.toThrow(BuddyUsageError);
  expect(fetch).not.toHaveBeenCalled();
});

test("the token goes to the base origin and nowhere else", async () => {
  const fetch = vi.fn<Fetch>();
  const call = createBuddyClient({ token, fetch }).http.GET(
    "/workspaces/{workspace}/integrations/{hash_id}",
    {
      baseUrl: "https://attacker.example.com",
      params: { path: parameters },
    },
  );
  await expect(call).rejects.toThrow("The token is sent to https://api.buddy.works");
  expect(fetch).not.toHaveBeenCalled();
});

test("the token doesn't show when a client or an error is inspected", async () => {
  const buddy = createBuddyClient({
    token: "do-not-show-me",
    fetch: async () => Response.json({ errors: [{ message: "no" }] }, { status: 403 }),
  });
  const error = await buddy.getIntegration(parameters).catch((error: unknown) => error);
  for (const value of [buddy, error]) {
    expect(inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value)).not.toContain(
      "do-not-show-me",
    );
  }
});

test("a path parameter is that of the call, the client or the environment", async () => {
  const workspaceOf = async (options: BuddyClientOptions, workspace?: string) => {
    // The types let nobody leave it out whose options may not have it.
    const call = { hash_id: "abc123def456", workspace } as typeof parameters;
    return (await urlOf({ token, ...options }, call)).split("/")[4];
  };
  const unsafe = 'The path parameter "workspace" can\'t be "..".';
  vi.stubEnv("BUDDY_WORKSPACE", "of-environment");
  expect(await workspaceOf({})).toBe("of-environment");
  expect(await workspaceOf({ workspace: "of client" })).toBe("of%20client");
  expect(await workspaceOf({ workspace: "of client" }, "of-call")).toBe("of-call");
  await expect(workspaceOf({}, "..")).rejects.toThrow(unsafe);
  await expect(workspaceOf({ workspace: ".." })).rejects.toThrow(unsafe);
  vi.stubEnv("BUDDY_WORKSPACE", "");
  await expect(workspaceOf({})).rejects.toThrow(
    'The path parameter "workspace" can\'t be undefined: pass it, the option workspace, or set BUDDY_WORKSPACE.',
  );
  expect(() => createBuddyClient({ token, workspace: 7 as never })).toThrow(
    "The option workspace must be a string.",
  );
});

test("a call by path names all of its parameters", async () => {
  const { http } = createBuddyClient({ token, workspace: "of-client" });
  const params = { path: {} as { workspace: string } };
  await expect(http.GET("/workspaces/{workspace}/integrations", { params })).rejects.toThrow(
    'The path parameter "workspace" can\'t be undefined.',
  );
});
