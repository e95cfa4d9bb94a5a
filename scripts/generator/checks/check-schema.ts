import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { list, record, text } from "@buddy-openapi/openapi/json";
import { regularExpressionFlags } from "@buddy-openapi/openapi/regular-expression";
import { literalsOf } from "../read/discriminator.ts";
import { isOfType } from "../read/schema-forms.ts";
import { type Report, typeName } from "./report.ts";
import { partsOf, propertyOf, schemasOf, typesOf } from "./value-types.ts";

/** Values that can't be written as a literal of TypeScript, and combinations that no type expresses. */
export function checkSchema(cursor: Cursor, isOld: boolean, report: Report): void {
  const schema: Record<string, unknown> = record(cursor.value);
  for (const key of ["enum", "const"]) {
    if (key in schema && ![schema[key]].flat(Number.POSITIVE_INFINITY).every(isExact)) {
      report(cursor.at(key), `"${key}" has a number that JavaScript can't represent exactly.`);
    }
  }
  if ("nullable" in schema && !isOld) {
    report(cursor.at("nullable"), '"nullable" has no effect in OpenAPI 3.1: use the type "null".');
  }
  for (const [keyword, pattern] of patternsOf(schema)) {
    if (regularExpressionFlags(pattern) === undefined) {
      report(cursor.at(keyword), `${JSON.stringify(pattern)} is not a regular expression of JavaScript.`);
    }
  }
  checkNumbers(cursor, isOld, report);
  checkLists(cursor, report);
  checkContradictions(cursor, isOld, report);
  if (isMadeOf(cursor, schema, new Set())) {
    report(cursor, "The schema is made of itself: a property or an item must be in between.");
  }
  if (schema["readOnly"] === true && schema["writeOnly"] === true) {
    report(cursor.at("writeOnly"), "What is readOnly and writeOnly is neither sent nor received.");
  }
  for (const keyword of ["properties", "patternProperties"]) {
    const half = Object.keys(record(schema[keyword])).find((name) => !name.isWellFormed());
    if (half === undefined) continue;
    const message = `${JSON.stringify(half)} has half a character, which UTF-8 can't express.`;
    report(cursor.at(keyword), message);
  }
  checkDiscriminator(cursor, report);
}

function patternsOf({ pattern, patternProperties }: Record<string, unknown>): [string, string][] {
  const names = Object.keys(record(patternProperties));
  return [
    ...(typeof pattern === "string" ? [["pattern", pattern] as [string, string]] : []),
    ...names.map((name): [string, string] => ["patternProperties", name]),
  ];
}

function checkLists(cursor: Cursor, report: Report): void {
  const { enum: values, required = [], dependentRequired } = record(cursor.value);
  if (Array.isArray(values) && values.length === 0) report(cursor.at("enum"), '"enum" needs a value.');
  const isNames = (list: unknown) => Array.isArray(list) && list.every((name) => typeof name === "string");
  if (!isNames(required)) report(cursor.at("required"), '"required" lists names of properties.');
  for (const [name, list] of Object.entries(record(dependentRequired))) {
    if (isNames(list)) continue;
    report(cursor.at("dependentRequired").at(name), '"dependentRequired" lists names of properties.');
  }
}

/** Whether a schema is a part of this one, without a property or an item in between. */
function isMadeOf(cursor: Cursor, schema: unknown, seen: Set<unknown>): boolean {
  return partsOf(cursor).some((part) => {
    if (part.value === schema || seen.has(part.value)) return part.value === schema;
    seen.add(part.value);
    return isMadeOf(part, schema, seen);
  });
}

function checkNumbers(cursor: Cursor, isOld: boolean, report: Report): void {
  const schema: Record<string, unknown> = record(cursor.value);
  for (const keyword of ["exclusiveMinimum", "exclusiveMaximum"]) {
    const type = typeof (schema[keyword] ?? 0);
    if (type === "number" || (isOld && type === "boolean")) continue;
    const reason = type === "boolean" ? "In OpenAPI 3.1 it is the limit itself" : "It is a number";
    report(cursor.at(keyword), `"${keyword}" can't be ${JSON.stringify(schema[keyword])}. ${reason}.`);
  }
  const { multipleOf } = schema;
  if (typeof multipleOf === "number" && multipleOf <= 0) {
    report(cursor.at("multipleOf"), '"multipleOf" must be more than 0.');
  }
}

function checkDiscriminator(cursor: Cursor, report: Report): void {
  const schema = record(cursor.value);
  if (schema["discriminator"] === undefined) return;
  const { propertyName, mapping } = record(schema["discriminator"]);
  const at = cursor.at("discriminator");
  if (typeof propertyName !== "string") report(at, "A discriminator needs a propertyName.");
  for (const [value, target] of Object.entries(record(mapping))) {
    if (typeof target !== "string") {
      report(at.at("mapping"), "A mapping has a name or a reference for each value.");
      continue;
    }
    const isNamed = (member: Cursor) => {
      const $ref = text(record(member.value)["$ref"]);
      return $ref === target || $ref.endsWith(`/${target}`) || $ref.endsWith(`/${target}.yaml`);
    };
    const member = partsOf(cursor, ["anyOf", "oneOf"]).find(isNamed);
    const property = propertyOf(schemasOf(member ?? cursor), String(propertyName));
    const known = property.flatMap((one) => valuesOf(one) ?? []);
    const possible = literalsOf(value, typesOf(property));
    if (possible.length > 0 && (known.length === 0 || possible.some((one) => known.includes(one)))) continue;
    const has =
      known.length > 0
        ? `has ${known.map((one) => JSON.stringify(one)).join(", ")}`
        : `is a ${typesOf(property).join(" or ")}`;
    report(
      at.at("mapping").at(value),
      `"${propertyName}" is never ${JSON.stringify(value)} in ${target}: it ${has} there.`,
    );
  }
}

/** Keywords that leave no value to each other, so that a type would promise what no validator takes. */
function checkContradictions(cursor: Cursor, isOld: boolean, report: Report): void {
  const { type, additionalProperties, properties, patternProperties, required } = record(cursor.value);
  const values = valuesOf(cursor);
  const types = type === undefined ? undefined : list([type].flat()).map(String);
  const at = cursor.at(record(cursor.value)["enum"] === undefined ? "const" : "enum");
  if (values && types && !values.some((value) => isOfType(value, types)) && values.length > 0) {
    report(at, `No value here is of the type ${types.join(" or ")}.`);
  } else if (values && types?.includes("null") && !isOld && !values.includes(null)) {
    report(at, 'There is no null here, which the type allows: add it, or leave "null" out of the type.');
  }
  const patterns = Object.keys(record(patternProperties));
  for (const name of additionalProperties === false ? list(required).map(String) : []) {
    const isKnown = Object.hasOwn(record(properties), name);
    if (
      isKnown ||
      patterns.some((pattern) => new RegExp(pattern, regularExpressionFlags(pattern)).test(name))
    )
      continue;
    report(cursor.at("required"), `"${name}" is required, and additionalProperties: false refuses it.`);
  }
}

/** The values that a schema lists. */
function valuesOf(cursor: Cursor): unknown[] | undefined {
  const schema = record(cursor.value);
  if (Array.isArray(schema["enum"]))
    return schema["x-enum-extensibility"] === "open" ? undefined : schema["enum"];
  return "const" in schema ? [schema["const"]] : undefined;
}

/** Whether a number, or those in an object, are what the document's text says. */
function isExact(value: unknown): boolean {
  if (typeName(value) === "object") return Object.values(record(value)).flat().every(isExact);
  return (
    typeof value !== "number" ||
    (Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value))
  );
}
