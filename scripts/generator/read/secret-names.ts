import type { Document } from "@buddy-openapi/openapi/document";
import { partsOf, targetOf } from "@buddy-openapi/openapi/merge";
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
      if (isSecret(document, property)) names.add(name);
    }
    left.push(...childrenOf(value));
  }
  return [...names];
}

/** `anyOf` with null is how a property is nullable; a list of secrets is one. */
function isSecret(document: Document, property: Schema): boolean {
  const parts = partsOf(document, property, ["items", "allOf", "anyOf", "oneOf"]);
  return parts.some(({ writeOnly, format }) => writeOnly === true || format === "password");
}
