import type { Document } from "@buddy-openapi/openapi/document";
import { describe, expect, test } from "vitest";
import { pageDocument, sampleLanguages } from "../redoc/page-document.ts";

const DOCUMENT = { openapi: "3.1.1", info: { title: "Pets", version: "1" } };
const level = { type: "string" as const, description: "A level.", enum: ["USE", "MANAGE"] };

const server = (url: string) => ({ url, description: "", variables: {} });

function bundleWith(tags: string[], member: object): Document {
  const operation = {
    tags,
    responses: {},
    "x-codeSamples": [{ lang: "Shell", label: "curl" }, { lang: "PHP" }],
  };
  // The types of a document refuse what is left out here.
  return JSON.parse(
    JSON.stringify({
      ...DOCUMENT,
      tags: tags.map((name) => ({ name })),
      paths: { "/pets": { parameters: [], get: operation, put: operation } },
      components: { schemas: { Level: level, Pet: { type: "object" as const, properties: { member } } } },
    }),
  );
}

describe("the document that Redoc gets", () => {
  test("names null among the types of a nullable reference and keeps the description beside it", () => {
    const anyOf = [{ $ref: "#/components/schemas/Level" }, { type: "null" }];
    const { components } = pageDocument(bundleWith([], { description: "The level of all.", anyOf }));
    expect(components?.schemas?.["Pet"]).toEqual({
      type: "object",
      properties: {
        member: { description: "The level of all.", $ref: "#/components/schemas/Level.nullable" },
      },
    });
    expect(components?.schemas?.["Level.nullable"]).toEqual({
      title: "Level",
      description: "A level.",
      type: ["string", "null"],
      enum: ["USE", "MANAGE", null],
    });
    expect(components?.schemas?.["Level"]).toEqual(level);
  });

  test("may contain itself as a nullable member", () => {
    const anyOf = [{ $ref: "#/components/schemas/Pet" }, { type: "null" }];
    const { components } = pageDocument(bundleWith([], { anyOf }));
    const member = { $ref: "#/components/schemas/Pet.nullable" };
    expect(components?.schemas?.["Pet.nullable"]).toMatchObject({ properties: { member } });
  });

  test.each([
    { anyOf: [{ $ref: "#/components/schemas/Level" }, { $ref: "#/components/schemas/Pet" }] },
    { anyOf: [{ $ref: "#/components/schemas/Level" }, { type: "integer" }, { type: "null" }] },
    { anyOf: [{ type: "string" }, { type: "null" }] },
  ])("leaves other choices alone: %j", (member) => {
    const bundle = bundleWith([], member);
    expect(pageDocument(bundle)).toEqual(bundle);
  });

  test("links to the headings of its introduction as Redoc names them", () => {
    const { info } = pageDocument({
      ...DOCUMENT,
      info: { ...DOCUMENT.info, description: "See [errors](#errors) and [Buddy](https://buddy.works)." },
    });
    expect(info.description).toBe("See [errors](#section/errors) and [Buddy](https://buddy.works).");
  });

  test("has one sample for each language, one server and one example of each body: there is nothing to pick", () => {
    const samples = [
      { lang: "Shell", label: "curl" },
      { lang: "Shell", label: "curl: second" },
    ];
    const content = { "application/json": { examples: { first: {}, second: {} } } };
    const post = { requestBody: { content }, responses: {}, "x-codeSamples": samples };
    const document = pageDocument({
      ...DOCUMENT,
      servers: [server("a"), server("b")],
      paths: { "/pets": { post } },
    });
    expect(document).toEqual({
      ...DOCUMENT,
      servers: [server("a")],
      paths: {
        "/pets": {
          post: {
            ...post,
            requestBody: { content: { "application/json": { examples: { first: {} } } } },
            "x-codeSamples": [{ lang: "Shell", label: "curl" }],
          },
        },
      },
    });
  });
});

test("the languages of the samples come from the document, each once", () => {
  expect(sampleLanguages(bundleWith([], {}))).toEqual([
    { lang: "Shell", label: "curl" },
    { lang: "PHP", label: "PHP" },
  ]);
});
