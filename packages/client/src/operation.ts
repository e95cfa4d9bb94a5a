import type { BaseClient } from "./base-client.js";
import { readFailure, readJson } from "./body.js";
import type { OperationCall, Success } from "./call.js";
import type { CallOptions } from "./call-options.js";
import type { Fetch } from "./client-options.js";
import { BuddyApiError, BuddyUsageError } from "./errors.js";
import { createQuerySerializer } from "./openapi-fetch.js";
import { serializePath } from "./path.js";
import { readRateLimit } from "./rate-limit.js";
import type { Exchange } from "./transport.js";

/** What the runtime needs to know of an operation; generated from the spec. */
export interface OperationDescriptor {
  operationId: string;
  method: string;
  /** The path template, e.g. `/workspaces/{workspace}/integrations/{hash_id}`. */
  path: string;
  /** Where each parameter goes. */
  parameters: Readonly<Record<string, "path" | "query" | "header">>;
  /** The media type of the request body, if it is not `application/json`. */
  contentType?: string;
  /** The scopes that a token needs. */
  scopes: readonly string[];
  /** Whether a 2xx may come without a body. */
  empty?: boolean;
  /** Whether repeating the call is safe, where its method doesn't say so. */
  idempotent?: boolean;
}

/** Makes the function that calls an operation. The generated module states its types. */
export function defineOperation<Parameters extends object | undefined, Data, Result>(
  descriptor: OperationDescriptor,
): (client: BaseClient, parameters: Parameters, options?: CallOptions) => OperationCall<Data, Result> {
  return (client, parameters, options) => client.call(descriptor, { ...parameters }, options);
}

const serializeQuery = createQuerySerializer();

/**
 * The exchange of a call of an operation.
 *
 * @throws {BuddyUsageError} for a parameter or header that can't be sent.
 */
export function operationExchange<Data>(
  descriptor: OperationDescriptor,
  values: Readonly<Record<string, unknown>>,
  client: { baseUrl: string; fetch: Fetch; headers: Readonly<Record<string, string>> },
): Exchange<Success<number, Data>> {
  const { operationId, method, path, contentType = "application/json", scopes, empty } = descriptor;
  const { body } = values;
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = contentType;
  for (const [name, value] of Object.entries(client.headers)) setHeader(headers, name, value);
  for (const [name, location] of Object.entries(descriptor.parameters)) {
    if (location === "query") query[name] = values[name];
    if (location === "header") setHeader(headers, name, values[name]);
  }
  const search = serializeQuery(query);
  const url = client.baseUrl + serializePath(path, values) + (search && `?${search}`);
  const content = body === undefined ? null : JSON.stringify(body);
  return {
    operationId,
    method,
    path,
    fetch: (authorization, signal) =>
      client.fetch(url, { method, headers: { ...headers, authorization }, body: content, signal }),
    read: async (response, attempts) => {
      const call = { operationId, method, path, attempts };
      if (!response.ok) throw new BuddyApiError(call, response, await readFailure(response), scopes);
      const { status, headers } = response;
      // The spec says what a 2xx of the operation holds.
      const data = (await readJson(call, response, empty ?? false)) as Data;
      return { ok: true, status, headers, rateLimit: readRateLimit(headers), attempts, response, data };
    },
  };
}

/** Header names are compared without case, so that two spellings don't become two values. */
function setHeader(headers: Record<string, string>, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  // `fetch` would reject as it does when the network fails, and the call would be repeated.
  if (/[^\t\x20-\x7e\x80-\xff]/.test(String(value))) {
    throw new BuddyUsageError(`The header "${name}" has a character that headers can't have.`);
  }
  headers[name.toLowerCase()] = String(value);
}
