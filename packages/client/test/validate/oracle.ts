import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

export type Direction = "request" | "response";
export type Schema = Record<string, unknown>;

/** The schemas of the bundle, as they are written. */
export const written: Record<string, Schema> = JSON.parse(
  readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8"),
).components.schemas;

/** The schema that a schema refers to, or itself. */
export function target(schema: Schema): Schema {
  const { $ref } = schema;
  return typeof $ref === "string" ? target(written[$ref.replace("#/components/schemas/", "")] ?? {}) : schema;
}

/** What a full Ajv finds wrong: the keyword that refuses the value, and what it says. */
export type Finding = Pick<ErrorObject, "keyword" | "params">;

/**
 * What is wrong with a value, as a full Ajv over the bundle says. The bundle is changed where our validators differ from it
 * on purpose, and nowhere else; this is the list:
 *
 * - an open enum of a response takes other values;
 * - a property that is not required, here or in another part of an `allOf`, may be null;
 * - a request lacks required properties that are read-only, and a response those that are write-only.
 */
export function oracle(direction: Direction): (name: string, value: unknown) => readonly Finding[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "bundle", components: { schemas: adapt(written, direction) } });
  return (name, value) => {
    const validate = ajv.getSchema(`bundle#/components/schemas/${name}`);
    if (!validate) throw new Error(`The bundle has no schema ${name}.`);
    return validate(value) === true ? [] : (validate.errors ?? []);
  };
}

function adapt(value: unknown, direction: Direction): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => adapt(item, direction));
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, adapt(inner, direction)]),
  );
  if (Array.isArray(copy["allOf"])) copy["allOf"].push({ properties: neededIn(value as Schema, direction) });
  const { properties, required = [] } = value as { properties?: Record<string, Schema>; required?: unknown };
  if (direction === "response" && isOpenEnum(value)) delete copy["enum"];
  // A property may be called `properties` or `required` itself; then it is a schema, or no list.
  if (!properties || !Array.isArray(required) || ("type" in properties === false && "$ref" in properties))
    return copy;
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  const adapted = copy["properties"] as Record<string, unknown>;
  for (const name of optional) adapted[name] = { anyOf: [adapted[name], { type: "null" }] };
  copy["required"] = required.filter((name) => !isHidden(properties[name] ?? {}, direction));
  return copy;
}

/** The properties that one part of an `allOf` requires and another declares. */
function neededIn(schema: Schema, direction: Direction): Record<string, unknown> {
  const parts = allPartsOf(schema);
  const names = parts.flatMap(({ required }) => (required ?? []) as string[]);
  return Object.fromEntries(
    parts.flatMap(({ properties }) =>
      Object.entries((properties ?? {}) as Record<string, Schema>).flatMap(([name, property]) =>
        names.includes(name) ? [[name, adapt(property, direction)] as const] : [],
      ),
    ),
  );
}

function allPartsOf(schema: Schema): Schema[] {
  const found = target(schema);
  return [found, ...((found["allOf"] ?? []) as Schema[]).flatMap(allPartsOf)];
}

/** Whether an enum may have more values. */
export function isOpenEnum(schema: object): boolean {
  return (schema as Schema)["x-enum-extensibility"] === "open";
}

/** Whether a property does not travel this way. */
export function isHidden(property: Schema, direction: Direction): boolean {
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  return property[mark] === true || target(property)[mark] === true;
}
