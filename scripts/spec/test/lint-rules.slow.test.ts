import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT, run } from "@buddy-openapi/process/run";
import { lint as lintWithLibrary } from "@redocly/openapi-core";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { loadRules } from "../read-spec.ts";
import { GOOD } from "./good-document.ts";

/** A good schema outside the folder of the document. */
const OUTSIDE = join(mkdtempSync(join(tmpdir(), "lint-rules-outside-")), "ToyView.yaml");
writeFileSync(OUTSIDE, "type: object\ndescription: A toy.\n");

const PAGED = "{ page: page, size: per_page, items: /pets, pages: /pages/total }";

type Bad = [rule: string, from: string, to: string];

/** Edits of the good document, each of which breaks that rule and no other. */
const BAD: Bad[] = [
  ["rule/operation-id-verb-noun", "operationId: deletePet", "operationId: petDelete"],
  ["rule/operation-id-verb-noun", "operationId: deletePet", "operationId: delete_pet"],
  ["rule/operation-id-verb-noun", "operationId: deletePet", "operationId: delete"],
  ["rule/no-todo", "description: Returns a pet.", "description: TODO say more"],
  ["rule/no-todo", "description: Which pet.", "description: TODO say more"],
  ["rule/summary-sentence-case", "Get a pet", "Get a Pet"],
  ["rule/summary-sentence-case", "Get a pet", "get a pet"],
  ["rule/summary-sentence-case", "Get a pet", "Get a pet."],
  ["buddy-openapi/security", "security: [{ Token: [PET_INFO] }, { OAuth2: [PET_INFO] }]", "security: [{}]"],
  ["buddy-openapi/security", "{ Token: [PET_INFO] }", "{ Token: [] }"],
  ["buddy-openapi/security", "{ Token: [PET_INFO] }", "{}"],
  ["buddy-openapi/security", "{ Token: [PET_INFO] }", "{ Feeder: [] }"],
  ["buddy-openapi/security", "{ Token: [PET_INFO] }, ", "{ Feeder: [], OAuth2: [PET_INFO] }, "],
  ["buddy-openapi/security", "x-own-token: true", "x-own-token: yes"],
  ["security-scopes-defined", "{ OAuth2: [PET_INFO] }", "{ OAuth2: [PET_INFOS] }"],
  ["rule/property-description", "description: How big.", 'description: ""'],
  ["rule/property-description", "description: How big.,", ""],
  ["rule/property-description", "description: The name.,", ""],
  ["rule/component-schema-description", "description: A pet.", 'description: ""'],
  ["rule/component-schema-description", "description: A pet.", "title: Pet"],
  ["rule/union-property-example", "examples: [{ url: https://pets.test/ann, name: Ann }]", ""],
  ["scalar-property-missing-example", "examples: [BIG]", ""],
  ["scalar-property-missing-example", "examples: [Ann]", ""],
  ["rule/enum-extensibility-value", "x-enum-extensibility: open", "x-enum-extensibility: yes"],
  ["rule/media-type-examples", "examples:\n              only: { value: '@only.png' }", "examples: {}"],
  ["buddy-openapi/request-examples", "photo: '@rex.png'", "photo: rex"],
  ["buddy-openapi/request-examples", "'@only.png'", "only.png"],
  ["rule/media-type-examples", "examples:\n                rex:", "x-examples:\n                rex:"],
  ["rule/operation-samples", "lang: Shell, label", "lang: PHP, label"],
  ["rule/operation-samples", "label: wget, ", ""],
  ["rule/operation-samples", ", source: wget https://api.pets.test/pets", ""],
  ["rule/parameter-example", ", example: 20", ""],
  ["buddy-openapi/deprecation", "operationId: deletePet", "operationId: deletePet\n      deprecated: true"],
  ["buddy-openapi/deprecation", "description: How many.,", "description: How many., deprecated: true,"],
  ["buddy-openapi/deprecation", "description: How many.,", "description: How many., x-deprecated: Use all.,"],
  ["buddy-openapi/deprecation", "description: How big.,", "description: How big., deprecated: true,"],
  ["buddy-openapi/deprecation", "examples: [BIG]", "examples: [BIG], x-deprecated-values: [BIG]"],
  [
    "buddy-openapi/deprecation",
    "examples: [BIG]",
    "examples: [BIG], x-deprecated-values: { HUGE: Use BIG. }",
  ],
  ["buddy-openapi/deprecation", "examples: [BIG]", 'examples: [BIG], x-deprecated-values: { BIG: "" }'],
  [
    "buddy-openapi/client-default",
    "description: How many.",
    "x-client-default: PETS, description: How many.",
  ],
  ["buddy-openapi/pagination", "page: page", "page: pag"],
  ["buddy-openapi/pagination", "size: per_page, ", ""],
  ["buddy-openapi/pagination", "per_page, in: query", "per_page, in: header"],
  [
    "buddy-openapi/pagination",
    "Which page., schema: { type: integer }",
    "Which page., schema: { type: number }",
  ],
  ["buddy-openapi/pagination", "items: /pets", "items: /cats"],
  ["buddy-openapi/pagination", "items: /pets", "items: /pages"],
  ["buddy-openapi/pagination", "items: /pets", "items: pets"],
  ["buddy-openapi/pagination", "pages: /pages/total", "pages: /pages"],
  ["buddy-openapi/pagination", "pages: /pages/total", "pags: /pages/total"],
  ["buddy-openapi/pagination", PAGED, "true"],
  ["buddy-openapi/pagination", "{ page: page, ", "{ page: page, offset: page, "],
  ["buddy-openapi/pagination", PAGED, "{ offset: page, size: per_page, items: /pets, pages: /pages/total }"],
  ["buddy-openapi/pagination", PAGED, "{ offset: page, size: per_page, items: /pets, total: /pages }"],
  ["buddy-openapi/pagination", PAGED, "{ cursor: page, items: /pets }"],
  ["buddy-openapi/pagination", PAGED, "{ cursor: page, items: /pets, next: /pages }"],
  ["buddy-openapi/pagination", PAGED, "{ cursor: page, items: /pets, last: /kinds }"],
  ["buddy-openapi/pagination", PAGED, "{ cursor: page, items: /pets, last: /kind, next: /pages/total }"],
  ["buddy-openapi/collection", 'items: "/pets"', 'items: "/cats"'],
  ["buddy-openapi/collection", 'items: "/pets"', 'items: "/pages"'],
  ["buddy-openapi/collection", 'items: "/pets", ', ""],
  ["buddy-openapi/collection", "id: kind, ", ""],
  ["buddy-openapi/collection", "id: kind", "id: id"],
  ["buddy-openapi/collection", "id: kind", "id: owner"],
  ["buddy-openapi/collection", "id: kind", "ids: kind"],
  ["buddy-openapi/collection", 'pages: "/pages/total"', 'pags: "/pages/total"'],
  ["buddy-openapi/collection", 'pages: "/pages/total"', 'pages: "/pages"'],
  ["buddy-openapi/collection", '{ pages: "/pages/total" }', "true"],
  [
    "buddy-openapi/collection",
    '{ items: "/pets", id: kind, counts: { pages: "/pages/total" }, places: [page], newestFirst: true, hidden: { size: sold } }',
    "true",
  ],
  ["buddy-openapi/collection", "places: [page]", "places: [colour]"],
  ["buddy-openapi/collection", "places: [page]", "places: page"],
  ["buddy-openapi/collection", "newestFirst: true", "newestFirst: often"],
  ["buddy-openapi/collection", "hidden: { size: sold }", "hidden: { size: kind }"],
  ["buddy-openapi/states", "property: kind", "properties: kind"],
  ["buddy-openapi/states", "order: [CAT]", "order: []"],
  ["buddy-openapi/states", "to: DOG", "to: COW"],
  ["buddy-openapi/states", "action: name, ", ""],
  ["buddy-openapi/lookup", "x-lookup: { page:", "x-lookup: { pag:"],
  ["buddy-openapi/lookup", "returns: pets", "returns: cats"],
  ["buddy-openapi/lookup", "list: getPets", "list: getCats"],
  ["buddy-openapi/lookup", "by: [kind]", "from: [kind]"],
  ["buddy-openapi/collection", "  /pets:\n", "  /cats:\n"],
  ["buddy-openapi/collection", "operationId: deletePet", "operationId: deletePet\n      x-collection: true"],
  ["buddy-openapi/markdown-without-html", "Returns a pet.", "Returns a <b>pet</b>."],
  ["buddy-openapi/markdown-without-html", "Returns a pet.", '"<form action=/>"'],
  ["buddy-openapi/markdown-without-html", "summary: Get a pet", "summary: Get a <i>pet</i>"],
  ["buddy-openapi/markdown-without-html", "description: A pet.", 'description: "A pet. <!-- hidden -->"'],
  ["buddy-openapi/markdown-without-html", "description: Which pet.", "description: Which <br> pet."],
  ["buddy-openapi/markdown-without-html", "Returns a pet.", '"Returns ![a pet](https://pets.test/a.png)."'],
  ["buddy-openapi/markdown-without-html", "Returns a pet.", '"Returns [a pet](file:///etc/passwd)."'],
  ["buddy-openapi/markdown-without-html", "Returns a pet.", '"Returns [a pet](//pets.test)."'],
  ["buddy-openapi/markdown-without-html", "Returns a pet.", '"Returns a \\u202Epet."'],
  ["buddy-openapi/markdown-without-html", "title: Pets", 'title: "Pe\\u2066ts"'],
  [
    "buddy-openapi/markdown-without-html",
    "operationId: deletePet",
    'operationId: deletePet\n      externalDocs: { url: "javascript:alert(1)" }',
  ],
  [
    "buddy-openapi/markdown-without-html",
    "operationId: deletePet",
    'operationId: deletePet\n      externalDocs: { url: "java\\tscript:alert(1)" }',
  ],
  [
    "buddy-openapi/markdown-without-html",
    "operationId: deletePet",
    'operationId: deletePet\n      externalDocs: { url: "/\\t/pets.test" }',
  ],
  ["buddy-openapi/properties", "required: [kind, size]", "required: [kind]"],
  ["buddy-openapi/properties", "required: [kind, size]", "required: [kind, size, owner]"],
  ["buddy-openapi/properties", "required: [pets]", "required: []"],
  ["buddy-openapi/properties", "required: [total]", "required: []"],
  ["buddy-openapi/properties", ", readOnly: true", ""],
  ["buddy-openapi/properties", "format: password, writeOnly: true", "writeOnly: true"],
  ["buddy-openapi/request-examples", "<your token>", "top-secret"],
  ["buddy-openapi/request-examples", "x-for: [DOG]", "x-for: [CAT]"],
  ["buddy-openapi/references-inside", "anyOf: [", `anyOf: [{ $ref: ${OUTSIDE} }, `],
  ["rule/idempotent-value", "operationId: deletePet", "operationId: deletePet\n      x-idempotent: often"],
  ["rule/enum-extensibility-needs-enum", "enum: [SMALL, BIG]", "x-enum-extensibility: open"],
  ["no-invalid-schema-examples", "examples: [BIG]", "examples: [HUGE]"],
  ["no-invalid-media-type-examples", "size: BIG", "size: HUGE"],
  ["no-duplicated-enum-values", "[CAT, DOG]", "[CAT, DOG, DOG]"],
  ["operation-4xx-response", '"404": { description: No such pet. }', ""],
  ["operation-description", "description: Returns a pet.", ""],
  ["operation-singular-tag", "tags: [Pets]", "tags: [Pets, Pets]"],
  ["operation-tag-defined", "tags: [Pets]", "tags: [Animals]"],
  ["path-parameters-defined", "/pets/{pet_id}", "/pets/{id}"],
  [
    "buddy-openapi/supported",
    "      tags: [Pets]",
    "      servers: [{ url: https://files.pets.test }]\n      tags: [Pets]",
  ],
  ["parameter-description", "description: Which pet.,", ""],
  ["rule/component-schema-name", "OwnerView", "owner_view"],
  [
    "no-unused-components",
    '{ $ref: "#/components/schemas/OwnerView" }',
    "{ type: object, additionalProperties: true }",
  ],
];

