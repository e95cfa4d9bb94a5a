// Generates both packages' files of a document into a folder: node generate-files.ts <document> <folder> [without-kit]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatFiles, PACKAGES, unformattedFiles } from "@buddy-openapi/generator/generated-files";
import { readDocument } from "@buddy-openapi/openapi/document";

const [path = "", folder = "", without] = process.argv.slice(2);
const document = await readDocument(path);
const formatted: ReturnType<typeof formatFiles>[] = [];
for (const name of PACKAGES) {
  formatted.push(formatFiles(await unformattedFiles(document, name, !without), name));
}
for (const [index, files] of (await Promise.all(formatted)).entries()) {
  for (const [file, source] of files) {
    writeFileSync(join(folder, `${PACKAGES[index]}-${file.replaceAll("/", "-")}`), source);
  }
}
