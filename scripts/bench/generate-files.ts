// Generates both packages' files of a document into a folder, as `pnpm generate` does: node generate-files.ts <document> <folder>
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles, PACKAGES } from "@buddy-openapi/generator/generated-files";
import { readDocument } from "@buddy-openapi/openapi/document";

const [file = "", folder = ""] = process.argv.slice(2);
const document = await readDocument(file);
for (const name of PACKAGES) {
  for (const [file, source] of await generatedFiles(document, name)) {
    writeFileSync(join(folder, `${name}-${file.replaceAll("/", "-")}`), source);
  }
}