/** Other ways to page. */
const PAGED_OTHERWISE = [
  "{ offset: page, size: per_page, items: /pets, total: /pages/total }",
  "{ cursor: page, size: per_page, items: /pets, next: /pages/total }",
  "{ cursor: page, items: /pets, last: /kind }",
].map((pagination) => edit(PAGED, pagination));

/** Refers to a second PetView, which the bundler would have to rename. */
const SAME_NAME = GOOD.replace("anyOf: [", "anyOf: [{ $ref: pets/schemas/PetView.yaml }, ");

const folder = mkdtempSync(join(tmpdir(), "lint-rules-"));
afterAll(() => {
  for (const path of [folder, dirname(OUTSIDE)]) rmSync(path, { recursive: true });
});
mkdirSync(join(folder, "pets/schemas"), { recursive: true });
writeFileSync(join(folder, "pets/schemas/PetView.yaml"), "type: object\ndescription: Another pet.\n");

/** One run of the linter for all documents, as starting it takes longer than linting them. */
const brokenRules = await lint([GOOD, SAME_NAME, ...PAGED_OTHERWISE, ...BAD.map(breakRule)]);

test.for([GOOD, ...PAGED_OTHERWISE])("a good document breaks no rule", (document) => {
  expect(brokenRules.get(document)).toEqual([]);
});

