import type { Cause } from "../errors.js";
import { record } from "./unknown.js";

/**
 * What codes and messages have of failures that are the same however often the request is sent. The last two are of a body
 * that can't be decompressed, or whose parts are no bytes.
 */
const PERMANENT = /OVERFLOW|CERT|SIGN|TLS|SSL|INVALID|SUPPORT|HPE_|Z_|protocol|bad port|compress|subarray/;

/** What is kept of an error of `fetch`, which hides the reason in the cause of "fetch failed". */
export function causeOf(error: unknown, redact: (text: string) => string): Cause {
  try {
    const { name = "Error", message, code, cause } = record(error);
    const { message: innerMessage, code: innerCode } = record(cause);
    const reason = innerMessage || innerCode;
    const whole = `${message || "no response"}${reason ? ` (${reason})` : ""}`;
    return { name: redact(`${name}`), message: redact(whole), code: redact(`${code ?? innerCode ?? ""}`) };
  } catch {
    // Its properties throw.
    return causeOf({}, redact);
  }
}

/** Whether sending the request again can't help. */
export function isPermanent({ code, message }: Cause): boolean {
  return PERMANENT.test(code + message);
}
