import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** Files that npm and pnpm pack whatever `files` of the manifest says. */
export const ALWAYS_PACKED = ["LICENSE", "README.md", "package.json"];

/** The files in a folder that these names, of files and folders, stand for. */
export function filesOf(folder: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isDirectory()) return stats ? [name] : [];
    // Unlike a glob, with names that begin with a dot: they are packed, too.
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  });
}
