import {
  type BaseClient,
  type BuddyClientOptions,
  type CallOptions,
  createBuddyClient,
  type Fetch,
  type HookEvent,
  type Hooks,
} from "@buddy-openapi/client";
import { vi } from "vitest";
import { writeJson } from "../../dist/runtime/media-type.js";
import type { Call, Case } from "./case.ts";
import { type ReceivedRequest, type ScriptedServer, serve } from "./server.ts";

export const PATH = "/workspaces/{workspace}/integrations/{hash_id}";
export const parameters = { workspace: "my-company", hash_id: "abc123def456" };

/** The time at which each case begins. */
const START = Date.parse("2026-01-01T00:00:00Z");

/** How a case is called: as an operation, or by path through `http`, which must behave alike. */
export type Way = "operation" | "path";

/** What came of a case. */
export interface Played {
  requests: ReceivedRequest[];
  /** The time between an attempt's failure and the next one's start, on the fake clock. */
  waits: number[];
  /** What the client said before each of them. */
  announced: number[];
  elapsedMs: number;
  tokenCalls: number;
  bytesSent: number;
  /** The events that the hooks received, in order. */
  events: ({ hook: string } & HookEvent)[];
  outcome: { value: unknown } | { error: unknown };
  /** What the caller's signal was aborted with. */
  reason: unknown;
  /** What the token function threw. */
  tokenFailures: unknown[];
}

/**
 * Plays a case over real sockets. Only the clock is fake: it moves when the client or the server waits for it.
 *
 * @param mocked plays it with this `fetch` instead.
 */
export async function playCase(
  { call = {}, responses, random }: Case,
  way: Way,
  mocked?: Fetch,
): Promise<Played> {
  await using server = mocked ? mockedServer() : await serve(responses);
  const controller = new AbortController();
  const reason = new Error("the caller's own reason");
  const tokenFailures: unknown[] = [];
  const waits: number[] = [];
  const announced: number[] = [];
  const events: ({ hook: string } & HookEvent)[] = [];
  let failedAt: number | undefined;
  let attempts = 0;
  let responded = 0;
  let tokenCalls = 0;
  let elapsedMs: number | undefined;

  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"], now: START });
  if (random !== undefined) vi.spyOn(Math, "random").mockReturnValue(random);
  const { fetch } = globalThis;
  vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    attempts += 1;
    if (failedAt !== undefined) waits.push(Date.now() - failedAt);
    failedAt = undefined;
    return mocked ? noted(server, mocked, String(input), init) : fetch(input, init);
  });
  const hooks: Hooks = {
    onRequest: (event) => events.push({ hook: "onRequest", ...event }),
    onResponse: (event) => {
      events.push({ hook: "onResponse", ...event });
      responded = attempts;
    },
    onRetry: (event) => {
      events.push({ hook: "onRetry", ...event });
      announced.push(event.delayMs);
      failedAt = Date.now();
    },
    onError: (event) => events.push({ hook: "onError", ...event }),
  };
  const tokens = call.tokens ?? [];
  const token = () => {
    const next = tokens[Math.min(tokenCalls, tokens.length - 1)];
    tokenCalls += 1;
    if (typeof next === "string") return next;
    const failure = new Error(next?.fails);
    tokenFailures.push(failure);
    throw failure;
  };

  /** Where the call is now, as far as aborting it goes. */
  const phase = () => {
    if (failedAt !== undefined) return "wait";
    if (server.requests.length < attempts) return undefined;
    if (server.held === "headers") return "request";
    return server.held === "body" && responded === attempts ? "body" : undefined;
  };

  try {
    if (call.abort === "before") controller.abort(reason);
    const connection = { baseUrl: server.url, token: call.tokens ? token : "secret", hooks };
    const pending = start(call, way, connection, call.abort && controller.signal);
    const settled = pending.then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    settled.then(() => {
      elapsedMs = Date.now() - START;
    });
    // Real sockets make progress between the turns; time passes only while somebody waits for it.
    while (elapsedMs === undefined) {
      await turn();
      const now = phase();
      if (now && now === call.abort && !controller.signal.aborted) controller.abort(reason);
      else if (now) vi.advanceTimersToNextTimer();
    }
    // Nothing may follow once the call is done.
    for (let turns = 0; turns < 3; turns += 1) {
      vi.advanceTimersByTime(60_000);
      await turn();
    }
    const { requests } = server;
    const bytesSent = server.bytesSent();
    const outcome = await settled;
    return {
      requests,
      waits,
      announced,
      elapsedMs,
      tokenCalls,
      bytesSent,
      events,
      outcome,
      reason,
      tokenFailures,
    };
  } finally {
    vi.restoreAllMocks();
    vi.useRealTimers();
  }
}

/** What takes the place of a server in a case without one. */
function mockedServer(): ScriptedServer {
  return {
    url: "https://buddy.example.com",
    requests: [],
    held: undefined,
    bytesSent: () => 0,
    connections: async () => 0,
    async [Symbol.asyncDispose]() {},
  };
}

/** Calls a `fetch` in place of the server. What takes more than some turns waits for the clock. */
function noted(
  server: ScriptedServer,
  fetch: Fetch,
  input: string,
  init: RequestInit = {},
): Promise<Response> {
  const { method = "GET", body } = init;
  const headers = Object.fromEntries(new Headers(init.headers));
  const number = server.requests.push({
    method,
    url: new URL(input).pathname,
    headers,
    body: String(body ?? ""),
  });
  let isDone = false;
  const response = fetch(input, init).finally(() => {
    isDone = true;
    server.held = undefined;
  });
  void (async () => {
    for (let turns = 0; turns < 20; turns += 1) await turn();
    if (!isDone && server.requests.length === number) server.held = "headers";
  })();
  return response;
}

function start(
  call: Call,
  way: Way,
  connection: BuddyClientOptions,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const { operation, read = "data" } = call;
  const options: CallOptions = { ...call.options, ...(signal && { signal }) };
  if (way === "path") {
    // Calls by path have no options but the client's.
    const { http } = createBuddyClient({ ...connection, ...call.client, ...call.options });
    return http.GET(PATH, { params: { path: parameters }, ...(signal && { signal }) });
  }
  const buddy = createBuddyClient({ ...connection, ...call.client });
  if (!operation) {
    const pending = buddy.getIntegration(parameters, options);
    return read === "data" ? pending : pending[read]();
  }
  const pending = callOperation(buddy, operation, call.body, options);
  return read === "data" ? pending : pending[read]();
}

/** Calls an operation that the spec doesn't have (yet), on the path of one that it has. */
export function callOperation(
  client: BaseClient,
  { method, scopes = [], ...rest }: NonNullable<Call["operation"]>,
  body?: unknown,
  options?: CallOptions,
) {
  const descriptor = {
    operationId: `${method.toLowerCase()}Integration`,
    method,
    path: PATH,
    write: writeJson,
    scopes,
    ...rest,
  };
  return client.call<unknown, { ok: true }>(
    descriptor,
    { ...parameters, ...(body !== undefined && { body }) },
    options,
  );
}

/** One turn of the real event loop. */
export const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
