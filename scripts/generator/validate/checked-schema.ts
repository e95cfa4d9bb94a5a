import type { Document } from "@buddy-openapi/openapi/document";
import { record } from "@buddy-openapi/openapi/json";
import { isOld, partsOf, requiredElsewhere, targetOf } from "@buddy-openapi/openapi/merge";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import type { Direction } from "../read/schema-directions.ts";
import { has } from "../read/schema-facts.ts";

/** A schema as Ajv compiles it, with the keywords of `ajv-keywords.ts`. */
export type CheckedSchema = boolean | { [keyword: string]: unknown };

/** What says nothing about which values are valid. `format` is such an annotation in JSON Schema 2020-12. */
const ANNOTATIONS: readonly string[] = [
  ...[
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "externalDocs",
    "xml",
    "$comment",
  ],
  ...[
    "format",
    "contentEncoding",
    "contentMediaType",
    "discriminator",
    "readOnly",
    "writeOnly",
    "nullable",
    "$defs",
  ],
];

const MAPS: readonly string[] = ["patternProperties"];
const LISTS: readonly string[] = ["prefixItems", "allOf", "anyOf", "oneOf"];
const SINGLE: readonly string[] = [
  ...["items", "additionalProperties", "not", "contains", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties"],
];

/** Where a schema is. */
interface Place {
  /** Whether what it has looked at counts for another that it is a part of. */
  counts?: boolean;
  /** Whether it is in the `allOf` of another, which sees to what is required in it. */
  isPart?: boolean;
  /** The schemas that a value of it has to fit too. */
  outer?: readonly SchemaObject[];
}

/**
 * The schema that values are checked against. It differs from what is written in what the design says of values:
 *
 * - `x-enum-extensibility: open` takes other values of a response too, and notes them (`openEnum`);
 * - a property that is not required may be `null`;
 * - a request lacks required properties that are `readOnly`, a response those that are `writeOnly`;
 * - a reference is a call of another validator (`component`), which `reference` names; where `unevaluatedProperties` or
 *   `unevaluatedItems` count what was looked at, it is what it refers to.
 */
export class CheckedSchemas {
  readonly #document: Document;
  readonly #direction: Direction;
  readonly #reference: ($ref: string) => string;

  constructor(document: Document, direction: Direction, reference: ($ref: string) => string) {
    this.#document = document;
    this.#direction = direction;
    this.#reference = reference;
  }

  of(schema: Schema, place: Place = {}): CheckedSchema {
    if (typeof schema === "boolean") return schema;
    const old = isOld(this.#document);
    if (old && schema.$ref !== undefined) return { component: this.#reference(schema.$ref) };
    const isCounted = place.counts || "unevaluatedProperties" in schema || "unevaluatedItems" in schema;
    const checked: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (ANNOTATIONS.includes(keyword) || keyword.startsWith("x-")) continue;
      Object.assign(checked, this.#keyword(keyword, value, schema, { ...place, counts: isCounted }));
    }
    const parts = place.isPart ? [] : this.#requiredElsewhere(schema, place.outer);
    if (isCounted && schema.$ref !== undefined) {
      delete checked["component"];
      parts.push(this.of(targetOf(this.#document, schema.$ref) ?? true, { counts: true }));
    }
    const [first, second] = schema.anyOf ?? [];
    const other = isNull(first) ? second : first;
    if (
      !isCounted &&
      schema.anyOf?.length === 2 &&
      other !== undefined &&
      (isNull(first) || isNull(second))
    ) {
      delete checked["anyOf"];
      const nullable = orNull(this.of(other));
      if (Object.keys(checked).length + parts.length === 0) return nullable;
      parts.push(nullable);
    }
    if (parts.length > 0) checked["allOf"] = [...list(checked["allOf"]), ...parts];
    return old && schema["nullable"] === true ? orNull(checked) : checked;
  }

  /** What is required in one part and may be null in another. */
  #requiredElsewhere(schema: SchemaObject, outer: readonly SchemaObject[] = []): CheckedSchema[] {
    const found = requiredElsewhere(this.#document, schema, outer).filter(({ isDeclared }) => isDeclared);
    if (found.length === 0) return [];
    const properties = Object.fromEntries(found.map(({ name, schema }) => [name, this.of(schema)]));
    return [{ properties }];
  }

  #keyword(keyword: string, value: unknown, schema: SchemaObject, place: Place): Record<string, unknown> {
    // The checks of the generator have seen what every keyword holds.
    const each = (schemas: unknown) =>
      Object.fromEntries(
        Object.entries(record(schemas)).map(([key, one]) => [key, this.of(one as Schema)] as const),
      );
    if (keyword === "type") return { is: value };
    if (keyword === "$ref") return { component: this.#reference(String(value)) };
    if (keyword === "properties") return { properties: this.#properties(schema) };
    if (keyword === "required") return { required: this.#required(schema) };
    // In a request, as in its type, a value that is not known is a mistake.
    const isOpen = schema["x-enum-extensibility"] === "open" && this.#direction === "response";
    if (keyword === "enum" && isOpen) {
      const known = list(value).filter((one) => one !== null);
      const types = [...new Set(known.map((one) => typeof one))];
      const hasNull = list(value).includes(null);
      return {
        openEnum: known,
        ...(schema.type === undefined && { is: hasNull ? [...types, "null"] : types }),
      };
    }
    const limit =
      keyword === "exclusiveMinimum" ? "minimum" : keyword === "exclusiveMaximum" ? "maximum" : "";
    // OpenAPI 3.0 says with it whether the limit itself is out.
    if (limit && typeof value === "boolean") {
      return value && schema[limit] !== undefined ? { [keyword]: schema[limit] } : {};
    }
    if (MAPS.includes(keyword)) return { [keyword]: each(value) };
    if (LISTS.includes(keyword)) {
      const members = list(value) as Schema[];
      const inner = { ...place, outer: [...(place.outer ?? []), schema], isPart: keyword === "allOf" };
      return { [keyword]: members.map((member) => this.of(member, keyword === "prefixItems" ? {} : inner)) };
    }
    if (SINGLE.includes(keyword)) return { [keyword]: this.of(value as Schema) };
    return { [keyword]: value };
  }

  #properties({ properties = {}, required = [] }: SchemaObject): Record<string, CheckedSchema> {
    const entries = Object.entries(properties).map(([name, property]): [string, CheckedSchema] => {
      const checked = this.of(property);
      return [name, required.includes(name) ? checked : orNull(checked)];
    });
    return Object.fromEntries(entries);
  }

  #required(schema: SchemaObject): string[] {
    const hidden = this.#direction === "request" ? "readOnly" : "writeOnly";
    const declared = [...partsOf(this.#document, schema)].map(({ properties }) => properties ?? {});
    return (schema.required ?? []).filter(
      (name) => !declared.some((one) => Object.hasOwn(one, name) && has(this.#document, one[name], hidden)),
    );
  }
}

/** The schema that takes `null` too. Where a type says it all, it is one of the types: that makes the least code. */
function orNull(schema: CheckedSchema): CheckedSchema {
  if (schema === true || (typeof schema === "object" && Object.keys(schema).length === 0)) return true;
  if (schema === false) return { is: "null" };
  const { is: type } = schema;
  if (list(type).includes("null") || "orNull" in schema) return schema;
  const others = ["enum", "const", "component", "not", "allOf", "anyOf", "oneOf"];
  const isPlain = type !== undefined && others.every((keyword) => !(keyword in schema));
  return isPlain ? { ...schema, is: [...list(type), "null"] } : { orNull: schema };
}

function isNull(schema: Schema | undefined): boolean {
  return typeof schema === "object" && schema.type === "null";
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : [value].flat();
}
