import { COLLECTIONS } from "./generated/testing/examples.js";
import type { Fetch } from "./options.js";
import { checkOptions } from "./runtime/call-options.js";
import { isObject, record } from "./runtime/unknown.js";
import { mockBuddy } from "./testing/mock-buddy.js";
import { filled } from "./testing/places.js";
import { pathOf, ROUTES } from "./testing/route.js";

/** A write that was not sent. */
export interface DryRunWrite {
  /** `undefined` where the spec has no such operation. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** The path of the request, below the base URL, without its query. */
  readonly path: string;
  /** The body that would be sent. What the spec marks as a secret is `"[hidden]"`, at any depth. */
  readonly body: unknown;
}

/** A `fetch` that sends no write. */
export interface DryRunFetch extends Fetch {
  /** The writes so far, in their order. */
  readonly writes: readonly DryRunWrite[];
}

/** Options of {@link dryRun}. */
export interface DryRunOptions {
  /** Sends the reads. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
}

/**
 * Makes a `fetch` for a plan of what a script would do. Reads are sent. A write is not: it is listed, and gets the example of the
 * spec as its response, with the header `X-Dry-Run`. A read of what the script made, or of something below it, gets an example
 * too, because it is nowhere else. Nothing more is simulated: a list doesn't have what was made, and still has what was deleted.
 *
 * @example
 * ```ts
 * import { createBuddyClient } from "@buddy-openapi/client";
 * import { dryRun } from "@buddy-openapi/client/dry-run";
 *
 * const fetch = dryRun();
 * const buddy = createBuddyClient({ fetch, workspace: "my-company" });
 * const { id } = await buddy.addVariable({ body: { key: "DEPLOY_KEY", value: "not shown", encrypted: true } });
 * console.log((await buddy.getVariable({ variable_id: id ?? 0 })).key);
 * for (const { operationId, path, body } of fetch.writes) console.log(operationId, path, body);
 * ```
 *
 * @throws a {@link BuddyUsageError} for an option that can't be used.
 */
export function dryRun(options: DryRunOptions = {}): DryRunFetch {
  const { fetch = (input, init) => globalThis.fetch(input, init) }: DryRunOptions = checkOptions(options, {
    fetch: "a function",
  });
  const writes: DryRunWrite[] = [];
  /** The paths of what writes would have made. */
  const made: string[] = [];
  const run: Fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method } = request;
    const { baseUrl, path } = splitUrl(request.url);
    const isRead = /^(GET|HEAD|OPTIONS)$/.test(method);
    if (isRead && !made.some((one) => `${path}/`.startsWith(`${one}/`))) return fetch(input, init);
    const mock = mockBuddy({}, { validate: false, onUnhandled: "respond", baseUrl });
    const response = await mock.fetch(request);
    response.headers.set("x-dry-run", "true");
    if (isRead) return response;
    const operationId = mock.requests[0]?.operationId;
    const [call] = Object.values(mock.calls).flat();
    const { secrets = [] } = ROUTES.find(({ name }) => name === operationId)?.descriptor ?? {};
    writes.push({ operationId, method, path, body: masked(call?.body, secrets) });
    const collection = COLLECTIONS.find(({ add }) => add !== undefined && add === operationId);
    if (collection && call) {
      const { [collection.id]: id } = record(await response.clone().json());
      // Each of them is text, and those of the path are there.
      const parameters = { ...call.parameters, [collection.parameter]: String(id) } as Readonly<
        Record<string, string>
      >;
      made.push(filled(pathOf(collection.get), parameters));
    }
    return response;
  };
  return Object.assign(run, { writes });
}

/** A URL as a base URL and a path of the spec, which the base URL can have a path before. */
function splitUrl(url: string): { baseUrl: string; path: string } {
  const { origin, pathname } = new URL(url);
  const slashes = [...pathname.matchAll(/\//g)].map(({ index }) => index);
  const start = slashes.find((at) => ROUTES.some(({ pattern }) => pattern.test(pathname.slice(at)))) ?? 0;
  return { baseUrl: origin + pathname.slice(0, start), path: pathname.slice(start) };
}

/** A copy of a body in which the values below these names are hidden. */
function masked(value: unknown, names: readonly string[], isSecret = false): unknown {
  if (Array.isArray(value)) return value.map((item) => masked(item, names, isSecret));
  if (!isObject(value) || value instanceof Blob) return isSecret && value != null ? "[hidden]" : value;
  const entries = Object.entries(value).map(([name, inner]) => {
    return [name, masked(inner, names, isSecret || names.includes(name))];
  });
  return Object.fromEntries(entries);
}
