import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure, main, ROOT } from "@buddy-openapi/process/run";
import {
  bundledFiles,
  type Files,
  generatedFolder,
  PACKAGES,
  type Package,
  presentFiles,
} from "./generated-files.ts";

/** How the generated folder of a package departs from what the document gives: what differs, is missing, or is stale. */
export async function findDrift(root: string, name: Package, files: Files): Promise<string[]> {
  const folder = join(root, generatedFolder(name));
  const present = await presentFiles(folder);
  const drift: string[] = [];
  for (const file of new Set([...files.keys(), ...present])) {
    const current = present.includes(file) ? await readFile(join(folder, file), "utf8") : undefined;
    const expected = files.get(file);
    if (current === expected) continue;
    const state = current === undefined ? "is missing" : expected === undefined ? "is stale" : "differs";
    drift.push(`${generatedFolder(name)}/${file} ${state}`);
  }
  return drift;
}

if (import.meta.main) {
  await main(async () => {
    const name = PACKAGES.find((name) => name === process.argv[2]);
    if (!name) throw new Failure(`Usage: node scripts/generator/check-drift.ts ${PACKAGES.join("|")}`);

    const drift = await findDrift(ROOT, name, await bundledFiles(name));
    if (drift.length > 0) {
      const list = drift.map((line) => `  ${line}`).join("\n");
      throw new Failure(`The generated files differ from the spec:\n${list}\nFix it: pnpm generate`);
    }
    console.log("The generated files are up to date.");
  });
}
