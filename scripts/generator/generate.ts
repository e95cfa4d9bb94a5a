import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure, main, ROOT } from "@buddy-openapi/process/run";
import {
  bundledFiles,
  type Files,
  generatedFolder,
  PACKAGES,
  type Package,
  presentFiles,
} from "./generated-files.ts";

/**
 * Writes the generated files of a package where they differ, and removes what is stale among them.
 *
 * @returns the paths that were written, relative to the repository.
 */
export async function writeGenerated(name: Package, files: Files): Promise<string[]> {
  const folder = join(ROOT, generatedFolder(name));
  await mkdir(folder, { recursive: true });
  for (const stale of await presentFiles(folder)) {
    if (!files.has(stale)) await rm(join(folder, stale));
  }
  const written: string[] = [];
  for (const [file, source] of files) {
    const current = await readFile(join(folder, file), "utf8").catch(() => undefined);
    if (current === source) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), source);
    written.push(`${generatedFolder(name)}/${file}`);
  }
  return written;
}

if (import.meta.main) {
  await main(async () => {
    const name = PACKAGES.find((name) => name === process.argv[2]);
    if (!name) throw new Failure(`Usage: node scripts/generator/generate.ts ${PACKAGES.join("|")}`);

    const files = await bundledFiles(name);
    const written = await writeGenerated(name, files);
    for (const path of written) console.log(`${path}: written`);
    console.log(`${generatedFolder(name)}: ${files.size - written.length} files unchanged`);
  });
}
