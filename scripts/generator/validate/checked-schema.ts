import type { Document } from "@buddy-openapi/openapi/document";
import { record } from "@buddy-openapi/openapi/json";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import type { Direction } from "../read/schema-directions.ts";
import { has, partsOf } from "../read/schema-facts.ts";

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
const SINGLE: readonly string[] = ["items", "additionalProperties", "not", "contains", "propertyNames"];

/**
 * The schema that values are checked against. It differs from what is written in what the design says of values:
 *
 * - `x-enum-extensibility: open` takes other values of a response too, and notes them (`openEnum`);
 * - a property that is not required may be `null`;
 * - a request lacks required properties that are `readOnly`, a response those that are `writeOnly`;
 * - a reference is a call of another validator (`component`), which `reference` names.
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

  of(schema: Schema): CheckedSchema {
    if (typeof schema === "boolean") return schema;
    const isOld = this.#document.openapi.startsWith("3.0.");
    if (isOld && schema.$ref !== undefined) return { component: this.#reference(schema.$ref) };
    const checked: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (ANNOTATIONS.includes(keyword) || keyword.startsWith("x-")) continue;
      Object.assign(checked, this.#keyword(keyword, value, schema));
    }
    const [null1, other] = isNull(schema.anyOf?.[0])
      ? (schema.anyOf ?? [])
      : (schema.anyOf ?? []).toReversed();
    if (schema.anyOf?.length === 2 && isNull(null1) && other !== undefined) {
      const { anyOf: _both, ...rest } = checked;
      const nullable = orNull(this.of(other));
      return Object.keys(rest).length === 0
        ? nullable
        : { ...rest, allOf: [...list(rest["allOf"]), nullable] };
    }
    return isOld && schema["nullable"] === true ? orNull(checked) : checked;
  }

  #keyword(keyword: string, value: unknown, schema: SchemaObject): Record<string, unknown> {
    // The checks of the generator have seen what every keyword holds.
    const all = (schemas: object) =>
      Object.values(schemas as Record<string, Schema>).map((one) => this.of(one));
    const map = () =>
      Object.fromEntries(Object.keys(record(value)).map((key, at) => [key, all(record(value))[at]]));
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
    if (MAPS.includes(keyword)) return { [keyword]: map() };
    if (LISTS.includes(keyword)) return { [keyword]: all(list(value)) };
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
