import { type Document, resolve } from "@buddy-openapi/openapi/document";
import { isObject, type Loose, list, record } from "@buddy-openapi/openapi/json";

/** The properties that a request can have, each with those of the objects in it; `true` where any can be there. */
export type KnownNames = true | { [name: string]: KnownNames };

/** The names that a schema knows, also in lists and in its parts; `undefined` for what is no object. */
export function knownNames(
  document: Document,
  schema: unknown,
  above: readonly unknown[] = [],
): KnownNames | undefined {
  if (!isObject(schema)) return undefined;
  const { object } = resolve<Loose>(document, schema, []);
  // An object that holds itself would have no end.
  if (above.includes(object)) return true;
  const inside = [...above, object];
  const { type, properties, additionalProperties = false, patternProperties, items } = object;
  const { allOf, anyOf, oneOf } = object;
  if (items !== undefined) return knownNames(document, items, inside);
  if (patternProperties !== undefined || additionalProperties !== false) return true;
  const parts = [allOf, anyOf, oneOf].flatMap(list).map((part) => knownNames(document, part, above));
  const names = parts.filter((part) => part !== undefined);
  if (names.includes(true)) return true;
  if (properties === undefined && names.length === 0)
    return [type].flat().includes("object") ? true : undefined;
  const own = Object.entries(record(properties)).map(
    ([name, property]) => [name, knownNames(document, property, inside) ?? true] as const,
  );
  return Object.assign({}, ...names, Object.fromEntries(own));
}
