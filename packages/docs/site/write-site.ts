import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import type { CodeSample } from "@buddy-openapi/spec-tools/samples/code-samples";
import { readReference } from "../reference/document.ts";
import { pickerStyles } from "../reference/picker.ts";
import { placesOf, referencePages, typePages } from "../reference/site-pages.ts";
import { minified, script, searchScripts } from "./browser-scripts.ts";
import { regionsOf } from "./choices.ts";
import { writeForMachines } from "./for-machines.ts";
import { guidePages } from "./guide-pages.ts";
import { iconStyles } from "./icons.ts";
import { type Content, pageOf, redirect, type Site } from "./layout.ts";
import { createRenderer } from "./markdown.ts";
import { packagePages, readPackage } from "./package-pages.ts";
import { MOVED, markdownOf, type Part } from "./pages.ts";
import type { SearchSection } from "./search-sections.ts";

/** The parts of the style sheet, in their order. */
const STYLES = [
  "colours",
  "text",
  "marks",
  "tables",
  "frame",
  "header",
  "menu",
  "code",
  "operation",
  "lists",
  "home",
  "search",
  "print",
];

/** A page that is ready to be written, but for the frame around it. */
export interface SitePage {
  url: string;
  part?: Part;
  content: Content;
  /** Its Markdown version. */
  markdown?: string;
  found: SearchSection[];
}

/** Writes the site into a folder. */
export async function writeSite(
  folder: string,
  bundle: Document,
  samples: readonly CodeSample[],
  baseUrl?: string,
): Promise<void> {
  const document = readReference(bundle, samples);
  const exports = await readPackage();
  const exported = new Set(exports.places.map(([name]) => name));
  for (const operation of document.operations) {
    const { operationId } = operation;
    const update = `to${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}`;
    if (exported.has(update)) operation.update = update;
  }
  const renderer = await createRenderer({
    host: document.servers[0]?.url ?? "",
    places: new Map([...exports.places, ...placesOf(document)]),
  });
  const guide = await guidePages(document, renderer);
  const reference = referencePages(document, renderer);
  const types = typePages(document, renderer);
  const packages = packagePages(exports.pages, document, renderer);
  const pages = [guide, reference, types, packages].flatMap((part) => part.pages);
  const regions = regionsOf(document.servers);
  const site: Site = {
    parts: [guide.part, reference.part, types.part, packages.part],
    version: document.info.version ?? "",
    baseUrl,
  };

  const write = async (url: string, text: string) => {
    await mkdir(dirname(join(folder, url)), { recursive: true });
    await writeFile(join(folder, url), text);
  };
  for (const { url, part, content, markdown } of pages) {
    const text = pageOf(url, part, content, markdown === undefined ? undefined : markdownOf(url), site);
    await write(url, url === "404.html" && baseUrl ? withWholeUrls(text, baseUrl) : text);
    if (markdown !== undefined) await write(markdownOf(url), markdown);
  }
  for (const [from, to] of Object.entries(MOVED)) await write(from, redirect(from, to));
  const css = await Promise.all(
    STYLES.map((name) => readFile(join(import.meta.dirname, `../styles/${name}.css`), "utf8")),
  );
  await write("site.css", await minified([...css, iconStyles(), pickerStyles(reference.choices)].join("\n")));
  await write("site.js", await script("site.ts", { REGIONS: JSON.stringify(regions) }));
  await write("moved.js", await script("moved.ts"));
  for (const [url, text] of await searchScripts(pages.flatMap(({ found }) => found))) await write(url, text);
  await writeForMachines(folder, bundle, pages, document, baseUrl);
}

/** A host shows the page for wrong URLs at any of them, where links relative to its own place would lead astray. */
function withWholeUrls(page: string, baseUrl: string): string {
  return page.replaceAll(/(href|src)="(?![a-z]+:|#)/g, `$1="${baseUrl}`);
}
