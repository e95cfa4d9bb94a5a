import { globSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "../../../scripts/run.ts";
import type { Bundle } from "../page-document.ts";
import { type Entry, writeForMachines } from "./for-machines.ts";
import { createRenderer } from "./markdown.ts";
import { page } from "./page.ts";
import { PAGES } from "./pages.ts";
import { unusedSnippets, withSnippets } from "./snippets.ts";

const CONTENT = join(import.meta.dirname, "../content");

/** Writes everything but the reference into a folder: the pages that are made from Markdown, and what programs read. */
export async function writeSite(folder: string, bundle: Bundle): Promise<void> {
  const names = PAGES.map(({ address }) => address.replace(/html$/, "md"));
  const files = globSync("**/*.md", { cwd: CONTENT }).map((file) => file.replaceAll("\\", "/"));
  const stray = files.filter((file) => !names.some((name) => name === file));
  if (stray.length > 0) {
    throw new Failure(
      `${stray.join(", ")}: no page of the navigation. Add it to packages/docs/site/pages.ts.`,
    );
  }

  const renderer = await createRenderer();
  const sources: string[] = [];
  const entries: Entry[] = [];
  for (const file of names.filter((name) => files.includes(name))) {
    const source = await readFile(join(CONTENT, file), "utf8");
    sources.push(source);
    const markdown = withSnippets(source, `packages/docs/content/${file}`);
    const address = file.replace(/md$/, "html");
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), markdown);
    const rendered = renderer.render(markdown);
    entries.push({ address: file, ...rendered });
    await writeFile(join(folder, address), page(address, rendered));
  }
  const unused = unusedSnippets(sources);
  if (unused.length > 0) {
    throw new Failure(
      `No page has ${unused.join(", ")} of packages/docs/snippets/. Name it in a page, or delete it.`,
    );
  }
  const css = await readFile(join(import.meta.dirname, "site.css"), "utf8");
  await writeFile(join(folder, "site.css"), `${css}\n${renderer.css()}\n`);
  await writeForMachines(folder, bundle, entries);
}
