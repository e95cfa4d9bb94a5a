import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { record } from "@buddy-openapi/openapi/json";

/** The JSON types that a value of one of these schemas can have; none where it can have any. */
export function typesOf(schemas: readonly Cursor[]): string[] {
  const types = new Set<string>();
  for (const found of schemas) {
    const { type, properties, additionalProperties, items, enum: values, const: value } = record(found.value);
    for (const name of [type ?? []].flat()) types.add(String(name));
    if (type !== undefined) continue;
    if (properties !== undefined || typeof additionalProperties === "object") types.add("object");
    if (items !== undefined) types.add("array");
    for (const item of [...(Array.isArray(values) ? values : []), ...(value === undefined ? [] : [value])]) {
      types.add(item === null ? "null" : Array.isArray(item) ? "array" : typeof item);
    }
  }
  return [...types];
}

/** A schema, and all that it is composed of through references and lists. */
export function schemasOf(schema: Cursor): Cursor[] {
  return alternatives(schema, new Set());
}

/** The schemas of the items of lists. */
export function itemsOf(schemas: readonly Cursor[]): Cursor[] {
  return schemas.flatMap((schema) => {
    const { items, prefixItems } = record(schema.value);
    const tuple = Array.isArray(prefixItems) ? [...prefixItems.keys()] : [];
    const others = items ? [schema.at("items")] : [];
    return [...others, ...tuple.map((index) => schema.at("prefixItems").at(index))].flatMap(schemasOf);
  });
}

/** The schemas of the values in objects. */
export function propertiesOf(schemas: readonly Cursor[]): Cursor[] {
  return schemas.flatMap((schema) => {
    const { properties, additionalProperties } = record(schema.value);
    const others = typeof additionalProperties === "object" ? [schema.at("additionalProperties")] : [];
    const known = Object.keys(record(properties)).map((name) => schema.at("properties").at(name));
    return [...known, ...others].flatMap(schemasOf);
  });
}

/** The schemas of one property of objects. */
export function propertyOf(schemas: readonly Cursor[], name: string): Cursor[] {
  const declaring = schemas.filter(({ value }) => Object.hasOwn(record(record(value)["properties"]), name));
  return declaring.flatMap((schema) => schemasOf(schema.at("properties").at(name)));
}

function alternatives(schema: Cursor, seen: Set<unknown>): Cursor[] {
  if (typeof schema.value !== "object" || seen.has(schema.value)) return [];
  seen.add(schema.value);
  return [schema, ...partsOf(schema).flatMap((part) => alternatives(part, seen))];
}

/** What a schema is composed of: what it refers to, and the members of its lists. */
export function partsOf(schema: Cursor, lists = ["allOf", "anyOf", "oneOf"]): Cursor[] {
  const target = record(schema.value)["$ref"] === undefined ? undefined : schema.target();
  const members = lists.flatMap((key) => {
    const list: unknown = record(schema.value)[key];
    return Array.isArray(list) ? [...list.keys()].map((index) => schema.at(key).at(index)) : [];
  });
  return target ? [target, ...members] : members;
}
