import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, run } from "@buddy-openapi/process/run";
import { lint as lintWithLibrary } from "@redocly/openapi-core";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { loadRules } from "../read-spec.ts";

/** The samples of each operation of the good document. */
const SAMPLES = `x-codeSamples:
        - { lang: Shell, label: curl, source: curl https://api.pets.test }
        - { lang: TypeScript, label: TypeScript (client), source: await pets.getPet() }
        - { lang: JavaScript, label: JavaScript (fetch), source: 'await fetch("https://api.pets.test")' }`;

const GOOD = `
openapi: 3.1.1
info:
  title: Pets
  version: 1.0.0
  license: { name: MIT, identifier: MIT }
servers:
  - url: https://api.pets.test
tags:
  - { name: Pets, description: All about pets. }
paths:
  /pets/{pet_id}:
    parameters:
      - { name: pet_id, in: path, required: true, description: Which pet., schema: { type: string }, example: rex }
    get:
      operationId: getPet
      summary: Get a pet
      description: Returns a pet.
      tags: [Pets]
      security: [{ Token: [PET_INFO] }, { OAuth2: [PET_INFO] }]
      ${SAMPLES}
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/PetView" }
              examples:
                rex: { value: { kind: DOG, size: BIG, owner: { name: Ann } } }
        "404": { description: No such pet. }
    delete:
      operationId: deletePet
      summary: Delete a pet
      description: Deletes a pet.
      tags: [Pets]
      security: [{ Token: [PET_MANAGE] }, { OAuth2: [PET_MANAGE] }]
      ${SAMPLES}
      responses:
        "204": { description: The pet is deleted. }
        "404": { description: No such pet. }
components:
  schemas:
    PetView:
      type: object
      description: A pet.
      properties:
        kind: { $ref: "#/components/schemas/PetKind" }
        size: { type: string, description: How big., enum: [SMALL, BIG], examples: [BIG] }
        owner:
          description: Who feeds it.
          anyOf: [{ $ref: "#/components/schemas/OwnerView" }, { type: "null" }]
          examples: [{ name: Ann }]
    PetKind:
      type: string
      description: What kind of animal it is.
      x-enum-extensibility: open
      enum: [CAT, DOG]
      examples: [CAT]
    OwnerView:
      type: object
      description: An owner.
      properties:
        name: { type: [string, "null"], description: The name., examples: [Ann] }
  securitySchemes:
    Token: { type: http, scheme: bearer }
    OAuth2:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://api.pets.test/token
          scopes: { PET_INFO: Read pets, PET_MANAGE: Change pets }
`;

type Bad = [rule: string, from: string, to: string];

/** Edits of the good document, each of which breaks that rule and no other. */
const BAD: Bad[] = [
  ["rule/operation-id-verb-noun", "operationId: getPet", "operationId: petGet"],
  ["rule/operation-id-verb-noun", "operationId: getPet", "operationId: get_pet"],
  ["rule/operation-id-verb-noun", "operationId: getPet", "operationId: get"],
  ["rule/no-todo", "description: Returns a pet.", "description: TODO say more"],
  ["rule/no-todo", "description: Which pet.", "description: TODO say more"],
  ["rule/summary-sentence-case", "Get a pet", "Get a Pet"],
  ["rule/summary-sentence-case", "Get a pet", "get a pet"],
  ["rule/summary-sentence-case", "Get a pet", "Get a pet."],
  ["rule/operation-scopes", "security: [{ Token: [PET_INFO] }, { OAuth2: [PET_INFO] }]", "security: []"],
  ["rule/operation-scopes", "{ Token: [PET_INFO] }", "{ Token: [] }"],
  ["rule/operation-scopes", "{ Token: [PET_INFO] }", "{}"],
  ["security-scopes-defined", "{ OAuth2: [PET_INFO] }", "{ OAuth2: [PET_INFOS] }"],
  ["rule/property-description", "description: How big.", 'description: ""'],
  ["rule/property-description", "description: How big.,", ""],
  ["rule/property-description", "description: The name.,", ""],
  ["rule/component-schema-description", "description: A pet.", 'description: ""'],
  ["rule/component-schema-description", "description: A pet.", "title: Pet"],
  ["rule/union-property-example", "examples: [{ name: Ann }]", ""],
  ["scalar-property-missing-example", "examples: [BIG]", ""],
  ["scalar-property-missing-example", "examples: [Ann]", ""],
  ["rule/enum-extensibility-value", "x-enum-extensibility: open", "x-enum-extensibility: yes"],
  ["rule/media-type-examples", "examples:\n                rex:", "x-examples:\n                rex:"],
  ["rule/operation-samples", SAMPLES, ""],
  [
    "rule/operation-samples",
    "        - { lang: Shell, label: curl, source: curl https://api.pets.test }\n",
    "",
  ],
  ["rule/operation-samples", "lang: JavaScript, label", "lang: PHP, label"],
  ["rule/operation-samples", "label: TypeScript (client), ", ""],
  ["rule/operation-samples", ", source: await pets.getPet()", ""],
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
  ["parameter-description", "description: Which pet.,", ""],
  ["rule/component-schema-name", "OwnerView", "owner_view"],
  [
    "no-unused-components",
    '{ $ref: "#/components/schemas/OwnerView" }',
    "{ type: object, additionalProperties: true }",
  ],
];

