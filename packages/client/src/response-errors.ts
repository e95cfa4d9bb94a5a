import { BuddyCallError, type FailedCall } from "./errors.js";
import { excerpt, firstMessage } from "./runtime/message.js";
import { type RateLimit, readRateLimit } from "./runtime/rate-limit.js";

/**
 * The base of the errors that have a response. `body`, `headers` and `response` are as the server sent them. Neither `message`
 * nor `JSON.stringify` nor a log of the error prints them.
 */
export abstract class BuddyResponseError<Status extends number, Body> extends BuddyCallError {
  readonly status: Status;
  /** The rate limit, where the response has one of its headers. */
  readonly rateLimit: RateLimit | undefined;
  readonly #response: Response;
  readonly #body: Body;

  constructor(call: FailedCall, response: Response, body: Body, what: string) {
    super(call, `${response.status}${what}`);
    // A caller that names a status has looked at it.
    this.status = response.status as Status;
    this.rateLimit = readRateLimit(response.headers, Date.now());
    this.#response = response;
    this.#body = body;
  }

  /**
   * The parsed body where it was JSON of up to 1 MiB, else its text, cut off after 64 KiB; `undefined` where there was
   * none.
   */
  get body(): Body {
    return this.#body;
  }

  /** The response. What `body` holds of its body can be read once more. */
  get response(): Response {
    return this.#response;
  }

  /** The headers of the response. */
  get headers(): Headers {
    return this.#response.headers;
  }
}

/**
 * Buddy responded with a status outside 2xx.
 *
 * @example
 * ```ts
 * import { createBuddyClient, getIntegration, isBuddyApiError } from "@buddy-openapi/client";
 *
 * try {
 *   const buddy = createBuddyClient();
 *   console.log(await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" }));
 * } catch (error) {
 *   if (!isBuddyApiError(error, getIntegration, 404)) throw error;
 *   console.log("There is no such integration.", error.body.errors);
 * }
 * ```
 */
export class BuddyApiError<Status extends number = number, Body = unknown> extends BuddyResponseError<
  Status,
  Body
> {
  override readonly name = "BuddyApiError";

  /** @param redact replaces secrets in what the message has of the response. */
  constructor(
    call: FailedCall,
    response: Response,
    body: Body,
    scopes: readonly string[] = [],
    redact: (text: string) => string = String,
  ) {
    const { status, statusText } = response;
    const reason = excerpt(redact(firstMessage(body)));
    const { retryAfter } = call;
    let what = statusText && ` ${excerpt(redact(statusText))}`;
    if (reason) what += ` (${reason})`;
    if (retryAfter) what += `; come back at ${retryAfter.toISOString()}`;
    // One page of Buddy names the header, and prints it with a zero.
    const [accepted] = ["OAuth", "0Auth"].flatMap(
      (name) => response.headers.get(`X-Accepted-${name}-Scopes`) ?? [],
    );
    const needed = accepted ? excerpt(redact(accepted)) : scopes.join(", ");
    if (status === 403 && needed) what += `; it needs the scope ${needed}`;
    super(call, response, body, what);
    // V8 keeps what the frames of a stack refer to, such as a whole body, until the stack is read.
    void this.stack;
  }
}

/** Buddy responded with a status of 2xx, and a body that can't be read or is not the JSON that the operation declares. */
export class BuddyParseError extends BuddyResponseError<number, string> {
  override readonly name = "BuddyParseError";

  /** @param reason why the body can't be read; `undefined` where it was read and is not JSON. */
  constructor(call: FailedCall, response: Response, body: string, reason?: string) {
    const what = reason ? `can't be read (${excerpt(reason)})` : `is not JSON${body ? "" : " (empty)"}`;
    super(call, response, body, ` with a body that ${what}`);
    // As above.
    void this.stack;
  }
}
