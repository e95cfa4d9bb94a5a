import { baseClient } from "./base-client.js";
import type { ClientDefault, DefaultsOf, OnlyOptions } from "./defaults.js";
import type { BoundOperations } from "./generated/operations.js";
import * as operations from "./generated/operations.js";
import type { HttpClient } from "./http.js";
import type { BuddyClientOptions } from "./options.js";
import { createContext } from "./runtime/context.js";
import { httpClient } from "./runtime/http-client.js";
import type { BaseClient, Operation } from "./runtime/operation.js";

/** A client that has every operation. `BuddyClient<"workspace">` has the path parameter `workspace` for its calls. */
export interface BuddyClient<Defaults extends ClientDefault = never>
  extends BaseClient<Defaults>,
    BoundOperations<Defaults> {
  /**
   * The openapi-fetch client of this API, for calls by path. It has the token, retries, timeouts and guarded path
   * parameters of operations, and resolves to `{ data, error, response }` for any status. Look at `response.ok`, not
   * at `error`: that is empty when an error has no body.
   */
  readonly http: HttpClient;
}

/**
 * Makes a client that has every operation.
 *
 * @example
 * ```ts
 * import { createBuddyClient } from "@buddy-openapi/client";
 *
 * const buddy = createBuddyClient({ region: "eu", workspace: "my-company" });
 * const integration = await buddy.getIntegration({ hash_id: "abc123def456" });
 * console.log(integration.name);
 * ```
 *
 * @throws a {@link BuddyUsageError} for a missing token, an unknown region or a malformed base URL.
 */
export function createBuddyClient<Options extends BuddyClientOptions>(
  options: OnlyOptions<Options>,
): BuddyClient<DefaultsOf<Options>>;
/** Makes one whose environment has these path parameters: `createBuddyClient<"workspace">()`. */
export function createBuddyClient<Defaults extends ClientDefault = never>(
  options?: BuddyClientOptions,
): BuddyClient<Defaults>;
// The last is what `ReturnType` takes.
export function createBuddyClient(options?: BuddyClientOptions): BuddyClient;
export function createBuddyClient(options: BuddyClientOptions = {}): BuddyClient {
  const context = createContext(options);
  const client = baseClient(context);
  // The generated module writes out the types of its functions; each is made by `defineOperation`.
  const unbound = operations as unknown as Record<string, Operation>;
  const bound = Object.entries(unbound).map(([name, operation]) => {
    const { descriptor } = operation;
    return [name, Object.assign(operation.bind(undefined, client), { descriptor })];
  });
  return {
    ...client,
    http: httpClient(
      context,
      Object.values(unbound).map(({ descriptor }) => descriptor),
    ),
    // `BoundOperations` is generated from the same operations as the constants that are bound here.
    ...(Object.fromEntries(bound) as BoundOperations),
  };
}
