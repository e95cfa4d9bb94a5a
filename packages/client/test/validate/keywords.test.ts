import { CheckedSchemas } from "@buddy-openapi/generator/validate/checked-schema";
import { validatorCode } from "@buddy-openapi/generator/validate/validator-code";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { append, collect, countCharacters, isEqual } from "../../dist/validate/ajv-runtime.js";
import { departuresOf, type Validate } from "../../dist/validate/departures.js";

type Schema = Exclude<Parameters<CheckedSchemas["of"]>[0], boolean>;

const document = { openapi: "3.1.0", info: { title: "", version: "" } };

function compile(schema: Schema): { validate: Validate; runtime: readonly string[] } {
  const checked = new CheckedSchemas(document, "response", (name) => name).of(schema);
  const { local, code, runtime } = validatorCode("Tested", checked);
  const available = { append, collect, countCharacters, isEqual };
  const make = new Function(...Object.keys(available), `${code}; return ${local};`);
  return { validate: make(...Object.values(available)), runtime };
}

const texts = { type: "string" };

/** Schemas, each with values of which some are valid, and what Ajv's code needs at run time. */
const CASES: [schema: Schema, values: unknown[], runtime?: string[]][] = [
  [{ type: ["integer", "null"] }, [7, null, 7.5, "7"]],
  [{ type: "number" }, [7.5, "7", Number.MAX_VALUE]],
  [{ type: "array", items: texts, minItems: 1, maxItems: 2 }, [["a"], [], ["a", "b", "c"], [7], {}]],
  [{ minLength: 2, maxLength: 3 }, ["é😀", "😀", "abcd", 7], ["countCharacters"]],
  [{ pattern: "require\\(" }, ["require(x)", "no"]],
  [{ minimum: 1, exclusiveMaximum: 3, multipleOf: 0.5 }, [1, 3, 1.2, "x"]],
  [
    { uniqueItems: true },
    [
      [{ a: 1 }, { a: 1 }],
      [1, 2],
    ],
    ["isEqual"],
  ],
  [{ enum: ["a", { b: [1] }] }, ["a", { b: [1] }, { b: [2] }], ["isEqual"]],
  [{ const: { a: 1 } }, [{ a: 1 }, { a: 2 }], ["isEqual"]],
  [
    { properties: { a: texts, "b/~c": {} }, required: ["a", "b/~c"], additionalProperties: false },
    [{ a: "", "b/~c": 1 }, { a: 7, d: 1 }, {}],
  ],
  [{ additionalProperties: texts }, [{ a: "x" }, { "a/~b": 7 }]],
  [
    { patternProperties: { "^x": texts }, additionalProperties: { type: "integer" } },
    [
      { x: "", y: 1 },
      { x: 1, y: "" },
    ],
  ],
  [
    { propertyNames: { maxLength: 1 }, minProperties: 1, maxProperties: 2 },
    [{ a: 1 }, { ab: 1 }, {}, { a: 1, b: 1, c: 1 }],
    ["countCharacters"],
  ],
  [{ anyOf: [texts, { type: "array" }] }, ["x", [], 7]],
  [{ oneOf: [{ type: "number" }, { minimum: 3 }] }, [1, 3, "x"]],
  [{ allOf: [{ minimum: 1 }, { maximum: 2 }], not: { const: 1.5 } }, [1, 0, 3, 1.5]],
  [
    { prefixItems: [texts], items: { type: "integer" } },
    [
      ["x", 1],
      [1, "x"],
    ],
  ],
  [
    { contains: texts, minContains: 2 },
    [
      ["x", "y"],
      ["x", 1],
    ],
  ],
  [{ dependentRequired: { a: ["b"] } }, [{ a: 1, b: 1 }, { a: 1 }]],
  [
    { allOf: [{ properties: { a: texts } }], unevaluatedProperties: { type: "integer" } },
    [{ a: "", b: 1 }, { b: "x" }],
  ],
  [{ properties: { valueOf: texts }, required: ["valueOf"] }, [{ valueOf: "x" }, {}]],
];

test.for(CASES)("%j takes what a full Ajv takes", ([schema, values, needed = []]) => {
  const full = new Ajv2020({ strict: false }).compile(schema);
  const { validate, runtime } = compile(schema);
  const expected = values.map((value) => full(value));
  expect(values.map((value) => validate.call([], value))).toEqual(expected);
  expect(new Set(expected).size).toBe(2);
  expect(runtime.filter((each) => each !== "collect")).toEqual(needed);
});

const departures = (schema: Schema, value: unknown) =>
  departuresOf(compile(schema).validate, value).map(({ pointer, expected, found, path }) => [
    pointer,
    expected,
    found,
    path,
  ]);

test("a departure has its place, without what is data", () => {
  const map = { properties: { map: { additionalProperties: { properties: { a: texts } } } } };
  expect(departures(map, { map: { "key/~": { a: 7 } } })).toEqual([
    ["/map/*/a", "string or null", "number", ["map", "key/~", "a"]],
  ]);
  const lists = { patternProperties: { x: { type: "array", items: { type: "integer" } } } };
  expect(departures(lists, { x: [1, "secret"] })).toEqual([["/*/*", "integer", "string", ["x", "1"]]]);
  expect(departures({ required: ["b/~c"] }, {})).toEqual([
    ["/b~1~0c", "a required property", "nothing", ["b/~c"]],
  ]);
});

test("a departure says what was expected", () => {
  const expectedOf = (schema: Schema, value: unknown) =>
    departures(schema, value).map(([, expected]) => expected);
  expect(expectedOf({ enum: ["a", "b"] }, "c")).toEqual(["one of a, b"]);
  expect(expectedOf({ type: "string", enum: ["a", "b"] }, 7)).toEqual(["string"]);
  expect(expectedOf({ allOf: [{ type: ["string", "null"] }, { type: "string" }] }, 7)).toEqual(["string"]);
  expect(expectedOf({ anyOf: [{ type: "string" }, { type: "array" }] }, 7)).toEqual([
    "string",
    "array",
    "anyOf",
  ]);
  expect(expectedOf({ const: "a" }, "c")).toEqual(["the constant"]);
  expect(expectedOf({ maximum: 3 }, 4)).toEqual(["maximum <= 3"]);
  expect(expectedOf({ additionalProperties: false }, { more: 1 })).toEqual(['no property "more"']);
});

test("a value that is new to an open enum is valid, and noted", () => {
  const { validate } = compile({ type: "array", items: { enum: ["a", 1], "x-enum-extensibility": "open" } });
  const notes: string[] = [];
  expect(validate.call(notes, ["a", 1, "b", 2])).toBe(true);
  expect(notes).toEqual(["/2", "/3"]);
  expect(validate.call([], [true])).toBe(false);
});
