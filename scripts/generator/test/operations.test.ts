import { type Document, UnsupportedError } from "@buddy-openapi/openapi/document";
import { expect, test } from "vitest";
import { readOperations } from "../operations.ts";
import { typesSource } from "../types-source.ts";
import { readZoo } from "./zoo.ts";

const list = (document: Document) => Object(document.paths?.["/zoos/{zoo}/animals"]).get;
const parameter = (document: Document, name: string) =>
  list(document).parameters.find((parameter: { name: string }) => parameter.name === name);

/** What the client can't do as declared: an edit of the document, the place to name, and a word of the reason. */
const REFUSED: Record<string, { edit: (zoo: Document) => void; at: string; reason: RegExp }> = {
  "no operationId": {
    edit: (zoo) => delete list(zoo).operationId,
    at: "paths//zoos/{zoo}/animals/get",
    reason: /needs an operationId/,
  },
  "an operationId that the client has for itself": {
    edit: (zoo) => Object.assign(list(zoo), { operationId: "http" }),
    at: "paths//zoos/{zoo}/animals/get",
    reason: /free on the client/,
  },
  "an operationId that operations are called through": {
    edit: (zoo) => Object.assign(list(zoo), { operationId: "call" }),
    at: "paths//zoos/{zoo}/animals/get",
    reason: /free on the client/,
  },
  "a cookie": {
    edit: (zoo) => Object.assign(parameter(zoo, "limit"), { in: "cookie" }),
    at: "paths//zoos/{zoo}/animals/get/parameters/1",
    reason: /cookie parameter "limit" can't be sent/,
  },
  "a list joined by commas": {
    edit: (zoo) => Object.assign(parameter(zoo, "species"), { explode: false }),
    at: "paths//zoos/{zoo}/animals/get/parameters/0",
    reason: /explode true/,
  },
  "an object that is not a deepObject": {
    edit: (zoo) => delete parameter(zoo, "filter").style,
    at: "paths//zoos/{zoo}/animals/get/parameters/3",
    reason: /style deepObject/,
  },
  "a parameter with content": {
    edit: (zoo) => {
      const { schema, ...rest } = parameter(zoo, "limit");
      list(zoo).parameters[1] = { ...rest, content: { "application/json": { schema } } };
    },
    at: "paths//zoos/{zoo}/animals/get/parameters/1",
    reason: /`content`/,
  },
  "reserved characters": {
    edit: (zoo) => Object.assign(parameter(zoo, "limit"), { allowReserved: true }),
    at: "paths//zoos/{zoo}/animals/get/parameters/1",
    reason: /percent-encodes/,
  },
  "a list in the path": {
    edit: (zoo) => Object.assign(Object(zoo.components?.parameters?.["Zoo"]), { schema: { type: "array" } }),
    at: "components/parameters/Zoo",
    reason: /single value/,
  },
  "a path parameter that nobody declares": {
    edit: (zoo) => delete Object(zoo.paths?.["/zoos/{zoo}/animals"]).parameters,
    at: "paths//zoos/{zoo}/animals/get",
    reason: /"zoo" of .* is not declared/,
  },
  "two parameters of one name": {
    edit: (zoo) => list(zoo).parameters.push({ name: "zoo", in: "query", schema: { type: "string" } }),
    at: "paths//zoos/{zoo}/animals/get",
    reason: /Two parameters are called "zoo"/,
  },
  "a parameter called body": {
    edit: (zoo) => list(zoo).parameters.push({ name: "body", in: "query", schema: { type: "string" } }),
    at: "paths//zoos/{zoo}/animals/get",
    reason: /can't be called "body"/,
  },
  "an answer that is not JSON": {
    edit: (zoo) => Object.assign(list(zoo).responses["200"], { content: { "text/csv": {} } }),
    at: "paths//zoos/{zoo}/animals/get/responses/200/content",
    reason: /found text\/csv/,
  },
  "no success": {
    edit: (zoo) => delete list(zoo).responses["200"],
    at: "paths//zoos/{zoo}/animals/get",
    reason: /no 2xx response/,
  },
  TRACE: {
    edit: (zoo) => Object.assign(Object(zoo.paths?.["/health"]), { trace: {} }),
    at: "paths//health/trace",
    reason: /TRACE/,
  },
};

for (const [what, { edit, at, reason }] of Object.entries(REFUSED)) {
  test(`refuses ${what}, and says where and why`, () => {
    const zoo = readZoo();
    edit(zoo);
    expect(() => readOperations(zoo)).toThrow(
      expect.objectContaining({ name: "UnsupportedError", message: expect.stringMatching(reason) }),
    );
    expect(pointerOf(() => readOperations(zoo))).toBe(at);
  });
}

test("refuses a schema that takes the name of something else in the types package", async () => {
  const zoo = readZoo();
  Object.assign(Object(zoo.components?.schemas), { operations: { type: "string" } });
  await expect(typesSource(zoo)).rejects.toThrow(/can't be called "operations"/);
});

test("an operation's parameter replaces the path item's of the same name and place", () => {
  const zoo = readZoo();
  list(zoo).parameters.push({ name: "zoo", in: "path", required: true, schema: { type: "integer" } });
  const [operation] = readOperations(zoo);
  expect(operation?.parameters.filter(({ name }) => name === "zoo")).toMatchObject([{ type: "number" }]);
});

function pointerOf(read: () => unknown): string | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof UnsupportedError) return error.pointer.join("/");
  }
  return undefined;
}
