import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import type { Bundle } from "../redoc/page-document.ts";

/** A page of the guide, as `llms.txt` lists it. */
export interface Entry {
  /** The address of its Markdown within the site. */
  address: string;
  title: string;
  summary: string;
}

/** Writes what programs read besides the Markdown of the pages: the bundle, and `llms.txt`, which lists all of it. */
export async function writeForMachines(folder: string, bundle: Bundle, entries: Entry[]): Promise<void> {
  for (const name of ["openapi.json", "openapi.yaml"]) {
    await copyFile(join(ROOT, "spec/dist", name), join(folder, name));
  }
  await writeFile(join(folder, "llms.txt"), llms(bundle, entries));
}

/** https://llmstxt.org */
function llms({ info }: Bundle, entries: Entry[]): string {
  const pages = entries.map(({ address, title, summary }) => `- [${title}](${address}): ${summary}`);
  return [
    `# ${info?.title}`,
    `> ${info?.summary} An OpenAPI description and a typed TypeScript client. Unofficial: Buddy has no part in it, and nobody has checked it against the live API.`,
    "## API",
    [
      "- [OpenAPI 3.1 document, JSON](openapi.json): every operation, schema, example and sample",
      "- [OpenAPI 3.1 document, YAML](openapi.yaml): the same as YAML",
      "- [API reference](reference.md): tokens, errors, rate limits, each operation with its samples, and each schema",
    ].join("\n"),
    "## Guide",
    `${pages.join("\n")}\n`,
  ].join("\n\n");
}
