import { BuddyApiError, BuddyUsageError } from "../errors.js";
import type { CallOptions } from "../options.js";
import { OperationCall, type ReadResponse } from "../results.js";
import { readHeaders, resolveCallOptions } from "./call-options.js";
import type { ClientContext } from "./context.js";
import type { OperationDescriptor } from "./operation.js";
import { serializePath } from "./path.js";
import { isRead, type PreparedRequest } from "./request.js";
import { decode, parseError, type ReceivedResponse, readFailure, readSuccess } from "./response.js";
import { isIdempotent } from "./retry.js";
import { send } from "./send.js";
import { serializeQuery } from "./serialize.js";

/** Calls an operation. Whatever goes wrong, a mistake of the caller included, the call rejects with it. */
export function callOperation<Data, Result>(
  context: ClientContext,
  descriptor: OperationDescriptor,
  parameters: Readonly<Record<string, unknown>>,
  options: CallOptions | undefined,
): OperationCall<Data, Result> {
  const {
    operationId,
    method,
    path,
    idempotent = isIdempotent(method),
    secrets: secretNames = [],
  } = descriptor;
  const start = async () => {
    const resolved = options === undefined ? context.defaults : resolveCallOptions(context.defaults, options);
    const request = requestOf(descriptor, parameters, context.baseUrl, resolved.headers);
    const read = (received: ReceivedResponse) => readResponse<Data>(descriptor, received);
    return send(context, { operationId, path, request, idempotent, secretNames, read }, resolved);
  };
  return new OperationCall<Data, Result>(start());
}

/**
 * The request of an operation.
 *
 * @throws {@link BuddyUsageError} for a parameter or a body that can't be sent, or is missing.
 */
function requestOf(
  { method, path, parameters, required = [], contentType = "application/json" }: OperationDescriptor,
  values: Readonly<Record<string, unknown>>,
  baseUrl: string,
  callHeaders: Readonly<Record<string, string>>,
): PreparedRequest {
  const pathname = serializePath(path, values);
  const missing = required.find((name) => values[name] == null);
  if (missing) throw new BuddyUsageError(`The parameter "${missing}" is missing.`);
  const inQuery: Record<string, unknown> = {};
  const inHeaders: [string, unknown][] = [];
  for (const [name, location] of Object.entries(parameters)) {
    if (location === "query") inQuery[name] = values[name];
    if (location === "header") inHeaders.push([name, values[name]]);
  }
  const body = serializeBody(values["body"]);
  if (body !== null && isRead(method)) throw new BuddyUsageError(`A ${method} has no body.`);
  return {
    method,
    url: baseUrl + pathname + serializeQuery(inQuery),
    headers: {
      ...callHeaders,
      ...(inHeaders.length > 0 && readHeaders(Object.fromEntries(inHeaders))),
      ...(body !== null && { "content-type": contentType }),
    },
    body,
  };
}

function serializeBody(value: unknown): string | null {
  if (value === undefined) return null;
  let text: unknown;
  try {
    text = JSON.stringify(value);
  } catch {}
  if (typeof text === "string") return text;
  throw new BuddyUsageError("The body can't be written as JSON: look for a circle, a BigInt or a function.");
}

/** The data of a response. */
async function readResponse<Data>(
  { empty, scopes }: OperationDescriptor,
  received: ReceivedResponse,
): Promise<ReadResponse<Data>> {
  const { response, attempts } = received;
  if (!response.ok) {
    const failure = await readFailure(received);
    throw new BuddyApiError(received.failedCall(), failure.response, failure.body, scopes);
  }
  const bytes = await readSuccess(received);
  const text = decode(bytes);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Nothing, or a word such as "OK", is no data. A page is one of a proxy.
    if (!empty || text.includes("<")) throw parseError(received, bytes);
  }
  // The spec says what a 2xx of the operation holds.
  return { response, attempts, data: data as Data };
}
