import { excerpt, printable } from "./runtime/message.js";
import { isObject } from "./runtime/unknown.js";

/** The longest message, in characters. */
const MAX_MESSAGE = 1000;

/** How many frames of this package a stack has at most. */
const OWN_FRAMES = 15;

/** Marks errors of this package, whichever copy of it made them. */
const BRAND = Symbol.for("@buddy-openapi/client/error");

/** Which page of a list a call asks for: one of these, where its operation pages. */
export interface Place {
  /** The number of the page. */
  readonly page?: number;
  /** The number of items before the page. */
  readonly offset?: number;
  /** The cursor of the page. The first page has none. */
  readonly cursor?: string | number;
}

/** What an error has of the call that failed. */
export interface FailedCall extends Place {
  /** `undefined` for a call by path. */
  readonly operationId: string | undefined;
  /** The HTTP method, e.g. `GET`. */
  readonly method: string;
  /** The path template, e.g. `/workspaces/{workspace}/integrations/{hash_id}`. */
  readonly path: string;
  /** The URL of the request, without its query. */
  readonly url: string;
  /** How many requests were sent, redirects that were followed not counted. */
  readonly attempts: number;
  /** Whether the failure may pass and the call can be repeated without doing its work twice. */
  readonly retryable: boolean;
  /** When the server wants to be asked again, if it said so. */
  readonly retryAfter: Date | undefined;
}

/** The base of every error that this package throws. */
export abstract class BuddyError extends Error {
  abstract override readonly name: BuddyErrorName;

  constructor(message: string, options?: ErrorOptions) {
    // V8 keeps ten frames, which those of this package would fill: the caller's come after them.
    const { stackTraceLimit: limit } = Error as { stackTraceLimit?: number };
    if (limit) Reflect.set(Error, "stackTraceLimit", limit + OWN_FRAMES);
    super(printable(message).slice(0, MAX_MESSAGE), options);
    if (limit) Reflect.set(Error, "stackTraceLimit", limit);
  }

  /** @internal */
  get [BRAND](): true {
    return true;
  }

  /** @internal Node prints getters too where it is asked to show what is hidden; a response is not to be printed. */
  [Symbol.for("nodejs.util.inspect.custom")](
    _depth: number,
    options: object,
    inspect: (value: unknown, options: object) => string,
  ): string {
    return inspect(this, { ...options, customInspect: false, getters: false });
  }

  /** What is safe to log: the properties of the error. It has no body and no headers of a response. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message };
  }
}

export type BuddyErrorName =
  | "BuddyUsageError"
  | "BuddyApiError"
  | "BuddyContractError"
  | "BuddyNetworkError"
  | "BuddyPagingError"
  | "BuddyParseError"
  | "BuddyRedirectError"
  | "BuddyScopeError"
  | "BuddyTimeoutError"
  | "BuddyTooLargeError";

/**
 * The caller's mistake, found before anything was sent: a missing token, an unknown region, a base URL, an option, a
 * header, a parameter or a body that can't be used. Also a `fetch` option that gives something else than a response.
 */
export class BuddyUsageError extends BuddyError {
  override readonly name = "BuddyUsageError";
}

/** The base of the errors of a call that was sent. */
export abstract class BuddyCallError extends BuddyError implements FailedCall {
  declare readonly operationId: string | undefined;
  declare readonly method: string;
  declare readonly path: string;
  declare readonly page?: number;
  declare readonly offset?: number;
  declare readonly cursor?: string | number;
  declare readonly url: string;
  declare readonly attempts: number;
  declare readonly retryable: boolean;
  declare readonly retryAfter: Date | undefined;

  constructor(call: FailedCall, what: string, options?: ErrorOptions) {
    const { operationId, method, path, attempts } = call;
    const count = attempts > 1 ? ` after ${attempts} attempts` : "";
    super(`${operationId ?? `${method} ${path}`} failed: ${what}${count}`, options);
    Object.assign(this, call);
  }
}

/** What is kept of the error of another library: nothing that it holds beside these. */
export interface Cause {
  readonly name: string;
  readonly message: string;
  /** `""` where there was none. */
  readonly code: string;
}

/** The request did not reach Buddy, or its connection broke before the response was whole. */
export class BuddyNetworkError extends BuddyCallError {
  override readonly name = "BuddyNetworkError";
  /** What `fetch` rejected with. */
  declare readonly cause: Cause;

  constructor(call: FailedCall, cause: Cause) {
    super(call, excerpt(cause.message), { cause });
  }
}

/**
 * No whole response came within `timeoutMs` of an attempt, or `totalTimeoutMs` of the call; or the rate limit asks a call that
 * is paced to wait longer than `maxWaitMs`, until `retryAfter`.
 */
export class BuddyTimeoutError extends BuddyCallError {
  override readonly name = "BuddyTimeoutError";
  /** The limit, in milliseconds. */
  readonly timeoutMs: number;

  constructor(
    call: FailedCall,
    option: "timeoutMs" | "totalTimeoutMs" | "maxWaitMs",
    timeoutMs: number,
    what = "passed",
  ) {
    super(call, `${option} of ${timeoutMs} ms ${what}`);
    this.timeoutMs = timeoutMs;
  }
}

/**
 * The server redirected a call that is not redirected: a write, which would become a read or send its body to another
 * place, or a read that leads out of the base URL.
 */
export class BuddyRedirectError extends BuddyCallError {
  override readonly name = "BuddyRedirectError";
  /** Where the redirect leads, without its query; `undefined` in browsers, which don't show it. */
  readonly location: string | undefined;

  /** @param location `""` where it is unknown. */
  constructor(call: FailedCall, location: string) {
    super(call, `redirected${location && ` to ${excerpt(location)}`}, which is not followed`);
    this.location = location || undefined;
  }
}

/** A success with more than `maxResponseBytes` bytes. */
export class BuddyTooLargeError extends BuddyCallError {
  override readonly name = "BuddyTooLargeError";
  readonly maxResponseBytes: number;

  constructor(call: FailedCall, maxResponseBytes: number) {
    super(call, `the response has more than maxResponseBytes of ${maxResponseBytes}`);
    this.maxResponseBytes = maxResponseBytes;
  }
}

/** Whether this package threw it, also when another copy of the package did. */
export function isBuddyError(error: unknown): error is BuddyError {
  return isObject(error) && BRAND in error;
}
