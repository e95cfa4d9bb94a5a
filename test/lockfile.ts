import { posix } from "node:path";
import { parse } from "yaml";

interface Dependency {
  version: string;
}

/** As much of version 9 of pnpm's lockfile as is read here. */
interface Lockfile {
  importers: Record<string, { dependencies?: Record<string, Dependency> }>;
}

/**
 * The packages from the registry that a package of the workspace depends on, itself or through others of the workspace.
 *
 * @param lockfile text of a `pnpm-lock.yaml`
 * @param folder the package's, e.g. `scripts/generator`
 * @returns name and version of each
 */
export function externalDependencies(lockfile: string, folder: string): [name: string, version: string][] {
  const { importers } = parse(lockfile) as Lockfile;
  const found = new Map<string, string>();
  const folders = new Set([folder]);
  // A set is walked to its end, with what is added on the way.
  for (const each of folders) {
    for (const [name, { version }] of Object.entries(importers[each]?.dependencies ?? {})) {
      if (version.startsWith("link:")) folders.add(posix.join(each, version.slice("link:".length)));
      else found.set(name, version.replace(/\(.*/, ""));
    }
  }
  return [...found];
}

/** The lockfile as it would be with another version of one package. */
export function changeVersion(lockfile: string, name: string, version: string): string {
  const other = `${version}-other`;
  const escaped = [name, version].map((text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const [pattern, number] = escaped;
  return lockfile
    .replaceAll(new RegExp(`(?<![\\w@/-])${pattern}@${number}(?![\\w.-])`, "g"), `${name}@${other}`)
    .replaceAll(
      new RegExp(`('?${pattern}'?:\\n +specifier: .*\\n +version: )${number}(?![\\w.-])`, "g"),
      `$1${other}`,
    )
    .replaceAll(new RegExp(`^( {6}'?${pattern}'?: )${number}(?![\\w.-])`, "gm"), `$1${other}`);
}
