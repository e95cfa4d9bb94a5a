import { join } from "node:path";
import { build, transform } from "esbuild";
import type { SearchSection } from "./search-sections.ts";

const FOLDER = join(import.meta.dirname, "../browser");

/** The size of a part of the search index in characters. */
const PART = 40_000;

/** The scripts of the search: the index without its sections, and the sections in parts. */
export async function searchScripts(sections: readonly SearchSection[]): Promise<Map<string, string>> {
  const parts: SearchSection[][] = [];
  let room = 0;
  for (const section of sections) {
    const size = JSON.stringify(section).length;
    if (room < size) room = parts.push([]) && PART;
    parts.at(-1)?.push(section);
    room -= size;
  }
  const files = new Map<string, string>();
  files.set("search/index.js", await script("search-index.ts", { PARTS: String(parts.length) }));
  for (const [index, part] of parts.entries()) {
    files.set(`search/${index}.js`, `window.siteSearch.add(${JSON.stringify(part)});\n`);
  }
  return files;
}

/** A style sheet without what only its authors need. */
export async function minified(css: string): Promise<string> {
  return (await transform(css, { loader: "css", minify: true, target: "es2022" })).code;
}

/** A classic script: modules don't load from files. */
export async function script(file: string, define: Record<string, string> = {}): Promise<string> {
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
