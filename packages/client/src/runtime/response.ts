import { BuddyParseError, BuddyTooLargeError, type FailedCall } from "../errors.js";
import { readBody } from "./body.js";
import { causeOf, isConnectionLoss } from "./cause.js";
import { decode } from "./decode.js";
import { type Hide, hideIn, isSecretName } from "./secrets.js";

/** The longest failure that is parsed as JSON, in bytes. */
const MAX_JSON = 2 ** 20;

/** How much of any other body is kept in an error, in bytes. */
const MAX_TEXT = 2 ** 16;

/** A response whose body is to be read, and what is known of its call. */
export interface ReceivedResponse {
  response: Response;
  /** How many requests were sent. */
  attempts: number;
  /** Describes the call, should it fail. */
  failedCall(): FailedCall;
  signal: AbortSignal;
  maxResponseBytes: number;
  /** Makes what hides the secrets of the request. */
  hider(): Hide;
  /** The properties of bodies that are never shown. */
  secretNames: readonly string[];
}

/**
 * The body of a success.
 *
 * @throws {@link BuddyTooLargeError}
 * @throws {@link BuddyParseError} for a body that can't be read
 * @throws what reading failed with, where the connection broke
 */
export async function readSuccess(received: ReceivedResponse): Promise<Uint8Array<ArrayBuffer>> {
  const { response, failedCall, signal, maxResponseBytes, hider } = received;
  const { bytes, cut, error } = await readBody(response, maxResponseBytes, signal);
  if (cut) throw new BuddyTooLargeError(failedCall(), maxResponseBytes);
  if (error === undefined) return bytes;
  const cause = causeOf(error, hider());
  throw isConnectionLoss(cause) ? error : parseError(received, bytes, cause.message);
}

/** The error of a success whose body can't be read, or is not JSON. */
export function parseError(
  { response, failedCall, hider }: ReceivedResponse,
  bytes: Uint8Array,
  reason?: string,
): BuddyParseError {
  const hide = hider();
  // Copied, so that the error doesn't keep the whole download. Checked before it is cut, in case a secret is cut.
  const text = kept(decode(bytes.slice(0, 2 * MAX_TEXT)), hide);
  return new BuddyParseError(failedCall(), safeCopy(response, hide, text), text, reason);
}

/** A response outside 2xx and its body, parsed if it is JSON, without what repeats a secret. */
export async function readFailure({
  response,
  signal,
  hider,
  secretNames,
}: ReceivedResponse): Promise<{ response: Response; body: unknown }> {
  // The status is known; a body that breaks off must not hide it.
  const { bytes, cut } = await readBody(response, MAX_JSON, signal);
  const text = decode(bytes);
  const hide = hider();
  let body: unknown;
  let content: string | undefined;
  try {
    body = hideIn(JSON.parse(cut ? "" : text), hide, secretNames);
    content = JSON.stringify(body);
  } catch {
    body = content = kept(text, hide) || undefined;
  }
  return { response: safeCopy(response, hide, content), body };
}

/** A response with another body. `new Response` would refuse some statuses, and know no URL. */
export function copyOf(
  { ok, status, statusText = "", url = "" }: Response,
  headers: Headers,
  body: BodyInit | undefined,
  hide: Hide = String,
): Response {
  const copy: Response = new Response(body, { headers });
  // The clone of the platform would have the status 200.
  const clone = () => copyOf(copy, copy.headers, body);
  const values = { ok, status, statusText: hide(statusText), url: hide(url), clone };
  return Object.defineProperties(copy, Object.getOwnPropertyDescriptors(values));
}

/** The response with a body that was checked, and without headers that repeat a secret. */
function safeCopy(response: Response, hide: Hide, body: string | undefined): Response {
  const headers = new Headers();
  response.headers.forEach((value, name) => {
    if (!isSecretName(name, hide)) headers.append(name, hide(value));
  });
  return copyOf(response, headers, body, hide);
}

/** A text without secrets, cut off between two characters. */
function kept(text: string, hide: Hide): string {
  const bytes = new Uint8Array(MAX_TEXT);
  return decode(bytes.subarray(0, new TextEncoder().encodeInto(hide(text), bytes).written));
}
