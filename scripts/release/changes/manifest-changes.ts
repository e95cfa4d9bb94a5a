import { isDeepStrictEqual } from "node:util";
import { byKey } from "@buddy-openapi/openapi/differences/difference";
import { isObject, list, record } from "@buddy-openapi/openapi/json";
import { subset, validRange } from "semver";
import type { Bump, Change, Place } from "./change.ts";

export interface Manifest extends Record<string, unknown> {
  name: string;
}

/** Packages and engines that a user has to have, and packages that are installed with ours. */
const NEEDED = ["engines", "peerDependencies"];
const INSTALLED = ["dependencies", "optionalDependencies"];

/** Fields whose change can break an import or an installation. */
const PLATFORMS: readonly string[] = ["os", "cpu", "libc"];
const TYPES = ["types", "typings", "typesVersions"];
const FIELDS = ["type", "main", "module", "browser", ...TYPES, "imports", ...PLATFORMS];

/** Fields that every release changes, that are not packed, or that show in the files. */
const OTHER = ["version", "scripts", "devDependencies", "publishConfig", "files"];

/** Where the manifest of a package has a key. */
export function manifestPlace(name: string, key = "name"): Place {
  return { file: `packages/${name.split("/")[1]}/package.json`, key };
}

/** The changes of a manifest that matter to those who install the package. */
export function compareManifests(before: Manifest, after: Manifest): Change[] {
  const changes: (Change & { path: string })[] = [];
  const { name } = before;
  const add = (path: string, kind: string, bump: Bump, says: string) =>
    changes.push({
      ...{ symbol: name, path, kind, bump, reason: `\`${path}\` of ${name} ${says}.` },
      place: manifestPlace(name, path.split(/[ .]/)[0]),
    });

  const { removed, added, kept } = byKey(entryPointsOf(before), entryPointsOf(after));
  for (const [key] of removed) add(`exports ${key}`, "entry-removed", "major", "is gone");
  for (const [key] of added) add(`exports ${key}`, "entry-added", "minor", "is new");
  for (const { key, before: had, after: has } of kept) {
    for (const condition of had.difference(has)) {
      // A default is found under every condition, but not by types.
      const isLost = !has.has("default") || condition.split(".").includes("types");
      add(`exports ${key} ${condition}`, "entry-condition-removed", isLost ? "major" : "minor", "is gone");
    }
    for (const condition of has.difference(had))
      add(`exports ${key} ${condition}`, "entry-condition-added", "minor", "is new");
  }
  const isOptional = (peer: string) =>
    record(record(after["peerDependenciesMeta"])[peer])["optional"] === true;
  for (const field of [...NEEDED, ...INSTALLED])
    for (const { key, had, has } of changedIn(record(before[field]), record(after[field]))) {
      const bump = INSTALLED.includes(field) ? "patch" : rangeBump(had, has, isOptional(key));
      add(`${field}.${key}`, "range-changed", bump, became(had, has));
    }
  for (const { key, had, has } of changedIn(fieldsOf(before), fieldsOf(after))) {
    // A target may move; that it is there is checked when the package is built.
    const isLost = PLATFORMS.includes(key)
      ? isNarrower(list(had), list(has))
      : key === "type" || has === undefined;
    const bump = isLost ? "major" : PLATFORMS.includes(key) ? "minor" : "patch";
    add(key, "manifest-changed", bump, became(had, has));
  }
  for (const { key, has } of changedIn(commandsOf(before), commandsOf(after)))
    add(`bin.${key}`, "command-changed", has ? "minor" : "major", has ? "is new" : "is gone");
  for (const { key } of changedIn(before, after))
    if (![...FIELDS, ...OTHER].includes(key) && !changes.some(({ path }) => path.startsWith(key)))
      add(key, "manifest-changed", "patch", "is another one");
  return changes;
}

/** The keys whose values differ. */
function changedIn(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const all = [...keys].map((key) => ({ key, had: before[key], has: after[key] }));
  return all.filter(({ had, has }) => !isDeepStrictEqual(had, has));
}

/** Each field by itself, and each entry of one that is a map: `typesVersions.*.enums`. */
function fieldsOf(manifest: Manifest): Record<string, unknown> {
  const leaves = (key: string, value: unknown): [string, unknown][] =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, inner]) => leaves(`${key}.${name}`, inner))
      : [[key, value]];
  return Object.fromEntries(FIELDS.flatMap((field) => leaves(field, manifest[field])));
}

function became(before: unknown, after: unknown): string {
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  if (after === undefined) return `is gone; it was ${text(before)}`;
  return before === undefined ? `is new: ${text(after)}` : `is ${text(after)}, and was ${text(before)}`;
}

/** The bump that another range requires, for something that users have to have. */
function rangeBump(before: unknown, after: unknown, isOptional: boolean): Bump {
  if (after === undefined) return "minor";
  if (before === undefined) return isOptional ? "minor" : "major";
  if (!contains(String(after), String(before))) return "major";
  return contains(String(before), String(after)) ? "patch" : "minor";
}

/** Whether there are platforms that a list no longer has. */
function isNarrower(before: readonly unknown[], after: readonly unknown[]): boolean {
  const names = [...before, ...after, "any other"].map((name) => String(name).replace("!", ""));
  return names.some((name) => isAccepted(name, before) && !isAccepted(name, after));
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
  const open = Object.entries(record(exports)).filter(([, target]) => target !== null);
  return new Map(open.map(([key, target]) => [key, new Set(conditionsOf(target))]));
}

/** `import.types` for `{ import: { types: … } }`. A plain target is there by default. */
function conditionsOf(target: unknown, path: readonly string[] = []): string[] {
  if (!isObject(target)) return [path.join(".") || "default"];
  return Object.entries(target).flatMap(([name, inner]) => conditionsOf(inner, [...path, name]));
}

function commandsOf({ bin, name }: Manifest): Record<string, true> {
  const names = typeof bin === "string" ? [name.replace(/^@.*\//, "")] : Object.keys(record(bin));
  return Object.fromEntries(names.map((key) => [key, true]));
}
