import { expect, test } from "vitest";
import { stringify } from "yaml";
import { generateFromText } from "../generate-from-text.ts";

function pets(version: "3.0.4" | "3.1.1") {
  const name = version === "3.0.4" ? { type: "string", nullable: true } : { type: ["string", "null"] };
  const pet = { type: "object", required: ["name"], properties: { name } };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/PetView" } } };
  return {
    openapi: version,
    info: { title: "Pets", version: "1.0.0" },
    servers: [{ url: "https://api.pets.test" }],
    paths: {
      "/pet": { get: { operationId: "getPet", responses: { "200": { description: "A pet.", content } } } },
    },
    components: { schemas: { PetView: pet } },
  };
}

test.each([
  ["JSON", "3.0.4", JSON.stringify(pets("3.0.4"), undefined, 2)],
  ["JSON", "3.1.1", JSON.stringify(pets("3.1.1"))],
  ["YAML", "3.0.4", stringify(pets("3.0.4"))],
  ["YAML", "3.1.1", stringify(pets("3.1.1"))],
])("%s of OpenAPI %s becomes both packages", async (_format, _version, text) => {
  const types = await generateFromText({ text, file: "pets" }, "types");
  expect(types.get("index.ts")).toContain("name: string | null;");
  const client = await generateFromText({ text, file: "pets" }, "client");
  expect(client.get("operations.ts")).toContain('path: "/pet"');
});

test.each([
  ["a tab for a space", "openapi: 3.1.1\n\tinfo: {}\n", /^pets\.yaml:2:1 {2}/],
  ["JSON that ends early", '{ "openapi": "3.1.1"', /^pets\.yaml:1:\d+ {2}/],
  ["another document", "swagger: '2.0'\n", /^pets\.yaml:1:1 {2}This is no OpenAPI document/],
  [
    "a later version",
    stringify({ ...pets("3.1.1"), openapi: "3.2.0" }),
    /^pets\.yaml:1:10 {2}OpenAPI 3\.2\.0 is not supported/,
  ],
  [
    "a keyword that nothing carries out",
    stringify(pets("3.1.1")).replace("type: object", "type: object\n      if: {}"),
    /^pets\.yaml:\d+:\d+ {2}"if"/,
  ],
])("%s is refused with its place", async (_what, text, message) => {
  await expect(generateFromText({ text, file: "pets.yaml" }, "types")).rejects.toThrow(message);
});
