import { type RateLimit, readRateLimit, readRetryAfter } from "./runtime/rate-limit.js";

/** The longest part of a body that goes into an error message, in characters. */
const MAX_EXCERPT = 200;

/** Marks errors of this package, whichever copy of it made them. */
const BRAND = Symbol.for("@buddy-openapi/client/error");

/** What an error has of the call that failed. */
export interface FailedCall {
  /** `undefined` for a call by path. */
  readonly operationId: string | undefined;
  /** The HTTP method, e.g. `GET`. */
  readonly method: string;
  /** The path template, e.g. `/workspaces/{workspace}/integrations/{hash_id}`. */
  readonly path: string;
  /** How many requests were sent. */
  readonly attempts: number;
}

/** The base of every error that this package throws. */
export abstract class BuddyError extends Error {
  abstract override readonly name: BuddyErrorName;

  /** @internal */
  get [BRAND](): true {
    return true;
  }

  /** What is safe to log: the properties of the error, without the response's headers. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries([...Object.entries(this), ["message", this.message]]);
  }
}

export type BuddyErrorName =
  | "BuddyUsageError"
  | "BuddyApiError"
  | "BuddyNetworkError"
  | "BuddyTimeoutError"
  | "BuddyParseError"
  | "BuddyPagingError";

/**
 * The caller's mistake, found before anything was sent: a missing token, an unknown region, a base URL, an option or
 * a parameter that can't be used.
 */
export class BuddyUsageError extends BuddyError {
  override readonly name = "BuddyUsageError";
}

/** The base of the errors of a call that was sent. */
export abstract class BuddyCallError extends BuddyError implements FailedCall {
  declare readonly operationId: string | undefined;
  declare readonly method: string;
  declare readonly path: string;
  declare readonly attempts: number;

  constructor(call: FailedCall, what: string, cause?: unknown) {
    const { operationId, method, path, attempts } = call;
    const count = attempts > 1 ? ` after ${attempts} attempts` : "";
    super(`${operationId ?? `${method} ${path}`} ${what}${count}`, cause === undefined ? {} : { cause });
    Object.assign(this, call);
  }
}

/** The request did not reach Buddy, or its response did not come back whole. `cause` is what `fetch` rejected with. */
export class BuddyNetworkError extends BuddyCallError {
  override readonly name = "BuddyNetworkError";

  constructor(call: FailedCall, cause: unknown) {
    super(call, `failed: ${reasonOf(cause)}`, cause);
  }
}

/** No whole response came within `timeoutMs` of an attempt, or `totalTimeoutMs` of the call. */
export class BuddyTimeoutError extends BuddyCallError {
  override readonly name = "BuddyTimeoutError";
  /** The limit that passed, in milliseconds. */
  readonly timeoutMs: number;

  constructor(call: FailedCall, option: "timeoutMs" | "totalTimeoutMs", timeoutMs: number) {
    super(call, `failed: ${option} of ${timeoutMs} ms passed`);
    this.timeoutMs = timeoutMs;
  }
}

/** The base of the errors that have a response. */
export abstract class BuddyResponseError<Status extends number, Body> extends BuddyCallError {
  readonly status: Status;
  /**
   * The parsed body where it was JSON, else its text, cut off after 64 KiB; `undefined` where there was none. A token
   * that a response repeats is replaced.
   */
  readonly body: Body;
  /** The rate limit, where the response has one of its headers. */
  readonly rateLimit: RateLimit | undefined;
  readonly #response: Response;

  constructor(call: FailedCall, response: Response, body: Body, what: string, cause?: unknown) {
    super(call, `failed: ${response.status}${what}`, cause);
    // Whoever names a status has looked at it.
    this.status = response.status as Status;
    this.body = body;
    this.rateLimit = readRateLimit(response.headers);
    this.#response = response;
  }

  /** The response. Its body has been read. */
  get response(): Response {
    return this.#response;
  }

  get headers(): Headers {
    return this.#response.headers;
  }
}

/**
 * Buddy responded with a status outside 2xx.
 *
 * @example
 * ```ts
 * import { createBuddyClient, isBuddyApiError } from "@buddy-openapi/client";
 *
 * try {
 *   const buddy = createBuddyClient();
 *   console.log(await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" }));
 * } catch (error) {
 *   if (!isBuddyApiError(error, 404)) throw error;
 *   console.log("There is no such integration.");
 * }
 * ```
 */
export class BuddyApiError<Status extends number = number, Body = unknown> extends BuddyResponseError<
  Status,
  Body
> {
  override readonly name = "BuddyApiError";

  constructor(call: FailedCall, response: Response, body: Body, scopes: readonly string[] = []) {
    const { status, statusText } = response;
    const reason = excerpt(firstMessage(body));
    const back = readRetryAfter(response);
    let what = statusText && ` ${statusText}`;
    if (reason) what += ` (${reason})`;
    if (back) what += `; come back at ${new Date(back).toISOString()}`;
    if (status === 403 && scopes.length > 0) what += `; it needs the scope ${scopes.join(", ")}`;
    super(call, response, body, what);
  }
}

/** Buddy responded with a status of 2xx and a body that is not the JSON that the operation declares. */
export class BuddyParseError extends BuddyResponseError<number, string> {
  override readonly name = "BuddyParseError";

  constructor(call: FailedCall, response: Response, body: string, cause?: unknown) {
    super(call, response, body, ` with a body that is not JSON (${excerpt(body) || "empty"})`, cause);
  }
}

/** Whether this package threw it, also when another copy of the package did. */
export function isBuddyError(error: unknown): error is BuddyError {
  return typeof error === "object" && error !== null && BRAND in error;
}

/**
 * Whether it is a {@link BuddyApiError}, and one with this status if one is given. It also knows the errors of another
 * copy of this package, which `instanceof` doesn't.
 */
export function isBuddyApiError<Status extends number = number, Body = unknown>(
  error: unknown,
  status?: Status,
): error is BuddyApiError<Status, Body> {
  return (
    isBuddyError(error) &&
    error.name === "BuddyApiError" &&
    (status === undefined || ("status" in error && error.status === status))
  );
}

/** `fetch` hides the reason in the cause of "fetch failed". */
function reasonOf(error: unknown): string {
  const { message, cause } = Object(error);
  const reason: unknown = Object(cause).message;
  return excerpt(`${message ?? "there was no response"}${reason ? ` (${reason})` : ""}`);
}

/** Buddy's `{ errors: [{ message }] }`, its variants that clients have met, or the text of any other response. */
function firstMessage(body: unknown): string {
  if (typeof body === "string") return body;
  const { errors, error } = Object(body);
  const first: unknown = Array.isArray(errors) ? errors[0] : error;
  const message: unknown = typeof first === "string" ? first : Object(first).message;
  return typeof message === "string" ? message : "";
}

/** At most {@link MAX_EXCERPT} characters on one line, without the tags of an HTML page. */
function excerpt(text: string): string {
  const line = text
    .slice(0, 20 * MAX_EXCERPT)
    .replace(/<(style|script)[\s\S]*?<\/\1>|<[^<>]*>/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return line.length > MAX_EXCERPT ? `${line.slice(0, MAX_EXCERPT)}…` : line;
}
