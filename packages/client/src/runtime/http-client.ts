import type { paths } from "@buddy-openapi/types";
import { BuddyUsageError } from "../errors.js";
import type { ClientContext } from "./context.js";
import { type Client, createClient } from "./openapi-fetch.js";
import { serializePath } from "./path.js";
import { isIdempotent } from "./retry.js";
import { type PreparedCall, send } from "./send.js";

/** The openapi-fetch client of this API, for calls by path. */
export type HttpClient = Client<paths>;

/**
 * openapi-fetch over `send`, which operations use too. It gets the last response of a call, of any status, and reads it
 * itself.
 */
export function httpClient({ baseUrl, fetch, credentials, hooks, defaults }: ClientContext): HttpClient {
  const { origin } = new URL(baseUrl);
  const templates = new WeakMap<Request, string>();
  const http = createClient<paths>({
    baseUrl,
    headers: { accept: "application/json", ...defaults.headers },
    pathSerializer: serializePath,
    fetch: async (request) => {
      const { method, signal, url } = request;
      if (new URL(url).origin !== origin) {
        throw new BuddyUsageError(`The token is for ${origin} and is not sent anywhere else.`);
      }
      const call: PreparedCall<Response> = {
        operationId: undefined,
        method,
        idempotent: isIdempotent(method),
        path: templates.get(request) ?? new URL(url).pathname,
        fetch: (authorization, signal) => {
          // A request can be sent once, so each attempt sends a copy.
          const attempt = new Request(request.clone(), { signal });
          attempt.headers.set("authorization", authorization);
          return fetch(attempt);
        },
        // Read here, so that time limits, aborts and retries hold for the body too.
        read: async (response) => new Response(response.body && (await response.arrayBuffer()), response),
      };
      const signals = defaults.signal ? AbortSignal.any([defaults.signal, signal]) : signal;
      return send(credentials, hooks, call, { ...defaults, signal: signals });
    },
  });
  http.use({
    onRequest: ({ request, schemaPath, params }) => {
      // Without any path parameter openapi-fetch would send the template as it is, and not ask the serializer.
      serializePath(schemaPath, params.path ?? {});
      templates.set(request, schemaPath);
    },
  });
  return http;
}