/** Refers to a second PetView, which the bundler would have to rename. */
const SAME_NAME = GOOD.replace("anyOf: [", "anyOf: [{ $ref: PetView.yaml }, ");

const folder = mkdtempSync(join(tmpdir(), "lint-rules-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "PetView.yaml"), "type: object\ndescription: Another pet.\n");

/** One run of the linter for all documents, as starting it takes longer than linting them. */
const brokenRules = await lint([GOOD, SAME_NAME, ...BAD.map(breakRule)]);

test("a good document breaks no rule", () => {
  expect(brokenRules.get(GOOD)).toEqual([]);
});

test.for(BAD)("%s is broken when `%s` becomes `%s`", (bad) => {
  expect(brokenRules.get(breakRule(bad))).toEqual([bad[0]]);
});

test("component-name-unique is broken when two files would become components of the same name", () => {
  expect(brokenRules.get(SAME_NAME)).toEqual(["component-name-unique"]);
});

test("the linter of pnpm dev, another release of the same one, finds the same", async () => {
  const config = await loadRules();
  for (const [document, rules] of brokenRules) {
    const ref = write("dev.yaml", document);
    const problems = await lintWithLibrary({ ref, config });
    expect([...new Set(problems.map(({ ruleId }) => ruleId))], document).toEqual(rules);
  }
});

test("every rule of redocly.yaml has a document that breaks it", () => {
  const config: { rules: object } = parse(readFileSync(join(ROOT, "redocly.yaml"), "utf8"));
  const tested = ["component-name-unique", ...BAD.map(([rule]) => rule)];
  expect(tested).toEqual(expect.arrayContaining(Object.keys(config.rules)));
});

test("an open enum grows in a minor change", async () => {
  expect(await bump("[CAT, DOG]", "[CAT, DOG, EEL]")).toBe("minor");
});

test("a closed enum grows in a major change", async () => {
  expect(await bump("[SMALL, BIG]", "[SMALL, BIG, HUGE]")).toBe("major");
});

test("opening a closed enum is a major change", async () => {
  expect(await bump("enum: [SMALL, BIG]", "enum: [SMALL, BIG], x-enum-extensibility: open")).toBe("major");
});

test("closing an open enum is no major change", async () => {
  expect(await bump("x-enum-extensibility: open", "x-enum-extensibility: closed")).toBe("patch");
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

/** The version bump that an edit of the good document asks for. */
async function bump(from: string, to: string): Promise<string> {
  const files = [write("base.yaml", GOOD), write("revision.yaml", edit(from, to))];
  const { stdout } = await run("redocly", ["diff", ...files, "--format=json"]);
  return JSON.parse(stdout).bump;
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
