import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { linkModules } from "@buddy-openapi/process/repository-copy";
import { beforeAll, describe, expect, test } from "vitest";
import {
  CLIENT,
  check,
  command,
  copy,
  DOCUMENT,
  edit,
  overrule,
  promise,
  release,
  root,
  run,
  SURFACE,
  setVersion,
} from "./released-copy.ts";

test("before the first release, nothing is required, also while it is prepared", async () => {
  edit(SURFACE, ' | "asia"', "");
  expect(await check()).toEqual({ code: 0, printed: "bump: there is no release yet, so none is required\n" });
  setVersion("0.1.0");
  expect((await check()).code).toBe(0);
  expect((await command("scripts/release/changes.ts")).printed).toBe("There is no release yet.\n");
});

describe("after a release", () => {
  beforeAll(() => release("1.2.0"));

  test("no bump is required where nothing has changed", async () => {
    expect(await check()).toEqual({
      code: 0,
      printed: "bump: none is required since 1.2.0, none is pending\n",
    });
  });

  test("a break inside an export requires a major, with its place and the command that fixes it", async () => {
    edit(SURFACE, ' | "asia"', "");
    promise("minor", "Narrowed `BuddyRegion`.");
    const { code, printed } = await check();
    expect(code).toBe(1);
    expect(printed).toContain("The changes since 1.2.0 require a major bump:\n");
    expect(printed).toMatch(
      /major {2}packages\/client\/surface\/index\.d\.ts:\d+ {2}`BuddyRegion\."asia"` is gone\./,
    );
    expect(printed).toContain(
      "Pending is minor, 1.2.0 to 1.3.0: .changeset/minor.md\nFix it: pnpm changes --write\n",
    );
  });

  test("a value that is gone without having been deprecated is refused, until someone says why", async () => {
    edit(SURFACE, ' | "asia"', "");
    promise("major", "Narrowed `BuddyRegion`.");
    expect((await check()).printed).toContain("These are gone, and were not deprecated in 1.2.0:\n");
    overrule("{ since: 1.2.0, symbol: BuddyRegion, bump: major, reason: That region was closed. }");
    expect(await check()).toEqual({
      code: 0,
      printed:
        "overruled: BuddyRegion requires major: That region was closed.\n" +
        "bump: major is required since 1.2.0, major is pending\n",
    });
  });

  test("a verdict that is overruled for no reason, or for nothing, is refused", async () => {
    edit(SURFACE, ' | "asia"', "");
    overrule("{ since: 1.2.0, symbol: BuddyRegion, bump: patch }");
    expect((await check()).printed).toContain(
      "entry 1 needs since, symbol, bump (none, patch, minor, major) and a reason.",
    );
    overrule("{ since: 1.2.0, symbol: CallOptions, bump: patch, reason: None. }");
    expect((await check()).printed).toContain("CallOptions did not change since 1.2.0.");
    overrule("{ since: 1.1.0, symbol: BuddyRegion, bump: patch, reason: Of another release. }");
    expect((await check()).printed).toContain("require a major bump");
  });

  test.each([
    ["the README", "packages/client/README.md", "# ", "# The "],
    ["JavaScript", "packages/client/dist/index.js", "export", "export  "],
    ["the introduction", DOCUMENT, '"description": "', '"description": "Truly: '],
    ["a dependency", "pnpm-workspace.yaml", /openapi-fetch: .*/, "openapi-fetch: 0.0.1"],
  ])("a release with another file requires a patch: %s", async (_name, file, from, to) => {
    edit(file, from, to);
    const { code, printed } = await check();
    expect(code).toBe(1);
    expect(printed).toContain("require a patch bump:\n");
    promise("patch", "Corrected @buddy-openapi/client.");
    expect((await check()).code).toBe(0);
  });

  test("engines that are raised require a major", async () => {
    edit(CLIENT, '"node": ">=20.19"', '"node": ">=22"');
    expect((await check()).printed).toMatch(
      /major {2}packages\/client\/package\.json:\d+ {2}`engines\.node` of @buddy-openapi\/client/,
    );
  });

  test("a changed line of the surface is a break until somebody says why it breaks nothing", async () => {
    edit(
      SURFACE,
      "createBuddyClient(options?: BuddyClientOptions)",
      "createBuddyClient(settings?: BuddyClientOptions)",
    );
    promise("patch", "Renamed an argument of `createBuddyClient`.");
    const { printed } = await check();
    expect(printed).toContain("A changed line of the client's surface counts as a break.");
    const [, entry = ""] = / {2}- (\{ since.*\})/.exec(printed) ?? [];
    overrule(entry.replace("minor", "patch").replace("…", "Calls don't name it."));
    expect((await check()).code).toBe(0);
  });

  test("a clone without tags fails, and says how to get them", () => {
    const folder = mkdtempSync(join(tmpdir(), "buddy-openapi-clone-"));
    try {
      copy.git("clone", "--quiet", "--depth=1", "--no-tags", pathToFileURL(root).href, folder);
      linkModules(folder);
      const { code, printed } = run("scripts/release/check-bump.ts", undefined, folder);
      expect(code).toBe(1);
      expect(printed).toContain("There is no tag @buddy-openapi/types@1.2.0");
      expect(printed).toContain("Fix it: git fetch --tags --unshallow\n");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("below 1.0.0", () => {
  beforeAll(() => release("0.3.0"));

  test("a minor is enough for a break", async () => {
    edit(CLIENT, '"node": ">=20.19"', '"node": ">=22"');
    promise("patch", "Raised `engines` of @buddy-openapi/client.");
    expect((await check()).printed).toContain("require a minor bump:\n");
    promise("minor", "Raised `engines` of @buddy-openapi/client.");
    expect(await check()).toEqual({
      code: 0,
      printed: "bump: minor is required since 0.3.0, minor is pending\n",
    });
  });
});

test("a release is built from its tag by its own scripts, once, and is what was released", async () => {
  release("2.0.0", { isBuilt: false });
  expect(await check()).toEqual({
    code: 0,
    printed: "bump: none is required since 2.0.0, none is pending\n",
  });
  const [built = ""] = globSync("node_modules/.cache/releases/*/packages/types/dist/index.d.ts", {
    cwd: root,
  });
  expect(built).not.toBe("");
}, 300_000);
