// Holds validators and types against the official JSON Schema Test Suite: node conformance.ts <folder of its repository>
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { documentCursor } from "@buddy-openapi/openapi/cursor";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { Failure, main } from "@buddy-openapi/process/run";
import { checkDocument } from "../checks/check-document.ts";
import { impliedTypes } from "../read/schema-facts.ts";
import { isOfType } from "../read/schema-forms.ts";
import { CompiledTypes, documentOf, validatorOf } from "./verdicts.ts";

interface Group {
  description: string;
  schema: unknown;
  tests: { description: string; data: unknown; valid: boolean }[];
}

/** Where a schema of the suite is tried: alone, and in each place that a schema of an API has. */
const SETTINGS: Record<string, { schema: (part: Schema) => Schema; value: (value: unknown) => unknown }> = {
  alone: { schema: (part) => part, value: (value) => value },
  reference: { schema: () => ({ $ref: "#/components/schemas/Part" }), value: (value) => value },
  property: {
    schema: (part) => ({ type: "object", required: ["p"], properties: { p: part } }),
    value: (p) => ({ p }),
  },
  item: { schema: (part) => ({ type: "array", items: part }), value: (value) => [value] },
  map: { schema: (part) => ({ type: "object", additionalProperties: part }), value: (p) => ({ p }) },
  part: { schema: (part) => ({ allOf: [part] }), value: (value) => value },
  union: {
    schema: (part) => ({ anyOf: [part, { const: "no value of the suite" }] }),
    value: (value) => value,
  },
};

/** Groups that Ajv itself gets wrong. */
const AJV = [
  "all integers are multiples of 0.5, if overflow is handled",
  "properties whose names are Javascript object property names",
  "unevaluatedItems depends on adjacent contains",
  "unevaluatedItems depends on multiple nested contains",
  "unevaluatedItems with minContains = 0",
  "unevaluatedItems with nested items",
];

/** Groups that types read more narrowly: an object without a property in common is a mistake, and a schema with properties is one of an object. */
const WEAK = [
  "forbidden property",
  "object properties validation",
  "properties whose names are Javascript object property names",
  "root pointer ref",
];

await main(async () => {
  const folder = process.argv[2];
  if (!folder)
    throw new Failure(
      "Usage: pnpm conformance <folder of github.com/json-schema-org/JSON-Schema-Test-Suite>",
    );
  const counts = { refused: 0, tried: 0, wrong: 0 };
  for (const [setting, { schema: place, value: wrap }] of Object.entries(SETTINGS)) {
    using types = new CompiledTypes();
    const expected = new Map<string, { title: string; isTyped: boolean; value: unknown }[]>();
    for (const file of globSync("tests/draft2020-12/**/*.json", { cwd: folder })) {
      if (file.includes("optional/format")) continue;
      const groups: Group[] = JSON.parse(readFileSync(join(folder, file), "utf8"));
      for (const [index, { description, schema, tests }] of groups.entries()) {
        const part = normal(schema);
        const document = documentOf({ S: place(part), Part: part });
        if (checkDocument(documentCursor(document)).length > 0) {
          counts.refused += 1;
          continue;
        }
        const name = `${basename(file, ".json")}-${index}`;
        const title = `${setting} ${file} "${description}"`;
        const validate = await validatorOf(document);
        for (const { data, valid } of tests) {
          const value = wrap(data);
          counts.tried += 1;
          if (validate(value) === valid || AJV.includes(description)) continue;
          counts.wrong += 1;
          console.log(`The validator ${valid ? "refuses" : "takes"} ${JSON.stringify(value)}: ${title}`);
        }
        const values = tests.map(({ data, valid }) => ({
          title,
          isTyped: valid && isOfImpliedType(part, data) && !WEAK.includes(description),
          value: wrap(data),
        }));
        expected.set(name, values);
        await types.add(
          name,
          document,
          values.map(({ value }) => value),
        );
      }
    }
    const verdicts = await types.verdicts();
    for (const [name, values] of expected) {
      const { values: found = [] } = verdicts.get(name) ?? {};
      for (const [index, { title, isTyped, value }] of values.entries()) {
        if (!isTyped || found[index]) continue;
        counts.wrong += 1;
        console.log(`The type refuses ${JSON.stringify(value)}: ${title}`);
      }
    }
  }
  console.log(counts);
  if (counts.wrong > 0) throw new Failure(`${counts.wrong} verdicts are wrong.`);
});

/** Whether a value is of the type that a schema without `type` is for: types say that all others are wrong. */
function isOfImpliedType(schema: Schema, value: unknown): boolean {
  if (typeof schema !== "object" || schema.type !== undefined) return true;
  const implied = schema.required ? ["object"] : impliedTypes(schema);
  if (schema.$ref !== undefined) return typeof value === "object";
  return implied.length === 0 || isOfType(value, implied);
}

/** A schema of the suite as a component `Part`: without its dialect, and with its references from the root of the document. */
function normal(schema: unknown): Schema {
  // The suite has schemas there.
  return rewritten(schema) as Schema;
}

function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (key === "$schema") return [];
      if (key === "enum" || key === "const") return [[key, inner]];
      const isInside = key === "$ref" && typeof inner === "string" && /^#(\/|$)/.test(inner);
      return [[key, isInside ? `#/components/schemas/Part${inner.slice(1)}` : rewritten(inner)]];
    }),
  );
}
