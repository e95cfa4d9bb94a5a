import type { Cause } from "../errors.js";
import type { Redact } from "./secrets.js";
import { record } from "./unknown.js";

/** What codes and messages have of failures that are the same however often the request is sent. */
const PERMANENT = /OVERFLOW|CERT|SIGN|TLS|SSL|INVALID|SUPPORT|HPE_|protocol|bad port/;

/** What codes, or messages where there are none, have of a broken connection. */
const LOST = /ECONN|EPIPE|TIMEDOUT|SOCKET|PREMATURE|connection|network/i;

/** What is kept of an error of `fetch`, which hides the reason in the cause of "fetch failed". */
export function causeOf(error: unknown, redact: Redact): Cause {
  const text = (value: unknown) => redact(`${value ?? ""}`);
  try {
    const { name = "Error", message, code, cause } = record(error);
    const { message: innerMessage, code: innerCode } = record(cause);
    const reason = innerMessage || innerCode;
    const whole = `${message || "no response"}${reason ? ` (${reason})` : ""}`;
    return { name: text(name), message: text(whole), code: text(code ?? innerCode) };
  } catch {
    // Its properties throw.
    return causeOf({}, redact);
  }
}

/** Whether sending the request again can't help. */
export function isPermanent({ code, message }: Cause): boolean {
  return PERMANENT.test(code + message);
}

/** Whether reading a body failed because its connection broke. */
export function isConnectionLoss({ code, message }: Cause): boolean {
  return LOST.test(code || message);
}
