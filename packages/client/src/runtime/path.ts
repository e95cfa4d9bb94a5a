import { BuddyUsageError } from "../errors.js";
import { encode } from "./serialize.js";

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
    const what = `The path parameter "${name}"`;
    const text = encode(what, typeof value === "boolean" ? {} : value);
    if (text === "" || text === "." || text === "..")
      throw new BuddyUsageError(`${what} can't be "${text}".`);
    return text;
  });
}
