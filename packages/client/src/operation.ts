import type { BaseClient } from "./base-client.js";
import { BuddyApiError, BuddyError, excerpt } from "./errors.js";

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
}

/** Options of a single call. */
export interface CallOptions {
  /** Ends the call when it aborts; the call then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Headers to send besides the client's own. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Makes the function that calls an operation. The generated module states its types. */
export function defineOperation<Parameters extends object | undefined, Data>(
  descriptor: OperationDescriptor,
) {
  return async (client: BaseClient, parameters: Parameters, options?: CallOptions): Promise<Data> => {
    const { data, error, response } = await request(client, descriptor, { ...parameters }, options);
    if (!response.ok) {
      const { status, statusText, headers } = response;
      throw new BuddyApiError({
        ...descriptor,
        status,
        statusText,
        headers,
        body: error === "" ? undefined : error,
      });
    }
    // The spec says what a 2xx of this operation holds.
    return (data ? parse(descriptor, response, data) : undefined) as Data;
  };
}

/** What `http.request` does for a method and path that are only known at run time. */
type UntypedRequest = (
  method: string,
  path: string,
  init: Record<string, unknown>,
) => Promise<{ data?: string; error?: unknown; response: Response }>;

function request(
  client: BaseClient,
  { method, path, parameters: locations, contentType }: OperationDescriptor,
  values: Record<string, unknown>,
  { signal, headers }: CallOptions = {},
): ReturnType<UntypedRequest> {
  const params: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {} };
  for (const [name, location] of Object.entries(locations)) {
    // A descriptor can name no other location than the three above.
    (params[location] as Record<string, unknown>)[name] = values[name];
  }
  // openapi-fetch types a call by its literal path; here the generated descriptor stands for those types.
  const send = client.http.request as unknown as UntypedRequest;
  return send(method, path, {
    params,
    body: values["body"],
    headers: { ...(contentType && { "content-type": contentType }), ...headers },
    // Parsed here, so that a body that is not JSON is told as what it is.
    parseAs: "text",
    ...(signal && { signal }),
  });
}

function parse({ operationId }: OperationDescriptor, { status }: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BuddyError(`${operationId} failed: ${status} with a body that is not JSON (${excerpt(text)})`, {
      cause,
    });
  }
}
