import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { childrenOf } from "./schema-facts.ts";

/**
 * The names of the properties in a schema, at any depth, that are marked `writeOnly` or `format: password`: the client
 * hides their values in errors.
 */
export function secretNames(document: Document, schema: Schema | undefined): string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const left = [schema];
  for (const value of left) {
    if (typeof value !== "object" || seen.has(value)) continue;
    seen.add(value);
    if (value.$ref !== undefined) left.push(targetOf(document, value.$ref));
    for (const [name, property] of Object.entries(value.properties ?? {})) {
      if (isSecret(document, property, new Set())) names.add(name);
    }
    left.push(...childrenOf(value));
  }
  return [...names];
}

function isSecret(document: Document, property: Schema | undefined, seen: Set<unknown>): boolean {
  if (typeof property !== "object" || seen.has(property)) return false;
  seen.add(property);
  const { writeOnly, format, $ref, allOf = [], anyOf = [], oneOf = [], items } = property;
  if (writeOnly === true || format === "password") return true;
  const target = $ref === undefined ? undefined : targetOf(document, $ref);
  // `anyOf` with null is how a property is nullable; a list of secrets is one.
  return [target, items, ...allOf, ...anyOf, ...oneOf].some((part) => isSecret(document, part, seen));
}

function targetOf(document: Document, $ref: string): Schema | undefined {
  // The checks have followed it.
  return valueAt(document, refPointer($ref)) as Schema | undefined;
}
