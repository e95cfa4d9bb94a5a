import { BuddyUsageError } from "../errors.js";
import { FORM_LISTS } from "../generated/testing.js";
import { LOADERS } from "../generated/validate/load.js";
import { inMediaType, readRequest, responseOf } from "./bodies.js";
import { Calls } from "./calls.js";
import type { Mistake, Parameters } from "./data.js";
import type { MockFailure } from "./failures.js";
import type { MockedCall, MockHandlers } from "./handlers.js";
import type { WorkspaceOptions } from "./mock-buddy.js";
import { type Route, route } from "./route.js";
import { checkStep, isFailure, Steps } from "./steps.js";
import { checkItems, type WorkspaceItems } from "./workspace-items.js";
import type { World } from "./world.js";

/** What responds to the requests of a mock. */
export class Server {
  readonly calls = new Calls();
  readonly steps: Steps;
  readonly #options: WorkspaceOptions;
  readonly #items: WorkspaceItems | undefined;
  readonly #thrown = new Set<unknown>();
  #world: World | undefined;
  #memories = new WeakMap<MockFailure, Record<string, unknown>>();

  constructor(handlers: MockHandlers, options: WorkspaceOptions, items?: WorkspaceItems) {
    this.steps = new Steps(handlers);
    this.#options = options;
    if (items) checkItems(items);
    this.#items = structuredClone(items);
  }

  reset(): void {
    this.calls.clear();
    this.steps.reset();
    this.#memories = new WeakMap();
    this.#world = undefined;
  }

  /** Whether an error is what a handler threw, and no failure of a connection. */
  isThrown(error: unknown): boolean {
    return this.#thrown.has(error);
  }

  /** @param key is the same for all attempts of a call. */
  async respond(
    request: Request,
    signal: AbortSignal | undefined,
    key: object,
    bases: readonly string[],
  ): Promise<Response> {
    const { baseUrl, onUnhandled = "error" } = this.#options;
    const bytes = await request.arrayBuffer();
    const routed = route(request, bytes.byteLength > 0, baseUrl === undefined ? bases : [...bases, baseUrl]);
    const noted = {
      method: request.method,
      url: new URL(request.url),
      operationId: routed.route?.name,
      status: undefined as number | undefined,
    };
    this.calls.requests.push(noted);
    if (routed.mistake && !routed.route && onUnhandled === "error")
      throw new BuddyUsageError(routed.mistake.message);
    const response = routed.mistake
      ? mistaken(routed.mistake)
      : await this.#called(routed.route, routed.parameters, request, bytes, signal, key);
    noted.status = response.status;
    return response;
  }

  async #called(
    { name, descriptor }: Route,
    parameters: Parameters,
    { url, headers: sent }: Request,
    bytes: ArrayBuffer,
    signal: AbortSignal | undefined,
    key: object,
  ): Promise<Response> {
    const isJson = !descriptor.contentType;
    const type = isJson ? "application/json" : (sent.get("content-type") ?? descriptor.contentType ?? "");
    let body: unknown;
    try {
      body = await readRequest(bytes, type, FORM_LISTS[name]);
    } catch {
      const form = isJson ? "JSON" : type;
      return mistaken({ status: 400, message: `The body of ${name} is not ${form}. Send ${form}.` });
    }
    const sentNames = sentParameters(new URL(url), parameters);
    const mistake = await this.#invalid(name, sentNames, isJson ? JSON.stringify(body) : undefined);
    if (mistake) return mistaken(mistake);
    const headers = new Headers(sent);
    headers.delete("authorization");
    const call = { operationId: name, url: new URL(url), parameters, body, headers };
    // Which operation it is, is known at run time only.
    const typedCall = call as unknown as MockedCall;
    const attempt = this.calls.note(typedCall, key);
    const usual = async (page?: number) => {
      // The examples of all operations are parsed by a mock that responds with one.
      const { World } = await import("./world.js");
      this.#world ??= new World(this.#items, this.#options.runs);
      const given = this.#world.respond(call, page);
      return "message" in given ? mistaken(given) : responseOf(given);
    };
    const given = await this.#step(name, typedCall);
    if (given === undefined) return noting(attempt, await usual());
    if (!isFailure(given)) return noting(attempt, responseOf(inMediaType(given, descriptor)));
    const token = (sent.get("authorization") ?? "").replace(/^Bearer +/i, "");
    const memory = this.#memories.get(given) ?? {};
    this.#memories.set(given, memory);
    return noting(attempt, await given.fail({ token, signal, memory, respond: usual }));
  }

  /** What the next step gives. What it throws is noted as what a handler threw. */
  async #step(name: string, call: MockedCall): Promise<unknown> {
    const step = this.steps.next(name);
    try {
      // Types have checked that the function is one of this operation.
      const given = typeof step === "function" ? await (step as (call: MockedCall) => unknown)(call) : step;
      checkStep(name, given);
      return given;
    } catch (error) {
      this.#thrown.add(error);
      throw error;
    }
  }

  /** Why a server would refuse a request. Its validator is loaded when it is used first. */
  async #invalid(
    name: string,
    parameters: Parameters,
    body: string | undefined,
  ): Promise<Mistake | undefined> {
    const { [name]: load } = LOADERS;
    if (this.#options.validate === false || !load) return undefined;
    const [validator] = Object.values(await load());
    try {
      validator?.({ validators: [], request: "throw" }, name, body, undefined, parameters);
      return undefined;
    } catch (error) {
      if (!(error instanceof BuddyUsageError)) throw error;
      return { status: 400, message: error.message };
    }
  }
}

/** The parameters of a request with the names that the operation doesn't know, but those that are objects. */
function sentParameters({ searchParams }: URL, parameters: Parameters): Parameters {
  const objects = [...searchParams.keys()].flatMap((key) => (key.includes("[") ? [key.split("[")[0]] : []));
  const all = Object.entries({ ...Object.fromEntries(searchParams), ...parameters });
  return Object.fromEntries(all.filter(([name]) => !name.includes("[") && !objects.includes(name)));
}

function noting(attempt: { status: number | undefined }, response: Response): Response {
  attempt.status = response.status;
  return response;
}

function mistaken({ status, message, headers = {} }: Mistake): Response {
  return Response.json({ errors: [{ message }] }, { status, headers });
}
