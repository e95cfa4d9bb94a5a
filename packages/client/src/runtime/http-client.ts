import type { paths } from "@buddy-openapi/types";
import { BuddyUsageError, isBuddyError } from "../errors.js";
import type { HttpClient } from "../http.js";
import { CALL_RULES, checkOptions, objectOf, type Rules, readHeaders } from "./call-options.js";
import type { ClientContext } from "./context.js";
import { writeJson } from "./media-type.js";
import { createClient, type FetchOptions, type Middleware } from "./openapi-fetch.js";
import type { OperationDescriptor } from "./operation.js";
import { serializePath } from "./path.js";
import type { PreparedRequest } from "./request.js";
import { copyOf, parseError, type ReceivedResponse, readFailure, readSuccess } from "./response.js";
import { isIdempotent } from "./retry.js";
import { send } from "./send.js";
import { serializeQuery } from "./serialize.js";
import { record } from "./unknown.js";

/** The options of a call, whichever its path is. */
type Options = FetchOptions<unknown> & { fetch?: ClientContext["fetch"] };

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** What a call by path can have of the options of an operation. The types can't refuse the others, which would do nothing. */
const RULES: Rules = {
  fetch: "a function",
  headers: "an object",
  signal: "an object with addEventListener",
};

/**
 * openapi-fetch over `send`, which operations use too. It gets the last response of a call, of any status, and reads it
 * itself.
 *
 * @param operations the operations that are known; a call by path of one of them hides the same secrets.
 */
export function httpClient(context: ClientContext, operations: readonly OperationDescriptor[]): HttpClient {
  const { baseUrl, defaults } = context;
  const core = createClient<paths>({ baseUrl, headers: defaults.headers, pathSerializer: serializePath });
  // Kept here, so that a call can separate its own failures from those of the middleware.
  let added: Middleware[] = [];

  async function request(method: string, path: string, options: Options = {}): Promise<unknown> {
    const { signal = defaults.signal, fetch = context.fetch, middleware = [], ...rest } = objectOf(options);
    const { headers } = rest;
    const named = Object.entries({ ...rest, signal: signal ?? undefined });
    checkOptions({ fetch, ...Object.fromEntries(named.filter(([name]) => name in CALL_RULES)) }, RULES);
    const known = operations.find(
      (operation) => operation.path === path && operation.method === method.toUpperCase(),
    );
    let isSent: boolean | undefined;
    let isReceived: boolean | undefined;
    let unread: (() => unknown) | undefined;
    const first: Middleware = {
      onRequest({ params }) {
        // Without any path parameter openapi-fetch would send the template as it is, and not ask the serializer.
        serializePath(path, params.path ?? {}, known);
        const { body, bodySerializer } = options;
        if (body == null && known?.required?.includes("body"))
          throw new BuddyUsageError("The body is missing.");
        // Checks it.
        if (body !== undefined && !bodySerializer && !((body as unknown) instanceof FormData))
          writeJson(body, "");
        isSent = true;
      },
      onResponse() {
        isReceived = true;
      },
    };
    const read = async (received: ReceivedResponse) => {
      const { response } = received;
      // Read here, so that limits, aborts and retries hold for the body too.
      if (!response.ok) return (await readFailure(received)).response;
      const bytes = await readSuccess(received);
      unread = () => parseError(received, bytes);
      return copyOf(response, bytes);
    };
    const sendByPath = async (built: Request) => {
      const prepared = {
        about: { operationId: undefined, method: built.method, path },
        request: await requestOf(built, baseUrl),
        auth: known?.auth,
        idempotent: known?.idempotent ?? isIdempotent(built.method),
        secrets: known?.secretsIn?.(rest.body, known.secrets) ?? [],
        read,
      };
      const credentials = known?.token && known.ownToken?.(known, known.token, defaults);
      return send({ ...context, fetch, ...(credentials && { credentials }) }, prepared, {
        ...defaults,
        signal: signal ?? undefined,
      });
    };
    try {
      const querySerializer = (query: Record<string, unknown>) => serializeQuery(query, known).slice(1);
      const all = {
        querySerializer,
        ...rest,
        // openapi-fetch takes a list of pairs for an object. Of what it allows, the platform's forms alone can be iterated.
        headers: Symbol.iterator in record(headers) ? new Headers(headers as HeadersInit) : headers,
        middleware: [first, ...added, ...middleware],
        fetch: sendByPath,
      };
      // The public types say which paths, methods and options go together; here they are values.
      return await (core.request as (...call: unknown[]) => Promise<unknown>)(method, path, all);
    } catch (error) {
      if (isReceived && unread) throw unread();
      if (!isSent && !isBuddyError(error)) {
        throw new BuddyUsageError("The call can't be sent: look at its headers, query and body.");
      }
      throw error;
    }
  }

  const calls = METHODS.map((method) => [
    method,
    (path: string, options?: Options) => request(method, path, options),
  ]);
  return {
    request,
    ...Object.fromEntries(calls),
    use: (...middleware: Middleware[]) => void added.push(...middleware),
    eject: (...middleware: Middleware[]) => {
      added = added.filter((one) => !middleware.includes(one));
    },
    // The public types are written by hand; each of their calls is one of these.
  } as unknown as HttpClient;
}

/** A request that can be sent again, by any `fetch`. */
async function requestOf(request: Request, baseUrl: string): Promise<PreparedRequest> {
  const { method, url, headers } = request;
  if (!url.startsWith(`${baseUrl}/`)) {
    throw new BuddyUsageError(`The token is sent to ${baseUrl} alone.`);
  }
  // Not every runtime shows whether there is a body.
  const body = await request.arrayBuffer();
  return { method, url, headers: readHeaders(headers), body: body.byteLength > 0 ? body : null };
}
