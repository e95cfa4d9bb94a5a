import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { changelog } from "../site/changelog.ts";

const root = mkdtempSync(join(tmpdir(), "buddy-openapi-changelog-"));
afterAll(() => rmSync(root, { recursive: true }));

test("a release has what both packages have once, and then what one has alone", async () => {
  expect(await changelog(root)).toContain("There is no release yet.");
  for (const [folder, own] of Object.entries({ types: "", client: "### Patch Changes\n\n- Faster.\n\n" })) {
    mkdirSync(join(root, "packages", folder), { recursive: true });
    writeFileSync(
      join(root, "packages", folder, "CHANGELOG.md"),
      `# ${folder}\n\n## 1.1.0\n\n${own}### New\n\n- \`Eel\`.\n\n## 1.0.0\n\n### Minor Changes\n\n- Old.\n`,
    );
  }
  const text = await changelog(root);
  expect(text.slice(text.indexOf("## "))).toBe(
    "## 1.1.0\n\n### New\n\n- `Eel`.\n\n### @buddy-openapi/client\n\n#### Patch Changes\n\n- Faster.\n\n" +
      "## 1.0.0\n\n### Minor Changes\n\n- Old.\n",
  );
});
