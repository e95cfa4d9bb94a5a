import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PACKAGES } from "@buddy-openapi/generator/generated-files";
import { Failure } from "@buddy-openapi/process/run";
import { parse } from "yaml";
import { releasePlan } from "../changes/changesets.ts";
import { UNRELEASED } from "../changes/releases.ts";
import { tool } from "./tool.ts";

/** A published package. */
export interface Package {
  name: string;
  version: string;
  /** Relative to the repository, e.g. `packages/types`. */
  folder: string;
}

/** The state of a repository that is to be released. */
export interface Repository {
  root: string;
  /** Every package depends on those before it only. */
  packages: Package[];
  /** The version of the first package. {@link repositoryRefusals} reports whether the others and the spec have it too. */
  version: string;
  /** The spec's `info.version`. */
  specVersion: unknown;
  commit: string;
  /** The branch that releases are made from, e.g. `main`. */
  branch: string;
  /** Refs of the remote `origin`: name, e.g. `refs/heads/main`, to commit. */
  remote: Map<string, string>;
}

/** @throws {Failure} if the remote can't be read. */
export async function readRepository(root: string): Promise<Repository> {
  const read = (file: string) => readFile(join(root, file), "utf8");
  const packages: Package[] = [];
  for (const name of PACKAGES) {
    const folder = `packages/${name}`;
    const manifest = JSON.parse(await read(`${folder}/package.json`));
    packages.push({ name: manifest.name, version: manifest.version, folder });
  }
  const spec = parse(await read("spec/openapi.yaml"));
  return {
    root,
    packages,
    version: packages[0]?.version ?? UNRELEASED,
    specVersion: spec.info?.version,
    commit: await tool(root, "git", ["rev-parse", "HEAD"]),
    branch: JSON.parse(await read(".changeset/config.json")).baseBranch,
    remote: await remoteRefs(root),
  };
}

/** The name of the git tag of a package's release. Changesets uses the same names. */
export function tagName({ name, version }: Package): string {
  return `${name}@${version}`;
}

/** The commit that the remote's tag of a package points at, if the remote has that tag. */
export function remoteTag({ remote }: Repository, released: Package): string | undefined {
  return remote.get(`refs/tags/${tagName(released)}`);
}

/**
 * What prevents a release, each with the command that fixes it.
 *
 * @param isReleased whether the version is released already. Then it doesn't matter which commit this is.
 * @param mayBeBehind whether the branch may have moved on, as long as it has the commit.
 */
export async function repositoryRefusals(
  repository: Repository,
  { isReleased, mayBeBehind }: { isReleased: boolean; mayBeBehind: boolean },
): Promise<string[]> {
  const { root, version, packages, specVersion, commit, branch, remote } = repository;
  const changed = await tool(root, "git", ["status", "--porcelain"]);
  const pending = await pendingChangesets(root, packages);
  const versions = new Set([specVersion, ...packages.map((released) => released.version)]);
  const named = [
    ...packages.map((released) => `${released.name} ${released.version}`),
    `info.version of spec/openapi.yaml ${specVersion}`,
  ];
  const head = remote.get(`refs/heads/${branch}`);
  const isOnBranch = head === commit || (mayBeBehind && head && (await contains(root, commit, head)));
  return [
    changed !== "" &&
      `The tree has changes that are not committed:\n${changed}\nFix it: commit them, or git stash -u`,
    pending.length > 0 &&
      `Changesets are pending: ${pending.join(", ")}\nFix it: pnpm version-packages, then commit and push everything`,
    version === UNRELEASED &&
      `The version is ${UNRELEASED}, which is never published.\nFix it: pnpm changeset, then pnpm version-packages`,
    versions.size > 1 &&
      `The versions differ: ${named.join(", ")}\n` +
        "Fix it: take back the version by hand, and let pnpm version-packages set all of them",
    !isReleased &&
      !isOnBranch &&
      `HEAD is ${commit.slice(0, 12)}, but ${branch} of origin is ${head?.slice(0, 12) ?? "missing"}.\n` +
        `Fix it: git push origin HEAD:${branch}, or git switch ${branch} && git pull`,
  ].filter((refusal) => refusal !== false);
}

/** Whether a commit is part of the history of another one. */
async function contains(root: string, commit: string, head: string): Promise<boolean> {
  await tool(root, "git", ["fetch", "--quiet", "origin", head]);
  const base = await tool(root, "git", ["merge-base", commit, head]);
  return base === commit;
}

/** Files of changesets that name a published package and have no version yet. */
export async function pendingChangesets(root: string, packages: readonly Package[]): Promise<string[]> {
  const names = new Set(packages.map(({ name }) => name));
  const { changesets } = await releasePlan(root);
  return changesets
    .filter(({ releases }) => releases.some(({ name }) => names.has(name)))
    .map(({ id }) => `.changeset/${id}.md`);
}

/** @returns ref → commit. An annotated tag is given as the commit that it points at. */
async function remoteRefs(root: string): Promise<Map<string, string>> {
  const refs = new Map<string, string>();
  const listed = await tool(root, "git", ["ls-remote", "origin"]).catch((error: Error) => {
    throw new Failure(
      `${error.message}\nThe remote origin can't be read, and a release needs to know its branches and tags.\n` +
        "Fix it: git remote add origin <URL>, or check the network and your access",
    );
  });
  for (const line of listed.split("\n")) {
    const [commit, ref] = line.split("\t");
    // The line of the commit, `refs/tags/v1^{}`, comes after the one of the tag itself.
    if (commit && ref) refs.set(ref.replace(/\^\{\}$/, ""), commit);
  }
  return refs;
}
