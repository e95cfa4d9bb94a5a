import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { output, ROOT } from "../../../scripts/run.ts";

const TYPEDOC = join(ROOT, "packages/docs/node_modules/.bin/typedoc");
const OPTIONS = [
  ...["--plugin", fileURLToPath(import.meta.resolve("typedoc-plugin-markdown"))],
  ...["--outputFileStrategy", "modules", "--hidePageHeader", "--hideBreadcrumbs", "--useHTMLAnchors"],
  ...["--readme", "none", "--disableSources", "--excludeInternal", "--logLevel", "Warn"],
  // The bases of exported types are told where they are used.
  ...["--validation.notExported", "false", "--treatWarningsAsErrors"],
];

/** What is exported from where, by the address of its page. */
const ENTRIES: Record<string, { name: string; folder: string; entry: string; summary: string }> = {
  "api/client.md": {
    name: "@buddy-openapi/client",
    folder: "packages/client",
    entry: "src/index.ts",
    summary: "Everything that the client exports, made from its source.",
  },
  "api/types.md": {
    name: "@buddy-openapi/types",
    folder: "packages/types",
    entry: "src/generated/index.ts",
    summary: "Every type, made from the source, which is made from the spec.",
  },
  "api/enums.md": {
    name: "@buddy-openapi/types/enums",
    folder: "packages/types",
    entry: "src/generated/enums.ts",
    summary:
      "The known values of each enum and a guard for them, made from the source, which is made from the spec.",
  },
};

/** The reference of the packages as Markdown, by the address of the page. */
export async function packagePages(work: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const [address, { name, folder, entry, summary }] of Object.entries(ENTRIES)) {
    const out = await mkdtemp(join(work, "typedoc-"));
    const input = ["--tsconfig", join(folder, "tsconfig.build.json"), "--entryPoints", join(folder, entry)];
    await output(TYPEDOC, [...OPTIONS, ...input, "--name", name, "--out", out]);
    const markdown = await readFile(join(out, "README.md"), "utf8");
    pages.set(address, markdown.replace(`# ${name}\n`, `# ${name}\n\n${summary}\n`));
    await rm(out, { recursive: true });
  }
  return pages;
}
