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

test("what is said once in YAML and merged, or named in many places, is there in each", async () => {
  const text = stringify(pets("3.1.1"))
    .replace("PetView:", "Named: &named\n      type: object\n    PetView:\n      <<: *named")
    .replace("      type: object\n      required", "      required")
    .concat(...Array.from({ length: 300 }, (_, index) => `    Pet${index}: *named\n`));
  const types = await generateFromText({ text, file: "pets" }, "types");
  expect(types.get("index.ts")).toMatch(/PetView = \{\n {2}name: string \| null;/);
  expect(types.get("index.ts")).toContain("Pet299 = {");
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
  ["an alias without an anchor", "openapi: *a\n", /^pets\.yaml:1:10 {2}"\*a" names nothing before it/],
  ["an alias in its own anchor", "openapi: 3.1.1\npaths: &a { /x: *a }\n", /^pets\.yaml:2:17 {2}"\*a" is in/],
  [
    "a keyword that nothing carries out",
    stringify(pets("3.1.1")).replace("type: object", "type: object\n      if: {}"),
    /^pets\.yaml:\d+:\d+ {2}"if"/,
  ],
])("%s is refused with its place", async (_what, text, message) => {
  await expect(generateFromText({ text, file: "pets.yaml" }, "types")).rejects.toThrow(message);
});
