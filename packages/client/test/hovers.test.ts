import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const DIST = join(import.meta.dirname, "../dist");

/** TypeScript reads what is in braces after `@throws` as a type, so a link there breaks what an editor shows. */
test("no tag of a doc comment is broken in an editor", () => {
  const files = globSync("**/*.d.ts", { cwd: DIST });
  expect(files).toContain(join("generated", "operations.d.ts"));
  const broken = files.filter((file) => /@throws \{/.test(readFileSync(join(DIST, file), "utf8")));
  expect(broken).toEqual([]);
});

test("every operation has a first sentence, and says what it throws", () => {
  const text = readFileSync(join(DIST, "generated/operations.d.ts"), "utf8");
  const operations = [...text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport declare const (\w+)/g)];
  expect(operations.length).toBe([...text.matchAll(/^export declare const /gm)].length);
  for (const [, comment = "", name = ""] of operations) {
    expect(comment, name).toMatch(/^\/\*\*\n \* \S/);
    expect(comment, name).toContain("@throws a {@link BuddyApiError}");
  }
});
