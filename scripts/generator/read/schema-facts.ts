import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
import { record } from "@buddy-openapi/openapi/json";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";

/** Whether a value is bytes, not text. */
export function isBinary({ type, format, contentMediaType, contentEncoding }: SchemaObject): boolean {
  if (![type].flat().includes("string")) return false;
  return (
    format === "binary" || (contentMediaType === "application/octet-stream" && contentEncoding === undefined)
  );
}

type Composition = "allOf" | "anyOf" | "oneOf" | "items";

/** A schema, what it refers to, and what it is composed of by these keywords, at any depth: each once. */
export function* partsOf(
  document: Document,
  schema: Schema | undefined,
  keywords: readonly Composition[] = ["allOf"],
  seen = new Set<unknown>(),
): Generator<SchemaObject> {
  if (typeof schema !== "object" || seen.has(schema)) return;
  seen.add(schema);
  yield schema;
  const { $ref } = schema;
  if ($ref !== undefined) yield* partsOf(document, targetOf(document, $ref), keywords, seen);
  // OpenAPI 3.0 ignores what is beside a reference.
  if ($ref !== undefined && document.openapi.startsWith("3.0.")) return;
  for (const keyword of keywords)
    for (const part of [schema[keyword] ?? []].flat()) yield* partsOf(document, part, keywords, seen);
}

export function targetOf(document: Document, $ref: string): Schema | undefined {
  // The checks have followed it.
  return valueAt(document, refPointer($ref)) as Schema | undefined;
}

/** Whether a property is marked, itself, where it refers to, or in a part of it. */
export function has(
  document: Document,
  property: Schema | undefined,
  keyword: "readOnly" | "writeOnly",
): boolean {
  const isIgnored = ({ $ref }: SchemaObject) => $ref !== undefined && document.openapi.startsWith("3.0.");
  return partsOf(document, property).some((part) => part[keyword] === true && !isIgnored(part));
}

/** A property that a schema declares, in itself or in what it is composed of. */
export function findProperty(document: Document, schema: Schema, name: string): Schema | undefined {
  const declared = partsOf(document, schema).find(({ properties = {} }) => Object.hasOwn(properties, name));
  return declared?.properties?.[name];
}

/** The values of a discriminator that name a schema. */
export function valuesOf(discriminator: unknown, members: readonly Schema[], member: Schema): string[] {
  const mapping = Object.entries(record(record(discriminator)["mapping"]));
  const names = (target: unknown, schema: Schema) => {
    const $ref = refOf(schema);
    return target === $ref || ($ref !== undefined && target === refPointer($ref).at(-1));
  };
  const mapped = mapping.filter(([, target]) => names(target, member)).map(([value]) => value);
  const own = refOf(member);
  if (mapped.length > 0 || own === undefined) return mapped;
  // A value that is for no member may be for what this one refers to.
  const isComplete = mapping.every(([, target]) => members.some((other) => names(target, other)));
  return isComplete ? [refPointer(own).at(-1) ?? ""] : [];
}

function refOf(schema: Schema): string | undefined {
  return typeof schema === "object" ? schema.$ref : undefined;
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
  return isMap || Object.keys({ ...properties, ...record(patternProperties) }).length > 0;
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
