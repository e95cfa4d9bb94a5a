import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { jsonSchema, MOST_SCHEMAS } from "../client/json-schema.ts";
import type { Direction } from "../read/schema-directions.ts";

/** The JSON Schema of a component, and those that it refers to. */
export function jsonSource(
  document: Document,
  $ref: string,
  direction: Direction,
  names: ReadonlyMap<string, string>,
): string {
  const used = new Set<string>();
  const refer = (inner: string) => {
    const name = names.get(inner);
    if (name === undefined) return {};
    used.add(name);
    return { $ref: `#/$defs/${name}` };
  };
  const schema = jsonSchema(document, valueAt(document, refPointer($ref)) as Schema, {
    direction,
    described: Number.POSITIVE_INFINITY,
    refer,
    left: MOST_SCHEMAS,
  });
  const uses = used.size > 0 ? `, uses: () => ({ ${[...used].join(", ")} })` : "";
  return `{ schema: ${JSON.stringify(schema).replaceAll('"__proto__":', '["__proto__"]:')}${uses} }`;
}
