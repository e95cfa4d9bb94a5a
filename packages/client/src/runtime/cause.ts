import type { Cause } from "../errors.js";
import type { Hide } from "./secrets.js";

/** Codes of failures that are the same however often the request is sent. */
const PERMANENT = /OVERFLOW|CERT|SIGN|TLS|SSL|INVALID|NOT_SUPPORTED|HPE_/;

/** What codes, or messages where there are none, have of a broken connection. */
const LOST = /ECONN|EPIPE|TIMEDOUT|SOCKET|PREMATURE|connection|network/i;

/** What is kept of an error of `fetch`, which hides the reason in the cause of "fetch failed". */
export function causeOf(error: unknown, hide: Hide): Cause {
  const { name, message, code, cause } = Object(error);
  const inner = Object(cause);
  const reason = inner.message || inner.code;
  const text = `${message || "there was no response"}${reason ? ` (${reason})` : ""}`;
  return { name: hide(`${name ?? "Error"}`), message: hide(text), code: hide(`${code ?? inner.code ?? ""}`) };
}

/** Whether sending the request again can't help. */
export function isPermanent({ code }: Cause): boolean {
  return PERMANENT.test(code);
}

/** Whether reading a body failed because its connection broke. */
export function isConnectionLoss({ code, message }: Cause): boolean {
  return LOST.test(code || message);
}
