import type { Document } from "@buddy-openapi/openapi/document";
import { expect, it } from "vitest";
import { named, withoutDeadReferences } from "../follow.ts";

const schemas = {
  Pet: {
    type: "object" as const,
    properties: { lid: { $ref: "#/components/schemas/Gone" }, other: { $ref: "other.yaml" } },
  },
  Alias: { $ref: "#/components/schemas/Pet" },
  Circle: { $ref: "#/components/schemas/Circle" },
};
const document: Document = JSON.parse(
  JSON.stringify({ openapi: "3.1.0", info: { title: "Pets", version: "1" }, components: { schemas } }),
);

it("takes references that lead nowhere, elsewhere or in a circle for nothing, and keeps the others", () => {
  expect(withoutDeadReferences(document).components?.schemas).toEqual({
    Pet: { type: "object" as const, properties: { lid: {}, other: {} } },
    Alias: schemas.Alias,
    Circle: {},
  });
});

it("names a reference to a reference after the last of them", () => {
  expect(named(document, { $ref: "#/components/schemas/Alias" })).toEqual({
    object: schemas.Pet,
    name: "Pet",
  });
  expect(named(document, schemas.Pet)).toEqual({ object: schemas.Pet });
});
