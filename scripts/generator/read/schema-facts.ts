import type { Document } from "@buddy-openapi/openapi/document";
import { jsonType, record } from "@buddy-openapi/openapi/json";
import { isOld, partsOf } from "@buddy-openapi/openapi/merge";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";

/** Whether a value is bytes, not text. */
export function isBinary({ type, format, contentMediaType, contentEncoding }: SchemaObject): boolean {
  if (![type].flat().includes("string")) return false;
  return (
    format === "binary" || (contentMediaType === "application/octet-stream" && contentEncoding === undefined)
  );
}

/** Whether a property is marked, itself, where it refers to, or in a part of it. */
export function has(
  document: Document,
  property: Schema | undefined,
  keyword: "readOnly" | "writeOnly",
): boolean {
  const isIgnored = ({ $ref }: SchemaObject) => $ref !== undefined && isOld(document);
  return partsOf(document, property).some((part) => part[keyword] === true && !isIgnored(part));
}

/** The schemas right within a schema. */
export function* childrenOf(schema: SchemaObject): Generator<Schema> {
  for (const key of ["properties", "patternProperties"]) {
    yield* Object.values(record(schema[key])) as Schema[];
  }
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
    const list = schema[key];
    if (Array.isArray(list)) yield* list as Schema[];
  }
  for (const key of ["items", "additionalProperties", "unevaluatedItems", "unevaluatedProperties"]) {
    const child = schema[key];
    if (typeof child === "object") yield child as Schema;
  }
}

export function isComposed({ allOf, anyOf, oneOf, $ref }: SchemaObject): boolean {
  return Boolean(allOf || anyOf || oneOf || $ref);
}

/** Whether all that a schema says by itself is that values are objects, and perhaps null. */
export function isBareObject(schema: SchemaObject): boolean {
  const { type, properties, patternProperties, additionalProperties } = schema;
  const isMap = additionalProperties !== undefined && additionalProperties !== false;
  const types = [type ?? impliedTypes(schema)].flat().filter((name) => name !== "null");
  return (
    types.join() === "object" && !isMap && Object.keys({ ...properties, ...patternProperties }).length === 0
  );
}

/** Whether all that a schema says is that values are objects, and perhaps what they need. */
export function isMereObject(schema: Schema): boolean {
  return typeof schema === "object" && isBareObject(schema) && !isComposed(schema);
}

/** Whether `not` refuses every value. */
export function isNever(not: Schema | undefined): boolean {
  return not === true || (typeof not === "object" && Object.keys(not).length === 0);
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

/** The JSON types that a schema takes by its own keywords; none: any. */
export function jsonTypes(schema: SchemaObject): string[] {
  const { type, enum: values = [], const: value } = schema;
  if (type !== undefined) return [type].flat();
  return [...impliedTypes(schema), ...[...values, ...(value === undefined ? [] : [value])].map(jsonType)];
}
