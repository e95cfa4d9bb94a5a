import { BuddyUsageError } from "../errors.js";

/**
 * Puts parameters into a path template, percent-encoded.
 *
 * `""`, `"."` and `".."` are refused: they would name another resource, since URLs resolve dot segments and
 * servers often drop empty ones.
 *
 * @throws {@link BuddyUsageError} for a value that can't be sent.
 */
export function serializePath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_match, name: string) => {
    const value = parameters[name];
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string" || /^\.{0,2}$|\p{Surrogate}/u.test(text)) {
      throw new BuddyUsageError(`The path parameter "${name}" can't be ${JSON.stringify(value)}.`);
    }
    return encodeURIComponent(text);
  });
}
