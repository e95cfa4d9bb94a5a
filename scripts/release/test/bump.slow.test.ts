import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { env, linkModules, RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

const OPERATION = "spec/paths/workspaces_{workspace}_integrations_{hash_id}.yaml";
const OPEN_ENUM = "spec/components/schemas/IntegrationType.yaml";
const CLOSED_ENUM = "spec/components/schemas/IntegrationScope.yaml";
const CLIENT = "packages/client/surface/index.d.ts";
const TYPES = "packages/types/src/generated/index.ts";

/** Pending changesets stay behind: each test has its own. */
const copy = new RepositoryCopy();
const { root } = copy;
for (const file of globSync(".changeset/*.md", { cwd: root })) rmSync(join(root, file));
const author = { GIT_AUTHOR_NAME: "Test", GIT_AUTHOR_EMAIL: "test@example.com" };
const committer = { GIT_COMMITTER_NAME: "Test", GIT_COMMITTER_EMAIL: "test@example.com" };

beforeAll(() => {
  setVersion("0.0.0");
  copy.commit("Start");
});
afterEach(() => {
  copy.git("reset", "--quiet", "--hard");
  copy.git("clean", "--quiet", "--force", "-d");
});
afterAll(() => copy[Symbol.dispose]());

test("before the first release, nothing is owed, also while it is prepared", () => {
  removeOperation();
  expect(check()).toEqual({ code: 0, printed: "bump: there is no release yet, so none is owed\n" });
  setVersion("0.1.0");
  expect(check().code).toBe(0);
});

describe("after a release", () => {
  beforeAll(() => release("1.2.0"));

  test("no bump is owed where nothing has changed", () => {
    expect(check()).toEqual({ code: 0, printed: "bump: none is owed since 1.2.0, none is pending\n" });
  });

  test("an operation that is gone owes a major, and a minor changeset is refused", () => {
    removeOperation();
    promise("minor");
    expect(check()).toEqual({
      code: 1,
      printed: `The changes since 1.2.0 owe users a major bump:
  Operation \`DELETE /workspaces/{workspace}/integrations/{hash_id}\` was removed.
  The export deleteIntegration of ${CLIENT} is removed.
Pending is minor, 1.2.0 to 1.3.0: .changeset/minor.md
Mend it: pnpm changeset, and choose major
`,
    });

    promise("major");
    expect(check()).toEqual({ code: 0, printed: "bump: major is owed since 1.2.0, major is pending\n" });
  });

  test.each([
    ["an open enum that grows", OPEN_ENUM, "  - GROK\n", "patch", "minor", "gained values: 'ZAPIER'"],
    [
      "a closed enum that grows",
      CLOSED_ENUM,
      "  - PROJECT\n",
      "minor",
      "major",
      "is closed, and gained ZAPIER",
    ],
  ] as const)("%s", (_name, file, value, less, owed, reason) => {
    edit(file, value, `${value}  - ZAPIER\n`);
    promise(less);
    const { code, printed } = check();
    expect(code).toBe(1);
    expect(printed).toContain(`owe users a ${owed} bump:\n`);
    expect(printed).toContain(reason);
  });

  test("a schema that got another name owes a major, though nothing changed on the wire", () => {
    const schemas = "spec/components/schemas";
    renameSync(join(root, schemas, "PipelineIdView.yaml"), join(root, schemas, "PipelineId.yaml"));
    edit(`${schemas}/UpdateIntegrationRequest.yaml`, "PipelineIdView.yaml", "PipelineId.yaml");
    edit(TYPES, "PipelineIdView", "PipelineId");
    promise("minor");
    const { code, printed } = check();
    expect(code).toBe(1);
    expect(printed).toContain(`a major bump:\n  The export PipelineIdView of ${TYPES} is removed.\nPending`);
  });

  test("an export that is written by hand and has changed owes a changeset at least", () => {
    edit(CLIENT, '"us" | "eu"', '"us" | "mars" | "eu"');
    const { code, printed } = check();
    expect(code).toBe(1);
    expect(printed).toContain(
      `owe users a patch bump:\n  The export BuddyRegion of ${CLIENT} has changed.\n`,
    );
    expect(printed).toContain("Pending is none, 1.2.0 to 1.2.0: no changeset\n");
  });

  test("changesets that a prepared release has used up still count, until it has a tag", () => {
    removeOperation();
    promise("major");
    copy.git("branch", "before");
    run("scripts/release/version.ts");
    copy.commit("Release");
    expect(check().printed).toBe("bump: major is owed since 1.2.0, major is pending\n");
    writeFileSync(join(root, "more.txt"), "");
    copy.commit("Do more");
    const { code, printed } = check();
    expect(code).toBe(1);
    expect(printed).toContain("There is no tag @buddy-openapi/types@2.0.0");
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
      expect(printed).toContain("Mend it: git fetch --tags --unshallow\n");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("below 1.0.0", () => {
  beforeAll(() => release("0.3.0"));

  test("a minor is enough for a break", () => {
    removeOperation();
    promise("minor");
    expect(check()).toEqual({ code: 0, printed: "bump: minor is owed since 0.3.0, minor is pending\n" });
  });
});

/** Commits a version and lets changesets tag it, as publishing does. */
function release(version: string): void {
  setVersion(version);
  copy.commit(`Release ${version}`);
  const { code, printed } = run("node_modules/@changesets/cli/bin.js", "git-tag");
  expect(code, printed).toBe(0);
}

function setVersion(version: string): void {
  for (const file of globSync("packages/*/package.json", { cwd: root })) {
    const text = readFileSync(join(root, file), "utf8");
    writeFileSync(join(root, file), text.replace(/"version": ".*"/, `"version": "${version}"`));
  }
}

/** Writes the only pending changeset. */
function promise(bump: string): void {
  for (const file of globSync(".changeset/*.md", { cwd: root })) rmSync(join(root, file));
  writeFileSync(
    join(root, `.changeset/${bump}.md`),
    `---\n"@buddy-openapi/types": ${bump}\n---\n\nChanged it.\n`,
  );
}

function removeOperation(): void {
  edit(OPERATION, /\ndelete:\n(.+\n|\n(?= ))*/, "");
  edit(CLIENT, /export const deleteIntegration:[^;]*;/, "");
}

function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(root, file), "utf8");
  const after = typeof from === "string" ? before.replaceAll(from, to) : before.replace(from, to);
  expect(after).not.toBe(before);
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
