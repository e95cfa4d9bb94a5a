import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { MOVED } from "../site/pages.ts";

export const DIST = join(import.meta.dirname, "../dist");

/** The text of a file of the built site. */
export function readSite(file: string): string {
  return readFileSync(join(DIST, file), "utf8");
}

/** The files of the built site with an ending, by their place in it. */
export function siteFiles(ending: string): string[] {
  return globSync(`**/*.${ending}`, { cwd: DIST })
    .map((file) => file.replaceAll("\\", "/"))
    .toSorted();
}

/** Where pages were before. */
export const OLD_PAGES = Object.keys(MOVED);

/** All pages but those that have moved. */
export const OWN_PAGES = siteFiles("html").filter((file) => !OLD_PAGES.includes(file));

/** What a link of a page names: a file of the site, and a place in it. */
export function linkTarget(page: string, href: string): { file: string; anchor: string } {
  const [path = "", anchor = ""] = href.split("#");
  return { file: path ? join(dirname(page), path).replaceAll("\\", "/") : page, anchor };
}
