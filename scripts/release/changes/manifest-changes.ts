import { record } from "@buddy-openapi/openapi/json";
import { subset, validRange } from "semver";
import type { Bump, Change } from "./change.ts";
import { at, byKey, differences, entries, list } from "./json.ts";
import type { Manifest } from "./program.ts";

/** What who installs the package has to have, and what is installed with it. */
const NEEDED = ["engines", "peerDependencies"];
const INSTALLED = ["dependencies", "optionalDependencies"];

/** Fields whose change can break an import or an installation. */
const PLATFORMS: readonly string[] = ["os", "cpu", "libc"];
const TYPES = ["types", "typings", "typesVersions"];
const FIELDS = ["type", "main", "module", "browser", ...TYPES, "imports", ...PLATFORMS];

/** What every release changes, what is not packed, and what shows in the files. */
const OTHER = ["version", "scripts", "devDependencies", "publishConfig", "files"];

/** What changed in the manifest of a package for who installs it. */
export function compareManifests(before: Manifest, after: Manifest): Change[] {
  const changes: Change[] = [];
  const add = (path: string, kind: string, bump: Bump, says: string) =>
    changes.push({ symbol: before.name, path, kind, bump, reason: `\`${path}\` of ${before.name} ${says}.` });

  const { gone, added, kept } = byKey(entryPointsOf(before), entryPointsOf(after));
  for (const [key] of gone) add(`exports ${key}`, "entry-removed", "major", "is gone");
  for (const [key] of added) add(`exports ${key}`, "entry-added", "minor", "is new");
  for (const { key, was, is } of kept) {
    for (const name of was.difference(is)) {
      // What has a default can be found under every condition. Types have none.
      const isLost = !is.has("default") || name.split(".").includes("types");
      add(`exports ${key} ${name}`, "entry-condition-removed", isLost ? "major" : "minor", "is gone");
    }
    for (const name of is.difference(was))
      add(`exports ${key} ${name}`, "entry-condition-added", "minor", "is new");
  }
  const isOptional = (name: string) => at(after["peerDependenciesMeta"], name, "optional") === true;
  for (const field of [...NEEDED, ...INSTALLED]) {
    for (const { key, was, is } of differences(before[field], after[field])) {
      const bump = INSTALLED.includes(field) ? "patch" : rangeBump(was, is, isOptional(key));
      add(`${field}.${key}`, "range-changed", bump, became(was, is));
    }
  }
  for (const { key, was, is } of differences(pick(before, FIELDS), pick(after, FIELDS))) {
    // A target may move; that it is there is checked when the package is built.
    const isLost = PLATFORMS.includes(key)
      ? isNarrower(list(was), list(is))
      : key === "type" || is === undefined;
    const bump = isLost ? "major" : PLATFORMS.includes(key) ? "minor" : "patch";
    add(key, "manifest-changed", bump, became(was, is));
  }
  for (const { key, is } of differences(commandsOf(before), commandsOf(after)))
    add(`bin.${key}`, "command-changed", is ? "minor" : "major", is ? "is new" : "is gone");
  for (const { key } of differences(before, after))
    if (![...FIELDS, ...OTHER].includes(key) && !changes.some(({ path }) => path.startsWith(key)))
      add(key, "manifest-changed", "patch", "is another one");
  return changes;
}

function became(was: unknown, is: unknown): string {
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  if (is === undefined) return `is gone; it was ${text(was)}`;
  return was === undefined ? `is new: ${text(is)}` : `is ${text(is)}, and was ${text(was)}`;
}

function pick(manifest: Manifest, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, manifest[field]]));
}

/** What another range of versions requires, of what who installs the package has to have. */
function rangeBump(was: unknown, is: unknown, isOptional: boolean): Bump {
  if (is === undefined) return "minor";
  if (was === undefined) return isOptional ? "minor" : "major";
  if (!contains(String(is), String(was))) return "major";
  return contains(String(was), String(is)) ? "patch" : "minor";
}

/** Whether there are platforms that a list no longer has. */
function isNarrower(was: readonly unknown[], is: readonly unknown[]): boolean {
  const names = [...was, ...is, "any other"].map((name) => String(name).replace("!", ""));
  return names.some((name) => isAccepted(name, was) && !isAccepted(name, is));
}

/** A list of platforms has those that it names, or all but those that it names with `!`. */
function isAccepted(name: string, platforms: readonly unknown[]): boolean {
  const isListed = platforms.some((platform) => !String(platform).startsWith("!"));
  return isListed ? platforms.includes(name) : !platforms.includes(`!${name}`);
}

/** Whether each version of the inner range is in the outer one. Ranges that aren't of versions are never. */
function contains(outer: string, inner: string): boolean {
  return validRange(outer) !== null && validRange(inner) !== null && subset(inner, outer);
}

/** The conditions of each entry. */
function entryPointsOf({ exports }: Manifest): Map<string, Set<string>> {
  const open = entries(exports).filter(([, target]) => target !== null);
  return new Map(open.map(([key, target]) => [key, new Set(conditionsOf(target))]));
}

/** `import.types` for `{ import: { types: … } }`. A plain target is there by default. */
function conditionsOf(target: unknown, path: readonly string[] = []): string[] {
  if (typeof target !== "object" || target === null) return [path.join(".") || "default"];
  return entries(target).flatMap(([name, inner]) => conditionsOf(inner, [...path, name]));
}

function commandsOf({ bin, name }: Manifest): Record<string, true> {
  const names = typeof bin === "string" ? [name.replace(/^@.*\//, "")] : Object.keys(record(bin));
  return Object.fromEntries(names.map((key) => [key, true]));
}
