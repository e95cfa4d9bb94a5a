import { expect, test } from "vitest";
import { parse } from "yaml";
import { readOperations } from "../operations.ts";

const read = (paths: string, more = "") => {
  const document = parse(`openapi: 3.1.1
info: { title: T, version: 1.0.0 }
security: [{ Token: [READ] }]
paths:
${paths.replace(/^/gm, "  ")}
components:
  securitySchemes: { Token: { type: http, scheme: bearer }, Key: { $ref: "#/components/securitySchemes/Token" } }
  parameters:
    Circle: { $ref: "#/components/parameters/Circle" }
    Id: { name: id, in: path, required: true, description: An ID., schema: { type: string, examples: [a] } }
${more.replace(/^/gm, "  ")}
`);
  return readOperations(document);
};

test("parameters are merged by name and place, and keep the place where they are written", () => {
  const [operation] = read(`/x/{id}:
  parameters:
    - $ref: "#/components/parameters/Id"
    - { name: page, in: query, schema: { type: integer } }
  get:
    operationId: getX
    parameters:
      - { name: page, in: query, schema: { type: string }, example: b, explode: false }
      - { name: page, in: header, schema: { type: string } }`);
  expect(
    operation?.parameters.map(({ name, in: place, style, explode, required, examples, pointer }) => [
      `${place} ${name} ${style} ${explode} ${required}`,
      examples.map(({ value }) => value),
      pointer.join("/"),
    ]),
  ).toEqual([
    ["path id simple false true", ["a"], "components/parameters/Id"],
    ["query page form false false", ["b"], "paths//x/{id}/get/parameters/0"],
    ["header page simple false false", [], "paths//x/{id}/get/parameters/1"],
  ]);
});

test("security is that of the document where an operation has none, and none where it says so", () => {
  const operations = read(`/x:
  get: {}
  post: { security: [] }
  put: { security: [{}, { Token: [A, B], Key: [] }] }`);
  expect(operations.map(({ method, security }) => [method, JSON.stringify(security)])).toEqual([
    ["GET", '[[{"name":"Token","scheme":{"type":"http","scheme":"bearer"},"scopes":["READ"]}]]'],
    [
      "PUT",
      '[[],[{"name":"Token","scheme":{"type":"http","scheme":"bearer"},"scopes":["A","B"]},{"name":"Key","scheme":{"type":"http","scheme":"bearer"},"scopes":[]}]]',
    ],
    ["POST", "[]"],
  ]);
});

test("references are followed, and a description beside one replaces that of its target", () => {
  const [operation] = read(
    `/x/{id}:
  get:
    parameters: [{ $ref: "#/components/parameters/Id", description: Another ID. }]
    responses:
      "200": { $ref: "#/components/responses/Ok" }
      x-note: no response`,
    `headers: { Total: { schema: { type: integer } } }
examples: { One: { summary: One., value: 1 } }
responses:
  Ok:
    description: Good.
    headers: { X-Total: { $ref: "#/components/headers/Total" } }
    content: { application/json: { schema: true, examples: { one: { $ref: "#/components/examples/One" } } } }`,
  );
  expect(operation?.parameters[0]?.description).toBe("Another ID.");
  expect(operation?.responses).toMatchObject([
    {
      status: "200",
      description: "Good.",
      headers: [{ name: "X-Total", pointer: ["components", "headers", "Total"] }],
      content: [{ mediaType: "application/json", schema: true, examples: [{ name: "one", value: 1 }] }],
    },
  ]);
});

test.each([
  ["#/components/parameters/Nothing", "names nothing"],
  ["#/components/parameters/Circle", "refers to itself"],
  ["#/__proto__/constructor", "names nothing"],
])("a reference to %s is refused with its place", ($ref, message) => {
  expect(() => read(`/x: { get: { parameters: [{ $ref: "${$ref}" }] } }`)).toThrow(
    expect.objectContaining({
      name: "UnsupportedError",
      message: expect.stringContaining(message),
      pointer: ["paths", "/x", "get", "parameters", 0],
    }),
  );
});
