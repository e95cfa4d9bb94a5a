import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import { code } from "../site/markdown-text.ts";
import { keywordsOf } from "./document.ts";

/** Where the section of a named schema is, as a link from the page that is being made. */
export type LinkToType = (name: string) => string;

/** Keywords that narrow a value. */
const FACTS = [
  "const",
  "default",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "pattern",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
];

/** The type of a value as Markdown, with links to the sections of the named schemas in it. */
export function typeOf(schema: Schema | undefined, link: LinkToType): string {
  return typesOf(schema, link).join(" or ") || "anything";
}

/** The types among which a value may choose. */
export function typesOf(schema: Schema | undefined, link: LinkToType): string[] {
  const {
    $ref,
    type = [],
    items,
    additionalProperties: others,
    format,
    anyOf,
    oneOf,
    allOf,
  } = keywordsOf(schema);
  const name = nameOf($ref);
  if (name) return [`[${name}](${link(name)})`];
  const choice = anyOf ?? oneOf;
  if (choice) return choice.flatMap((one) => typesOf(one, link));
  if (allOf) return [allOf.map((part) => typeOf(part, link)).join(" and ")];
  return [type].flat().map((type) => {
    if (type === "array" && items) return `array of ${grouped(typeOf(items, link))}`;
    if (type === "object" && typeof others === "object") return `object of ${grouped(typeOf(others, link))}`;
    return type !== "null" && format ? `${type} (${format})` : type;
  });
}

function grouped(type: string): string {
  return type.includes(" or ") || type.includes(" and ") ? `(${type})` : type;
}

/** How a reference to a named schema begins. */
const SCHEMAS = "#/components/schemas/";

/** The name of the schema that a reference names. */
export function nameOf($ref: string | undefined): string | undefined {
  return $ref?.startsWith(SCHEMAS) ? $ref.slice(SCHEMAS.length) : undefined;
}

/** What narrows a value besides its known values, as Markdown. */
export function narrowing(schema: SchemaObject): string {
  return FACTS.flatMap((name) =>
    name in schema ? `${name}: ${code(JSON.stringify(schema[name]))}.` : [],
  ).join(" ");
}

/** Values as code, with commas between them. */
export function listed(values: readonly unknown[]): string {
  return values.map((value) => code(JSON.stringify(value))).join(", ");
}

/** An example of a value, if it is short. */
export function exampleOf(example: unknown): string {
  return example === undefined || typeof example === "object"
    ? ""
    : `Example: ${code(JSON.stringify(example))}.`;
}
