import { BuddyUsageError } from "../errors.js";
import { encode } from "./serialize.js";

/**
 * A path parameter that keeps its slashes, such as the path of a file: each segment is percent-encoded.
 *
 * Empty segments, `.` and `..` are refused, and so is a slash at either end: the URL would name another resource.
 *
 * @throws a {@link BuddyUsageError} for a value that can't be sent.
 */
export function writeSegments(what: string, value: unknown): string {
  const segments = typeof value === "string" ? value.split("/") : [""];
  if (segments.some((segment) => ["", ".", ".."].includes(segment))) {
    const found = typeof value === "string" ? JSON.stringify(value) : typeof value;
    throw new BuddyUsageError(
      `${what} can't be ${found}: it is segments with one slash between, none of them "." or "..".`,
    );
  }
  return segments.map((segment) => encode(what, segment)).join("/");
}
