import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";
import { UNRELEASED } from "../changes/releases.ts";
import { sayPublished, UNTIL_PUBLISHED } from "../published.ts";

const TEXTS = ["*.md", "packages/*/*.md", "packages/docs/content/**/*.md"];
const CLAIM = /nothing is published/i;
const { version } = JSON.parse(readFileSync(join(ROOT, "packages/types/package.json"), "utf8"));

function claims(root: string): string[] {
  return globSync(TEXTS, { cwd: root }).filter((file) => CLAIM.test(readFileSync(join(root, file), "utf8")));
}

test("texts say that nothing is published before the first release, and none does afterwards", () => {
  const expected = version === UNRELEASED ? UNTIL_PUBLISHED.map(([file]) => file) : [];
  expect(claims(ROOT).sort()).toEqual(expected.toSorted());
});

test.runIf(version === UNRELEASED)("the first version takes back each of them", () => {
  const root = mkdtempSync(join(tmpdir(), "published-"));
  for (const [file] of UNTIL_PUBLISHED) cpSync(join(ROOT, file), join(root, file));
  sayPublished(root);
  expect(claims(root)).toEqual([]);
  rmSync(root, { recursive: true });
});
