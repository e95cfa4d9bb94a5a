import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
import type { Schema } from "@buddy-openapi/openapi/schema";
import type { Direction } from "../read/schema-directions.ts";

/** How a schema is written as JSON Schema. */
export interface Writing {
  direction: Direction;
  /** How many objects down properties have descriptions. */
  described: number;
  /** Gives what is written for a reference to a component; without it the component is written in its place. */
  refer?: ($ref: string) => object;
  /** How many schemas may still be written; each one counts down, and the rest take any value. */
  left: number;
}

/** The most schemas in one place: more would be too much to read, and schemas that hold each other have no end. */
export const MOST_SCHEMAS = 500;

/** Keywords that say which values there are; others are left out, as they cost who reads the schema. */
const KEPT = ["type", "enum", "const", "default", "required", "minimum", "maximum", "minItems", "maxItems"];

/** A schema as short JSON Schema, with the first sentence of each description. One within itself takes any value there. */
export function jsonSchema(
  document: Document,
  schema: Schema | undefined,
  writing: Writing,
  above: readonly Schema[] = [],
): object | boolean {
  if (typeof schema !== "object") return schema ?? true;
  if (writing.left-- <= 0) return {};
  const { $ref, properties, items, additionalProperties, description } = schema;
  if ($ref !== undefined) {
    if (writing.refer && /^#\/components\/schemas\/[^/]+$/.test($ref)) return writing.refer($ref);
    const target = valueAt(document, refPointer($ref)) as Schema;
    if (above.includes(target)) return {};
    const written = jsonSchema(document, target, writing, [...above, target]);
    return { ...(typeof written === "object" && written), ...describe(description, writing, above) };
  }
  const inner = (child: Schema) => jsonSchema(document, child, writing, [...above, schema]);
  const hidden = writing.direction === "request" ? "readOnly" : "writeOnly";
  const shown = Object.entries(properties ?? {}).filter(
    ([, property]) => typeof property !== "object" || (!property[hidden] && !property.deprecated),
  );
  const parts = (["allOf", "anyOf", "oneOf"] as const).flatMap((key) =>
    schema[key]
      ? [[key, schema[key].map((part) => jsonSchema(document, part, writing, above))] as const]
      : [],
  );
  return {
    ...describe(description, writing, above),
    ...Object.fromEntries(KEPT.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]]))),
    ...(properties && { properties: Object.fromEntries(shown.map(([name, child]) => [name, inner(child)])) }),
    ...(items !== undefined && { items: inner(items) }),
    ...(additionalProperties !== undefined && { additionalProperties: inner(additionalProperties) }),
    ...Object.fromEntries(parts),
  };
}

function describe(description: string | undefined, { described }: Writing, above: readonly Schema[]): object {
  return description && above.length <= described ? { description: firstSentence(description) } : {};
}

/** The first sentence of Markdown, in one line. */
export function firstSentence(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return /^.*?[.:!?](?= |$)/.exec(line)?.[0] ?? line;
}
