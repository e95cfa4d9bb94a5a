import {
  type BuddyClientOptions,
  type BuddyToken,
  type CallOptions,
  createBuddyClient,
  type Fetch,
} from "@buddy-openapi/client";

export const TOKEN = "f00dfeed-do-not-show-me";
export const SECRET = "hunter2-of-the-integration";
const COOKIE = "0123456789abcdef";
export const OF_REQUEST = [TOKEN, SECRET, COOKIE];

/** What a server puts into a body or a header, and nothing may print. Buddy's headers have other names. */
export const CANARY = "canary-in-the-coal-mine";

export const body = { name: "New", type: "GIT_HUB", scope: "WORKSPACE", token: SECRET } as const;
export const all = OF_REQUEST.join(" ");
export const headers = { "x-echo": `${CANARY} ${all}`, [`x-${CANARY}`]: "1", "set-cookie": `a=${CANARY}` };
export const errors = [{ message: `Not ${all}!`, code: CANARY }];
const bytes = (text: string) => new TextEncoder().encode(text);
const brokenBody = (error: unknown) => new ReadableStream({ start: (controller) => controller.error(error) });
export const full = `${CANARY} ${all}`;

/** Each makes a call fail in a way of its own, with secrets in every place. */
export const failures: [
  what: string,
  name: string,
  respond: () => Response | Promise<Response>,
  options?: CallOptions,
][] = [
  ["declared JSON", "BuddyApiError", () => Response.json({ errors, [full]: full }, { status: 422, headers })],
  [
    "other JSON",
    "BuddyApiError",
    () => Response.json({ error: full, message: full }, { status: 400, headers }),
  ],
  ["a list of texts", "BuddyApiError", () => Response.json({ errors: [full] }, { status: 400, headers })],
  ["a JSON string", "BuddyApiError", () => Response.json(full, { status: 401, headers })],
  ["a page", "BuddyApiError", () => new Response(`<h1>${full}</h1>`, { status: 502, headers })],
  [
    "JSON that is cut off",
    "BuddyApiError",
    () => new Response(`{"errors":[{"${full}`, { status: 400, headers }),
  ],
  ["a reason phrase", "BuddyApiError", () => new Response("{}", { status: 400, statusText: all, headers })],
  [
    "a rate limit",
    "BuddyApiError",
    () => Response.json({ errors }, { status: 429, headers: { ...headers, "retry-after": "99" } }),
  ],
  ["a missing scope", "BuddyApiError", () => Response.json({ errors }, { status: 403, headers })],
  ["a page on 200", "BuddyParseError", () => new Response(`<h1>${full}</h1>`, { headers })],
  [
    "a body that can't be read",
    "BuddyParseError",
    () => new Response(brokenBody(new Error(`decompression ${all}`)), { headers }),
  ],
  [
    "a body that breaks off",
    "BuddyNetworkError",
    () => new Response(brokenBody(new Error(`connection ${all}`)), { headers }),
  ],
  [
    "a redirect",
    "BuddyRedirectError",
    () =>
      new Response(null, {
        status: 302,
        headers: { ...headers, location: `https://a.example/${TOKEN}?${CANARY}` },
      }),
  ],
  [
    "a large body",
    "BuddyTooLargeError",
    () => new Response(full.repeat(99), { headers }),
    { maxResponseBytes: 99 },
  ],
  [
    "a body without end",
    "BuddyTimeoutError",
    () =>
      new Response(new ReadableStream({ start: (controller) => controller.enqueue(bytes(full)) }), {
        headers,
      }),
    { timeoutMs: 30 },
  ],
  ["a call without end", "BuddyTimeoutError", () => new Promise(() => {}), { totalTimeoutMs: 30 }],
  ["a message of fetch", "BuddyNetworkError", () => Promise.reject(new Error(all))],
  [
    "a name and a code of fetch",
    "BuddyNetworkError",
    () => Promise.reject(Object.assign(new Error("no"), { name: all, code: all })),
  ],
  [
    "what fetch rejects with has",
    "BuddyNetworkError",
    () => Promise.reject(Object.assign(new Error("no"), { config: { all }, response: { data: full } })),
  ],
  [
    "a cause",
    "BuddyNetworkError",
    () =>
      Promise.reject(
        new TypeError("fetch failed", { cause: Object.assign(new Error(all), { request: full }) }),
      ),
  ],
  ["a text", "BuddyNetworkError", () => Promise.reject(all)],
  [
    "an AggregateError",
    "BuddyNetworkError",
    () => Promise.reject(new AggregateError([new Error(full)], all)),
  ],
  ["an invalid option", "BuddyUsageError", () => Response.json({}), { timeoutMs: -1 }],
  ["an invalid header", "BuddyUsageError", () => Response.json({}), { headers: { "x-name": `${all}\nx` } }],
];

/** Calls in every way, and gives what failed, and every event of a hook. */
export async function fail(
  respond: () => Response | Promise<Response>,
  options: CallOptions = {},
  token: BuddyToken = TOKEN,
) {
  const values: unknown[] = [];
  const note = (event: unknown) => void values.push(event);
  const hooks = { onRequest: note, onResponse: note, onRetry: note, onError: note };
  const fetch: Fetch = async () => respond();
  const made: BuddyClientOptions = {
    token,
    fetch,
    hooks,
    retry: { baseDelayMs: 0, attempts: 2, maxRetryAfterMs: 9 },
  };
  const cookie = { cookie: `session=${COOKIE}; a=b` };
  const call = { ...options, headers: { ...cookie, ...options.headers } };
  const { timeoutMs = 9000, totalTimeoutMs = 9000 } = options;
  const limits = timeoutMs > 0 ? { timeoutMs, totalTimeoutMs } : {};
  const buddy = createBuddyClient({ ...made, ...limits, headers: cookie });
  const pending = buddy.addIntegration({ workspace: "my-company", body }, call);
  const error = await caught(pending);
  const path = { params: { path: { workspace: "my-company" } }, body };
  const byPath = await caught(buddy.http.POST("/workspaces/{workspace}/integrations", path));
  values.push(buddy, pending, error, byPath instanceof Error ? byPath : undefined);
  return { error, values, result: await caught(pending.result()) };
}

/** What a promise rejects with, or else its value. */
export const caught = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).catch((error: unknown) => error);
