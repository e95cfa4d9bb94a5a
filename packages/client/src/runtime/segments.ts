import { BuddyUsageError } from "../errors.js";
import { checkSegment } from "./path.js";
import { encode, type ParameterForms } from "./serialize.js";

/**
 * A path parameter of any form: a list is joined, a boolean is allowed where it is declared, and one that keeps its slashes, such as
 * the path of a file, is written segment by segment.
 *
 * @throws a {@link BuddyUsageError} for a value that can't be sent.
 */
export function writeInPath(
  name: string,
  value: unknown,
  { separators = {}, booleans = [], segments = [] }: ParameterForms,
): string {
  const what = `The path parameter "${name}"`;
  if (segments.includes(name)) return writeSegments(what, value);
  const items = separators[name] && Array.isArray(value) ? value : [value];
  const isAllowed = typeof value !== "boolean" || booleans.includes(name);
  return checkSegment(what, items.map((item) => encode(what, item)).join(","), isAllowed);
}

/**
 * Segments, each percent-encoded.
 *
 * Empty segments, `.` and `..` are refused, and so is a slash at either end: the URL would name another resource.
 *
 * @throws a {@link BuddyUsageError} for a value that can't be sent.
 */
function writeSegments(what: string, value: unknown): string {
  const segments = typeof value === "string" ? value.split("/") : [""];
  if (segments.some((segment) => ["", ".", ".."].includes(segment))) {
    const found = typeof value === "string" ? JSON.stringify(value) : typeof value;
    throw new BuddyUsageError(
      `${what} can't be ${found}: it is segments with one slash between, none of them "." or "..".`,
    );
  }
  return segments.map((segment) => encode(what, segment)).join("/");
}
