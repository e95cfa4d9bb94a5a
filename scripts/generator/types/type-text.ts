import type { Schema } from "@buddy-openapi/openapi/schema";
import { type SpecialType, TYPE } from "../read/schema-forms.ts";

const SPECIAL_TYPES: Record<SpecialType, string> = {
  "any other string": "(string & {})",
  "any other number": "(number & {})",
  Blob: "globalThis.Blob",
};

/** Writes types as text, and remembers what they need to be imported from the types package. */
export class TypeTexts {
  readonly names = new Set<string>();

  /**
   * The text of a schema in its normal form. Objects with properties have comments in the types package, so that `lookUp`
   * represents them: it finds the whole schema in the generated `operations`.
   */
  of(schema: Schema | undefined, lookUp: string): string {
    if (!hasObject(schema)) return this.#text(schema);
    this.names.add("operations");
    return lookUp;
  }

  #text(schema: Schema | undefined): string {
    if (typeof schema !== "object") return "unknown";
    const text = (part: Schema | undefined) => this.#text(part);
    const { $ref, type, enum: values, items, prefixItems, anyOf, allOf, additionalProperties } = schema;
    const special = schema[TYPE] as SpecialType | undefined;
    if (special) return SPECIAL_TYPES[special];
    if ($ref !== undefined) {
      const name = $ref.slice($ref.lastIndexOf("/") + 1);
      this.names.add(name);
      return name;
    }
    if (values) return values.map(literal).join(" | ") || "never";
    if (anyOf) return anyOf.map(text).join(" | ");
    if (allOf) return allOf.map((part) => grouped(text(part), /\|/)).join(" & ");
    if (type === "array" && prefixItems) return `[${prefixItems.map(text).join(", ")}]`;
    if (type === "array") return `${grouped(text(items), /[|&]/)}[]`;
    if (type === "object") return `{ [key: string]: ${text(additionalProperties)} }`;
    if (type === "integer" || type === "number") return "number";
    return typeof type === "string" ? type : "unknown";
  }
}

function hasObject(schema: Schema | undefined): boolean {
  if (typeof schema !== "object") return false;
  const { properties, items, prefixItems = [], anyOf = [], allOf = [], additionalProperties } = schema;
  return (
    Boolean(properties) || [items, additionalProperties, ...prefixItems, ...anyOf, ...allOf].some(hasObject)
  );
}

function grouped(text: string, operators: RegExp): string {
  return operators.test(text) && !/^\([^()]*\)$/.test(text) ? `(${text})` : text;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? `[${value.map(literal).join(", ")}]` : "never[]";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`);
  return `{ ${properties.join("; ")} }`;
}
