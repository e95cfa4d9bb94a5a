import { BuddyUsageError } from "../errors.js";
import { PAGES, SUCCESSES } from "../generated/testing.js";
import { record } from "../runtime/unknown.js";
import type { ExampleResponse } from "./data.js";
import type { MockFailure } from "./failures.js";
import type { MockedCall, MockedCalls, MockedOperation, MockHandlers } from "./handlers.js";
import { exampleItems, listResponse, pageMistake } from "./list-response.js";
import { type Mistake, ROUTES, type Route, route } from "./route.js";
import { Workspace, type WorkspaceItems } from "./workspace.js";

/** A request that reached the mock. */
export interface MockedRequest {
  readonly method: string;
  readonly url: URL;
  /** `undefined` where the spec has no such path or method. */
  readonly operationId: string | undefined;
  /** The status of the response; `undefined` where there was none (yet). */
  readonly status: number | undefined;
}

/** A mock of the API, which takes the place of `fetch`. */
export interface MockBuddy {
  /** For the `fetch` option of a client, or in place of the global `fetch`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The calls of each operation, in their order. What the mock refused with 400, 401, 404 or 405 by itself is not among them. */
  readonly calls: MockedCalls;
  /** Every request, in their order. */
  readonly requests: readonly MockedRequest[];
  /**
   * The only call of an operation.
   *
   * @throws {@link BuddyUsageError} where it was called never, or more than once; the message lists the requests.
   */
  onlyCall<Name extends MockedOperation>(name: Name): MockedCall<Name>;
}

/** Makes mocks of the API. */
export interface MockBuddyMaker {
  /**
   * A mock that responds with what the handlers give, and with the example of the spec where there is no handler. A path that
   * the spec doesn't have gets 404, another method 405, a missing parameter or body 400, and a missing token 401, each with a
   * message.
   *
   * @throws {@link BuddyUsageError} for a handler of an operation that the spec doesn't have.
   */
  (handlers?: MockHandlers): MockBuddy;
  /**
   * A mock that keeps what is added, changed and deleted, and lists it, page by page. A collection to which the API can add
   * begins empty, if no `items` are given, and another one with the example of the spec. A list is filtered by what its items
   * show, and sorted; a filter or order that they don't show gets 501, with a message.
   *
   * @throws {@link BuddyUsageError} for a handler of an operation that the spec doesn't have.
   */
  workspace(items?: WorkspaceItems, handlers?: MockHandlers): MockBuddy;
}

/**
 * Makes a mock of the API for tests. It needs no network, no token of Buddy and no test framework.
 *
 * @example
 * ```ts
 * import { createBuddyClient } from "@buddy-openapi/client";
 * import { mockBuddy } from "@buddy-openapi/client/testing";
 *
 * const mock = mockBuddy({
 *   getIntegration: { status: 404, body: { errors: [{ message: "Integration not found" }] } },
 * });
 * const buddy = createBuddyClient({ token: "any", fetch: mock.fetch });
 * const { status } = await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" }).result();
 * console.log(status, mock.onlyCall("getIntegration").parameters.workspace);
 * ```
 */
export const mockBuddy: MockBuddyMaker = /* @__PURE__ */ Object.assign(
  (handlers: MockHandlers = {}) => makeMock(handlers, undefined),
  {
    workspace: (items: WorkspaceItems = {}, handlers: MockHandlers = {}) =>
      makeMock(handlers, new Workspace(items)),
  },
);

