import type { Cursor } from "@buddy-openapi/openapi/cursor";

/**
 * The JSON types that a value of a schema can have, through references and compositions; none where it can have any.
 * With a step it is about the values within: the `items` of a list, all `properties` of an object, or one of them.
 */
export function typesOf(schema: Cursor, ...steps: readonly string[]): string[] {
  return typesIn(schemasOf(schema, ...steps));
}

/** The same of schemas that are not composed. */
export function typesIn(schemas: readonly Cursor[]): string[] {
  const types = new Set<string>();
  for (const found of schemas) {
    const { type, properties, additionalProperties, items, enum: values, const: value } = Object(found.value);
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

/** The schemas of a value, or of values within it, that are not composed. */
export function schemasOf(schema: Cursor, ...steps: readonly string[]): Cursor[] {
  return schemasAt([schema], steps);
}

function schemasAt(schemas: readonly Cursor[], steps: readonly string[]): Cursor[] {
  const all = schemas.flatMap((schema) => alternatives(schema, new Set()));
  const [step, ...others] = steps;
  if (step === undefined) return all;
  const isOne = step === "properties" && others.length > 0;
  const name = others[0] ?? "";
  const within = all.flatMap((schema): Cursor[] => {
    const value = Object(schema.value);
    if (step === "items") {
      const tuple = Array.isArray(value.prefixItems) ? [...value.prefixItems.keys()] : [];
      return [
        ...(value.items ? [schema.at("items")] : []),
        ...tuple.map((index) => schema.at("prefixItems").at(index)),
      ];
    }
    if (isOne) return Object.hasOwn(Object(value.properties), name) ? [schema.at("properties").at(name)] : [];
    const names = Object.keys(Object(value.properties));
    const additional =
      typeof value.additionalProperties === "object" ? [schema.at("additionalProperties")] : [];
    return [...names.map((key) => schema.at("properties").at(key)), ...additional];
  });
  return schemasAt(within, isOne ? others.slice(1) : others);
}

/** The schema and all that it is composed of. */
function alternatives(schema: Cursor, seen: Set<unknown>): Cursor[] {
  if (typeof schema.value !== "object" || seen.has(schema.value)) return [];
  seen.add(schema.value);
  return [schema, ...partsOf(schema).flatMap((part) => alternatives(part, seen))];
}

/** What a schema is composed of: what it refers to, and the members of its lists. */
export function partsOf(schema: Cursor): Cursor[] {
  const target = Object(schema.value).$ref === undefined ? undefined : schema.target();
  const members = ["allOf", "anyOf", "oneOf"].flatMap((key) => {
    const list: unknown = Object(schema.value)[key];
    return Array.isArray(list) ? [...list.keys()].map((index) => schema.at(key).at(index)) : [];
  });
  return target ? [target, ...members] : members;
}
