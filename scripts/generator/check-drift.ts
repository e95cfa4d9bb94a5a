import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, readDocument } from "@buddy-openapi/openapi/document";
import { Failure, main, ROOT } from "@buddy-openapi/process/run";
import { generatedFiles, generatedFolder, PACKAGES, type Package, presentFiles } from "./generated-files.ts";

/**
 * What the generated folders of a repository hold and the document does not give: files that differ, that
 * are missing, and that nothing generates.
 */
export async function findDrift(
  root: string,
  document: Document,
  packages: readonly Package[] = PACKAGES,
): Promise<string[]> {
  const drift: string[] = [];
  for (const name of packages) {
    const files = await generatedFiles(document, name);
    const folder = join(root, generatedFolder(name));
    const present: string[] = await presentFiles(folder);
    for (const file of new Set([...files.keys(), ...present])) {
      const current = present.includes(file) ? await readFile(join(folder, file), "utf8") : undefined;
      const expected = files.get(file);
      if (current === expected) continue;
      const state = current === undefined ? "is missing" : expected === undefined ? "is stale" : "differs";
      drift.push(`${generatedFolder(name)}/${file} ${state}`);
    }
  }
  return drift;
}

if (import.meta.main) {
  await main(async () => {
    const name = PACKAGES.find((name) => name === process.argv[2]);
    if (!name) throw new Failure(`Usage: node scripts/generator/check-drift.ts ${PACKAGES.join("|")}`);

    const document = await readDocument(join(ROOT, "spec/dist/openapi.json"));
    const drift = await findDrift(ROOT, document, [name]);
    if (drift.length > 0) {
      const list = drift.map((line) => `  ${line}`).join("\n");
      throw new Failure(`The generated files differ from the spec:\n${list}\nFix it: pnpm generate`);
    }
    console.log("The generated files are up to date.");
  });
}
