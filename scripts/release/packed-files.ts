import { globSync } from "node:fs";
import { join, relative } from "node:path";

/** What npm and pnpm pack whatever `files` of the manifest says. */
export const ALWAYS_PACKED = ["LICENSE", "README.md", "package.json"];

/** The files in a folder that these names, of files and folders, stand for. */
export function filesOf(folder: string, names: readonly string[]): string[] {
  const patterns = names.flatMap((name) => [name, `${name}/**`]);
  return globSync(patterns, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
