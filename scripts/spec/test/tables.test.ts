import { beforeEach, expect, test } from "vitest";
import { fillTables, groupsTable } from "../tables.ts";

const operation = (operationId: string, scope: object) => ({
  operationId,
  tags: ["Pets"],
  "x-scope": scope,
  responses: {},
});

let document: ReturnType<typeof pets>;

function pets(groups: Record<string, readonly string[]> | undefined) {
  return {
    openapi: "3.1.1",
    info: { title: "Pets", version: "1", description: "" },
    tags: [{ name: "Pets" }, { name: "Owners" }],
    paths: {
      "/pets": {
        get: operation("getPets", { new: ["PET_READ"], old: ["PET"] }),
        post: operation("addPet", { new: [], old: ["PET_ADD"] }),
        delete: operation("deletePets", { new: ["PET_MANAGE"], old: ["PET", "PET_DELETE"], inferred: true }),
      },
      "/pets/{id}": { parameters: [], get: operation("getPet", { new: ["PET_READ"], old: ["PET"] }) },
    },
    components: {
      schemas: { Kind: { type: "string" as const, enum: ["CAT", "DOG"], "x-enum-groups": groups } },
    },
  };
}

beforeEach(() => {
  document = pets({ furry: ["DOG", "CAT"] });
});

function filled(description: string): string {
  document.info.description = description;
  fillTables(document, document);
  return document.info.description;
}

test("scopes: operations of the same names share a row; a name can be unknown, or inferred", () => {
  expect(filled("Scopes:\n\n<!-- table: scopes -->\n")).toMatchInlineSnapshot(`
    "Scopes:

    | operation | scope | former name |
    | --- | --- | --- |
    | \`getPets\`, \`getPet\` | \`PET_READ\` | \`PET\` |
    | \`addPet\` | unknown | \`PET_ADD\` |
    | \`deletePets\` | \`PET_MANAGE\` (inferred) | \`PET\`, \`PET_DELETE\` |
    "
  `);
});

test("operations: one row for each tag", () => {
  expect(filled("<!-- table: operations -->")).toMatchInlineSnapshot(`
    "| resource | operations |
    | --- | --- |
    | Pets | \`getPets\`, \`addPet\`, \`deletePets\`, \`getPet\` |
    | Owners |  |"
  `);
});

test("groups: each with its tags and the number of operations", () => {
  const groups = { "x-tagGroups": [{ name: "All", tags: ["Pets", "Owners"] }] };
  expect(groupsTable({ ...document, ...groups })).toMatchInlineSnapshot(`
    "| group | resources | operations |
    | --- | --- | --- |
    | All | Pets, Owners | 4 |
    | all |  | 4 |"
  `);
  expect(groupsTable(document)).toContain("| Owners | Owners | 0 |");
});

test("enum: its values by their groups", () => {
  expect(filled("<!-- table: enum Kind -->")).toMatchInlineSnapshot(`
    "| group | values |
    | --- | --- |
    | furry | \`DOG\`, \`CAT\` |"
  `);
});

test("enum: a list where there are no groups", () => {
  document = pets(undefined);
  expect(filled("<!-- table: enum Kind -->")).toMatchInlineSnapshot(`
    "| value |
    | --- |
    | \`CAT\` |
    | \`DOG\` |"
  `);
});

test.for([
  ["a value is missing", { furry: ["DOG"] }],
  ["a value is there twice", { furry: ["DOG", "CAT"], small: ["CAT"] }],
  ["a value is none of the enum", { furry: ["DOG", "CAT", "EEL"] }],
] as const)("enum: refuses groups in which %s", ([, groups]) => {
  document = pets(groups);
  expect(() => filled("<!-- table: enum Kind -->")).toThrow(/x-enum-groups of Kind/);
});

test.for(["cats", "enum Owner", "enum"])("refuses the table `%s`, which can't be made", (name) => {
  expect(() => filled(`<!-- table: ${name} -->`)).toThrow(/table/);
});
