import { type Document, resolve } from "@buddy-openapi/openapi/document";
import { isObject, type Loose, list, record } from "@buddy-openapi/openapi/json";

/** The properties that a request can have, each with those of the objects in it; `true` where any can be there. */
export type KnownNames = true | { [name: string]: KnownNames };

/** Objects deeper in a body take any name: what all of them know would outgrow the body where schemas hold each other. */
const DEEPEST = 3;

/** The names that a schema knows, also in lists and in its parts; `undefined` for what is no object. */
export function knownNames(
  document: Document,
  schema: unknown,
  above: readonly unknown[] = [],
): KnownNames | undefined {
  if (!isObject(schema)) return undefined;
  const { object } = resolve<Loose>(document, schema, []);
  // An object that holds itself would have no end.
  if (above.length >= DEEPEST || above.includes(object)) return true;
  const inside = [...above, object];
  const { type, properties, additionalProperties = false, patternProperties, items } = object;
  const { allOf, anyOf, oneOf } = object;
  if (items !== undefined) return knownNames(document, items, inside);
  if (patternProperties !== undefined || additionalProperties !== false) return true;
  // A part that only requires leaves the names to the others.
  const naming = list(allOf).filter((part) => saysNames(resolve<Loose>(document, record(part), []).object));
  const parts = [naming, anyOf, oneOf].flatMap(list).map((part) => knownNames(document, part, above));
  const names = parts.filter((part) => part !== undefined);
  if (names.includes(true)) return true;
  if (properties === undefined && names.length === 0)
    return [type].flat().includes("object") ? true : undefined;
  const own = Object.entries(record(properties)).map(
    ([name, property]) => [name, knownNames(document, property, inside) ?? true] as const,
  );
  return Object.assign({}, ...names, Object.fromEntries(own));
}

function saysNames(schema: Loose): boolean {
  const keywords = [
    "properties",
    "additionalProperties",
    "patternProperties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
  ];
  return keywords.some((keyword) => keyword in schema);
}
