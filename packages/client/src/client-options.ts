import type { CallOptions } from "./call-options.js";
import { abortable } from "./deadline.js";
import { BuddyUsageError } from "./errors.js";
import type { Hooks } from "./hooks.js";
import type { Transport } from "./transport.js";

/** The regions of Buddy's cloud. They are separate installations: a token of one does not work on another. */
export type BuddyRegion = "us" | "eu" | "asia";

/** A token, or a function that gives one, called once per attempt. */
export type BuddyToken = string | (() => string | Promise<string>);

/** Sends a request: the global `fetch`, or something that behaves like it. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/**
 * Options of a client, among them the defaults of its calls. Token, region and base URL are read from the environment
 * where they are left out and there is one.
 */
export type BuddyClientOptions = CallOptions & {
  /** A personal access token or an OAuth access token. Default: `BUDDY_TOKEN`. */
  token?: BuddyToken | undefined;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Functions that watch the calls. */
  hooks?: Hooks | undefined;
} & (
    | {
        /** The region of Buddy's cloud. Default: `BUDDY_REGION`, else `us`. */
        region?: BuddyRegion | undefined;
        baseUrl?: undefined;
      }
    | {
        region?: undefined;
        /**
         * The address of an on-premises installation, with its path prefix: `https://buddy.example.com/api`.
         * `https:`, or `http:` on loopback. Default: `BUDDY_BASE_URL`, which wins over `BUDDY_REGION`.
         */
        baseUrl?: string | undefined;
      }
  );

/** The names of the option, and those that Buddy's own tools write into `BUDDY_REGION`: `AS`, or `AP` in older ones. */
const REGIONS: Readonly<Record<string, string>> = {
  us: "https://api.buddy.works",
  eu: "https://api.eu.buddy.works",
  asia: "https://api.asia.buddy.works",
  as: "https://api.asia.buddy.works",
  ap: "https://api.asia.buddy.works",
};

/**
 * The base URL without a trailing slash.
 *
 * @throws {@link BuddyUsageError} for an unknown region, or a URL that requests can't safely be built on.
 */
export function resolveBaseUrl({ region, baseUrl }: BuddyClientOptions): string {
  if (region && baseUrl) throw new BuddyUsageError("Give either region or baseUrl, not both.");
  const url = baseUrl ?? (region ? undefined : environment("BUDDY_BASE_URL"));
  if (url !== undefined) return checkBaseUrl(url);
  const name = region ?? environment("BUDDY_REGION") ?? "us";
  const known = REGIONS[name.toLowerCase()];
  if (known) return known;
  throw new BuddyUsageError(`Unknown region ${JSON.stringify(name)}: use us, eu, asia, or a base URL.`);
}

/**
 * What gives the value of the `Authorization` header.
 *
 * @throws {@link BuddyUsageError} when there is no token; `authorization`, when the token is not one.
 */
export function resolveAuthorization(
  options: BuddyClientOptions,
): Pick<Transport, "authorization" | "rotates"> {
  const token = options.token ?? environment("BUDDY_TOKEN");
  if (!token) throw new BuddyUsageError("No token: pass the option token, or set BUDDY_TOKEN.");
  if (typeof token === "function") {
    const authorization = async (signal: AbortSignal) =>
      bearer(await abortable(signal, (async () => token())()));
    return { authorization, rotates: true };
  }
  const value = bearer(token);
  return { authorization: () => value, rotates: false };
}

/** Names what is wrong, not the URL: it might hold a password. */
function checkBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  let wrong: string | undefined;
  if (!url) wrong = "is not a URL";
  else if (url.username || url.password) wrong = "must not hold credentials";
  else if (url.search || url.hash) wrong = "must not have a query or a fragment";
  else if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    wrong = "must use https: (http: on loopback only)";
  } else return url.origin + url.pathname.replace(/\/+$/, "");
  throw new BuddyUsageError(`The base URL ${wrong}. It looks like https://buddy.example.com/api.`);
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** A header takes visible ASCII. The platform's own error for anything else would show the token. */
function bearer(token: unknown): string {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return `Bearer ${token}`;
  throw new BuddyUsageError(
    "The token must be a non-empty string of visible ASCII characters; look for a line break or a space in it.",
  );
}

function environment(name: string): string | undefined {
  // Browsers and workers have no `process`, and its type is not part of this package's platform.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name] || undefined;
  } catch {
    // Deno throws where it may not read the environment.
    return undefined;
  }
}
