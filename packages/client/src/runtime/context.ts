import type { ValidateOptions } from "../drift.js";
import { BuddyUsageError } from "../errors.js";
import type { Hooks } from "../hooks.js";
import type { BuddyClientOptions } from "../options.js";
import { checkOptions, type ResolvedCallOptions, readHeaders, resolveCallOptions } from "./call-options.js";
import {
  CLIENT_RULES,
  type Credentials,
  HOOK_RULES,
  resolveBaseUrl,
  resolveCredentials,
  VALIDATE_RULES,
} from "./client-options.js";
import type { PacedFetch } from "./turn.js";
import { userAgentOf } from "./user-agent.js";

/** What all calls of a client share. */
export interface ClientContext {
  baseUrl: string;
  fetch: PacedFetch;
  credentials: Credentials;
  hooks: Hooks;
  validate: ValidateOptions | undefined;
  /** The defaults of calls. */
  defaults: ResolvedCallOptions;
}

/**
 * Reads the options of a client.
 *
 * @throws a {@link BuddyUsageError} for an option that can't be used.
 */
export function createContext(options: BuddyClientOptions): ClientContext {
  // The global is looked up for each attempt, so that a mock put there later is used.
  const {
    fetch = (input, init) => globalThis.fetch(input, init),
    hooks = {},
    token,
    region,
    baseUrl,
    userAgent,
    validate,
    ...callOptions
  }: BuddyClientOptions = checkOptions(options, CLIENT_RULES);
  checkOptions(hooks, HOOK_RULES);
  const { validators, request, response } = checkOptions(validate ?? { validators: [] }, VALIDATE_RULES);
  const isMode = (mode: unknown = "warn") => mode === "warn" || mode === "throw";
  if (!Array.isArray(validators) || !validators.every((one) => typeof one === "function"))
    throw new BuddyUsageError("The option validators must be a list of validators.");
  if (!isMode(request) || !isMode(response))
    throw new BuddyUsageError('The options request and response must be "warn" or "throw".');
  return {
    baseUrl: resolveBaseUrl(region, baseUrl),
    fetch,
    credentials: resolveCredentials(token),
    hooks,
    validate,
    defaults: resolveCallOptions(
      {
        timeoutMs: 30_000,
        totalTimeoutMs: Number.POSITIVE_INFINITY,
        maxResponseBytes: 2 ** 26,
        attempts: 3,
        baseDelayMs: 500,
        maxDelayMs: 10_000,
        maxRetryAfterMs: 60_000,
        headers: readHeaders({ accept: "application/json", "user-agent": userAgentOf(userAgent) }),
      },
      callOptions,
      CLIENT_RULES,
    ),
  };
}
