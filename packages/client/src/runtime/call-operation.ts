import { BuddyUsageError } from "../errors.js";
import type { CallOptions } from "../options.js";
import { BuddyApiError } from "../response-errors.js";
import { OperationCall, type ReadResponse } from "../results.js";
import type { Bytes } from "./body.js";
import { type ResolvedCallOptions, readHeaders, resolveCallOptions } from "./call-options.js";
import type { ClientContext } from "./context.js";
import { decode } from "./decode.js";
import { bareMediaType, readJson, type WrittenBody } from "./media-type.js";
import type { OperationDescriptor } from "./operation.js";
import { serializePath } from "./path.js";
import type { PreparedRequest } from "./request.js";
import { parseError, type ReceivedResponse, readFailure, readSuccess } from "./response.js";
import { isIdempotent } from "./retry.js";
import { secretsIn } from "./secrets.js";
import { send } from "./send.js";
import { given } from "./serialize.js";

/** Calls an operation. Whatever goes wrong, a mistake of the caller included, the call rejects with it. */
export function callOperation<Data, Result>(
  context: ClientContext,
  descriptor: OperationDescriptor,
  parameters: Readonly<Record<string, unknown>>,
  options: CallOptions | undefined,
): OperationCall<Data, Result> {
  const { operationId, method, path, idempotent = isIdempotent(method), secrets: secretNames } = descriptor;
  const { validate } = context;
  const check = (value: unknown, received?: ReceivedResponse) =>
    validate?.validators.map((validator) => validator(validate, operationId, value, received, parameters));
  const start = async () => {
    const resolved = options === undefined ? context.defaults : resolveCallOptions(context.defaults, options);
    const body = given(parameters, "body");
    // Most calls have no body, and nothing to wait for.
    const written = body === undefined ? undefined : await writeBody(descriptor, body);
    const request = requestOf(descriptor, parameters, context.baseUrl, resolved, written);
    check(request.body);
    const read = (received: ReceivedResponse) => readResponse<Data>(descriptor, received, check, resolved);
    const { auth, place, token, ownToken } = descriptor;
    const credentials = token && ownToken ? ownToken(descriptor, token, resolved) : context.credentials;
    const secrets = secretNames ? secretsIn(body, secretNames) : [];
    const call = { operationId, path, place, request, auth, idempotent, secrets, read };
    return await send({ ...context, credentials }, call, resolved);
  };
  return new OperationCall<Data, Result>(start());
}

/** @throws a {@link BuddyUsageError} for a body that can't be sent. */
function writeBody(
  { operationId, write, contentType = "application/json", encoding = {} }: OperationDescriptor,
  body: unknown,
): WrittenBody | Promise<WrittenBody> {
  if (!write) throw new BuddyUsageError(`A call of ${operationId} has no body.`);
  return write(body, contentType, encoding);
}

/**
 * The request of an operation.
 *
 * @throws a {@link BuddyUsageError} for a parameter that can't be sent, or is missing.
 */
function requestOf(
  descriptor: OperationDescriptor,
  values: Readonly<Record<string, unknown>>,
  baseUrl: string,
  resolved: ResolvedCallOptions,
  written: WrittenBody | undefined,
): PreparedRequest {
  const { method, path, parameters = {}, required = [], reads, writeQuery, writeHeader } = descriptor;
  const pathname = serializePath(path, values, descriptor, resolved);
  const { headers } = resolved;
  const missing = required.find((name) => given(values, name) == null);
  if (missing) throw new BuddyUsageError(`The parameter "${missing}" is missing.`);
  const unknown = Object.keys(values).find(
    (name) =>
      name !== "body" && !(name in parameters) && !path.includes(`{${name}}`) && values[name] !== undefined,
  );
  if (unknown)
    throw new BuddyUsageError(
      `There is no parameter "${unknown}". Others: ${Object.keys(parameters).join(", ")}.`,
    );
  const inQuery: Record<string, unknown> = {};
  const inHeaders: [string, unknown][] = [];
  for (const [name, location] of Object.entries(parameters)) {
    const value = given(values, name);
    if (location === "query") inQuery[name] = value;
    else inHeaders.push([name, writeHeader?.(name, value)]);
  }
  const isUsual = headers["accept"] === "application/json";
  return {
    method,
    url: baseUrl + pathname + (writeQuery?.(inQuery, descriptor) ?? ""),
    headers: {
      ...headers,
      // A failure may be of another media type.
      ...(reads && isUsual && { accept: `${Object.keys(reads).join(", ")}, */*;q=0.1` }),
      ...(inHeaders.length > 0 && readHeaders(Object.fromEntries(inHeaders))),
      ...(written && { "content-type": written.contentType }),
    },
    body: written?.body ?? null,
  };
}

/** The data of a response. */
async function readResponse<Data>(
  descriptor: OperationDescriptor,
  received: ReceivedResponse,
  check: (value: unknown, received: ReceivedResponse) => void,
  options: ResolvedCallOptions,
): Promise<ReadResponse<Data>> {
  const { response, attempts, receivedAt, failedCall, redact } = received;
  if (!response.ok) {
    const failure = await readFailure(received);
    check(failure.body, received);
    throw new BuddyApiError(failedCall(), failure.response, failure.body, descriptor.scopes, redact);
  }
  const opened = descriptor.open?.(received, options, (value) => check(value, received));
  // The function of the operation knows that it is no data yet.
  if (opened) return { response, attempts, receivedAt, data: opened as Data };
  const bytes = await readSuccess(received);
  let data: unknown;
  try {
    data = dataOf(descriptor, bytes, response);
  } catch (reason) {
    // Nothing, or a word such as "OK", is no data. A page is one of a proxy.
    if (!descriptor.empty || decode(bytes).includes("<"))
      throw parseError(received, bytes, typeof reason === "string" ? reason : undefined);
  }
  check(data, received);
  // The spec says what a 2xx of the operation holds.
  return { response, attempts, receivedAt, data: data as Data };
}

/** A body of a success, read by its media type. One that is not declared is read as the first that is. */
function dataOf({ empty, reads }: OperationDescriptor, bytes: Bytes, { headers }: Response): unknown {
  if (!reads) return readJson(bytes);
  if (empty && bytes.length === 0) return undefined;
  const contentType = headers.get("content-type") ?? "";
  const read = reads[bareMediaType(contentType)] ?? Object.values(reads)[0] ?? readJson;
  return read(bytes, contentType);
}
