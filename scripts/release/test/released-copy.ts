import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env, RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

export const SURFACE = "packages/client/surface/index.d.ts";
export const DOCUMENT = "spec/dist/openapi.json";
export const CLIENT = "packages/client/package.json";

/** A built copy of the repository, released by tests. Pending changesets stay behind: each test has its own. */
export const copy = new RepositoryCopy(["spec/dist", "packages/{types,client}/dist"]);
export const { root } = copy;
for (const file of globSync(".changeset/*.md", { cwd: root })) rmSync(join(root, file));
const author = { GIT_AUTHOR_NAME: "Test", GIT_AUTHOR_EMAIL: "test@example.com" };
const committer = { GIT_COMMITTER_NAME: "Test", GIT_COMMITTER_EMAIL: "test@example.com" };
const environment = { ...env, ...author, ...committer };

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

/** Commits a version and lets changesets tag it, as publishing does. */
export function release(version: string, { isBuilt } = { isBuilt: true }): void {
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
    ...globSync("packages/{types,client}/{dist,package.json,README.md,LICENSE,skills,src,surface}", {
      cwd: root,
    }),
    "spec/dist",
    "pnpm-workspace.yaml",
  ]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
}

export function setVersion(version: string): void {
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
export function promise(bump: string, summary: string): void {
  for (const file of globSync(".changeset/*.md", { cwd: root })) rmSync(join(root, file));
  writeFileSync(
    join(root, `.changeset/${bump}.md`),
    `---\n"@buddy-openapi/types": ${bump}\n---\n\n${summary}\n`,
  );
}

export function overrule(entry: string): void {
  writeFileSync(join(root, ".changeset/overrules.yaml"), `- ${entry}\n`);
}

export function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(root, file), "utf8");
  if (!originals.has(file)) originals.set(file, before);
  const after = before.replace(from, () => to);
  if (typeof from === "string") expect(after).not.toBe(before);
  writeFileSync(join(root, file), after);
}

/** The process in which commands of the copy run. */
let runner: ChildProcess | undefined;
afterAll(() => void runner?.kill());

export function check() {
  return command("scripts/release/check-bump.ts");
}

/** Runs a command that compares releases. */
export async function command(...args: string[]): Promise<{ code: number; printed: string }> {
  runner ??= fork(join(root, "scripts/release/test/command-runner.mjs"), { cwd: root, env: environment });
  runner.send(args);
  const [result] = await once(runner, "message");
  return result;
}

/** Runs any script, in a process of its own. */
export function run(script: string, argument?: string, cwd = root) {
  const args = argument === undefined ? [script] : [script, argument];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: environment,
    encoding: "utf8",
  });
  return { code: status, printed: stdout + stderr };
}
