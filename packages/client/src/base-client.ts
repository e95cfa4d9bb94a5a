import type { paths } from "@buddy-openapi/types";
import createClient, { type Client } from "openapi-fetch";
import { type BuddyClientOptions, resolveAuthorization, resolveBaseUrl } from "./client-options.js";
import { BuddyUsageError } from "./errors.js";
import { serializePath } from "./path.js";

/** What operations are called on. It holds no operation itself, so a bundler keeps only those that are imported. */
export interface BaseClient {
  /**
   * The openapi-fetch client beneath, for calls by path. It signs its requests and guards path parameters as the
   * operations do, and resolves to `{ data, error, response }`. Look at `response.ok`, not at `error`: that is
   * empty when an error has no body.
   */
  readonly http: Client<paths>;
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
 * @throws {BuddyUsageError} for a missing token, an unknown region or a malformed base URL.
 */
export function createBaseClient(options: BuddyClientOptions = {}): BaseClient {
  const baseUrl = resolveBaseUrl(options);
  const authorization = resolveAuthorization(options);
  const { origin } = new URL(baseUrl);

  const send = async (request: Request): Promise<Response> => {
    if (new URL(request.url).origin !== origin) {
      throw new BuddyUsageError(`The token is for ${origin} and is not sent anywhere else.`);
    }
    request.headers.set("authorization", await authorization());
    return (options.fetch ?? globalThis.fetch)(request);
  };

  const headers = { accept: "application/json" };
  return { http: createClient<paths>({ baseUrl, headers, fetch: send, pathSerializer: serializePath }) };
}
