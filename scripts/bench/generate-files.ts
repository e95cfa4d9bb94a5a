// Generates both packages' files of a document into a folder, as `pnpm generate` does: node generate-files.ts <document> <folder>
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generatedFiles, PACKAGES } from "@buddy-openapi/generator/generated-files";
import { readDocument } from "@buddy-openapi/openapi/document";

const [document = "", folder = ""] = process.argv.slice(2);
for (const name of PACKAGES) {
  for (const [file, source] of await generatedFiles(await readDocument(document), name)) {
    await writeFile(join(folder, `${name}-${file.replaceAll("/", "-")}`), source);
  }
}
