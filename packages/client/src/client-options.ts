import { BuddyUsageError } from "./errors.js";

/** The regions of Buddy's cloud. They are separate installations: a token of one does not work on another. */
export type BuddyRegion = "us" | "eu" | "asia";

/** A token, or a function that gives one, called once per request. */
export type BuddyToken = string | (() => string | Promise<string>);

/** Options of a client. What is left out is read from the environment, where there is one. */
export type BuddyClientOptions = {
  /** A personal access token or an OAuth access token. Default: `BUDDY_TOKEN`. */
  token?: BuddyToken | undefined;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
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

const REGIONS: Readonly<Record<BuddyRegion, string>> = {
  us: "https://api.buddy.works",
  eu: "https://api.eu.buddy.works",
  asia: "https://api.asia.buddy.works",
};

/** Buddy's own tools write Asia as `AS`, older ones as `AP`. */
const REGION_ALIASES: Readonly<Record<string, BuddyRegion>> = { as: "asia", ap: "asia" };

/**
 * The base URL without a trailing slash.
 *
 * @throws {BuddyUsageError} for an unknown region, or a URL that requests can't safely be built on.
 */
export function resolveBaseUrl(options: BuddyClientOptions): string {
  if (options.region !== undefined && options.baseUrl !== undefined) {
    throw new BuddyUsageError("Give either region or baseUrl, not both.");
  }
  if (options.region !== undefined) return regionUrl(options.region);
  if (options.baseUrl !== undefined) return checkBaseUrl("baseUrl", options.baseUrl);
  const baseUrl = environment("BUDDY_BASE_URL");
  return baseUrl ? checkBaseUrl("BUDDY_BASE_URL", baseUrl) : regionUrl(environment("BUDDY_REGION") ?? "us");
}

/**
 * The function that gives the value of the `Authorization` header.
 *
 * @throws {BuddyUsageError} when there is no token; the function it returns, when the token is not one.
 */
export function resolveAuthorization(options: BuddyClientOptions): () => Promise<string> {
  const token = options.token ?? environment("BUDDY_TOKEN");
  if (!token) throw new BuddyUsageError("No token: pass the option token, or set BUDDY_TOKEN.");
  if (typeof token === "string") checkToken(token);
  return async () => `Bearer ${checkToken(typeof token === "string" ? token : await token())}`;
}

function regionUrl(region: string): string {
  const name = region.toLowerCase();
  const known = Object.entries(REGIONS).find(([key]) => key === (REGION_ALIASES[name] ?? name));
  if (known) return known[1];
  throw new BuddyUsageError(
    `Unknown region ${JSON.stringify(region)}: use ${Object.keys(REGIONS).join(", ")}, or a base URL.`,
  );
}

/** Names the part that is wrong, not the URL: it might hold a password. */
function checkBaseUrl(source: string, text: string): string {
  const refuse = (reason: string): never => {
    throw new BuddyUsageError(`${source} ${reason}. It looks like https://buddy.example.com/api.`);
  };
  if (!URL.canParse(text)) return refuse("is not a URL");
  const url = new URL(text);
  if (url.username || url.password) return refuse("must not hold credentials");
  if (url.search || url.hash) return refuse("must not have a query or a fragment");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    return refuse("must use https: (http: only on loopback), or the token could be read on its way");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** A header takes visible ASCII. The platform's own error for anything else would show the token. */
function checkToken(token: unknown): string {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new BuddyUsageError(
    "The token must be a non-empty string of visible ASCII characters; look for a line break or a space in it.",
  );
}

function environment(name: string): string | undefined {
  // Browsers and workers have no `process`, and its type is not part of this package's platform.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
