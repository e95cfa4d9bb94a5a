import { BuddyUsageError } from "./errors.js";

/**
 * Puts parameters into a path template, percent-encoded.
 *
 * `""`, `"."` and `".."` are refused: they would name another resource, since URLs resolve dot segments and
 * servers often drop empty ones.
 *
 * @throws {BuddyUsageError} for a value that can't be sent.
 */
export function serializePath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_match, name: string) => {
    const value = parameters[name];
    if (typeof value !== "string" && typeof value !== "number") {
      throw new BuddyUsageError(
        `The path parameter "${name}" must be a string or a number, not ${kind(value)}.`,
      );
    }
    const text = String(value);
    if (text === "" || text === "." || text === ".." || /\p{Surrogate}/u.test(text)) {
      throw new BuddyUsageError(`The path parameter "${name}" can't be ${JSON.stringify(text)}.`);
    }
    return encodeURIComponent(text);
  });
}

function kind(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value;
}
