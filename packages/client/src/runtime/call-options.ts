import { BuddyUsageError } from "../errors.js";
import type { CallOptions, RetryOptions } from "../options.js";

/** The options of a call with nothing left out, in one layer. */
export interface ResolvedCallOptions extends Defined<Omit<RetryOptions, "idempotent">> {
  timeoutMs: number;
  totalTimeoutMs: number;
  signal?: AbortSignal | undefined;
  /** `undefined` where the operation decides. */
  idempotent?: boolean | undefined;
  /** Names are in lower case. */
  headers: Readonly<Record<string, string>>;
}

type Defined<T> = { [Name in keyof T]-?: NonNullable<T[Name]> };

export const DEFAULTS: ResolvedCallOptions = {
  timeoutMs: 30_000,
  totalTimeoutMs: Number.POSITIVE_INFINITY,
  attempts: 3,
  baseDelayMs: 500,
  maxDelayMs: 10_000,
  maxRetryAfterMs: 60_000,
  headers: {},
};

/**
 * Options over others, which they complete.
 *
 * @throws {@link BuddyUsageError} for a number or a header that can't be used.
 */
export function resolveCallOptions(base: ResolvedCallOptions, options: CallOptions): ResolvedCallOptions {
  const { retry, headers, timeoutMs, totalTimeoutMs, signal } = options;
  const resolved = { ...base, headers: { ...base.headers } };
  const layer = { timeoutMs, totalTimeoutMs, signal, ...(retry === false ? { attempts: 1 } : retry) };
  for (const [name, value] of Object.entries(layer)) {
    if (typeof value === "number" && !(value >= 0)) throw new BuddyUsageError(`${name} can't be ${value}.`);
    if (value !== undefined) Object.assign(resolved, { [name]: value });
  }
  for (const [name, value] of Object.entries(headers ?? {})) setHeader(resolved.headers, name, value);
  return resolved;
}

/**
 * Sets a header under its name in lower case, so that two spellings don't become two values.
 *
 * @throws {@link BuddyUsageError} for a value that can't be sent.
 */
export function setHeader(headers: Record<string, string>, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  // `fetch` would reject as it does when the network fails, and the call would be repeated.
  if (/[^\t\x20-\x7e\x80-\xff]/.test(String(value))) {
    throw new BuddyUsageError(`The header "${name}" has a character that headers can't have.`);
  }
  headers[name.toLowerCase()] = String(value);
}