function makeMock(handlers: MockHandlers, workspace: Workspace | undefined): MockBuddy {
  for (const [name, handler] of Object.entries<unknown>(handlers)) {
    if (!ROUTES.some((route) => route.name === name)) {
      throw new BuddyUsageError(
        `mockBuddy has a handler of "${name}", which is no operation of the spec. Rename it.`,
      );
    }
    for (const step of [handler].flat()) if (typeof step !== "function") checkStep(name, step);
  }
  const calls: Record<string, MockedCall[]> = Object.fromEntries(ROUTES.map(({ name }) => [name, []]));
  // The names are those of all operations, and each call is in the list of its own.
  const typedCalls = calls as unknown as MockedCalls;
  const requests: { -readonly [Key in keyof MockedRequest]: MockedRequest[Key] }[] = [];

  const respond = async (request: Request, signal: AbortSignal | undefined): Promise<Response> => {
    const text = await request.text();
    const routed = route(request, text !== "");
    const name = routed.route?.name;
    const noted = { method: request.method, url: new URL(request.url), operationId: name, status: undefined };
    const entry = requests[requests.push(noted) - 1] ?? noted;
    const response = routed.mistake
      ? mistaken(routed.mistake)
      : await called(routed.route, routed.parameters, request, text, signal);
    Object.assign(entry, { status: response.status });
    return response;
  };

  const called = async (
    { name, descriptor }: Route,
    parameters: Record<string, string>,
    { url, headers: sent }: Request,
    text: string,
    signal: AbortSignal | undefined,
  ): Promise<Response> => {
    let body: unknown = text === "" ? undefined : text;
    if (text !== "" && !descriptor.contentType) {
      try {
        body = JSON.parse(text);
      } catch {
        return mistaken({ status: 400, message: `The body of ${name} is not JSON. Send JSON.` });
      }
    }
    const headers = new Headers(sent);
    headers.delete("authorization");
    const call = { operationId: name, url: new URL(url), parameters, body, headers };
    // Which operation it is, is known at run time only.
    const typedCall = call as unknown as MockedCall;
    const index = (calls[name] ?? []).push(typedCall) - 1;
    const usual = (page?: number) => {
      const given =
        pageMistake(name, parameters) ?? workspace?.respond(call, page) ?? exampleOf(name, parameters, page);
      return "message" in given ? mistaken(given) : responseOf(given);
    };
    const { [name as MockedOperation]: handler } = handlers;
    const step: unknown = Array.isArray(handler) ? handler[index] : handler;
    // Types have checked that the function is one of this operation.
    const given =
      typeof step === "function" ? await (step as (call: MockedCall) => unknown)(typedCall) : step;
    checkStep(name, given);
    if (given === undefined) return usual();
    if (!isFailure(given)) return responseOf(given as ExampleResponse);
    const token = (sent.get("authorization") ?? "").replace(/^Bearer +/i, "");
    return given.fail({ token, signal, respond: usual });
  };

  return {
    async fetch(input, init) {
      const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
      signal?.throwIfAborted();
      return until(signal, respond(new Request(input, init), signal));
    },
    calls: typedCalls,
    requests,
    onlyCall(name) {
      const [call, ...more] = typedCalls[name];
      if (call && more.length === 0) return call;
      const list = requests.map(
        ({ method, url, status }) => `${method} ${url.pathname}: ${status ?? "no response"}`,
      );
      const count = call ? `${more.length + 1} times` : "never";
      throw new BuddyUsageError(
        `${name} was called ${count}, not once. Requests: ${list.join(", ") || "none"}.`,
      );
    },
  };
}

/** The example of the spec. A page after the first one is empty. */
function exampleOf(
  name: string,
  parameters: Readonly<Record<string, string>>,
  page?: number,
): ExampleResponse {
  const example = SUCCESSES[name] ?? { status: 200 };
  const pages = PAGES[name];
  const { page: number = "", offset = "", cursor = "" } = pages ?? {};
  const isFirst =
    Number(parameters[number] ?? 1) <= 1 && !Number(parameters[offset] ?? 0) && !parameters[cursor];
  if (!pages || page === 1 || isFirst) return example;
  return { ...example, body: listResponse(name, exampleItems(name), parameters, pages) };
}

function responseOf({
  status,
  body,
  mediaType,
  headers = {},
}: ExampleResponse & { headers?: Record<string, string> }): Response {
  if (body === undefined || [204, 205, 304].includes(status)) return new Response(null, { status, headers });
  if (mediaType === undefined) return Response.json(body, { status, headers });
  return new Response(String(body), { status, headers: { "content-type": mediaType, ...headers } });
}

function mistaken({ status, message, headers = {} }: Mistake): Response {
  return Response.json({ errors: [{ message }] }, { status, headers });
}

/** Types have checked it, where there are types. */
function checkStep(name: string, step: unknown): void {
  const { status } = record(step);
  if (step === undefined || isFailure(step)) return;
  const isStatus = Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599;
  if (isStatus && !(step instanceof Response)) return;
  throw new BuddyUsageError(
    `The handler of ${name} gives no response. Give { status, body } with a status from 200 to 599, one of failures, or undefined.`,
  );
}

function isFailure(given: unknown): given is MockFailure {
  return typeof given === "object" && given !== null && "fail" in given;
}

/** What a promise gives, if the signal doesn't abort before. */
function until(signal: AbortSignal | null | undefined, response: Promise<Response>): Promise<Response> {
  if (!signal) return response;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    response.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
