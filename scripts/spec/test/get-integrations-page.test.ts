/**
 * Holds `getIntegration` against the page that the spec started from, word by word: get-integrations-page.txt is that page, as a
 * browser copies it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, resolve } from "@buddy-openapi/openapi/document";
import { readOperations } from "@buddy-openapi/openapi/operations";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import { scopeNames } from "@buddy-openapi/openapi/scope-names";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";

const page = readFileSync(join(import.meta.dirname, "get-integrations-page.txt"), "utf8");
// The linter has checked the bundle.
const document = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8")) as Document;
const operation =
  readOperations(document).find(({ operationId }) => operationId === "getIntegration") ??
  expect.fail("There is no getIntegration.");
const media = operation.responses.find(({ status }) => status === "200")?.content[0];

/** Name, note and type, which the copy has without a space between them. */
const FIELD = /^([a-z_]+?)(required|read-only)?(string(?: enum)?|boolean|[A-Z]\w*View(?:\[\])?)$/gm;

interface Field {
  name: string;
  note: string | undefined;
  type: string;
  /** What follows up to the next field. */
  text: string;
}

/** The fields of a section of the page, in their order. */
function fields(from: string, to: string): Field[] {
  const section = page.slice(page.indexOf(from), page.indexOf(to));
  const found = [...section.matchAll(FIELD)];
  return found.map(({ 0: head, 1: name = "", 2: note, 3: type = "", index }, position) => {
    const text = section.slice(index + head.length, found[position + 1]?.index);
    return { name, note, type, text };
  });
}

test("the route and the scope", () => {
  const [method, ...parts] = [...page.matchAll(/^ {2}• (.*)$/gm)].map(([, part]) => part);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
  expect([operation.method, path]).toEqual([method, parts.join("")]);
  expect(scopeNames(operation.object)?.old).toEqual([/^REQUIRED SCOPES\n(.*)$/m.exec(page)?.[1]]);
});

test("the parameters", () => {
  const found = operation.parameters.map(({ name, required, examples }) => [
    name,
    required,
    examples[0]?.value,
  ]);
  const expected = fields("URL PARAMETERS", "RESPONSE BODY").map(({ name, note, text }) => [
    name,
    note === "required",
    /Example: "(.*)"/.exec(text)?.[1],
  ]);
  expect(expected).toHaveLength(2);
  expect(found).toEqual(expected);
});

test("the properties, their types, and the values of their enums", () => {
  const properties = propertiesOf(media?.schema);
  const expected = fields("RESPONSE BODY", "Last modified");
  expect(expected).toHaveLength(19);
  for (const { name, note, type, text } of expected) {
    const property = properties[name] ?? expect.fail(`There is no ${name}.`);
    expect([name, typesOf(property)]).toEqual([name, type.replace(" enum", "")]);
    expect([name, plain(property).readOnly === true]).toEqual([name, note === "read-only"]);
    if (!type.endsWith("enum")) continue;
    const values = [...text.matchAll(/^([A-Z_]+),?$/gm)].map(([, value]) => value);
    expect(values.length).toBeGreaterThan(2);
    // Newer documents of Buddy add values.
    expect(plain(property).enum?.slice(0, values.length)).toEqual(values);
  }
});

test("the response", () => {
  const [, response = ""] = /EXAMPLE RESPONSE\n(.*)\n/.exec(page) ?? [];
  expect(media?.examples[0]?.value).toStrictEqual(JSON.parse(response));
});

/** A schema behind its reference, and behind the choice of it and null. */
function plain(schema: Schema | undefined): SchemaObject {
  if (typeof schema !== "object") return expect.fail("There is no schema.");
  const { $ref, anyOf } = schema;
  const choice = anyOf?.find((each) => typeof each === "object" && each.type !== "null");
  if (choice !== undefined) return { ...plain(choice), ...schema };
  return $ref === undefined ? schema : { ...resolve<SchemaObject>(document, { $ref }, []).object, ...schema };
}

function propertiesOf(schema: Schema | undefined): Record<string, Schema> {
  const { allOf = [], properties } = plain(schema);
  return Object.assign({}, ...allOf.map(propertiesOf), properties);
}

/** The type as the page writes it: that of JSON, or the name of a component. */
function typesOf(schema: Schema): string {
  if (typeof schema !== "object") return "";
  const names = [schema, ...(schema.anyOf ?? [])].flatMap((each) =>
    typeof each === "object" && each.$ref !== undefined ? [each.$ref.split("/").at(-1) ?? ""] : [],
  );
  const view = names.find((name) => name.endsWith("View"));
  if (view !== undefined) return view;
  const { type, items } = plain(schema);
  const [name = ""] = [type ?? []].flat().filter((each) => each !== "null");
  return name === "array" && items !== undefined ? `${typesOf(items)}[]` : name;
}
