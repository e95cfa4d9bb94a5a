/** The longest part of an answer's body that goes into an error message, in characters. */
const MAX_EXCERPT = 200;

/** The base of every error that this package throws. */
export class BuddyError extends Error {
  override readonly name: string = "BuddyError";
}

/**
 * The caller's mistake, found before anything was sent: a missing token, an unknown region, a base URL or a path
 * parameter that can't be used.
 */
export class BuddyUsageError extends BuddyError {
  override readonly name = "BuddyUsageError";
}

/** What a {@link BuddyApiError} is made from. */
export interface BuddyApiErrorInit<Status extends number, Body> {
  operationId: string;
  method: string;
  path: string;
  scopes: readonly string[];
  status: Status;
  statusText: string;
  headers: Headers;
  body: Body;
}

/**
 * Buddy answered with a status outside 2xx.
 *
 * @example
 * ```ts
 * import { BuddyApiError, createBuddyClient } from "@buddy-openapi/client";
 *
 * try {
 *   const buddy = createBuddyClient();
 *   console.log(await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" }));
 * } catch (error) {
 *   if (!(error instanceof BuddyApiError && error.status === 404)) throw error;
 *   console.log("There is no such integration.");
 * }
 * ```
 */
export class BuddyApiError<Status extends number = number, Body = unknown> extends BuddyError {
  override readonly name = "BuddyApiError";
  readonly operationId: string;
  /** The HTTP method, e.g. `GET`. */
  readonly method: string;
  /** The path template, e.g. `/workspaces/{workspace}/integrations/{hash_id}`. */
  readonly path: string;
  readonly status: Status;
  /** The answer's headers. */
  readonly headers: Headers;
  /** The parsed body where it was JSON, else its text; `undefined` where there was none. */
  readonly body: Body;

  constructor(init: BuddyApiErrorInit<Status, Body>) {
    const { operationId, status, statusText, scopes } = init;
    const reason = excerpt(firstMessage(init.body));
    const scope = status === 403 && scopes.length > 0 ? `; it needs the scope ${scopes.join(", ")}` : "";
    super(`${operationId} failed: ${`${status} ${statusText}`.trim()}${reason && ` (${reason})`}${scope}`);
    this.operationId = operationId;
    this.method = init.method;
    this.path = init.path;
    this.status = status;
    this.headers = init.headers;
    this.body = init.body;
  }

  /** What is safe to log: no header and nothing of the request but its operation. */
  toJSON(): Record<string, unknown> {
    const { name, message, operationId, method, path, status, body } = this;
    return { name, message, operationId, method, path, status, body };
  }
}

/** Buddy's `{ errors: [{ message }] }`, its variants that clients have met, or the text of any other answer. */
function firstMessage(body: unknown): string {
  if (typeof body === "string") return body;
  if (typeof body !== "object" || body === null) return "";
  const error: unknown = "errors" in body && Array.isArray(body.errors) ? body.errors[0] : Object(body).error;
  const message: unknown = typeof error === "object" && error !== null ? Object(error).message : error;
  return typeof message === "string" ? message : "";
}

/** At most {@link MAX_EXCERPT} characters on one line, without the tags of an HTML page. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, 100 * MAX_EXCERPT)
    .replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return line.length > MAX_EXCERPT ? `${line.slice(0, MAX_EXCERPT)}…` : line;
}
