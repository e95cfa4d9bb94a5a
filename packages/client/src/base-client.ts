import { OperationCall } from "./call.js";
import { type CallOptions, DEFAULTS, type ResolvedCallOptions, resolveCallOptions } from "./call-options.js";
import {
  type BuddyClientOptions,
  type Fetch,
  resolveAuthorization,
  resolveBaseUrl,
} from "./client-options.js";
import { type OperationDescriptor, operationExchange } from "./operation.js";
import { send, type Transport } from "./transport.js";

/** What operations are called on. It holds no operation itself, so a bundler keeps only those that are imported. */
export interface BaseClient {
  /** Calls an operation by its descriptor. The functions of the operations are made from this. */
  call<Data, Result>(
    descriptor: OperationDescriptor,
    parameters: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): OperationCall<Data, Result>;
}

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
  return baseClient(connect(options));
}

/** What all calls of a client share. */
export interface Connection {
  baseUrl: string;
  fetch: Fetch;
  transport: Transport;
  /** The defaults of calls. */
  defaults: ResolvedCallOptions;
}

/** Reads the options of a client. */
export function connect(options: BuddyClientOptions): Connection {
  return {
    baseUrl: resolveBaseUrl(options),
    // The global is looked up for each attempt, so that a mock put there later is used.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    transport: { ...resolveAuthorization(options), hooks: options.hooks ?? {} },
    defaults: resolveCallOptions(DEFAULTS, options),
  };
}

export function baseClient(connection: Connection): BaseClient {
  return {
    call<Data, Result>(
      descriptor: OperationDescriptor,
      parameters: Readonly<Record<string, unknown>>,
      options?: CallOptions,
    ) {
      const start = async () => {
        const { defaults, transport } = connection;
        const resolved = options ? resolveCallOptions(defaults, options) : defaults;
        return send(
          transport,
          operationExchange<Data>(descriptor, parameters, connection, resolved),
          resolved,
        );
      };
      return new OperationCall<Data, Result>(start());
    },
  };
}
