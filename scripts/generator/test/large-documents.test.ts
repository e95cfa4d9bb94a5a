import type { Document } from "@buddy-openapi/openapi/document";
import { expect, test } from "vitest";
import { unformattedFiles } from "../generated-files.ts";

const ref = (index: number) => ({ $ref: `#/components/schemas/S${index}`, description: "Another one." });

/** A document of schemas, each of which has properties that are others. */
function documentOf(count: number, others: (index: number) => number[]) {
  const schemas = Array.from({ length: count }, (_, index) => {
    const properties = others(index).map((other) => [`p${other}`, ref(other % count)]);
    return [`S${index}`, { type: "object", properties: Object.fromEntries(properties) }];
  });
  const content = { "application/json": { schema: ref(0) } };
  const document = {
    openapi: "3.1.1",
    info: { title: "T", version: "1.0.0" },
    paths: {
      "/x": {
        post: {
          operationId: "addX",
          requestBody: { content },
          responses: { "200": { description: "Ok.", content } },
        },
      },
    },
    components: { schemas: Object.fromEntries(schemas) },
  };
  // The types of openapi-typescript require properties that OpenAPI leaves optional.
  return document as unknown as Document;
}

test.each([
  ["a chain of 1 000 schemas", documentOf(1_000, (index) => [index + 1])],
  ["30 schemas that all hold each other", documentOf(30, () => [...Array(30).keys()])],
])("%s are not too many", { timeout: 60_000 }, async (_what, document) => {
  expect((await unformattedFiles(document, "types")).get("index.ts")).toContain("export type S29 = {");
  expect((await unformattedFiles(document, "client")).size).toBeGreaterThan(30);
});
