import { BuddyParseError, type FailedCall } from "./errors.js";

/** How much of a failure's body is read, in bytes. */
const MAX_FAILURE_BYTES = 64 * 1024;

/**
 * The parsed body of a success; `undefined` where there is none and the operation allows that.
 *
 * @throws {BuddyParseError} for a body that is not JSON, or missing.
 */
export async function readJson(call: FailedCall, response: Response, empty: boolean): Promise<unknown> {
  const text = await response.text();
  if (!text && empty) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BuddyParseError(call, response, text, cause);
  }
}

/** The body of a failure: parsed where it is JSON, else its text, cut off; `undefined` where there is none. */
export async function readFailure(response: Response): Promise<unknown> {
  const text = await readText(response, MAX_FAILURE_BYTES);
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}

/** At most the first `bytes` of a body, as text. The rest is not fetched. */
async function readText({ body }: Response, bytes: number): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let left = bytes; left > 0; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.byteLength;
  }
  await reader.cancel();
  return text;
}
