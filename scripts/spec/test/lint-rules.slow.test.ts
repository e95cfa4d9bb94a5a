import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, run } from "@buddy-openapi/process/run";
import { lint as lintWithLibrary } from "@redocly/openapi-core";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { loadRules } from "../read-spec.ts";
import { BAD_EDITS as BAD, type Bad, PAGED } from "./bad-edits.ts";
import { GOOD } from "./good-document.ts";

/** Other ways to page. */
const PAGED_OTHERWISE = [
  "{ offset: page, size: per_page, items: /pets, total: /pages/total }",
  "{ cursor: page, size: per_page, items: /pets, next: /pages/total }",
  "{ cursor: page, items: /pets, last: /kind }",
].map((pagination) => edit(PAGED, pagination));

/** Refers to a second PetView, which the bundler would have to rename. */
const SAME_NAME = GOOD.replace("anyOf: [", "anyOf: [{ $ref: pets/schemas/PetView.yaml }, ");

const folder = mkdtempSync(join(tmpdir(), "lint-rules-"));
afterAll(() => rmSync(folder, { recursive: true }));
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

test("Redocly's library, another release than the command line, finds the same", async () => {
  const config = await loadRules();
  for (const [document, rules] of brokenRules) {
    const ref = write("dev.yaml", document);
    const problems = await lintWithLibrary({ ref, config });
    expect([...new Set(problems.map(({ ruleId }) => ruleId))], document).toEqual(rules);
  }
});

test("every rule of redocly.yaml has a document that breaks it", () => {
  const config: { rules: Record<string, unknown> } = parse(readFileSync(join(ROOT, "redocly.yaml"), "utf8"));
  // layout.test.ts breaks the layout, which takes several files.
  const tested = ["component-name-unique", "buddy-openapi/layout", ...BAD.map(([rule]) => rule)];
  const rules = Object.keys(config.rules).filter((rule) => config.rules[rule] !== "off");
  expect(tested).toEqual(expect.arrayContaining(rules));
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
