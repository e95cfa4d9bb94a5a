import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
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
  seen = new Set<unknown>(),
): boolean {
  if (typeof property !== "object" || seen.has(property)) return false;
  seen.add(property);
  const { $ref, allOf = [] } = property;
  const target = $ref === undefined ? undefined : (valueAt(document, refPointer($ref)) as Schema);
  // OpenAPI 3.0 ignores what is beside a reference.
  const isIgnored = target !== undefined && document.openapi.startsWith("3.0.");
  return (
    (property[keyword] === true && !isIgnored) ||
    [target, ...(isIgnored ? [] : allOf)].some((part) => has(document, part, keyword, seen))
  );
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
export function valuesOf(
  discriminator: { mapping?: Record<string, string> },
  members: readonly Schema[],
  member: Schema,
): string[] {
  const mapping = Object.entries(discriminator.mapping ?? {});
  const names = (target: string, { $ref = "" }: SchemaObject) =>
    target === $ref || ($ref !== "" && target === refPointer($ref).at(-1));
  const one = Object(member);
  const mapped = mapping.filter(([, target]) => names(target, one)).map(([value]) => value);
  if (mapped.length > 0 || one.$ref === undefined) return mapped;
  // A value that is for no member may be for what this one refers to.
  const isComplete = mapping.every(([, target]) => members.some((other) => names(target, Object(other))));
  return isComplete ? [refPointer(one.$ref).at(-1) ?? ""] : [];
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
