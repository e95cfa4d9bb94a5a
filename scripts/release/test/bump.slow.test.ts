import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { env, linkModules, RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

const OPTIONS = "packages/client/dist/options.d.ts";
const DOCUMENT = "spec/dist/openapi.json";
const CLIENT = "packages/client/package.json";

/** Pending changesets stay behind: each test has its own. */
const copy = new RepositoryCopy(["spec/dist", "packages/{types,client}/dist"]);
const { root } = copy;
for (const file of globSync(".changeset/*.md", { cwd: root })) rmSync(join(root, file));
const author = { GIT_AUTHOR_NAME: "Test", GIT_AUTHOR_EMAIL: "test@example.com" };
const committer = { GIT_COMMITTER_NAME: "Test", GIT_COMMITTER_EMAIL: "test@example.com" };

/** Files that a test edited, as they were. What is built is not in git. */
const originals = new Map<string, string>();

beforeAll(() => {
  setVersion("0.0.0");
  copy.commit("Start");
});
afterEach(() => {
  for (const [file, text] of originals) writeFileSync(join(root, file), text);
  originals.clear();
  copy.git("reset", "--quiet", "--hard");
  copy.git("clean", "--quiet", "--force", "-d");
});
afterAll(() => copy[Symbol.dispose]());

test("before the first release, nothing is required, also while it is prepared", () => {
  edit(OPTIONS, ' | "asia"', "");
  expect(check()).toEqual({ code: 0, printed: "bump: there is no release yet, so none is required\n" });
  setVersion("0.1.0");
  expect(check().code).toBe(0);
  expect(run("scripts/release/changes.ts").printed).toBe("There is no release yet.\n");
});

describe("after a release", () => {
  beforeAll(() => release("1.2.0"));

  test("no bump is required where nothing has changed", () => {
    expect(check()).toEqual({ code: 0, printed: "bump: none is required since 1.2.0, none is pending\n" });
  });

  test("a break inside an export requires a major, with its place and the command that fixes it", () => {
    edit(OPTIONS, ' | "asia"', "");
    promise("minor", "Narrowed `BuddyRegion`.");
    const { code, printed } = check();
    expect(code).toBe(1);
    expect(printed).toContain("The changes since 1.2.0 require a major bump:\n");
    expect(printed).toMatch(
      /major {2}packages\/client\/src\/options\.ts:\d+ {2}`BuddyRegion` no longer knows `asia`\./,
    );
    expect(printed).toContain(
      "Pending is minor, 1.2.0 to 1.3.0: .changeset/minor.md\nFix it: pnpm changes --write\n",
    );
  });

  test("a value that is gone without having been deprecated is refused, until someone says why", () => {
    edit(OPTIONS, ' | "asia"', "");
    promise("major", "Narrowed `BuddyRegion`.");
    expect(check().printed).toContain("These are gone, and were not deprecated in 1.2.0:\n");
    overrule("{ since: 1.2.0, symbol: BuddyRegion, bump: major, reason: That region was closed. }");
    expect(check()).toEqual({
      code: 0,
      printed:
        "overruled: BuddyRegion requires major: That region was closed.\n" +
        "bump: major is required since 1.2.0, major is pending\n",
    });
  });

  test("a verdict that is overruled for no reason, or for nothing, is refused", () => {
    edit(OPTIONS, ' | "asia"', "");
    overrule("{ since: 1.2.0, symbol: BuddyRegion, bump: patch }");
    expect(check().printed).toContain(
      "entry 1 needs since, symbol, bump (none, patch, minor, major) and a reason.",
    );
    overrule("{ since: 1.2.0, symbol: CallOptions, bump: patch, reason: None. }");
    expect(check().printed).toContain("CallOptions did not change since 1.2.0.");
    overrule("{ since: 1.1.0, symbol: BuddyRegion, bump: patch, reason: Of another release. }");
    expect(check().printed).toContain("require a major bump");
  });

  test("a symbol that no changeset names is refused, and pnpm changes --write names it", () => {
    edit(OPTIONS, ' | "asia"', ' | "asia" | "mars"');
    promise("minor", "Changed something else.");
    const { code, printed } = check();
    expect(code).toBe(1);
    expect(printed).toContain("No pending changeset names what changed since 1.2.0: BuddyRegion\n");
    expect(run("scripts/release/changes.ts", "--write").printed).toContain(
      ".changeset/changes-1.md: written, minor.",
    );
    expect(readFileSync(join(root, ".changeset/changes-1.md"), "utf8")).toContain(
      "#### New\n\n- `BuddyRegion` knows one more value: `mars`.",
    );
    expect(check()).toEqual({ code: 0, printed: "bump: minor is required since 1.2.0, minor is pending\n" });
    expect(run("scripts/release/changes.ts", "--write").printed).toBe("Every change has its changeset.\n");
  });

  test("what changed is data, too", () => {
    edit(OPTIONS, ' | "asia"', ' | "asia" | "mars"');
    const { bump, changes } = JSON.parse(run("scripts/release/changes.ts", "--json").printed);
    expect(bump).toBe("minor");
    expect(changes).toEqual([
      {
        symbol: "BuddyRegion",
        kind: "value-added",
        bump: "minor",
        reason: "`BuddyRegion` knows one more value: `mars`.",
        file: "packages/client/src/options.ts",
        line: expect.any(Number),
      },
    ]);
  });

  test.each([
    ["the README", "packages/client/README.md", "# ", "# The "],
    ["JavaScript", "packages/client/dist/index.js", "export", "export  "],
    ["the introduction", DOCUMENT, '"description": "', '"description": "Truly: '],
    ["a dependency", "pnpm-workspace.yaml", /openapi-fetch: .*/, "openapi-fetch: 0.0.1"],
  ])("a release with another file requires a patch: %s", (_name, file, from, to) => {
    edit(file, from, to);
    const { code, printed } = check();
    expect(code).toBe(1);
    expect(printed).toContain("require a patch bump:\n");
    promise("patch", "Corrected @buddy-openapi/client.");
    expect(check().code).toBe(0);
  });

  test("engines that are raised require a major", () => {
    edit(CLIENT, '"node": ">=20.19"', '"node": ">=22"');
    expect(check().printed).toMatch(
      /major {2}packages\/client\/package\.json:\d+ {2}`engines\.node` of @buddy-openapi\/client/,
    );
  });

  test("code of the last release that does not compile any more requires a major", () => {
    edit("packages/client/dist/client.d.ts", "createBuddyClient(options?", "createBuddyClient(options");
    const { printed } = check();
    expect(printed).toContain("`createBuddyClient.options` no longer takes `undefined`.");
    expect(printed).toMatch(
      /and \d+ more places? of the last release's code no longer compile: Expected 1 arguments, but got 0\./,
    );
  });

  test("changesets that a prepared release has used up still count, until it has a tag", () => {
    edit(OPTIONS, ' | "asia"', ' | "asia" | "mars"');
    promise("minor", "Added the region `mars` to `BuddyRegion`.");
    copy.git("branch", "before");
    run("scripts/release/version.ts");
    copy.commit("Release");
    expect(check().printed).toBe("bump: minor is required since 1.2.0, minor is pending\n");
    writeFileSync(join(root, "more.txt"), "");
    copy.commit("Do more");
    const { code, printed } = check();
    expect(code).toBe(1);
    expect(printed).toContain("There is no tag @buddy-openapi/types@1.3.0");
    expect(printed).toContain("publish it and push its tags first");
    copy.git("reset", "--quiet", "--hard", "before");
  });

  test("a clone without tags fails, and says how to get them", () => {
    const folder = mkdtempSync(join(tmpdir(), "buddy-openapi-clone-"));
    try {
      copy.git("clone", "--quiet", "--depth=1", "--no-tags", pathToFileURL(root).href, folder);
      linkModules(folder);
      const { code, printed } = check(folder);
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

  test("a minor is enough for a break", () => {
    edit(CLIENT, '"node": ">=20.19"', '"node": ">=22"');
    promise("patch", "Raised `engines` of @buddy-openapi/client.");
    expect(check().printed).toContain("require a minor bump:\n");
    promise("minor", "Raised `engines` of @buddy-openapi/client.");
    expect(check()).toEqual({ code: 0, printed: "bump: minor is required since 0.3.0, minor is pending\n" });
  });
});

test("a release is built from its tag by its own scripts, once, and is what was released", () => {
  release("2.0.0", { isBuilt: false });
  expect(check()).toEqual({ code: 0, printed: "bump: none is required since 2.0.0, none is pending\n" });
  const [built = ""] = globSync("node_modules/.cache/releases/*/packages/types/dist/index.d.ts", {
    cwd: root,
  });
  expect(built).not.toBe("");
}, 300_000);

/** Commits a version and lets changesets tag it, as publishing does. */
function release(version: string, { isBuilt } = { isBuilt: true }): void {
  setVersion(version);
  originals.clear();
  copy.commit(`Release ${version}`);
  const { code, printed } = run("node_modules/@changesets/cli/bin.js", "git-tag");
  expect(code, printed).toBe(0);
  const cache = join(root, "node_modules/.cache/releases");
  rmSync(cache, { recursive: true, force: true });
  if (!isBuilt) return;
  // Building it takes long, and one test does.
  const folder = join(cache, copy.git("rev-parse", "HEAD").trim());
  mkdirSync(folder, { recursive: true });
  for (const name of [
    ...globSync("packages/{types,client}/{dist,package.json,README.md,LICENSE,src}", { cwd: root }),
    ...globSync("packages/docs/snippets/*.ts", { cwd: root }),
    "spec/dist",
    "pnpm-workspace.yaml",
  ]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
}

function setVersion(version: string): void {
  const files = [
    ...globSync("packages/{types,client}/package.json", { cwd: root }),
    DOCUMENT,
    "packages/types/dist/openapi.json",
  ];
  for (const file of files) edit(file, /"version": ".*"/, `"version": "${version}"`);
  for (const file of ["spec/openapi.yaml", "packages/types/dist/openapi.yaml"]) {
    edit(file, /version: .*/, `version: ${version}`);
  }
}

/** Writes the only pending changeset. */
function promise(bump: string, summary: string): void {
  for (const file of globSync(".changeset/*.md", { cwd: root })) rmSync(join(root, file));
  writeFileSync(
    join(root, `.changeset/${bump}.md`),
    `---\n"@buddy-openapi/types": ${bump}\n---\n\n${summary}\n`,
  );
}

function overrule(entry: string): void {
  writeFileSync(join(root, ".changeset/overrules.yaml"), `- ${entry}\n`);
}

function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(root, file), "utf8");
  if (!originals.has(file)) originals.set(file, before);
  const after = before.replace(from, () => to);
  if (typeof from === "string") expect(after).not.toBe(before);
  writeFileSync(join(root, file), after);
}

function check(folder = root) {
  return run("scripts/release/check-bump.ts", undefined, folder);
}

function run(script: string, argument?: string, cwd = root) {
  const args = argument === undefined ? [script] : [script, argument];
  const options = { cwd, env: { ...env, ...author, ...committer }, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  return { code: status, printed: stdout + stderr };
}
