import { globSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "@buddy-openapi/process/run";
import { redocAnchors } from "../redoc/anchors.ts";
import type { Bundle } from "../redoc/page-document.ts";
import { searchScript, siteScript } from "./browser-scripts.ts";
import { type Entry, writeForMachines } from "./for-machines.ts";
import { headerStyles } from "./header.ts";
import { createRenderer } from "./markdown.ts";
import { packagePages } from "./package-pages.ts";
import { page } from "./page.ts";
import { PAGES, REFERENCE, REFERENCE_TEXT, REFERENCE_TWIN } from "./pages.ts";
import { referenceMarkdown } from "./reference-markdown.ts";
import { redocSections, searchSections } from "./search-sections.ts";
import { withSnippets } from "./snippets.ts";

const CONTENT = join(import.meta.dirname, "../content");

/** Writes everything but Redoc's page into a folder: the pages that are made from Markdown, and what programs read. */
export async function writeSite(folder: string, bundle: Bundle): Promise<void> {
  const pages = new Map([...(await guidePages()), ...(await packagePages(dirname(folder)))]);
  const renderer = await createRenderer();
  const entries: Entry[] = [];
  const markdown = referenceMarkdown(bundle);
  await writeFile(join(folder, REFERENCE_TWIN), markdown);
  // An operation is a heading of level 3 there.
  const reference = renderer.render(markdown, 3);
  await writeFile(join(folder, REFERENCE_TEXT), page(REFERENCE_TEXT, reference, REFERENCE_TWIN));
  const found = redocSections(REFERENCE, reference, redocAnchors(bundle));
  for (const { address } of PAGES) {
    const file = address.replace(/html$/, "md");
    const markdown = pages.get(file);
    if (markdown === undefined) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), markdown);
    const rendered = renderer.render(markdown);
    entries.push({ address: file, ...rendered });
    found.push(...searchSections(address, rendered));
    await writeFile(join(folder, address), page(address, rendered, file));
  }
  if (entries.length < pages.size) {
    const stray = [...pages.keys()].filter((file) => !entries.some(({ address }) => address === file));
    throw new Failure(`${stray.join(", ")}: not in the navigation. Add it to packages/docs/site/pages.ts.`);
  }
  const css = [await headerStyles(), await readFile(join(import.meta.dirname, "site.css"), "utf8")];
  await writeFile(join(folder, "site.css"), [...css, renderer.css(), ""].join("\n"));
  await writeFile(join(folder, "site.js"), await siteScript());
  await writeFile(join(folder, "search.js"), await searchScript(found));
  await writeForMachines(folder, bundle, entries);
}

/** The Markdown of the guide with its snippets in place, by the address of the page. */
async function guidePages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const file of globSync("**/*.md", { cwd: CONTENT })) {
    const source = await readFile(join(CONTENT, file), "utf8");
    const address = file.replaceAll("\\", "/");
    pages.set(address, withSnippets(source, `packages/docs/content/${address}`));
  }
  return pages;
}
