import { nearest } from "../runtime/nearest.js";
import { isObject } from "../runtime/unknown.js";
import { type Departure, departuresOf, typeOf, type Validate } from "./departures.js";

/** The properties that a request can have, each with those of the objects in it; `true` where any can be there. */
export type KnownNames = true | { readonly [name: string]: KnownNames };

/** What is wrong with the parameters of a call: an invalid value, or a name that the operation doesn't know. */
export function departuresOfParameters(
  known: Readonly<Record<string, Validate | null>>,
  given: Readonly<Record<string, unknown>>,
): Departure[] {
  return Object.entries(given).flatMap(([name, value]) => {
    if (name === "body" || value === undefined || value === null) return [];
    if (!Object.hasOwn(known, name)) return [unknown([name], value, Object.keys(known), "parameter")];
    const { [name]: validate } = known;
    if (!validate) return [];
    const [first = [], ...others] = readingsOf(value).map((reading) => departuresOf(validate, reading));
    const isValid = [first, ...others].some((departures) => departures.length === 0);
    return isValid ? [] : first.map((one) => ({ ...one, path: [name], pointer: `/${name}${one.pointer}` }));
  });
}

/** The properties of a body that the operation doesn't know, at any depth. */
export function unknownNames(value: unknown, known: KnownNames, path: readonly string[] = []): Departure[] {
  if (known === true || !isObject(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => unknownNames(item, known, [...path, "*"]));
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = [...path, name];
    const names = Object.hasOwn(known, name) ? known[name] : undefined;
    return names ? unknownNames(inner, names, here) : [unknown(here, inner, Object.keys(known), "property")];
  });
}

function unknown(path: readonly string[], value: unknown, known: readonly string[], what: string): Departure {
  const hint = nearest(path.at(-1) ?? "", known);
  const expected = `a known ${what}${hint === undefined ? "" : `, such as ${hint}`}`;
  return { kind: "mismatch", path, pointer: `/${path.join("/")}`, expected, found: typeOf(value) };
}

/** What a parameter can stand for, as it is sent as text: a number, or a list of one or more. */
function readingsOf(value: unknown): unknown[] {
  if (typeof value !== "string") return [value];
  const read = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };
  const parts = value.split(",");
  return [value, read(value), [value], parts, parts.map(read)];
}
