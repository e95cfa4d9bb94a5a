import { describe, expect, test } from "vitest";
import { differences } from "../differences/differences.ts";
import type { Document } from "../document.ts";

const PET = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "integer" }, kind: { type: "string", enum: ["CAT", "DOG"] } },
};

/** A document with a component `Pet`, and an operation that returns the body. */
function zoo(body: object, schemas: object = { Pet: PET }, path = "/pets/{id}"): Document {
  const parameter = {
    name: /\{(.*)\}/.exec(path)?.[1],
    in: "path",
    required: true,
    schema: { type: "string" },
  };
  const responses = { 200: { description: "", content: { "application/json": { schema: body } } } };
  const paths = { [path]: { get: { operationId: "getPet", parameters: [parameter], responses } } };
  // The structure of a document, as small as a test needs it.
  return { openapi: "3.1.0", info: { title: "", version: "" }, paths, components: { schemas } } as Document;
}

const REFERENCE = { $ref: "#/components/schemas/Pet" };
const TEXT = { type: "string" };
const NUMBER = { type: "number" };

describe("two ways to write the same schema make no difference:", () => {
  test.each<[string, object, object]>([
    ["inline and by reference", REFERENCE, PET],
    ["alone and in allOf", REFERENCE, { allOf: [REFERENCE, { description: "A pet." }] }],
    ["one object and parts of it", PET, { allOf: [{ ...PET, required: [] }, { required: ["id"] }] }],
    [
      "a list of types and oneOf",
      { type: ["string", "number"], maxLength: 3 },
      { oneOf: [NUMBER, { ...TEXT, maxLength: 3 }] },
    ],
    [
      "null as a type and as a schema",
      { type: ["object", "null"], properties: {} },
      { anyOf: [{ type: "object", properties: {} }, { type: "null" }] },
    ],
    ["a constant and an enum of one value", { const: "A" }, { type: "string", enum: ["A"] }],
    [
      "an enum and a choice of constants",
      { enum: ["A", "B"] },
      { oneOf: [{ const: "A", title: "a" }, { const: "B" }] },
    ],
    [
      "integers above 0 and from 1",
      { type: "integer", exclusiveMinimum: 0 },
      { type: "integer", minimum: 1 },
    ],
    ["limits that limit nothing", TEXT, { ...TEXT, minLength: 0 }],
    ["limits in two parts", { ...TEXT, maxLength: 2 }, { ...TEXT, maxLength: 5, allOf: [{ maxLength: 2 }] }],
    [
      "a text within a schema that excludes values",
      { ...TEXT, not: { const: "A" } },
      { ...TEXT, not: { const: "A", description: "The first letter." } },
    ],
    ["nullable of OpenAPI 3.0", { type: ["string", "null"] }, { ...TEXT, nullable: true }],
  ])("%s", (_name, one, other) => {
    expect(differences(zoo(one), zoo(other))).toEqual([]);
    expect(differences(zoo(other), zoo(one))).toEqual([]);
  });
});

test("a property that moves into the shared part of two schemas is new there only", () => {
  const own = { properties: { kind: TEXT } };
  const base = { type: "object", properties: { id: TEXT } };
  const cat = (part: object) => ({ allOf: [{ $ref: "#/components/schemas/Base" }, part] });
  const before = zoo(TEXT, { Base: base, Cat: cat(own) });
  const after = zoo(TEXT, { Base: { ...base, properties: { id: TEXT, kind: TEXT } }, Cat: cat({}) });
  expect(found(before, after)).toEqual(["Base kind property added"]);
});

test("a difference inside a schema is listed once, and by the place of its owner", () => {
  const after = { ...PET, properties: { ...PET.properties, id: TEXT } };
  const list = { type: "array", items: REFERENCE };
  const body = { type: "object", properties: { one: REFERENCE, other: REFERENCE, list } };
  const [difference, ...others] = differences(zoo(body), zoo(body, { Pet: after }));
  expect(others).toEqual([]);
  expect(difference).toMatchObject({ owner: "Pet", path: ["id"], what: "type", kind: "changed" });
  expect(difference?.after).toEqual({
    value: "string",
    pointer: ["components", "schemas", "Pet", "properties", "id"],
  });
});

test("a document of another author may name operations, path parameters and schemas differently", () => {
  const theirs = { ...PET, properties: { ...PET.properties, id: TEXT } };
  const body = { type: "object", properties: { one: REFERENCE, other: REFERENCE } };
  const other = JSON.stringify(zoo(body, { Pet: theirs }, "/pets/{pet_id}"))
    .replaceAll("getPet", "showAnimal")
    .replaceAll("schemas/Pet", "schemas/Animal")
    .replace('"schemas":{"Pet"', '"schemas":{"Animal"');
  const all = differences(zoo(body), JSON.parse(other), { by: "path" });
  expect(all.map(({ owner, path, what, kind }) => [owner, ...path, what, kind].join(" "))).toEqual([
    "Pet id type changed",
  ]);
});

test("a schema that contains itself is compared to its end", () => {
  const node = (value: object) => ({
    type: "object",
    properties: { next: { $ref: "#/components/schemas/Node" }, value },
  });
  const inline = (value: object) => ({ type: "object", properties: { node: node(value) } });
  expect(found(zoo(inline(TEXT), { Node: node(TEXT) }), zoo(inline(NUMBER), { Node: node(NUMBER) }))).toEqual(
    ["getPet 200 node value type changed", "Node value type changed"],
  );
});

test("refusals that go with the token are no lost statuses", () => {
  const refused = (security: object[], statuses: readonly string[]): Document => {
    const document = JSON.parse(JSON.stringify(zoo(TEXT)));
    const { get } = document.paths["/pets/{id}"];
    for (const status of statuses) get.responses[status] = { description: "" };
    get.security = security;
    document.components.securitySchemes = { Token: { type: "http", scheme: "bearer" } };
    return document;
  };
  const before = refused([{ Token: [] }], ["401", "403", "404"]);
  expect(found(before, refused([], ["404"]))).toEqual([
    "getPet security wider",
    "getPet 401 refusal removed",
    "getPet 403 refusal removed",
  ]);
  expect(found(before, refused([], []))).toContain("getPet 404 status removed");
  expect(found(before, refused([{ Token: [] }], ["403", "404"]))).toEqual(["getPet 401 status removed"]);
});

function found(before: Document, after: Document): string[] {
  return differences(before, after).map(({ owner, path, what, kind }) =>
    [owner, ...path, what, kind].join(" "),
  );
}
