import type { ClientDefault, DefaultsOf, OnlyOptions } from "./defaults.js";
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
 * const client = createBaseClient({ region: "eu", workspace: "my-company" });
 * const integration = await getIntegration(client, { hash_id: "abc123def456" });
 * console.log(integration.name);
 * ```
 *
 * @throws a {@link BuddyUsageError} for a missing token, an unknown region or a malformed base URL.
 */
export function createBaseClient<Options extends BuddyClientOptions>(
  options: OnlyOptions<Options>,
): BaseClient<DefaultsOf<Options>>;
/** Makes one whose environment has these path parameters: `createBaseClient<"workspace">()`. */
export function createBaseClient<Defaults extends ClientDefault = never>(
  options?: BuddyClientOptions,
): BaseClient<Defaults>;
// The last is what `ReturnType` takes.
export function createBaseClient(options?: BuddyClientOptions): BaseClient;
export function createBaseClient(options: BuddyClientOptions = {}): BaseClient {
  return baseClient(createContext(options));
}

export function baseClient(context: ClientContext): BaseClient {
  const call: BaseClient["call"] = (descriptor, parameters, options) =>
    callOperation(context, descriptor, parameters, options);
  return { call: Object.assign(call, { signal: context.defaults.signal }) };
}
