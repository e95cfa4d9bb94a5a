import { documentCursor } from "@buddy-openapi/openapi/cursor";
import type { Document } from "@buddy-openapi/openapi/document";
import { describe, expect, test } from "vitest";
import { checkDocument } from "../checks/check-document.ts";
import { CASES } from "./document-cases.ts";
import { documentOf } from "./verdicts.ts";

describe("refuses, with the place and the reason", () => {
  test.each(CASES.filter(({ refused }) => refused))("$name: $about", ({ document, refused }) => {
    const problems = checkDocument(documentCursor(document));
    expect(problems.map(({ place }) => place.join("/"))).toContain(refused?.at);
    expect(problems.find(({ place }) => place.join("/") === refused?.at)?.message).toContain(
      refused?.message,
    );
  });
});

test("accepts every other document", () => {
  const found = CASES.filter(({ refused }) => !refused).flatMap(({ name, document }) =>
    checkDocument(documentCursor(document)).map((problem) => [
      name,
      problem.place.join("/"),
      problem.message,
    ]),
  );
  expect(found).toEqual([]);
});

// No YAML can have it, and JSON can.
test("refuses a property whose name has half a character", () => {
  const schema = { type: "object" as const, properties: { "\ud800": { type: "string" as const } } };
  const document = {
    openapi: "3.1.1",
    info: { title: "T", version: "1.0.0" },
    paths: {},
    components: { schemas: { Pet: schema } },
  };
  const [problem] = checkDocument(documentCursor(document));
  expect(problem?.place.join("/")).toBe("components/schemas/Pet/properties");
  expect(problem?.message).toContain("half a character");
});

// cspell:ignore descripton identifer sumary Formt
/** What is refused at a place of a document, whose last key it is. */
const REFUSED: [version: string, at: string, value: unknown][] = [
  ["3.1.1", "info/descripton", "x"],
  ["3.1.1", "info/contact/mail", "x"],
  ["3.1.1", "info/license/identifer", "MIT"],
  ["3.1.1", "info/version", 1],
  ["3.1.1", "tags/0/parent", "x"],
  ["3.1.1", "servers/0/variables/region/defaults", "eu"],
  ["3.1.1", "externalDocs/uri", "x"],
  ["3.1.1", "components/links/Next/operationID", "getS"],
  ["3.1.1", "components/links/Next/server/uri", "x"],
  ["3.1.1", "components/examples/One/values", 1],
  ["3.1.1", "components/callbacks/Done/{$request.body}/post/sumary", "x"],
  ["3.1.1", "components/securitySchemes/Token/bearerFormt", "x"],
  ["3.1.1", "components/securitySchemes/Other/flows/password/tokenURL", "x"],
  ["3.1.1", "components/schemas/S/discriminator/mappings", {}],
  ["3.1.1", "components/schemas/S/xml/attributes", true],
  ["3.1.1", "components/schemas/S/exclusiveMinimum", true],
  ["3.0.4", "info/summary", "x"],
  ["3.0.4", "info/license/identifier", "MIT"],
  ["3.0.4", "webhooks", {}],
  ["3.0.4", "components/pathItems", {}],
  ["3.0.4", "components/schemas/S/const", 1],
  ["3.0.4", "components/schemas/S/properties/any", true],
  ["3.0.4", "components/schemas/S/exclusiveMinimum", 1],
];

test.each(REFUSED)("in %s refuses %s", (version, at, value) => {
  const document: unknown = JSON.parse(JSON.stringify(documentOf({ S: {} }, version)));
  const keys = at.split("/");
  let holder = document as Record<string, unknown>;
  for (const [index, key] of keys.slice(0, -1).entries()) {
    holder[key] ??= keys[index + 1] === "0" ? [] : {};
    holder = holder[key] as Record<string, unknown>;
  }
  holder[keys.at(-1) ?? ""] = value;
  const places = checkDocument(documentCursor(document as Document)).map(({ place }) => place.join("/"));
  expect(places).toContain(at);
});
