import { isDeepStrictEqual } from "node:util";
import { subset, validRange } from "semver";
import type { Bump, Change } from "./change.ts";
import { at, byKey, entries, list } from "./json.ts";
import type { Manifest } from "./program.ts";

/** Fields whose change can break an import or an installation, without a way to know here. */
const RESOLUTION = ["type", "main", "module", "browser", "types", "typings", "imports"];
const LIMITS = ["os", "cpu", "libc"];

/** What every release changes, what is not packed, and what shows in the files. */
const OTHER = ["version", "scripts", "devDependencies", "publishConfig", "files"];

/** What changed in the manifest of a package for who installs it. */
export function compareManifests(before: Manifest, after: Manifest): Change[] {
  const changes: Change[] = [];
  const add = (path: string, kind: string, bump: Bump, says: string) =>
    changes.push({ symbol: before.name, path, kind, bump, reason: `\`${path}\` of ${before.name} ${says}.` });

  const entryPoints = byKey(entryPointsOf(before), entryPointsOf(after));
  for (const [key] of entryPoints.gone) add(`exports ${key}`, "entry-removed", "major", "is gone");
  for (const [key] of entryPoints.added) add(`exports ${key}`, "entry-added", "minor", "is new");
  for (const { key, was, is } of entryPoints.kept) {
    const conditions = byKey(conditionsOf(was), conditionsOf(is));
    // What has a default can be found under every condition. Types have none.
    const hasDefault = conditionsOf(is).has("default");
    for (const [name] of conditions.gone) {
      const isLost = !hasDefault || name.split(".").includes("types");
      add(`exports ${key} ${name}`, "entry-condition-removed", isLost ? "major" : "minor", "is gone");
    }
    for (const [name] of conditions.added)
      add(`exports ${key} ${name}`, "entry-condition-added", "minor", "is new");
  }
  for (const field of ["engines", "peerDependencies"]) {
    const ranges = byKey(new Map(entries(before[field])), new Map(entries(after[field])));
    const isOptional = (name: string) => at(after["peerDependenciesMeta"], name, "optional") === true;
    for (const [name, range] of ranges.gone)
      add(`${field}.${name}`, "range-removed", "minor", `is gone; it was ${range}`);
    for (const [name, range] of ranges.added)
      add(`${field}.${name}`, "range-added", isOptional(name) ? "minor" : "major", `is new: ${range}`);
    for (const { key, was, is } of ranges.kept) {
      if (was === is) continue;
      const isWider = contains(String(is), String(was));
      const hasMore = !contains(String(was), String(is));
      const bump = isWider ? (hasMore ? "minor" : "patch") : "major";
      add(`${field}.${key}`, "range-changed", bump, `is ${is}, and was ${was}`);
    }
  }
  for (const field of RESOLUTION) {
    const [was, is] = [before[field], after[field]];
    if (isDeepStrictEqual(was, is)) continue;
    // A target may move; that it is there is checked when the package is built.
    const bump = field === "type" || is === undefined ? "major" : "patch";
    add(
      field,
      "manifest-changed",
      bump,
      is === undefined ? "is gone" : `is ${JSON.stringify(is)}, and was ${JSON.stringify(was)}`,
    );
  }
  for (const field of LIMITS) {
    const [was, is] = [list(before[field]), list(after[field])];
    const isNarrower =
      is.length > 0 &&
      (was.length === 0 ||
        was.some((name) => !is.includes(name)) ||
        is.some((name) => String(name).startsWith("!") && !was.includes(name)));
    if (!isDeepStrictEqual(was, is))
      add(
        field,
        "manifest-changed",
        isNarrower ? "major" : "minor",
        `is ${JSON.stringify(is)}, and was ${JSON.stringify(was)}`,
      );
  }
  const commands = byKey(commandsOf(before), commandsOf(after));
  for (const [name] of commands.gone) add(`bin.${name}`, "command-removed", "major", "is gone");
  for (const [name] of commands.added) add(`bin.${name}`, "command-added", "minor", "is new");
  for (const field of ["dependencies", "optionalDependencies"]) {
    const changed = byKey(new Map(entries(before[field])), new Map(entries(after[field])));
    for (const [name] of changed.gone) add(`${field}.${name}`, "dependency-removed", "patch", "is gone");
    for (const [name, range] of changed.added)
      add(`${field}.${name}`, "dependency-added", "patch", `is new: ${range}`);
    for (const { key, was, is } of changed.kept)
      if (was !== is) add(`${field}.${key}`, "dependency-changed", "patch", `is ${is}, and was ${was}`);
  }
  const listed = [...RESOLUTION, ...LIMITS, ...OTHER];
  for (const field of new Set([...entries(before), ...entries(after)].map(([name]) => name))) {
    const changed = !isDeepStrictEqual(before[field], after[field]);
    if (changed && !listed.includes(field) && !changes.some(({ path }) => path.startsWith(field)))
      add(field, "manifest-changed", "patch", "is another one");
  }
  return changes;
}

/** Whether each version of the inner range is in the outer one. Ranges that aren't of versions are never. */
function contains(outer: string, inner: string): boolean {
  return validRange(outer) !== null && validRange(inner) !== null && subset(inner, outer);
}

function entryPointsOf({ exports }: Manifest): Map<string, unknown> {
  if (exports === undefined) return new Map();
  const keys = entries(exports);
  return keys.some(([key]) => key.startsWith("."))
    ? new Map(keys.filter(([, target]) => target !== null))
    : new Map([[".", exports]]);
}

/** `import.types` for `{ import: { types: … } }`. A plain target is there by default. */
function conditionsOf(target: unknown, path: string[] = []): Map<string, true> {
  if (typeof target !== "object" || target === null) return new Map([[path.join(".") || "default", true]]);
  return new Map(entries(target).flatMap(([name, inner]) => [...conditionsOf(inner, [...path, name])]));
}

function commandsOf({ bin, name }: Manifest): Map<string, true> {
  const names = typeof bin === "string" ? [name.replace(/^@.*\//, "")] : entries(bin).map(([key]) => key);
  return new Map(names.map((key) => [key, true]));
}
