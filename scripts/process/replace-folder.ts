import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/**
 * Moves the files of a folder to another one, in place of what is there. Each file goes whole, so that a reader of the folder
 * misses nothing meanwhile, and two builds at once end well.
 */
export async function replaceFolder(from: string, to: string): Promise<void> {
  const files = await filesBelow(from);
  for (const file of files) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await rename(join(from, file), join(to, file));
  }
  const stale = new Set(await filesBelow(to)).difference(new Set(files));
  for (const file of stale) await rm(join(to, file), { force: true });
  await rm(from, { recursive: true });
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
