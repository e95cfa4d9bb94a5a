import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../../../scripts/run.ts";
import type { Bundle } from "../page-document.ts";

/** A page of the guide, as `llms.txt` lists it. */
export interface Entry {
  /** The address of its Markdown within the site. */
  address: string;
  title: string;
  summary: string;
}

interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
}

/** Writes what programs read: the bundle, the reference in short as Markdown, and `llms.txt`, which lists all of it. */
export async function writeForMachines(folder: string, bundle: Bundle, entries: Entry[]): Promise<void> {
  for (const name of ["openapi.json", "openapi.yaml"]) {
    await copyFile(join(ROOT, "spec/dist", name), join(folder, name));
  }
  await writeFile(join(folder, "reference.md"), referenceMarkdown(bundle));
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
      "- [API reference in short](reference.md): tokens, errors, rate limits, types, and the list of operations",
    ].join("\n"),
    "## Guide",
    `${pages.join("\n")}\n`,
  ].join("\n\n");
}

/** The introduction, and the operations with what they do. The OpenAPI document says the rest better than text. */
export function referenceMarkdown({ info, paths = {} }: Bundle): string {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).flatMap(
      ([method, { operationId, summary, description }]) =>
        operationId
          ? [
              `## ${summary}\n\n\`${method.toUpperCase()} ${path}\` (\`${operationId}\`)\n\n${description?.trim()}`,
            ]
          : [],
    ),
  );
  return [
    `# ${info?.title}`,
    "The whole of it is in [openapi.json](openapi.json).",
    info?.description?.trim().replace(/^# /gm, "## "),
    `${operations.join("\n\n")}\n`,
  ].join("\n\n");
}
