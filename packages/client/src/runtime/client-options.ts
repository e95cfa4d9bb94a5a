import { BuddyUsageError } from "../errors.js";
import { CLIENT_DEFAULTS, type ClientDefaults } from "../generated/client-defaults.js";
import { NEEDS_TOKEN } from "../generated/security.js";
import type { BuddyClientOptions } from "../options.js";
import { CALL_RULES, type Rules } from "./call-options.js";

/** Where the token comes from. There is none of both where not every operation needs a token. */
export interface Credentials {
  token?: string;
  /** Asks the caller's function for the token, before each attempt; calls that are made at once ask once. */
  ask?(signal: AbortSignal): Promise<unknown>;
}

export const CLIENT_RULES: Rules = {
  ...CALL_RULES,
  ...Object.fromEntries(Object.keys(CLIENT_DEFAULTS).map((name) => [name, "a string"])),
  token: "a string or a function",
  region: "a string",
  baseUrl: "a string",
  fetch: "a function",
  hooks: "an object",
  validate: "an object",
  userAgent: "a string",
};

export const HOOK_RULES: Rules = {
  onRequest: "a function",
  onResponse: "a function",
  onRetry: "a function",
  onError: "a function",
};

export const VALIDATE_RULES: Rules = {
  validators: "an object",
  response: "a string",
  request: "a string",
  onDrift: "a function",
};

/** The names of the option, and those that Buddy's own tools write into `BUDDY_REGION`: `AS`, or `AP` in older ones. */
const REGIONS: Readonly<Record<string, string>> = {
  us: "",
  eu: "eu.",
  asia: "asia.",
  as: "asia.",
  ap: "asia.",
};

/**
 * The base URL without a trailing slash.
 *
 * @throws a {@link BuddyUsageError} for an unknown region, or a URL that requests can't safely be built on.
 */
export function resolveBaseUrl(region: string | undefined, baseUrl: string | undefined): string {
  if (region !== undefined && baseUrl !== undefined) {
    throw new BuddyUsageError("Give region or baseUrl, not both.");
  }
  const url = baseUrl ?? (region === undefined ? environment("BUDDY_BASE_URL") : undefined);
  if (url !== undefined) return checkBaseUrl(url);
  const name = (region ?? environment("BUDDY_REGION") ?? "us").toLowerCase();
  if (Object.hasOwn(REGIONS, name)) return `https://api.${REGIONS[name]}buddy.works`;
  throw new BuddyUsageError(`Unknown region ${JSON.stringify(name)}: use us, eu, asia, or a base URL.`);
}

/**
 * Where the token comes from.
 *
 * @throws a {@link BuddyUsageError} when there is no token, or an invalid one.
 */
export function resolveCredentials(option: BuddyClientOptions["token"]): Credentials {
  const token = option ?? environment("BUDDY_TOKEN");
  if (typeof token === "function") {
    let asked: Promise<unknown> | undefined;
    const forget = () => {
      asked = undefined;
    };
    const askOnce = async () => await token();
    const ask = (signal: AbortSignal) => {
      // Nobody waits for that token any more: the next call asks anew.
      signal.addEventListener("abort", forget);
      asked ??= askOnce().finally(forget);
      return asked;
    };
    return { ask };
  }
  if (token) return { token: checkToken(token) };
  return NEEDS_TOKEN ? missingToken() : {};
}

export function missingToken(): never {
  throw new BuddyUsageError("No token: pass the option token, or set BUDDY_TOKEN.");
}

/**
 * What a client has for a path parameter that a call leaves out: its option, or a variable of the environment.
 *
 * @throws a {@link BuddyUsageError} where a client can have it, and this one doesn't.
 */
export function clientDefault(name: string, options: Readonly<Partial<ClientDefaults>>): string | undefined {
  if (!Object.hasOwn(CLIENT_DEFAULTS, name)) return undefined;
  // It is one of the names there.
  const known = name as keyof ClientDefaults;
  const variable = CLIENT_DEFAULTS[known];
  const value = options[known] ?? environment(variable);
  if (value !== undefined) return value;
  throw new BuddyUsageError(
    `The path parameter "${name}" can't be undefined: pass it, the option ${name}, or set ${variable}.`,
  );
}

/** Doesn't show the URL: it might hold a password. */
function checkBaseUrl(text: string): string {
  const href = URL.canParse(text) ? new URL(text).href : "";
  const isSafe = /^(https:\/\/[^/@]+|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?)\/[^?#]*$/;
  if (isSafe.test(href)) return href.replace(/\/+$/, "");
  throw new BuddyUsageError(
    "The base URL must be like https://buddy.example.com/api (http on loopback), without credentials, query, fragment.",
  );
}

/**
 * A header takes visible ASCII. The platform's own error for anything else would show the token.
 *
 * @throws a {@link BuddyUsageError} for anything else.
 */
export function checkToken(token: unknown): string {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new BuddyUsageError("The token must be of visible ASCII characters: look for a space or line break.");
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
