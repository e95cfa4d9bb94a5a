import { BuddyApiError } from "../errors.js";
import type { CallOptions } from "../options.js";
import { OperationCall, type ReadResponse } from "../results.js";
import { readFailure, readJson } from "./body.js";
import { type ResolvedCallOptions, resolveCallOptions, setHeader } from "./call-options.js";
import type { ClientContext } from "./context.js";
import { createQuerySerializer } from "./openapi-fetch.js";
import type { OperationDescriptor } from "./operation.js";
import { serializePath } from "./path.js";
import { isIdempotent } from "./retry.js";
import { type PreparedCall, send } from "./send.js";

/** Calls an operation. Whatever goes wrong, a mistake of the caller included, the call rejects with it. */
export function callOperation<Data, Result>(
  context: ClientContext,
  descriptor: OperationDescriptor,
  parameters: Readonly<Record<string, unknown>>,
  options: CallOptions | undefined,
): OperationCall<Data, Result> {
  const start = async () => {
    const { credentials, hooks, defaults } = context;
    const resolved = options ? resolveCallOptions(defaults, options) : defaults;
    return send(
      credentials,
      hooks,
      prepareOperation<Data>(descriptor, parameters, context, resolved),
      resolved,
    );
  };
  return new OperationCall<Data, Result>(start());
}

const serializeQuery = createQuerySerializer();

/**
 * The call of an operation, ready to be sent.
 *
 * @throws {@link BuddyUsageError} for a parameter that can't be sent.
 */
function prepareOperation<Data>(
  descriptor: OperationDescriptor,
  values: Readonly<Record<string, unknown>>,
  { baseUrl, fetch }: Pick<ClientContext, "baseUrl" | "fetch">,
  options: Pick<ResolvedCallOptions, "headers">,
): PreparedCall<ReadResponse<Data>> {
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
