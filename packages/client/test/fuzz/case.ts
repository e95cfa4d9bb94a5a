import type { BuddyClientOptions, CallOptions, Fetch } from "@buddy-openapi/client";
import type { Random } from "./random.ts";

export const BASE = "https://buddy.example.com/prefix";
export const TOKEN = "f00dfeed-do-not-show-me";

/** What was sent, and how often more than the attempts was allowed because of redirects. */
export interface Sent {
  urls: string[];
  redirects: number;
}

const PARTS = [
  "my-company",
  "",
  ".",
  "..",
  "a/b",
  "%2e%2e",
  "?x",
  "#",
  "é",
  "\ud800",
  "\n",
  "a".repeat(3000),
  "//evil.example",
];
const ODD = [null, undefined, 0, 7, -1, Number.NaN, true, {}, [], () => {}, Symbol("s"), 1n, "x"];
const STATUSES = [
  200, 200, 200, 201, 204, 205, 206, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 408, 409, 422, 425,
  429, 500, 502, 503, 504, 520, 599,
];
const BODIES = [
  "",
  "{}",
  "[]",
  "null",
  "7",
  '"text"',
  '{"name":"it"}',
  '{"errors":[{"message":"No"}]}',
  `{"errors":["${TOKEN}"]}`,
  `<h1>Bearer ${TOKEN}</h1>`,
  "{",
  "\ufeff{}",
  "[".repeat(6000),
  "\u0000\u001b[31m",
  '{"toJSON":1,"__proto__":{}}',
];
const LOCATIONS = [
  `${BASE}/moved`,
  "/prefix/moved",
  "/outside",
  "https://evil.example/",
  "//evil.example/",
  "http://[",
  "",
  "data:,x",
  `https://evil.example/${TOKEN}`,
  "?again",
];
const RETRY_AFTERS = ["0", "1", "-1", "soon", "99999999999999999999", "Thu, 01 Jan 2026 00:00:00 GMT", "1 "];

/** Parameters, as JavaScript may pass them. */
export function randomParameters(random: Random): Record<string, unknown> {
  const part = () =>
    random.chance(0.03) ? random.pick(ODD) : random.chance(0.1) ? random.pick(PARTS) : "abc123def456";
  return {
    workspace: part(),
    hash_id: part(),
    ...(random.chance(0.3) && { project_name: part() }),
    ...(random.chance(0.1) && {
      body: random.pick([...ODD, { name: "it" }, { token: TOKEN, n: 1n }, { password: "x" }]),
    }),
  };
}

/** Options of a call whose times are short, and now and then are wrong. */
export function randomOptions(random: Random, signal: AbortSignal): CallOptions {
  const options: Record<string, unknown> = {
    timeoutMs: random.pick([5, 10, 20]),
    retry: random.chance(0.2)
      ? false
      : {
          attempts: random.below(5),
          baseDelayMs: random.below(3),
          maxDelayMs: 3,
          maxRetryAfterMs: random.pick([0, 5]),
        },
    ...(random.chance(0.3) && { totalTimeoutMs: random.pick([1, 10, 40]) }),
    ...(random.chance(0.3) && { maxResponseBytes: random.pick([1, 10, 100_000]) }),
    ...(random.chance(0.5) && { signal }),
    ...(random.chance(0.15) && {
      headers: random.pick([
        { "x-a": "1" },
        new Headers({ "x-a": "1" }),
        [["x-a", "1"]],
        { "x a": "1" },
        { "x-a": "\u0000" },
      ]),
    }),
  };
  if (random.chance(0.05))
    options[random.pick(["timeoutMs", "retry", "headers", "signal", "timeout"])] = random.pick(ODD);
  // Wrong on purpose.
  return options as CallOptions;
}

/** A `fetch` that responds at random, or fails, or hangs, and records what it got. */
export function randomFetch(random: Random, sent: Sent): Fetch {
  // Now and then the server always sends the same response.
  const always = random.chance(0.3) ? random.pick(STATUSES) : undefined;
  const never = () => new Promise<never>(() => {});
  return async (input, init) => {
    sent.urls.push(String(input));
    if (always === undefined && random.chance(0.03)) return never();
    if (always === undefined && random.chance(0.1))
      throw random.pick<unknown>([
        new TypeError("fetch failed"),
        `Bearer ${TOKEN}`,
        null,
        undefined,
        new Error(TOKEN),
        Object.assign(new Error("x"), {
          code: random.pick(["ECONNRESET", "CERT_HAS_EXPIRED", "UND_ERR_HEADERS_OVERFLOW"]),
        }),
      ]);
    // Wrong on purpose.
    if (random.chance(0.03)) return random.pick(ODD) as unknown as Response;
    if (random.chance(0.1)) await new Promise((resolve) => setTimeout(resolve, random.below(30)));
    if (random.chance(0.5) && init?.signal?.aborted) throw init.signal.reason;
    const status = always ?? random.pick(STATUSES);
    const headers = new Headers();
    if (random.chance(0.3)) headers.set("retry-after", random.pick(RETRY_AFTERS));
    if (random.chance(0.2)) headers.set("x-rate-limit-reset", random.pick(["0", "1", "99999999999", "x"]));
    if (random.chance(0.2)) headers.set("x-echo", `Bearer ${TOKEN}`);
    if (status >= 300 && status < 400 && random.chance(0.8))
      headers.set("location", always ? "/prefix/again" : random.pick(LOCATIONS));
    if (headers.has("location")) sent.redirects += 1;
    const isNull = [204, 205, 304].includes(status);
    return new Response(isNull ? null : randomBody(random), {
      status,
      statusText: random.pick(["", "Text", TOKEN]),
      headers,
    });
  };
}

function randomBody(random: Random): BodyInit {
  const text = random.pick(BODIES);
  if (random.chance(0.8)) return text;
  return new ReadableStream({
    async pull(controller) {
      if (random.chance(0.2))
        controller.error(random.pick([new Error(TOKEN), new TypeError("terminated"), "broken"]));
      else if (random.chance(0.1)) await new Promise<never>(() => {});
      else if (random.chance(0.3)) controller.close();
      else controller.enqueue(new TextEncoder().encode(text));
    },
  });
}

/** A token, or a function that gives one, or fails, or hangs. */
export function randomToken(random: Random, failure: Error): BuddyClientOptions["token"] {
  if (random.chance(0.6)) return TOKEN;
  return () => {
    if (random.chance(0.1)) throw failure;
    if (random.chance(0.1)) return new Promise<never>(() => {});
    return random.chance(0.05) ? `${TOKEN} \n` : Promise.resolve(TOKEN);
  };
}
