import { BuddyUsageError } from "../errors.js";
import type { CallOptions } from "../options.js";
import { BuddyApiError } from "../response-errors.js";
import { OperationCall, type ReadResponse } from "../results.js";
import { type ResolvedCallOptions, resolveCallOptions } from "./call-options.js";
import type { ClientContext } from "./context.js";
import { decode } from "./decode.js";
import { readJson, type WrittenBody } from "./media-type.js";
import type { OperationDescriptor } from "./operation.js";
import { serializePath } from "./path.js";
import type { PreparedRequest } from "./request.js";
import { parseError, type ReceivedResponse, readFailure, readSuccess } from "./response.js";
import { isIdempotent } from "./retry.js";
import { send } from "./send.js";
import { given } from "./serialize.js";

type Values = Readonly<Record<string, unknown>>;

/** Checks what is sent, or what came with a response, where the client does so. */
type Check = (value: unknown, received?: ReceivedResponse) => void;

/** Calls an operation. Whatever goes wrong, a mistake of the caller included, the call rejects with it. */
export function callOperation<Data, Result>(
  context: ClientContext,
  descriptor: OperationDescriptor,
  values: Values,
  options: CallOptions | undefined,
): OperationCall<Data, Result> {
  return new OperationCall<Data, Result>(start(context, descriptor, values, options));
}

async function start<Data>(
  context: ClientContext,
  descriptor: OperationDescriptor,
  values: Values,
  callOptions: CallOptions | undefined,
): Promise<ReadResponse<Data>> {
  const { operationId, method, path, place, auth, token, idempotent = isIdempotent(method) } = descriptor;
  const { validate, defaults } = context;
  const options = callOptions === undefined ? defaults : resolveCallOptions(defaults, callOptions);
  const body = given(values, "body");
  // Most calls have no body, and nothing to wait for.
  const written = body === undefined ? undefined : await writeBody(descriptor, body);
  const request = requestOf(descriptor, values, context.baseUrl, options, written);
  const check: Check = (value, received) =>
    validate?.validators.map((validator) => validator(validate, operationId, value, received, values));
  check(request.body);
  const credentials = token && descriptor.ownToken?.(descriptor, token, options);
  const call = {
    about: { operationId, method, path, ...place },
    request,
    auth,
    idempotent,
    secrets: descriptor.secretsIn?.(body, descriptor.secrets) ?? [],
    read: (received: ReceivedResponse) => readResponse<Data>(descriptor, received, check, options),
  };
  return await send(credentials ? { ...context, credentials } : context, call, options);
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
 * @throws a {@link BuddyUsageError} for a parameter that can't be sent, is missing or unknown.
 */
function requestOf(
  descriptor: OperationDescriptor,
  values: Values,
  baseUrl: string,
  options: ResolvedCallOptions,
  written: WrittenBody | undefined,
): PreparedRequest {
  const { method, path, parameters = {}, required = [], reads, writeQuery, writeHeaders } = descriptor;
  const url = baseUrl + serializePath(path, values, descriptor, options);
  const missing = required.find((name) => given(values, name) == null);
  if (missing) throw new BuddyUsageError(`The parameter "${missing}" is missing.`);
  for (const name of Object.keys(values)) {
    const isKnown = name === "body" || name in parameters || path.includes(`{${name}}`);
    if (isKnown || values[name] === undefined) continue;
    const others = Object.keys(parameters).join(", ");
    throw new BuddyUsageError(`There is no parameter "${name}". Others: ${others}.`);
  }
  const { headers } = options;
  const isUsual = headers["accept"] === "application/json";
  return {
    method,
    url: url + (writeQuery?.(values, descriptor) ?? ""),
    headers: {
      ...headers,
      // A failure may be of another media type.
      ...(reads && isUsual && { accept: `${Object.keys(reads).join(", ")}, */*;q=0.1` }),
      ...writeHeaders?.(values, descriptor),
      ...(written && { "content-type": written.contentType }),
    },
    body: written?.body ?? null,
  };
}

/** The data of a response. */
async function readResponse<Data>(
  descriptor: OperationDescriptor,
  received: ReceivedResponse,
  check: Check,
  options: ResolvedCallOptions,
): Promise<ReadResponse<Data>> {
  const { response, attempts, receivedAt, failedCall, redact } = received;
  const { read = readJson, reads = {}, empty, scopes } = descriptor;
  if (!response.ok) {
    const failure = await readFailure(received);
    check(failure.body, received);
    throw new BuddyApiError(failedCall(), failure.response, failure.body, scopes, redact);
  }
  let data: unknown = descriptor.open?.(received, options, (value) => check(value, received));
  if (data === undefined) {
    const bytes = await readSuccess(received);
    try {
      data = read(bytes, response.headers.get("content-type") ?? "", reads);
    } catch (reason) {
      // Nothing, or a word such as "OK", is no data. A page is one of a proxy.
      if (!empty || decode(bytes).includes("<"))
        throw parseError(received, bytes, typeof reason === "string" ? reason : undefined);
    }
    check(data, received);
  }
  // The spec says what a 2xx of the operation holds. The function of the operation knows what is open, which is no data yet.
  return { response, attempts, receivedAt, data: data as Data };
}
