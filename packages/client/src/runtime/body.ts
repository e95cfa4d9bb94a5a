import { BuddyParseError, type FailedCall } from "../errors.js";

/** How much of a body is kept in an error, in bytes. */
const MAX_BYTES = 64 * 1024;

/**
 * The parsed body of a success; `undefined` where there is none and the operation allows that.
 *
 * @throws {@link BuddyParseError} for a body that is not JSON, or missing.
 */
export async function readJson(
  call: FailedCall,
  response: Response,
  authorization: string,
  empty = false,
): Promise<unknown> {
  const text = await response.text();
  if (!text && empty) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BuddyParseError(call, response, redact(text.slice(0, MAX_BYTES), authorization), cause);
  }
}

/** The body of a failure: parsed where it is JSON, else its text, cut off; `undefined` where there is none. */
export async function readFailure(response: Response, authorization: string): Promise<unknown> {
  const text = redact(await readText(response), authorization);
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}

/** Proxies show the request that they could not pass on, its credentials included. */
function redact(text: string, authorization: string): string {
  return text.replaceAll(authorization.replace("Bearer ", ""), "[token]");
}

/** The beginning of a body, as text. The rest is not fetched. */
async function readText({ body }: Response): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (let left = MAX_BYTES; left > 0; ) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.byteLength;
    }
    reader.cancel().catch(() => {});
  } catch {
    // The status is known; a body that breaks off must not hide it.
  }
  return text;
}
