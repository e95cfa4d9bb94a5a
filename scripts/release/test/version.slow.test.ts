import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env, RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { ROOT } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { UNRELEASED } from "../changes/releases.ts";
import { UNTIL_PUBLISHED } from "../published.ts";

const copies: RepositoryCopy[] = [];
afterAll(() => {
  for (const copy of copies) copy[Symbol.dispose]();
});

it("starts from one version for the spec and both packages", () => {
  const { types, client, spec } = versions(ROOT);
  expect({ client, spec }).toEqual({ client: types, spec: types });
});

describe("with pending changesets", () => {
  const before = versions(ROOT);
  let copy: RepositoryCopy;

  beforeAll(() => {
    copy = copyRepository({
      "one-package.md": '---\n"@buddy-openapi/types": minor\n---\n\nAdded a model for cats.\n',
      "both-packages.md":
        '---\n"@buddy-openapi/types": patch\n"@buddy-openapi/client": patch\n---\n\nFixed the name of dogs.\n',
    });
    const { status, output } = runVersion(copy);
    expect(status, output).toBe(0);
    expect(output).toContain("Next: review the changelogs");
  });

  it("gives both packages and the spec the same next version, though the minor change names one package", () => {
    const [major, minor] = before.types.split(".").map(Number);
    const next = `${major}.${Number(minor) + 1}.0`;
    expect(versions(copy.root)).toEqual({ types: next, client: next, spec: next });
  });

  it("keeps every byte of the spec but the version: comments, quotes and folds", () => {
    const original = read(ROOT, "spec/openapi.yaml").split("\n");
    const released = read(copy.root, "spec/openapi.yaml").split("\n");
    const changed = original.flatMap((line, index) => (line === released[index] ? [] : [released[index]]));
    expect(released).toHaveLength(original.length);
    expect(changed).toEqual([expect.stringMatching(/^ +version: /)]);
  });

  it("leaves no generated file behind the spec", () => {
    const bundled = spawnSync(process.execPath, ["../scripts/spec/bundle.ts"], {
      cwd: join(copy.root, "spec"),
      env,
    });
    expect(bundled.status, String(bundled.stderr)).toBe(0);
    for (const name of ["types", "client"]) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["../../scripts/generator/generate.ts", name, "--check"],
        { cwd: join(copy.root, "packages", name), env, encoding: "utf8" },
      );
      expect(status, stdout + stderr).toBe(0);
    }
  });

  it("writes the changes into the changelogs, in the words of the changesets and under one kind of headings", () => {
    const types = read(copy.root, "packages/types/CHANGELOG.md");
    const client = read(copy.root, "packages/client/CHANGELOG.md");
    expect(types).toContain(
      "### New\n\n- Added a model for cats.\n\n### Fixed\n\n- Fixed the name of dogs.\n",
    );
    expect(client.split("\n").slice(1)).toEqual(types.split("\n").slice(1));
  });

  it("uses the changesets up and touches nothing else", () => {
    const files = [
      ".changeset/both-packages.md",
      ".changeset/one-package.md",
      "packages/client/CHANGELOG.md",
      "packages/client/package.json",
      "packages/client/src/generated/version.ts",
      "packages/types/CHANGELOG.md",
      "packages/types/package.json",
      "spec/openapi.yaml",
    ];
    const sentences = before.types === UNRELEASED ? UNTIL_PUBLISHED.map(([file]) => file) : [];
    expect(changedFiles(copy)).toEqual([...files, ...sentences].toSorted());
    expect(globSync(".changeset/*", { cwd: copy.root })).toEqual([".changeset/config.json"]);
  });
});

it("changes nothing for a changeset that names a private package only", () => {
  const copy = copyRepository({
    "private-package.md": '---\n"@buddy-openapi/docs": minor\n---\n\nMade the page blue.\n',
  });
  const { status, output } = runVersion(copy);
  expect(status, output).toBe(0);
  expect(changedFiles(copy)).toEqual([]);
});

it("fails, says so, and changes nothing when no changeset is pending", () => {
  const copy = copyRepository({});
  const { status, output } = runVersion(copy);
  expect(status, output).toBe(1);
  expect(output).toContain("No unreleased changesets found");
  expect(changedFiles(copy)).toEqual([]);
});

/** A copy with these changesets and no others, in a git repository of its own. */
function copyRepository(changesets: Record<string, string>): RepositoryCopy {
  const copy = new RepositoryCopy();
  for (const file of globSync(".changeset/*.md", { cwd: copy.root })) rmSync(join(copy.root, file));
  copies.push(copy);
  for (const [name, text] of Object.entries(changesets)) {
    writeFileSync(join(copy.root, ".changeset", name), text);
  }
  copy.commit("Start");
  return copy;
}

function runVersion({ root }: RepositoryCopy) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/release/version.ts"], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

function changedFiles(copy: RepositoryCopy): string[] {
  const status = copy.git("status", "--porcelain", "--untracked-files=all");
  return status
    .split("\n")
    .filter(Boolean)
    .map((line) => line.slice(3))
    .sort();
}

function versions(folder: string): { types: string; client: string; spec: string } {
  return {
    types: JSON.parse(read(folder, "packages/types/package.json")).version,
    client: JSON.parse(read(folder, "packages/client/package.json")).version,
    spec: parse(read(folder, "spec/openapi.yaml")).info.version,
  };
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8");
}
