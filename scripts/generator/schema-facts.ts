import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";

/** Whether a value is bytes, not text. */
export function isBinary({ type, format, contentMediaType, contentEncoding }: SchemaObject): boolean {
  if (type !== "string") return false;
  return (
    format === "binary" || (contentMediaType === "application/octet-stream" && contentEncoding === undefined)
  );
}

/** Whether a property is marked, itself or where it refers to. */
export function has(document: Document, property: Schema, keyword: "readOnly" | "writeOnly"): boolean {
  const seen = new Set<unknown>();
  let schema: unknown = property;
  while (typeof schema === "object" && schema !== null && !seen.has(schema)) {
    seen.add(schema);
    if (Object(schema)[keyword] === true) return true;
    const { $ref } = schema as SchemaObject;
    schema = typeof $ref === "string" ? valueAt(document, refPointer($ref)) : undefined;
  }
  return false;
}

/** A property that a schema declares, in itself or in what it is composed of. */
export function findProperty(
  document: Document,
  schema: Schema,
  name: string,
  seen: Set<unknown>,
): Schema | undefined {
  if (typeof schema !== "object" || seen.has(schema)) return undefined;
  seen.add(schema);
  const { properties, $ref, allOf = [] } = schema;
  if (properties && Object.hasOwn(properties, name)) return properties[name];
  const target = $ref === undefined ? [] : [valueAt(document, refPointer($ref)) as Schema];
  for (const part of [...target, ...allOf]) {
    const found = findProperty(document, part, name, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The values of a discriminator that name a schema. */
export function valuesOf(discriminator: { mapping?: Record<string, string> }, $ref: unknown): string[] {
  if (typeof $ref !== "string") return [];
  const name = refPointer($ref).at(-1) ?? "";
  const mapped = Object.entries(discriminator.mapping ?? {})
    .filter(([, target]) => target === $ref || target === name)
    .map(([value]) => value);
  return mapped.length > 0 ? mapped : [name];
}

/** The schemas right within a schema. */
export function* childrenOf(schema: SchemaObject): Generator<Schema> {
  for (const key of ["properties", "patternProperties"]) {
    yield* Object.values(Object(schema[key])) as Schema[];
  }
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
    const list = schema[key];
    if (Array.isArray(list)) yield* list as Schema[];
  }
  for (const key of ["items", "additionalProperties"]) {
    const child = schema[key];
    if (typeof child === "object") yield child as Schema;
  }
}

export function isComposed({ allOf, anyOf, oneOf, $ref }: SchemaObject): boolean {
  return Boolean(allOf || anyOf || oneOf || $ref);
}

export function hasProperties({
  properties,
  patternProperties,
  additionalProperties,
}: SchemaObject): boolean {
  const isMap = additionalProperties !== undefined && additionalProperties !== false;
  return isMap || Object.keys({ ...properties, ...Object(patternProperties) }).length > 0;
}

/** The types that the other keywords of a schema without `type` are for. */
export function impliedTypes({
  properties,
  additionalProperties,
  patternProperties,
  items,
  prefixItems,
}: SchemaObject): string[] {
  if (properties || patternProperties || typeof additionalProperties === "object") return ["object"];
  return items !== undefined || prefixItems ? ["array"] : [];
}
