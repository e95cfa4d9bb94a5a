import { type Document, resolve } from "@buddy-openapi/openapi/document";

/**
 * The names of the properties in a schema, at any depth, that are marked `writeOnly` or `format: password`: the client
 * hides their values in errors.
 */
export function secretNames(document: Document, schema: unknown): string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if ("$ref" in value && typeof value.$ref === "string") {
      visit(resolve(document, { $ref: value.$ref }, []).object);
    }
    for (const [key, item] of Object.entries(value)) {
      if (key === "properties") {
        for (const [name, property] of Object.entries(Object(item)))
          if (isSecret(document, property)) names.add(name);
      }
      // Examples and defaults are values, no schemas.
      if (!["example", "examples", "default", "const", "enum"].includes(key)) visit(item);
    }
  };
  visit(schema);
  return [...names];
}

function isSecret(document: Document, property: unknown): boolean {
  if (typeof property !== "object" || property === null) return false;
  const { writeOnly, format, $ref } = property as { writeOnly?: unknown; format?: unknown; $ref?: unknown };
  if (writeOnly === true || format === "password") return true;
  return typeof $ref === "string" && isSecret(document, resolve(document, { $ref }, []).object);
}
