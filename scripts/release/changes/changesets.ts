import { existsSync, globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { record } from "@buddy-openapi/openapi/json";
import { Failure, ROOT } from "@buddy-openapi/process/run";
import { getReleasePlan } from "@changesets/get-release-plan";
import { diff } from "semver";
import { parse } from "yaml";
import { BUMPS, type Bump, type Change, covers } from "./change.ts";
import { changelogAbove } from "./changelog.ts";
import { isNamed } from "./notes.ts";

/** Verdicts that someone overruled, with the reason. */
const OVERRULES = ".changeset/overrules.yaml";

/** The changes that are announced since the last release. */
export interface Pending {
  bump: Bump;
  /** The version that follows. */
  version: string;
  /** The files of the changesets. */
  files: string[];
  /** The words of the changesets, and of the changelog where a prepared release has used them up. */
  text: string;
}

/** @throws {Failure} if the changesets of a repository can't be read. */
export function releasePlan(root: string): ReturnType<typeof getReleasePlan> {
  return getReleasePlan(root).catch((error: Error) => {
    throw new Failure(`The changesets can't be read: ${error.message}`);
  });
}

/** @throws {Failure} if the changesets can't be read. */
export async function pendingChanges(last: string): Promise<Pending> {
  const { name, version } = JSON.parse(await readFile(join(ROOT, "packages/types/package.json"), "utf8"));
  const { releases, changesets } = await releasePlan(ROOT);
  const next = releases.find((release) => release.name === name)?.newVersion ?? version;
  const logs = globSync("packages/*/CHANGELOG.md", { cwd: ROOT }).map(async (file) =>
    changelogAbove(await readFile(join(ROOT, file), "utf8"), last),
  );
  const prepared = version === last ? [] : await Promise.all(logs);
  return {
    bump: bumpBetween(last, next),
    version: next,
    files: changesets.map(({ id }) => `.changeset/${id}.md`),
    text: [...changesets.map(({ summary }) => summary), ...prepared].join("\n"),
  };
}

/**
 * The bump from one version to a later one. After a prerelease, such as `1.0.0-rc.0`, the next one of the same
 * version, or that version itself, may change as much as that version may.
 */
export function bumpBetween(from: string, to: string): Bump {
  const bump = from === to ? null : diff(from, to.replace(/-.*/, ""));
  return BUMPS.find((one) => one === bump) ?? "none";
}

/** Kinds that no caller looks up by the name of a symbol. */
const UNNAMED = ["documentation-changed", "files-changed"];

/** Changed symbols that no pending changeset names. */
export function unnamed(changes: readonly Change[], { text }: Pending): string[] {
  const symbols = changes
    .filter(({ kind, bump }) => !UNNAMED.includes(kind) && bump !== "none")
    .map(({ symbol }) => symbol);
  return [...new Set(symbols)].filter((symbol) => !isNamed(symbol, text));
}

/** A verdict that is not followed until the release after `since`. */
interface Overrule {
  since: string;
  symbol: string;
  bump: Bump;
  reason: string;
}

/**
 * Reads `.changeset/overrules.yaml`, a list of `{ since, symbol, bump, reason }`, where `since` is the last release.
 *
 * @throws {Failure} for an entry that is invalid.
 */
export async function readOverrules(): Promise<Overrule[]> {
  const file = join(ROOT, OVERRULES);
  const listed: unknown = existsSync(file) ? parse(await readFile(file, "utf8")) : [];
  if (!Array.isArray(listed))
    throw new Failure(`${OVERRULES} is not a list of since, symbol, bump and reason.`);
  return listed.map((entry, index) => {
    const { since, symbol, bump: given, reason } = record(entry);
    const bump = BUMPS.find((one) => one === given);
    if (bump && isText(since) && isText(symbol) && isText(reason))
      return { since, symbol, bump, reason: reason.trim() };
    throw new Failure(
      `${OVERRULES}: entry ${index + 1} needs since, symbol, bump (${BUMPS.join(", ")}) and a reason.`,
    );
  });
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/**
 * What remains of the verdicts, and what was overruled and why, in words.
 *
 * @throws {Failure} for an entry that overrules nothing.
 */
export function overrule(changes: readonly Change[], overrules: readonly Overrule[], last: string) {
  const notes: string[] = [];
  let left = [...changes];
  for (const [index, { since, symbol, bump, reason }] of overrules.entries()) {
    if (since !== last) continue;
    if (!left.some((change) => change.symbol === symbol)) {
      throw new Failure(
        `${OVERRULES}: ${symbol} did not change since ${last}.\nFix it: remove entry ${index + 1}`,
      );
    }
    left = left.map((change) =>
      change.symbol === symbol
        ? {
            ...change,
            bump: covers(change.bump, bump) ? bump : change.bump,
            deprecation: change.deprecation ?? "",
          }
        : change,
    );
    notes.push(`overruled: ${symbol} requires ${bump}: ${reason}`);
  }
  return { changes: left, notes };
}

/** The kinds of changes that a deprecation announces. */
const ANNOUNCED = [
  "operation",
  "component",
  "parameter",
  "property",
  "header",
  "value",
  "open-value",
  "export",
  "member",
];

/** Removals that the last release did not announce by a deprecation. */
export function undeprecated(changes: readonly Change[]): Change[] {
  const kinds = ANNOUNCED.map((what) => `${what}-removed`);
  return changes.filter(
    ({ kind, deprecation, bump }) => kinds.includes(kind) && bump === "major" && deprecation === undefined,
  );
}
