import type { State } from "../generated/testing.js";
import type { PacedFetch } from "../runtime/turn.js";
import type { MockedRequest } from "./calls.js";
import type { MockedCall, MockedCalls, MockedOperation, MockHandlers } from "./handlers.js";
import { baseOf } from "./route.js";
import { Server } from "./server.js";
import type { Runs } from "./states.js";
import type { WorkspaceItems } from "./workspace-items.js";

/** How a mock responds. */
export interface MockOptions {
  /**
   * Whether requests are checked as a server would: a parameter or a body that the spec doesn't allow gets 400, with a message.
   * Default: `true`.
   */
  validate?: boolean | undefined;
  /**
   * What becomes of a request that no operation can take: the call rejects with an error that names the nearest operation, or it
   * gets 404 or 405. Default: `error`.
   */
  onUnhandled?: "error" | "respond" | undefined;
  /** The base URL of requests that don't come from a client, beside those of Buddy's servers. */
  baseUrl?: string | undefined;
}

/** How the workspace of a mock moves. */
export interface WorkspaceOptions extends MockOptions {
  /**
   * What becomes of runs that are started: each read of a run shows its next state. `succeed` and `fail` end them; as a list, a run
   * has each of these states in turn, and one that waits for somebody lasts until it is updated. Default: `succeed`.
   */
  runs?: Runs<State> | undefined;
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
   * The only call of an operation, however many attempts it took.
   *
   * @throws a {@link BuddyUsageError} where it was called never, or more than once; the message lists the requests.
   */
  onlyCall<Name extends MockedOperation>(name: Name): MockedCall<Name>;
  /**
   * Puts handlers before those that are there, until `reset`.
   *
   * @throws a {@link BuddyUsageError} for a handler of an operation that the spec doesn't have.
   */
  use(handlers: MockHandlers): void;
  /** Makes the mock as it was when it was made: without calls, with all steps and all items. */
  reset(): void;
  /** @throws a {@link BuddyUsageError} where nobody used a step of a list; the message names its operation. */
  done(): void;
}

/** Makes mocks of the API. */
export interface MockBuddyMaker {
  /**
   * A mock that responds with what the handlers give, and with the example of the spec where there is no handler; that has the IDs
   * that were asked for. A missing or invalid parameter or body gets 400, and a missing token 401, each with a message.
   *
   * @throws a {@link BuddyUsageError} for a handler of an operation that the spec doesn't have.
   */
  (handlers?: MockHandlers, options?: MockOptions): MockBuddy;
  /**
   * A mock that is one world: it keeps what is added, changed and deleted, lists it, page by page, and looks it up; what is below
   * something that is not there is a 404; runs move. A list to which the API can add begins empty, if no `items` are given, and
   * another one with the example of the spec. As long as a list was neither given nor added to, what is below its items takes any ID.
   * A list is filtered by what its items show, and sorted; a filter or order that they don't show gets 501, with a message.
   *
   * @throws a {@link BuddyUsageError} for a handler of an operation that the spec doesn't have, and for items of no list.
   */
  workspace(items?: WorkspaceItems, handlers?: MockHandlers, options?: WorkspaceOptions): MockBuddy;
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
  (handlers: MockHandlers = {}, options: MockOptions = {}) => makeMock(new Server(handlers, options)),
  {
    workspace: (items: WorkspaceItems = {}, handlers: MockHandlers = {}, options: WorkspaceOptions = {}) =>
      makeMock(new Server(handlers, options, items)),
  },
);

function makeMock(server: Server): MockBuddy {
  const { calls } = server;
  const send = async (key: object, bases: string[], ...[input, init]: Parameters<MockBuddy["fetch"]>) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    return until(signal, server.respond(new Request(input, init), signal, key, bases));
  };
  const fetch: MockBuddy["fetch"] = (input, init) => send({}, [], input, init);
  const turns: Pick<PacedFetch, "acquire"> = {
    // The client of this package asks for a turn. Its function is the same for all attempts of a call, and knows the base URL.
    async acquire(_, call) {
      const { url, path } = call();
      const base = baseOf(url, path);
      let thrown: { error: unknown } | undefined;
      return {
        fetch: (input, init) =>
          send(call, [base], input, init).catch((error: unknown) => {
            if (server.isThrown(error)) thrown = { error };
            throw error;
          }),
        release() {
          // What it throws ends the call, and is not taken for a failure of the network.
          if (thrown) throw thrown.error;
        },
      };
    },
  };
  return {
    fetch: Object.assign(fetch, turns),
    calls: calls.all,
    requests: calls.requests,
    onlyCall: (name) => calls.only(name),
    use: (handlers) => server.steps.use(handlers),
    reset: () => server.reset(),
    done: () => server.steps.done(),
  };
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
