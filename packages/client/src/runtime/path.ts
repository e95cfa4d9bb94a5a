import { BuddyUsageError } from "../errors.js";
import { encode, type ParameterForms } from "./serialize.js";

/**
 * Puts parameters into a path template, percent-encoded.
 *
 * `""`, `"."` and `".."` are refused: they would name another resource, since URLs resolve dot segments and
 * servers often drop empty ones.
 *
 * @throws {@link BuddyUsageError} for a value that can't be sent.
 */
export function serializePath(
  template: string,
  parameters: Readonly<Record<string, unknown>>,
  { separators = {}, booleans = [] }: ParameterForms = {},
): string {
  const write = (name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const what = `The path parameter "${name}"`;
    const items: unknown[] = separators[name] && Array.isArray(value) ? value : [value];
    const isMistake = typeof value === "boolean" && !booleans.includes(name);
    const text = items.map((item) => encode(what, item)).join(",");
    if (isMistake || text === "" || text === "." || text === "..")
      throw new BuddyUsageError(`${what} can't be "${text}".`);
    return text;
  };
  // Every second part is a name. This takes half the time of a regular expression with a function.
  return template
    .split(/[{}]/)
    .map((part, index) => (index % 2 ? write(part) : part))
    .join("");
}