test.for(BAD)("%s is broken when `%s` becomes `%s`", (bad) => {
  // What a rule of the linter refuses, the generator may refuse too.
  const found = brokenRules
    .get(breakRule(bad))
    ?.filter((rule) => rule === bad[0] || rule !== "buddy-openapi/supported");
  expect(found).toEqual([bad[0]]);
});

test("component-name-unique is broken when two files would become components of the same name", () => {
  expect(brokenRules.get(SAME_NAME)).toEqual(["component-name-unique"]);
});

test("the linter of pnpm dev, another release of the same one, finds the same", async () => {
  const { files: config } = await loadRules();
  for (const [document, rules] of brokenRules) {
    const ref = write("dev.yaml", document);
    const problems = await lintWithLibrary({ ref, config });
    expect([...new Set(problems.map(({ ruleId }) => ruleId))], document).toEqual(rules);
  }
});

test("every rule of redocly.yaml has a document that breaks it", () => {
  const config: { rules: object } = parse(readFileSync(join(ROOT, "redocly.yaml"), "utf8"));
  // layout.test.ts breaks the layout, which takes several files.
  const tested = ["component-name-unique", "buddy-openapi/layout", ...BAD.map(([rule]) => rule)];
  expect(tested).toEqual(expect.arrayContaining(Object.keys(config.rules)));
});

function breakRule([, from, to]: Bad): string {
  return edit(from, to);
}

function edit(from: string, to: string): string {
  if (!GOOD.includes(from)) throw new Error(`The good document has no "${from}".`);
  return GOOD.replaceAll(from, to);
}

/** The rules that each document breaks. The linter prints one JSON report per document, in the given order. */
async function lint(documents: string[]): Promise<Map<string, string[]>> {
  const files = documents.map((document, index) => write(`${index}.yaml`, document));
  const { stdout } = await run("redocly", ["lint", ...files, "--format=json"]);
  const reports: { problems: { ruleId: string }[] }[] = JSON.parse(`[${stdout.replace(/^\}\{$/gm, "},{")}]`);
  return new Map(
    documents.map((document, index) => {
      const rules = reports[index]?.problems.map((problem) => problem.ruleId);
      return [document, [...new Set(rules ?? ["no report"])]];
    }),
  );
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
