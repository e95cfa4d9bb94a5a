import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { CLIENT, check, command, copy, edit, promise, release, root, run, SURFACE } from "./released-copy.ts";

const FROM = "const BRAND: unique symbol;";

describe("after a release", () => {
  beforeAll(() => release("1.2.0"));

  test("a symbol that no changeset names is refused, and pnpm changes --write names it", async () => {
    edit(SURFACE, FROM, `${FROM}\n\nexport const MARS: string;`);
    promise("minor", "Changed something else.");
    const { code, printed } = await check();
    expect(code).toBe(1);
    expect(printed).toContain("No pending changeset names what changed since 1.2.0: MARS\n");
    expect((await command("scripts/release/changes.ts", "--write")).printed).toContain(
      ".changeset/changes-1.md: written, minor.",
    );
    expect(readFileSync(join(root, ".changeset/changes-1.md"), "utf8")).toContain(
      "### New\n\n- `MARS` is new.",
    );
    expect(await check()).toEqual({
      code: 0,
      printed: "bump: minor is required since 1.2.0, minor is pending\n",
    });
    expect((await command("scripts/release/changes.ts", "--write")).printed).toBe(
      "Every change has its changeset.\n",
    );
  });

  test("what changed is data, too", async () => {
    edit(SURFACE, FROM, `${FROM}\n\nexport const MARS: string;`);
    const { bump, changes } = JSON.parse((await command("scripts/release/changes.ts", "--json")).printed);
    expect(bump).toBe("minor");
    expect(changes).toEqual([
      {
        symbol: "MARS",
        kind: "export-added",
        bump: "minor",
        reason: "`MARS` is new.",
        file: SURFACE,
        line: expect.any(Number),
      },
    ]);
  });

  test("changesets that a prepared release has used up still count, until it has a tag", async () => {
    edit(SURFACE, FROM, `${FROM}\n\nexport const MARS: string;`);
    promise("minor", "Added `MARS`.");
    copy.git("branch", "before");
    run("scripts/release/version.ts");
    copy.commit("Release");
    expect((await check()).printed).toBe("bump: minor is required since 1.2.0, minor is pending\n");
    writeFileSync(join(root, "more.txt"), "");
    copy.commit("Do more");
    const { code, printed } = await check();
    expect(code).toBe(1);
    expect(printed).toContain("There is no tag @buddy-openapi/types@1.3.0");
    expect(printed).toContain("publish it and push its tags first");
    copy.git("reset", "--quiet", "--hard", "before");
  });

  test("a version has every changed symbol in its changelogs, and no line twice", () => {
    edit(SURFACE, FROM, `${FROM}\n\nexport const MARS: string;`);
    edit(CLIENT, '"node": ">=20.19"', '"node": ">=20.20"');
    promise("major", "### New\n\n- `MARS` is new.");
    const { code, printed } = run("scripts/release/version.ts");
    expect(code, printed).toBe(0);
    const [version = ""] = /2\.0\.0/.exec(read("packages/types/package.json")) ?? [];
    for (const name of ["types", "client"]) {
      const [, notes = ""] = read(`packages/${name}/CHANGELOG.md`).split(`## ${version}\n`);
      expect(notes.match(/^### .*/gm)).toEqual(["### Breaking changes", "### New"]);
      expect(notes.match(/`MARS` is new\./g)).toHaveLength(1);
      expect(notes).toContain("### Breaking changes\n\n- `engines.node` of @buddy-openapi/client");
    }
  });
});

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
