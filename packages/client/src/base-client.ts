import type { BuddyClientOptions } from "./options.js";
import { callOperation } from "./runtime/call-operation.js";
import { type ClientContext, createContext } from "./runtime/context.js";
import type { BaseClient } from "./runtime/operation.js";

/**
 * Makes a client without operations, for use with imported ones.
 *
 * @example
 * ```ts
 * import { createBaseClient, getIntegration } from "@buddy-openapi/client";
 *
 * const client = createBaseClient({ region: "eu" });
 * const integration = await getIntegration(client, { workspace: "my-company", hash_id: "abc123def456" });
 * console.log(integration.name);
 * ```
 *
 * @throws {@link BuddyUsageError} for a missing token, an unknown region or a malformed base URL.
 */
export function createBaseClient(options: BuddyClientOptions = {}): BaseClient {
  return baseClient(createContext(options));
}

export function baseClient(context: ClientContext): BaseClient {
  const call: BaseClient["call"] = (descriptor, parameters, options) =>
    callOperation(context, descriptor, parameters, options);
  return { call: Object.assign(call, { signal: context.defaults.signal }) };
}
