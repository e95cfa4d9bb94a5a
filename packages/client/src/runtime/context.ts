import type { Hooks } from "../hooks.js";
import type { BuddyClientOptions, Fetch } from "../options.js";
import { DEFAULTS, type ResolvedCallOptions, resolveCallOptions } from "./call-options.js";
import { resolveBaseUrl, resolveCredentials } from "./client-options.js";
import type { Credentials } from "./send.js";

/** What all calls of a client share. */
export interface ClientContext {
  baseUrl: string;
  fetch: Fetch;
  credentials: Credentials;
  hooks: Hooks;
  /** The defaults of calls. */
  defaults: ResolvedCallOptions;
}

/**
 * Reads the options of a client.
 *
 * @throws {@link BuddyUsageError} for an option that can't be used.
 */
export function createContext(options: BuddyClientOptions): ClientContext {
  return {
    baseUrl: resolveBaseUrl(options),
    // The global is looked up for each attempt, so that a mock put there later is used.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    credentials: resolveCredentials(options),
    hooks: options.hooks ?? {},
    defaults: resolveCallOptions(DEFAULTS, options),
  };
}
