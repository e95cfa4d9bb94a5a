import { BuddyUsageError } from "../errors.js";
import type { ClientDefaults } from "../generated/client-defaults.js";
import type { CallOptions, HeadersOption, RetryOptions } from "../options.js";
import { isObject } from "./unknown.js";

/** The options of a call with nothing left out, in one layer. */
export interface ResolvedCallOptions
  extends Defined<Omit<RetryOptions, "idempotent">>,
    Readonly<Partial<ClientDefaults>> {
  timeoutMs: number;
  totalTimeoutMs: number;
  maxResponseBytes: number;
  signal?: AbortSignal | undefined;
  /** `undefined` where the operation decides. */
  idempotent?: boolean | undefined;
  tokens?: CallOptions["tokens"];
  /** Names are in lower case. */
  headers: Readonly<Record<string, string>>;
}

type Defined<T> = { [Name in keyof T]-?: NonNullable<T[Name]> };

/**
 * What an option must be, in words among which is its type; the least number or a property that it has come last.
 */
export type Rules = Readonly<Record<string, string>>;

export const CALL_RULES: Rules = {
  timeoutMs: "a number from 1",
  totalTimeoutMs: "a number from 1",
  maxResponseBytes: "a number from 1",
  signal: "an object with addEventListener",
  headers: "an object",
  tokens: "an object",
  retry: "an object or the boolean false",
};

const RETRY_RULES: Rules = {
  attempts: "a number from 0",
  baseDelayMs: "a number from 0",
  maxDelayMs: "a number from 0",
  maxRetryAfterMs: "a number from 0",
  idempotent: "a boolean",
};

/**
 * Checks options by the table of their rules.
 *
 * @returns the options that are given.
 * @throws a {@link BuddyUsageError} for an option that the table doesn't have, or that breaks its rule.
 */
export function checkOptions(options: object, rules: Rules): Record<string, unknown> {
  const given = Object.entries(objectOf(options)).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    const rule = (Object.hasOwn(rules, name) && rules[name]) || "left out: there is no such option";
    const [, least, property] = /from (.)| with (.+)/.exec(rule) ?? [];
    const isType = value !== null && rule.includes(typeof value);
    if (!isType || !(least ? value >= least : !property || property in value))
      throw new BuddyUsageError(`The option ${name} must be ${rule}.`);
  }
  return Object.fromEntries(given);
}

/** @throws a {@link BuddyUsageError} for options whose properties are not all their own, such as a signal, a list or a promise. */
export function objectOf<Options>(options: Options): Options {
  if (Object.getPrototypeOf(Object.getPrototypeOf(options ?? "") ?? Object.prototype))
    throw new BuddyUsageError("The options must be a plain object.");
  return options;
}

/**
 * Options over others, which they complete.
 *
 * @throws a {@link BuddyUsageError} for an option that can't be used.
 */
export function resolveCallOptions(
  base: ResolvedCallOptions,
  options: CallOptions,
  rules = CALL_RULES,
): ResolvedCallOptions {
  const { headers, retry = {}, ...given }: CallOptions = checkOptions(options, rules);
  return {
    ...base,
    ...given,
    ...(retry ? checkOptions(retry, RETRY_RULES) : { attempts: 1 }),
    headers: headers ? { ...base.headers, ...readHeaders(headers) } : base.headers,
  } as ResolvedCallOptions;
}

/** The client's own header, and those of the connection: `fetch` refuses them, or sends what the server can't read. */
const FORBIDDEN =
  /^(authorization|connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

/** What a value can't have: characters that control, of which `Headers` refuses some only. */
const CONTROL = /[^\t\P{Cc}]/u;

/**
 * Headers by their names in lower case, so that two spellings don't become two values. What is `undefined` or `null` is
 * left out.
 *
 * @throws a {@link BuddyUsageError} for a header that can't be sent. `fetch` would reject as it does when the network fails.
 */
export function readHeaders(
  headers: HeadersOption | Readonly<Record<string, unknown>>,
): Record<string, string> {
  const read = new Headers();
  const pairs =
    Symbol.iterator in headers
      ? headers
      : Object.entries(objectOf(headers)).filter(([, value]) => value != null);
  // `Headers` checks the types, but writes an object as "[object Object]".
  for (const pair of pairs as Iterable<[string, string]>) {
    try {
      if (FORBIDDEN.test(pair[0]) || isObject(pair[1]) || CONTROL.test(pair[1])) throw pair;
      new Headers([pair]).forEach((value, name) => {
        read.append(name, value);
      });
    } catch {
      const [name] = String(pair?.[0]).split(/[^\w-]/);
      throw new BuddyUsageError(
        `The header ${name} can't be sent: look at its name and value; a token is the option token.`,
      );
    }
  }
  return Object.fromEntries(read);
}
