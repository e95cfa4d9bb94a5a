import { BuddyUsageError } from "../errors.js";
import type { ClientDefaults } from "../generated/client-defaults.js";
import { clientDefault } from "./client-options.js";
import { encode, given, type ParameterForms } from "./serialize.js";

/**
 * Puts parameters into a path template, percent-encoded.
 *
 * @param defaults what the client has for parameters that a call leaves out
 * @throws a {@link BuddyUsageError} for a value that can't be sent.
 */
export function serializePath(
  template: string,
  parameters: Readonly<Record<string, unknown>>,
  forms: ParameterForms = {},
  defaults?: Readonly<Partial<ClientDefaults>>,
): string {
  const { writeInPath = writeSegment } = forms;
  return template.replace(/{(.*?)}/g, (_, name: string) => {
    const own = given(parameters, name);
    const value = own === undefined && defaults ? clientDefault(name, defaults) : own;
    return writeInPath(name, value, forms);
  });
}

/** A value as one segment of a path. `true` is no ID, so it is a mistake. */
function writeSegment(name: string, value: unknown): string {
  const what = `The path parameter "${name}"`;
  return checkSegment(what, encode(what, value), typeof value !== "boolean");
}

/**
 * `""`, `"."` and `".."` are refused: they would name another resource, since URLs resolve dot segments and servers often drop
 * empty ones.
 *
 * @throws a {@link BuddyUsageError} for a value that can't be sent.
 */
export function checkSegment(what: string, text: string, isAllowed = true): string {
  if (isAllowed && !/^\.{0,2}$/.test(text)) return text;
  throw new BuddyUsageError(`${what} can't be "${text}".`);
}
