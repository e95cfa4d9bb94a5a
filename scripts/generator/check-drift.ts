import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, readDocument } from "@buddy-openapi/openapi/document";
import { Failure, main, output, ROOT } from "@buddy-openapi/process/run";
import { generatedFiles, generatedFolder, PACKAGES } from "./generated-files.ts";

/**
 * What stands in the generated folders of a repository and is not what the document gives: files that differ, that
 * are missing, and that nothing generates.
 */
export async function findDrift(root: string, document: Document): Promise<string[]> {
  const drift: string[] = [];
  for (const name of PACKAGES) {
    const files = await generatedFiles(document, name);
    const folder = join(root, generatedFolder(name));
    const present: string[] = await readdir(folder).catch(() => []);
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
    const bundle = join(ROOT, "node_modules/.cache/drift/openapi.json");
    await output("redocly", ["bundle", "spec/openapi.yaml", "--output", bundle]);
    const drift = await findDrift(ROOT, await readDocument(bundle));
    if (drift.length > 0) {
      const list = drift.map((line) => `  ${line}`).join("\n");
      throw new Failure(`The generated files are not those of spec/:\n${list}\nMend it: pnpm generate`);
    }
    console.log("generated files: as spec/ gives them");
  });
}
