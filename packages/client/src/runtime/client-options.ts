import { BuddyUsageError } from "../errors.js";
import type { BuddyClientOptions } from "../options.js";
import { abortable } from "./deadline.js";
import type { Credentials } from "./send.js";

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
 * @throws {@link BuddyUsageError} when there is no token; `authorization`, when the token is invalid.
 */
export function resolveCredentials(options: BuddyClientOptions): Credentials {
  const token = options.token ?? environment("BUDDY_TOKEN");
  if (!token) throw new BuddyUsageError("No token: pass the option token, or set BUDDY_TOKEN.");
  if (typeof token === "function") {
    const authorization = async (signal: AbortSignal) =>
      bearer(await abortable(signal, (async () => token())()));
    return { authorization, canRefresh: true };
  }
  const value = bearer(token);
  return { authorization: () => value, canRefresh: false };
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
