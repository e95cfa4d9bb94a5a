import { BuddyUsageError } from "../errors.js";
import type { ClientDefaults } from "../generated/client-defaults.js";
import { clientDefault } from "./client-options.js";
import { encode, given, type ParameterForms } from "./serialize.js";

/**
 * Puts parameters into a path template, percent-encoded.
 *
 * `""`, `"."` and `".."` are refused: they would name another resource, since URLs resolve dot segments and
 * servers often drop empty ones. One that keeps its slashes is checked by segment.
 *
 * @param defaults what the client has for parameters that a call leaves out
 * @throws a {@link BuddyUsageError} for a value that can't be sent.
 */
export function serializePath(
  template: string,
  parameters: Readonly<Record<string, unknown>>,
  { separators = {}, booleans = [], segments, writeSegments }: ParameterForms = {},
  defaults?: Readonly<Partial<ClientDefaults>>,
): string {
  const write = (name: string) => {
    const own = given(parameters, name);
    const value = own === undefined && defaults ? clientDefault(name, defaults) : own;
    const what = `The path parameter "${name}"`;
    if (writeSegments && segments?.includes(name)) return writeSegments(what, value);
    const isMistake = typeof value === "boolean" && !booleans.includes(name);
    const text =
      separators[name] && Array.isArray(value)
        ? value.map((item) => encode(what, item)).join(",")
        : encode(what, value);
    if (isMistake || text === "" || text === "." || text === "..")
      throw new BuddyUsageError(`${what} can't be "${text}".`);
    return text;
  };
  let path = "";
  for (const part of template.split("{")) {
    const end = part.indexOf("}");
    path += (end < 0 ? "" : write(part.slice(0, end))) + part.slice(end + 1);
  }
  return path;
}
