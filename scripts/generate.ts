import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readDocument } from "./generator/document.ts";
import { generatedFiles, generatedFolder, PACKAGES } from "./generator/generated-files.ts";
import { Failure, main, ROOT } from "./run.ts";

/** Writes the generated files of the package that the argument names, and removes what is stale among them. */
await main(async () => {
  const name = PACKAGES.find((name) => name === process.argv[2]);
  if (!name) throw new Failure(`Usage: node scripts/generate.ts ${PACKAGES.join("|")}`);

  const files = await generatedFiles(await readDocument(join(ROOT, "spec/dist/openapi.json")), name);
  const folder = join(ROOT, generatedFolder(name));
  await mkdir(folder, { recursive: true });
  for (const stale of await readdir(folder)) {
    if (!files.has(stale)) await rm(join(folder, stale));
  }
  for (const [file, source] of files) {
    const current = await readFile(join(folder, file), "utf8").catch(() => undefined);
    if (current !== source) await writeFile(join(folder, file), source);
    console.log(`${generatedFolder(name)}/${file}: ${current === source ? "unchanged" : "written"}`);
  }
});
