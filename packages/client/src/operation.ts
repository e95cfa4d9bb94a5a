import type { BaseClient, Connection } from "./base-client.js";
import { readFailure, readJson } from "./body.js";
import type { Answered, OperationCall } from "./call.js";
import { type CallOptions, type ResolvedCallOptions, setHeader } from "./call-options.js";
import { BuddyApiError } from "./errors.js";
import { createQuerySerializer } from "./openapi-fetch.js";
import { serializePath } from "./path.js";
import { type Exchange, isIdempotent } from "./transport.js";

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
 * @throws {@link BuddyUsageError} for a parameter that can't be sent.
 */
export function operationExchange<Data>(
  descriptor: OperationDescriptor,
  values: Readonly<Record<string, unknown>>,
  { baseUrl, fetch }: Pick<Connection, "baseUrl" | "fetch">,
  options: Pick<ResolvedCallOptions, "headers">,
): Exchange<Answered<Data>> {
  const { operationId, method, path, idempotent = isIdempotent(method) } = descriptor;
  const body = values["body"] === undefined ? null : JSON.stringify(values["body"]);
  const headers: Record<string, string> = { accept: "application/json", ...options.headers };
  if (body !== null) headers["content-type"] = descriptor.contentType ?? "application/json";
  const query: Record<string, unknown> = {};
  for (const [name, location] of Object.entries(descriptor.parameters)) {
    if (location === "query") query[name] = values[name];
    if (location === "header") setHeader(headers, name, values[name]);
  }
  const search = serializeQuery(query);
  const url = baseUrl + serializePath(path, values) + (search && `?${search}`);
  return {
    operationId,
    method,
    path,
    idempotent,
    fetch: (authorization, signal) =>
      fetch(url, { method, headers: { ...headers, authorization }, body, signal }),
    read: async (response, attempts, authorization) => {
      const call = { operationId, method, path, attempts };
      if (!response.ok) {
        throw new BuddyApiError(
          call,
          response,
          await readFailure(response, authorization),
          descriptor.scopes,
        );
      }
      // The spec says what a 2xx of the operation holds.
      const data = (await readJson(call, response, authorization, descriptor.empty)) as Data;
      return { response, attempts, data };
    },
  };
}
