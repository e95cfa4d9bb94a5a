import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { list, record } from "@buddy-openapi/openapi/json";
import { jsonTypes } from "../read/schema-facts.ts";

/** The JSON types that a value of one of these schemas can have; none where it can have any. */
export function typesOf(schemas: readonly Cursor[]): string[] {
  return [...new Set(schemas.flatMap(({ value }) => jsonTypes(record(value))))];
}

/** A schema, and all that it is composed of through references and lists, each once. */
export function schemasOf(schema: Cursor, lists?: readonly string[]): Cursor[] {
  const found = new Map([[schema.value, schema]]);
  for (const one of found.values()) {
    for (const part of partsOf(one, lists)) if (!found.has(part.value)) found.set(part.value, part);
  }
  return [...found.values()];
}

/** The schemas of the items of lists. */
export function itemsOf(schemas: readonly Cursor[]): Cursor[] {
  return schemas.flatMap((schema) => {
    const others = record(schema.value)["items"] ? [schema.at("items")] : [];
    return [...others, ...membersOf(schema, "prefixItems")].flatMap((item) => schemasOf(item));
  });
}

/** The schemas of the values in objects. */
export function propertiesOf(schemas: readonly Cursor[]): Cursor[] {
  return schemas.flatMap((schema) => {
    const { properties, additionalProperties } = record(schema.value);
    const others = typeof additionalProperties === "object" ? [schema.at("additionalProperties")] : [];
    const known = Object.keys(record(properties)).map((name) => schema.at("properties").at(name));
    return [...known, ...others].flatMap((property) => schemasOf(property));
  });
}

/** The schemas of one property of objects. */
export function propertyOf(schemas: readonly Cursor[], name: string): Cursor[] {
  const declaring = schemas.filter(({ value }) => Object.hasOwn(record(record(value)["properties"]), name));
  return declaring.flatMap((schema) => schemasOf(schema.at("properties").at(name)));
}

/** What a schema is composed of: what it refers to, and the members of its lists. */
export function partsOf(schema: Cursor, lists: readonly string[] = ["allOf", "anyOf", "oneOf"]): Cursor[] {
  const target = record(schema.value)["$ref"] === undefined ? undefined : schema.target();
  return [...(target ? [target] : []), ...lists.flatMap((keyword) => membersOf(schema, keyword))];
}

export function membersOf(schema: Cursor, keyword: string): Cursor[] {
  const members = list(record(schema.value)[keyword]);
  return members.map((_, index) => schema.at(keyword).at(index));
}

/** The values that a schema lists, unless the server extends them. */
export function valuesOf(schema: Cursor): unknown[] | undefined {
  const { enum: values, const: value, "x-enum-extensibility": extensibility } = record(schema.value);
  if (Array.isArray(values)) return extensibility === "open" ? undefined : values;
  return value === undefined ? undefined : [value];
}
