import { BuddyUsageError } from "../errors.js";
import { isSendable, show } from "./serialize.js";

/**
 * Puts parameters into a path template, percent-encoded. A list is joined by commas.
 *
 * `""`, `"."` and `".."` are refused: they would name another resource, since URLs resolve dot segments and
 * servers often drop empty ones.
 *
 * @throws {@link BuddyUsageError} for a value that can't be sent.
 */
export function serializePath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_match, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const items: unknown[] = [value].flat();
    if (!items.every(isSendable) || /^\.{0,2}$/.test(items.join())) {
      throw new BuddyUsageError(`The path parameter "${name}" can't be ${show(value)}.`);
    }
    return items.map(encodeURIComponent).join(",");
  });
}
