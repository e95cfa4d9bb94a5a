import type { Document } from "@buddy-openapi/openapi/document";
import { expect, test } from "vitest";
import { SchemaValues } from "../kit/schema-values.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

/** A document of these schemas, with a response whose example is one of them. */
function valuesOf(schemas: Record<string, unknown>, schema?: unknown, value?: unknown): SchemaValues {
  const content = { "application/json": { schema, examples: { one: { value } } } };
  const get = { operationId: "get", responses: { 200: { description: "", content } } };
  // The part of a document that the values are made from.
  return new SchemaValues({
    openapi: "3.1.1",
    paths: { "/": { get } },
    components: { schemas },
  } as unknown as Document);
}

test("a component has its own example, before that of a response", () => {
  const values = valuesOf({ A: { type: "object", examples: [{ own: 1 }] } }, ref("A"), { other: 1 });
  expect(values.component("A")).toEqual({ own: 1 });
});

test("a component inside another one has the part of the example", () => {
  const schemas = {
    B: { type: "object" },
    A: { type: "object", properties: { list: { type: "array", items: ref("B") } } },
  };
  expect(valuesOf(schemas, ref("A"), { list: [{ b: 1 }] }).component("B")).toEqual({ b: 1 });
});

test("a component without an example has its required properties, with their examples, else the smallest values", () => {
  const A = {
    allOf: [{ type: "object", required: ["id"], properties: { id: { type: "integer", minimum: 3 } } }],
    required: ["name", "kind"],
    properties: { name: { ...text, examples: ["x"] }, kind: { enum: ["K"] }, more: text },
  };
  expect(valuesOf({ A }).component("A")).toEqual({ id: 3, name: "x", kind: "K" });
});

test("a schema that requires itself ends", () => {
  const A = { type: "object", required: ["a"], properties: { a: ref("A") } };
  expect(JSON.stringify(valuesOf({ A }).component("A")).length).toBeLessThan(1000);
});

test("an object that the example lacks begins with what its schema requires", () => {
  const B = { type: "object", required: ["id"], properties: { id: { ...text, examples: ["b1"] } } };
  const A = { type: "object", properties: { b: { anyOf: [ref("B"), { type: "null" }] }, given: ref("B") } };
  expect(valuesOf({ A, B }, ref("A"), { b: null, given: { id: "x" } }).absent("A")).toEqual({
    "/b": { id: "b1" },
  });
});
