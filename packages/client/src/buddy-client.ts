import { type BaseClient, createBaseClient } from "./base-client.js";
import type { BuddyClientOptions } from "./client-options.js";
import type { BuddyClient } from "./generated/operations.js";
import * as operations from "./generated/operations.js";

/**
 * Makes a client that has every operation.
 *
 * @example
 * ```ts
 * import { createBuddyClient } from "@buddy-openapi/client";
 *
 * const buddy = createBuddyClient({ region: "eu" });
 * const integration = await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });
 * console.log(integration.name);
 * ```
 *
 * @throws {BuddyUsageError} for a missing token, an unknown region or a malformed base URL.
 */
export function createBuddyClient(options: BuddyClientOptions = {}): BuddyClient {
  const client = createBaseClient(options);
  const unbound: Record<string, (client: BaseClient, ...rest: never[]) => unknown> = operations;
  const bound = Object.entries(unbound).map(([name, operation]) => [name, operation.bind(undefined, client)]);
  // `BuddyClient` is generated from the same operations as the constants that are bound here.
  return { ...client, ...Object.fromEntries(bound) } as BuddyClient;
}
