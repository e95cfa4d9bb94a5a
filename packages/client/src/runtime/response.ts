import { BuddyTooLargeError, type FailedCall } from "../errors.js";
import { BuddyParseError } from "../response-errors.js";
import { type Bytes, readBody } from "./body.js";
import { causeOf, isPermanent } from "./cause.js";
import { decode } from "./decode.js";

/** The longest failure that is parsed as JSON, in bytes. */
const MAX_JSON = 2 ** 20;

/** How much of any other body is kept in an error, in bytes. */
const MAX_TEXT = 2 ** 16;

/** A response whose body is to be read, and what is known of its call. */
export interface ReceivedResponse {
  response: Response;
  /** How many requests were sent. */
  attempts: number;
  /** When it was received, in milliseconds since 1970. */
  receivedAt: number;
  /** Describes the call, should it fail. */
  failedCall(): FailedCall;
  signal: AbortSignal;
  maxResponseBytes: number;
  /** Replaces the secrets of the request. */
  redact(text: string): string;
}

/**
 * The body of a success.
 *
 * @throws a {@link BuddyTooLargeError}, a {@link BuddyParseError} for a body that can't be decompressed, or what reading failed
 * with, where the connection broke
 */
export async function readSuccess(received: ReceivedResponse): Promise<Bytes> {
  const { response, failedCall, signal, maxResponseBytes, redact } = received;
  const { bytes, cut, error } = await readBody(response, maxResponseBytes, signal);
  if (cut) throw new BuddyTooLargeError(failedCall(), maxResponseBytes);
  if (error === undefined) return bytes;
  const cause = causeOf(error, redact);
  throw isPermanent(cause) ? parseError(received, bytes, cause.message) : error;
}

/** The error of a success whose body can't be read, or is not JSON. */
export function parseError(
  { response, failedCall }: ReceivedResponse,
  bytes: Bytes,
  reason?: string,
): BuddyParseError {
  // Copied, so that the error doesn't keep the whole download.
  const start = bytes.slice(0, MAX_TEXT);
  return new BuddyParseError(failedCall(), copyOf(response, start), textOf(start), reason);
}

/** A response outside 2xx that can be read again, and its body, parsed if it is JSON. */
export async function readFailure({
  response,
  signal,
}: ReceivedResponse): Promise<{ response: Response; body: unknown }> {
  // The status is known; a body that breaks off must not hide it.
  const { bytes, cut } = await readBody(response, MAX_JSON, signal);
  try {
    return { body: JSON.parse(cut ? "" : decode(bytes)), response: copyOf(response, bytes) };
  } catch {
    // Copied, as above.
    const start = bytes.slice(0, MAX_TEXT);
    return { body: textOf(start) || undefined, response: copyOf(response, start) };
  }
}

/** A response with a body that was read. `new Response` would refuse some statuses, and know no URL. */
export function copyOf({ ok, status, statusText = "", url = "", headers }: Response, body: Bytes): Response {
  const copy: Response = new Response(body.length > 0 ? body : null, { headers: new Headers(headers) });
  // The clone of the platform would have the status 200.
  const clone = () => copyOf(copy, body);
  return Object.defineProperties(
    copy,
    Object.getOwnPropertyDescriptors({ ok, status, statusText, url, clone }),
  );
}

/** A text in UTF-8, without half a character at its end. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes, { stream: true });
}
