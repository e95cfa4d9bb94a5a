import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Manifest {
  name: string;
  version: string;
  optionalDependencies?: Record<string, string>;
}

interface Lockfile {
  snapshots: Record<string, { dependencies?: object; optionalDependencies?: object } | null>;
}

/**
 * Optional dependencies that an installed package declares and a lockfile does not hold, such as the binary of a tool for
 * another platform. pnpm installs nothing that the lockfile does not hold, so the tool has no binary there.
 *
 * @param lockfile text of a `pnpm-lock.yaml`
 * @param root the folder that its packages are installed in
 * @returns one line per package, e.g. `turbo@2.11.11: @turbo/darwin-64, @turbo/darwin-arm64`
 */
export function missingPlatforms(lockfile: string, root: string): string[] {
  // The structure of version 9 of pnpm's lockfile.
  const { snapshots } = parse(lockfile) as Lockfile;
  const missing = new Set<string>();
  const pattern = "node_modules/.pnpm/*/node_modules/{*,@*/*}/package.json";
  for (const file of globSync(pattern, { cwd: root })) {
    // Every published package has a manifest of this structure.
    const manifest = JSON.parse(readFileSync(join(root, file), "utf8")) as Manifest;
    const id = `${manifest.name}@${manifest.version}`;
    for (const [key, snapshot] of Object.entries(snapshots)) {
      if (key !== id && !key.startsWith(`${id}(`)) continue;
      const held = { ...snapshot?.dependencies, ...snapshot?.optionalDependencies };
      const names = Object.keys(manifest.optionalDependencies ?? {}).filter((name) => !(name in held));
      if (names.length > 0) missing.add(`${id}: ${names.join(", ")}`);
    }
  }
  return [...missing].sort();
}
