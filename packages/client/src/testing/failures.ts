import { FAILURES } from "../generated/testing.js";

/** What a failure is made from. */
export interface FailureContext {
  /** The token of the request; `""` where it has none. */
  token: string;
  /** Aborts when the caller gives up. */
  signal: AbortSignal | undefined;
  /** What the failure keeps between its uses in one mock. */
  memory: Record<string, unknown>;
  /** What the mock would respond by itself. `page` asks for that page instead of the one of the request. */
  respond(page?: number): Promise<Response>;
}

/** A failure that a handler can be. Those of {@link failures} are made for tests of any operation. */
export interface MockFailure {
  readonly fail: (context: FailureContext) => Response | Promise<Response>;
}

/**
 * What goes wrong between a client and a server, for the handlers of a mock. Alone, a failure meets every call; in a list, one.
 *
 * @example
 * ```ts
 * import { createBuddyClient } from "@buddy-openapi/client";
 * import { failures, mockBuddy } from "@buddy-openapi/client/testing";
 *
 * const mock = mockBuddy({
 *   getIntegrations: failures.networkDown(), // always
 *   getIntegration: [failures.empty500()], // once
 * });
 * const buddy = createBuddyClient({ token: "any", fetch: mock.fetch, retry: { baseDelayMs: 1 } });
 * console.log((await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" })).name);
 * ```
 */
export const failures = {
  /** A 429, which says when to come back where `retryAfterSeconds` is given. */
  rateLimited: (options: { retryAfterSeconds?: number } = {}): MockFailure => limited(429, options),
  /** Two 429, after which all is well. */
  rateLimitedTwice: (options: { retryAfterSeconds?: number } = {}): readonly MockFailure[] => [
    limited(429, options),
    limited(429, options),
  ],
  /** A 503 that says when to come back. */
  retryAfter: (retryAfterSeconds: number): MockFailure => limited(503, { retryAfterSeconds }),
  /** A 500 without a body. */
  empty500: (): MockFailure => ({
    fail: () => new Response(null, { status: 500, statusText: "Internal Server Error" }),
  }),
  /** A 502 with the page of a gateway. */
  html502: (page = "<html><body><h1>Bad Gateway</h1></body></html>"): MockFailure => ({
    fail: () =>
      new Response(page, {
        status: 502,
        statusText: "Bad Gateway",
        headers: { "content-type": "text/html" },
      }),
  }),
  /** A response whose connection breaks after half of its body. */
  bodyCutOff: (): MockFailure => ({
    async fail({ respond }) {
      const response = await respond();
      const whole = new Uint8Array(await response.arrayBuffer());
      let sent = false;
      const half = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (sent) controller.error(broken("terminated", "other side closed", "UND_ERR_SOCKET"));
          else controller.enqueue(whole.subarray(0, Math.max(1, whole.length / 2)));
          sent = true;
        },
      });
      return new Response(half, {
        status: response.status === 204 ? 200 : response.status,
        headers: response.headers,
      });
    },
  }),
  /** A response after some time. */
  slow: (delayMs: number): MockFailure => ({
    async fail({ respond, signal }) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, delayMs);
        // Nobody waits for the response then, and a timer would keep the process.
        signal?.addEventListener("abort", () => clearTimeout(timer), { once: true });
      });
      return respond();
    },
  }),
  /** No response, until the client gives up. */
  neverResponding: (): MockFailure => ({ fail: () => new Promise(() => {}) }),
  /** No connection: `fetch` rejects as it does in Node. */
  networkDown: (): MockFailure => ({
    fail() {
      throw broken("fetch failed", "read ECONNRESET", "ECONNRESET");
    },
  }),
  /** A 401 for the token that comes first. Another one is accepted. */
  expiredToken: (): MockFailure => ({
    fail({ token, respond, memory }) {
      memory["expired"] ??= token;
      return token === memory["expired"]
        ? Response.json(FAILURES["401"] ?? {}, { status: 401, statusText: "Unauthorized" })
        : respond();
    },
  }),
  /** The first page, whichever is asked for. */
  repeatedPage: (): MockFailure => ({ fail: ({ respond }) => respond(1) }),
} as const;

/**
 * Any response, for a handler: also what the spec doesn't declare, such as the page of a proxy.
 *
 * @param body sent as it is where it is text, else as JSON.
 *
 * @example
 * ```ts
 * import { mockBuddy, respond } from "@buddy-openapi/client/testing";
 *
 * const mock = mockBuddy({ getUser: [respond(500, "<h1>Oops</h1>", { "content-type": "text/html" })] });
 * console.log(mock.calls.getUser.length);
 * ```
 */
export function respond(status: number, body?: unknown, headers: Record<string, string> = {}): MockFailure {
  return {
    fail: () =>
      typeof body === "string" || body === undefined
        ? new Response(body ?? null, { status, headers })
        : Response.json(body, { status, headers }),
  };
}

/** The error of a connection that breaks, as in Node. */
function broken(message: string, reason: string, code: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(reason), { code }) });
}

function limited(status: number, { retryAfterSeconds }: { retryAfterSeconds?: number }): MockFailure {
  return {
    fail: () =>
      Response.json(FAILURES[status] ?? FAILURES["default"] ?? {}, {
        status,
        statusText: status === 429 ? "Too Many Requests" : "Service Unavailable",
        headers: retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) },
      }),
  };
}
