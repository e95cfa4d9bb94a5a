import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../scripts/process/run.ts";

interface Manifest {
  author: string;
  bugs: string;
  homepage: string;
  repository: { type: string; url: string; directory?: string };
}

const root = readManifest("package.json");
const HOME = root.repository.url.replace(/^git\+|\.git$/g, "");

/** What names the repository beyond the manifests. */
const TEXTS = [
  "*.md",
  ".github/**/*.{md,yml}",
  "decisions/*.md",
  "packages/*/README.md",
  "spec/openapi.yaml",
];

test.each(["types", "client"])("the manifest of %s has the author and the links of package.json", (name) => {
  const directory = `packages/${name}`;
  const { author, bugs, homepage, repository } = readManifest(`${directory}/package.json`);
  expect({ author, bugs, homepage, repository }).toEqual({
    author: root.author,
    bugs: root.bugs,
    homepage: root.homepage,
    repository: { ...root.repository, directory },
  });
});

test("the contact of the spec is the repository of package.json", () => {
  const { info } = parse(readFileSync(join(ROOT, "spec/openapi.yaml"), "utf8"));
  expect(info.contact).toEqual({ name: root.author, url: HOME });
});

test.each(globSync(TEXTS, { cwd: ROOT }))("%s names no other repository", (file) => {
  const named =
    readFileSync(join(ROOT, file), "utf8").match(/https:\/\/github\.com\/[\w-]+\/buddy-openapi/g) ?? [];
  expect(named.filter((url) => url !== HOME)).toEqual([]);
});

test(".node-version and pnpm's nodeVersion are the Node of the catalog", () => {
  const { catalog, nodeVersion } = parse(readFileSync(join(ROOT, "pnpm-workspace.yaml"), "utf8"));
  expect(nodeVersion).toBe(catalog.node);
  expect(readFileSync(join(ROOT, ".node-version"), "utf8").trim()).toBe(catalog.node);
});

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, file), "utf8"));
}
