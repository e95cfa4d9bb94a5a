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
