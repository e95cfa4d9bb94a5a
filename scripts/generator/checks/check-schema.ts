import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { jsonType, record, text } from "@buddy-openapi/openapi/json";
import { regularExpressionFlags } from "@buddy-openapi/openapi/regular-expression";
import type { SchemaObject } from "@buddy-openapi/openapi/schema";
import { literalsOf } from "../read/discriminator.ts";
import { isOfType } from "../read/schema-forms.ts";
import { checkPossible } from "./check-possible.ts";
import type { Report } from "./report.ts";
import { partsOf, propertyOf, schemasOf, typesOf, valuesOf } from "./value-types.ts";

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
  checkValues(cursor, isOld, report);
  if (schemasOf(cursor).some((part) => partsOf(part).some(({ value }) => value === schema))) {
    report(cursor, "The schema is made of itself: a property or an item must be in between.");
  } else checkPossible(cursor, report);
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
  const { required = [], dependentRequired } = record(cursor.value);
  for (const keyword of ["enum", "allOf", "anyOf", "oneOf", "prefixItems"]) {
    const values: unknown = record(cursor.value)[keyword];
    if (Array.isArray(values) && values.length === 0)
      report(cursor.at(keyword), `"${keyword}" needs an item.`);
  }
  const isNames = (list: unknown) => Array.isArray(list) && list.every((name) => typeof name === "string");
  if (!isNames(required)) report(cursor.at("required"), '"required" lists names of properties.');
  for (const [name, list] of Object.entries(record(dependentRequired))) {
    if (isNames(list)) continue;
    report(cursor.at("dependentRequired").at(name), '"dependentRequired" lists names of properties.');
  }
}

function checkNumbers(cursor: Cursor, isOld: boolean, report: Report): void {
  const schema: Record<string, unknown> = record(cursor.value);
  for (const keyword of ["exclusiveMinimum", "exclusiveMaximum"]) {
    if (schema[keyword] === undefined || typeof schema[keyword] === (isOld ? "boolean" : "number")) continue;
    const reason = isOld
      ? "In OpenAPI 3.0 it says whether the limit is out"
      : "In OpenAPI 3.1 it is the limit itself";
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

/** Values that the type of a schema does not take, and a null that its values lack. */
function checkValues(cursor: Cursor, isOld: boolean, report: Report): void {
  const { type, enum: values } = record(cursor.value) as SchemaObject;
  const listed = valuesOf(cursor);
  if (!listed || type === undefined || listed.length === 0) return;
  const at = cursor.at(values === undefined ? "const" : "enum");
  if (!listed.some((value) => isOfType(value, type))) {
    report(at, `No value here is of the type ${[type].flat().join(" or ")}.`);
  } else if ([type].flat().includes("null") && !isOld && !listed.includes(null)) {
    report(at, 'There is no null here, which the type allows: add it, or leave "null" out of the type.');
  }
}

/** Whether a number, or those in an object, are what the document's text says. */
function isExact(value: unknown): boolean {
  if (jsonType(value) === "object") return Object.values(record(value)).flat().every(isExact);
  return (
    typeof value !== "number" ||
    (Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value))
  );
}
