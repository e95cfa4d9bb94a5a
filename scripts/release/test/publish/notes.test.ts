import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { allReleaseNotes } from "../../publish/notes.ts";

const root = mkdtempSync(join(tmpdir(), "buddy-openapi-notes-"));
afterAll(() => rmSync(root, { recursive: true }));

const packages = ["types", "client"].map((folder) => ({ name: `@zoo/${folder}`, version: "1.1.0", folder }));

function changelogs(own: Record<string, string>): void {
  for (const { folder } of packages) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(
      join(root, folder, "CHANGELOG.md"),
      `# Zoo\n\n## 1.1.0\n\n${own[folder] ?? ""}### New\n\n- \`Kind\` knows one more value: \`EEL\`.\n\n## 1.0.0\n\n- Old.\n`,
    );
  }
}

test("the notes of a release have each changed symbol once, and what only one package has", async () => {
  changelogs({ client: "### Patch Changes\n\n- Faster.\n\n" });
  expect(await allReleaseNotes(root, packages)).toBe(
    "## @zoo/types\n\n### New\n\n- `Kind` knows one more value: `EEL`.\n\n" +
      "## @zoo/client\n\n### Patch Changes\n\n- Faster.\n",
  );
});

test("a package without changes of its own refers to the others", async () => {
  changelogs({});
  expect(await allReleaseNotes(root, packages)).toContain("## @zoo/client\n\nThe changes above.\n");
});
