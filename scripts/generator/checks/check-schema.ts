import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { record } from "@buddy-openapi/openapi/json";
import { regularExpressionFlags } from "../read/regular-expression.ts";
import { type Report, typeName } from "./report.ts";
import { partsOf } from "./value-types.ts";

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
  for (const value of Object.values(record(mapping))) {
    if (typeof value !== "string")
      report(at.at("mapping"), "A mapping has a name or a reference for each value.");
  }
}

/** Whether a number, or those in an object, are what the document's text says. */
function isExact(value: unknown): boolean {
  if (typeName(value) === "object") return Object.values(record(value)).flat().every(isExact);
  return (
    typeof value !== "number" ||
    (Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value))
  );
}
