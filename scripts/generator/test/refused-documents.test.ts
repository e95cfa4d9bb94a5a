import { documentCursor } from "@buddy-openapi/openapi/cursor";
import { describe, expect, test } from "vitest";
import { checkDocument } from "../checks/check-document.ts";
import { CASES } from "./document-cases.ts";

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
