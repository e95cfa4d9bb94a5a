import { BuddyUsageError } from "../errors.js";
import type { Fetch } from "../options.js";
import { discard } from "./body.js";

/** A request without its token. It can be sent again. */
export interface PreparedRequest {
  method: string;
  url: string;
  /** Names are in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string | ArrayBuffer | Blob | null;
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** How many redirects one attempt follows. */
const MAX_REDIRECTS = 5;

/**
 * Sends a request once, without a token where that is `""`. A read (GET, HEAD) follows redirects that stay below the base URL; its token and its headers
 * go nowhere else. A write follows none: it would become a read, or its body would go to another place.
 *
 * Runtimes with `redirect: "manual"` show where a redirect leads, but for browsers, where no redirect is followed. The
 * other modes won't do: `follow` takes headers along to other origins, and workerd has no `error`.
 *
 * @param refuse makes the error of a redirect that is not followed.
 */
export async function sendRequest(
  fetch: Fetch,
  { method, url, headers, body }: PreparedRequest,
  baseUrl: string,
  token: string,
  signal: AbortSignal,
  refuse: (location: string) => unknown,
): Promise<Response> {
  const mayFollow = (target: string) => isRead(method) && target.startsWith(`${baseUrl}/`);
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(url, {
      method,
      headers: token ? { ...headers, authorization: `Bearer ${token}` } : headers,
      body,
      signal,
      redirect: "manual",
    });
    if (!isResponse(response)) throw new BuddyUsageError("The option fetch must give a Response.");
    const location = REDIRECTS.includes(response.status) && response.headers.get("location");
    // A `fetch` of the caller may follow by itself.
    const strayed = response.redirected && !mayFollow(response.url);
    if (!signal.aborted && !location && !strayed && response.type !== "opaqueredirect") return response;
    discard(response);
    signal.throwIfAborted();
    const target = location
      ? URL.canParse(location, url)
        ? new URL(location, url).href
        : location
      : response.redirected
        ? response.url
        : "";
    if (!location || !mayFollow(target) || redirects === MAX_REDIRECTS) throw refuse(target);
    url = target;
  }
}

/** Whether a `fetch` of the caller gave a response. */
export function isResponse(given: Response): boolean {
  return !!given?.headers?.forEach && (given.status > 0 || given.type === "opaqueredirect");
}

export function isRead(method: string): boolean {
  return method === "GET" || method === "HEAD";
}
