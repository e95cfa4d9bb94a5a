import { mkdtempDisposable, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure, main, output, ROOT, run } from "@buddy-openapi/process/run";
import { getReleasePlan } from "@changesets/get-release-plan";
import { bumpBetween, covers, larger, type RequiredBump, requiredBump } from "./changes/bump.ts";
import { restore } from "./changes/past-files.ts";
import { surfaceBump } from "./changes/surface-bump.ts";

/** The package whose version and tags stand for all: they share one version. */
const MANIFEST = "packages/types/package.json";
const UNRELEASED = "0.0.0";

/** Refuses changesets that promise less than what has changed for users since the last release. */
await main(async () => {
  const { name, version } = JSON.parse(await readFile(join(ROOT, MANIFEST), "utf8"));
  const last = await lastRelease(name, version);
  if (last === UNRELEASED) {
    console.log("bump: there is no release yet, so none is owed");
    return;
  }
  const { releases, changesets } = await getReleasePlan(ROOT).catch((error: Error) => {
    throw new Failure(`The changesets can't be read: ${error.message}`);
  });
  const next = releases.find((release) => release.name === name)?.newVersion ?? version;
  const pending = bumpBetween(last, next);
  const { bump, reasons } = await bumpSince(`${name}@${last}`);
  // Semantic Versioning allows any change below 1.0.0, and npm's ^0.1.0 ends before 0.2.0: there a minor may break.
  const owed = bump === "major" && last.startsWith("0.") ? "minor" : bump;
  if (!covers(pending, owed)) {
    const files = changesets.map(({ id }) => `.changeset/${id}.md`).join(", ") || "no changeset";
    throw new Failure(
      `The changes since ${last} owe users a ${owed} bump:\n  ${reasons.join("\n  ")}\n` +
        `Pending is ${pending}, ${last} to ${next}: ${files}\nMend it: pnpm changeset, and choose ${owed}`,
    );
  }
  console.log(`bump: ${owed} is owed since ${last}, ${pending} is pending`);
});

/**
 * The version of the last release: the one in the package or, while a release is prepared, the one before it.
 *
 * @throws {Failure} where the release has no tag, so that what it held is unknown.
 */
async function lastRelease(name: string, version: string): Promise<string> {
  const committed = [await versionAt("HEAD"), await versionAt("HEAD~1")];
  const previous = committed.find((other) => other !== undefined && other !== version);
  for (const candidate of [version, previous]) {
    if (candidate === UNRELEASED) return candidate;
    const tags = candidate && (await output("git", ["tag", "--list", `${name}@${candidate}`]));
    if (candidate && tags?.trim()) return candidate;
  }
  const isShallow = (await output("git", ["rev-parse", "--is-shallow-repository"])).trim() === "true";
  throw new Failure(
    `There is no tag ${name}@${version}, so what has changed since that release can't be told.\n` +
      `Mend it: git fetch --tags${isShallow ? " --unshallow" : ""}\n` +
      `If ${version} is not published yet, publish it and push its tags first.`,
  );
}

async function versionAt(commit: string): Promise<string | undefined> {
  const { code, stdout } = await run("git", ["show", `${commit}:${MANIFEST}`]);
  return code === 0 ? JSON.parse(stdout).version : undefined;
}

/** What the spec and the names and types of the packages ask for since a tag. */
async function bumpSince(tag: string): Promise<RequiredBump> {
  await using work = await mkdtempDisposable(join(tmpdir(), "buddy-openapi-release-"));
  await restore(tag, ["spec", "packages"], work.path);
  const wire = await requiredBump(join(work.path, "spec/openapi.yaml"), "spec/openapi.yaml");
  return larger(wire, await surfaceBump(work.path, ROOT));
}
