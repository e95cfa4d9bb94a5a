import { join } from "node:path";
import { build } from "esbuild";
import type { Section } from "./search-sections.ts";

const FOLDER = join(import.meta.dirname, "../browser");

/** The script that every page has: the colour mode, copy buttons, and the search without its index. */
export function siteScript(): Promise<string> {
  return script("site.ts");
}

/** The script with the index, which a page loads when its reader searches. */
export function searchScript(sections: Section[]): Promise<string> {
  return script("search-index.ts", { SECTIONS: JSON.stringify(sections) });
}

/** A classic script: modules don't load from files. */
async function script(file: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, file)],
    bundle: true,
    define,
    format: "iife",
    legalComments: "none",
    logLevel: "warning",
    minify: true,
    target: "es2022",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}
