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

/** How a file of a generated folder departs from what the document gives. */
export interface Drift {
  /** Relative to the repository. */
  path: string;
  state: "is missing" | "is stale" | "differs";
  /** What it has to be; `undefined` where it is stale. */
  source: string | undefined;
}

/** How the generated folder of a package departs from what the document gives. */
export async function findDrift(root: string, name: Package, files: Files): Promise<Drift[]> {
  const folder = join(root, generatedFolder(name));
  const present = await presentFiles(folder);
  const drift: Drift[] = [];
  for (const file of new Set([...files.keys(), ...present])) {
    const current = present.includes(file) ? await readFile(join(folder, file), "utf8") : undefined;
    const source = files.get(file);
    if (current === source) continue;
    const state = current === undefined ? "is missing" : source === undefined ? "is stale" : "differs";
    drift.push({ path: `${generatedFolder(name)}/${file}`, state, source });
  }
  return drift;
}

/**
 * Writes the generated files of a package where they differ, and removes what is stale among them.
 *
 * @returns the paths that were written, relative to the repository.
 */
export async function writeGenerated(name: Package, files: Files): Promise<string[]> {
  const drift = await findDrift(ROOT, name, files);
  for (const { path, source } of drift) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await (source === undefined ? rm(join(ROOT, path)) : writeFile(join(ROOT, path), source));
  }
  return drift.filter(({ source }) => source !== undefined).map(({ path }) => path);
}

if (import.meta.main) {
  await main(async () => {
    const name = PACKAGES.find((name) => name === process.argv[2]);
    if (!name) throw new Failure(`Usage: node scripts/generator/generate.ts ${PACKAGES.join("|")} [--check]`);

    const files = await bundledFiles(name);
    if (process.argv.includes("--check")) {
      const drift = await findDrift(ROOT, name, files);
      const list = drift.map(({ path, state }) => `  ${path} ${state}`).join("\n");
      if (list)
        throw new Failure(`The generated files differ from the spec:\n${list}\nFix it: pnpm generate`);
      console.log("The generated files are up to date.");
      return;
    }
    const written = await writeGenerated(name, files);
    for (const path of written) console.log(`${path}: written`);
    console.log(`${generatedFolder(name)}: ${files.size - written.length} files unchanged`);
  });
}
