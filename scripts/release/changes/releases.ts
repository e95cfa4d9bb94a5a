import { existsSync, globSync } from "node:fs";
import { cp, mkdtemp, readFile, realpath, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { PACKAGES } from "@buddy-openapi/generator/generated-files";
import { readDocument, valueAt } from "@buddy-openapi/openapi/document";
import { list, record } from "@buddy-openapi/openapi/json";
import { linkModules } from "@buddy-openapi/process/repository-copy";
import { Failure, output, ROOT, run } from "@buddy-openapi/process/run";
import { parse } from "yaml";
import { ALWAYS_PACKED, filesOf } from "../packed-files.ts";
import { SURFACE } from "../surface/surface.ts";
import type { Release } from "./judge.ts";
import type { Manifest } from "./manifest-changes.ts";
import { restore } from "./past-files.ts";

/** The package whose version and tags stand for all: they share one version. */
const MANIFEST = "packages/types/package.json";
/** Past releases that were built already, by their commit. */
const CACHE = "node_modules/.cache/releases";
/** The version that the packages have before their first release. */
export const UNRELEASED = "0.0.0";

export interface LastRelease {
  version: string;
  tag: string;
}

/**
 * The last release: the version in the packages or, while a release is prepared, the one before it.
 *
 * @returns `undefined` before the first release.
 * @throws {Failure} where the release has no tag, so that what it held is unknown.
 */
export async function lastRelease(): Promise<LastRelease | undefined> {
  const { name, version } = JSON.parse(await readFile(join(ROOT, MANIFEST), "utf8"));
  const committed = [await versionAt("HEAD"), await versionAt("HEAD~1")];
  const previous = committed.find((other) => other !== undefined && other !== version);
  for (const candidate of [version, previous]) {
    if (candidate === UNRELEASED) return undefined;
    const tag = `${name}@${candidate}`;
    if (candidate && (await output("git", ["tag", "--list", tag])).trim()) return { version: candidate, tag };
  }
  const isShallow = (await output("git", ["rev-parse", "--is-shallow-repository"])).trim() === "true";
  throw new Failure(
    `There is no tag ${name}@${version}, so what has changed since that release is unknown.\n` +
      `Fix it: git fetch --tags${isShallow ? " --unshallow" : ""}\n` +
      `If ${version} is not published yet, publish it and push its tags first.`,
  );
}

async function versionAt(commit: string): Promise<string | undefined> {
  const { code, stdout } = await run("git", ["show", `${commit}:${MANIFEST}`]);
  return code === 0 ? JSON.parse(stdout).version : undefined;
}

/**
 * A folder with the repository as it was at a tag, built by its own scripts with the tools that are installed now. It is
 * kept, so that a release is built once.
 *
 * @throws {Failure} if it can't be built.
 */
export async function builtRelease(tag: string): Promise<string> {
  const commit = (await output("git", ["rev-list", "-n", "1", tag])).trim();
  const folder = join(ROOT, CACHE, commit);
  if (existsSync(folder)) return folder;
  // Node runs no TypeScript below node_modules, so it is built elsewhere.
  const work = await realpath(await mkdtemp(join(tmpdir(), "buddy-openapi-release-")));
  const copy = `${folder}.${process.pid}`;
  try {
    await restore(commit, ["."], work);
    linkModules(work);
    await runScript(work, "spec", "bundle");
    for (const name of PACKAGES) await runScript(work, `packages/${name}`, "build");
    // The installed packages are links that nothing needs any more.
    const isKept = (path: string) => basename(path) !== "node_modules";
    await cp(work, copy, { recursive: true, filter: isKept });
    await rename(copy, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(copy, { recursive: true, force: true });
  }
  return folder;
}

async function runScript(root: string, folder: string, script: string): Promise<void> {
  const { scripts } = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
  const [command = "", ...args] = String(scripts[script]).split(" ");
  const { code, stdout, stderr } = await run(command, args, { cwd: join(root, folder) });
  if (code === 0) return;
  throw new Failure(
    `The last release can't be built with the tools that are installed now: \`${script}\` of ${folder} fails.\n${stdout}${stderr}`,
  );
}

/**
 * What a built repository publishes.
 *
 * @param root a repository, or what {@link builtRelease} gives
 * @throws {Failure} if it is not built.
 */
export async function readRelease(root: string): Promise<Release> {
  const bundle = join(root, "spec/dist/openapi.json");
  if (!existsSync(bundle)) throw new Failure("spec/dist/openapi.json is missing.\nFix it: pnpm build");
  const workspace = parse(await readFile(join(root, "pnpm-workspace.yaml"), "utf8"));
  const packages = PACKAGES.map(async (name) => {
    const folder = `packages/${name}`;
    const manifest: Manifest = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
    if (!existsSync(join(root, folder, "dist")))
      throw new Failure(`${folder}/dist is missing.\nFix it: pnpm build`);
    // The manifest is compared by itself, and the changelog grows with each release.
    const names = [...list(manifest["files"]).map(String), ...ALWAYS_PACKED];
    const isCompared = (file: string) => file !== "package.json" && file !== "CHANGELOG.md";
    const files = filesOf(join(root, folder), names)
      .filter(isCompared)
      .map(async (file) => [file, await readFile(join(root, folder, file), "utf8")] as const);
    return { manifest: asPublished(manifest, workspace), files: new Map(await Promise.all(files)) };
  });
  const surface = globSync(`${SURFACE}/*.d.ts`, { cwd: root }).map(async (file) => {
    return [file.replaceAll("\\", "/"), await readFile(join(root, file), "utf8")] as const;
  });
  return {
    document: await readDocument(bundle),
    surface: new Map(await Promise.all(surface)),
    packages: await Promise.all(packages),
  };
}

/** With the ranges that packing writes for `catalog:`, and without what it leaves out. */
function asPublished(manifest: Manifest, workspace: unknown): Manifest {
  const rangeOf = (name: string, range: unknown) => {
    const [, catalog] = /^catalog:(.*)$/.exec(String(range)) ?? [];
    if (catalog === undefined) return range;
    const isDefault = catalog === "" || catalog === "default";
    return valueAt(workspace, [...(isDefault ? ["catalog"] : ["catalogs", catalog]), name]);
  };
  const resolved = ["dependencies", "optionalDependencies", "peerDependencies"].flatMap((field) => {
    const ranges = Object.entries(record(manifest[field])).map(([name, range]) => [
      name,
      rangeOf(name, range),
    ]);
    return ranges.length > 0 ? [[field, Object.fromEntries(ranges)]] : [];
  });
  return { ...manifest, ...Object.fromEntries(resolved) };
}
