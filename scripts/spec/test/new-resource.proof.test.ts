/**
 * Proves that an operation is YAML alone: adds a resource of five operations by stubs, and five odd ones, to a copy of the
 * repository, and runs everything there, the browser tests included.
 */
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { afterAll, expect, test } from "vitest";
import { type Document, parse, parseDocument } from "yaml";

const copy = new RepositoryCopy();
afterAll(() => copy[Symbol.dispose]());

const INFO = ["--tag", "Crates", "--scope", "CRATE_INFO"];
const MANAGE = ["--tag", "Crates", "--scope", "CRATE_MANAGE"];
const OPERATIONS = [
  ["GET /workspaces/{workspace}/crates?page&per_page&color", "getCrates", ...INFO],
  ["POST /workspaces/{workspace}/crates", "addCrate", ...MANAGE],
  ["GET /workspaces/{workspace}/crates/{crate_id}", "getCrate", ...INFO],
  ["PATCH /workspaces/{workspace}/crates/{crate_id}", "updateCrate", ...MANAGE],
  ["DELETE /workspaces/{workspace}/crates/{crate_id}", "deleteCrate", ...MANAGE],
];

/** What a maintainer writes in place of the TODOs in files that other resources share. */
const FILLED = {
  "TODO say what the resource is": "Boxes that Buddy does not have.",
  "TODO say what it allows": "Use crates",
};

test("the stubs of a resource are added, and filled in", () => {
  copy.commit("Start");
  for (const order of OPERATIONS) node("scripts/spec/new-operation/new-operation.ts", ...order);
  cpSync(join(import.meta.dirname, "proof/spec"), join(copy.root, "spec"), { recursive: true });
  for (const file of ["spec/openapi.yaml", "spec/shared/scopes.yaml"]) replace(file, FILLED);
});

test("five odd resources are added", () => {
  const { tags, paths, scopes, securitySchemes } = parse(
    readFileSync(join(import.meta.dirname, "proof/odd/openapi.yaml"), "utf8"),
  );
  cpSync(join(import.meta.dirname, "proof/odd"), join(copy.root, "spec"), {
    recursive: true,
    filter: (file) => !file.endsWith("odd/openapi.yaml"),
  });
  edit("spec/openapi.yaml", (document) => {
    for (const tag of tags) document.addIn(["tags"], document.createNode(tag));
    add(document, ["paths"], paths);
    add(document, ["components", "securitySchemes"], securitySchemes);
  });
  edit("spec/shared/scopes.yaml", (document) => add(document, ["new"], scopes));
});

test("everything is generated from it", () => {
  turbo("generate");
  turbo("surface", "readmes");
});

test("nobody wrote anything but YAML and the note of the release", () => {
  copy.git("add", "--all");
  const files = copy.git("diff", "--cached", "--name-only").trim().split("\n");
  const generated = /^packages\/\w+\/(src\/generated|surface)\/|README\.md$/;
  expect(
    files.filter((file) => !generated.test(file) && !/^spec\/.*\.yaml$|^\.changeset\/[\w-]+\.md$/.test(file)),
  ).toEqual([]);
  copy.commit("Add crates and odd resources");
});

test("every check passes", () => turbo("check"));

test("every test passes", () => turbo("vitest:unit", "vitest:slow", "test:browser"));

function turbo(...tasks: string[]): void {
  node("scripts/process/run.ts", "turbo", "run", ...tasks, "--concurrency=1", "--output-logs=errors-only");
}

function node(script: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: copy.root,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  expect(status, stdout + stderr).toBe(0);
}

function edit(file: string, change: (document: Document) => void): void {
  const path = join(copy.root, file);
  const document = parseDocument(readFileSync(path, "utf8"));
  change(document);
  writeFileSync(path, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

function add(document: Document, path: readonly string[], entries: object): void {
  for (const [key, value] of Object.entries(entries))
    document.setIn([...path, key], document.createNode(value));
}

function replace(file: string, texts: Record<string, string>): void {
  const path = join(copy.root, file);
  const text = Object.entries(texts).reduce(
    (all, [from, to]) => all.replaceAll(from, to),
    readFileSync(path, "utf8"),
  );
  writeFileSync(path, text);
}
