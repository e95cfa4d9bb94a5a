import { posix } from "node:path";
import { OWN_PAGES, readSite } from "./site-files.ts";

/** What colours code, numbers choices and names methods: the same component with other content. */
const VARIANT = /^(v?\d+|l\d?|[a-z]|get|put|post|patch|delete)$/;

/** The components of a page: the classes of its text. */
function componentsOf(page: string): string[] {
  const [, main = ""] = readSite(page).split(/<main[^>]*>/);
  const classes = [...main.matchAll(/ class=(?:"([^"]*)"|(\w+))/g)].flatMap(([, many, one = ""]) =>
    (many ?? one).split(" "),
  );
  return [...new Set(classes)].filter((name) => name && !VARIANT.test(name));
}

/** The folder of a page; those of operations are one. */
function folderOf(page: string): string {
  const [part = "", ...rest] = posix.dirname(page).split("/");
  return `${part}${rest.length > 0 ? "/*" : ""}${page.endsWith("index.html") ? "/index" : ""}`;
}

/** For each component that the pages of a folder have, the heaviest page with it. */
function heaviestOfEachKind(): string[] {
  const kinds = new Map<string, string>();
  const byWeight = OWN_PAGES.toSorted((one, other) => readSite(other).length - readSite(one).length);
  for (const page of byWeight)
    for (const component of ["", ...componentsOf(page)]) {
      const kind = `${folderOf(page)} ${component}`;
      if (!kinds.has(kind)) kinds.set(kind, page);
    }
  return [...new Set(kinds.values())].toSorted();
}

/** The pages that slow tools look at: one of each kind, or with `EVERY_PAGE=1` all. */
export const PAGES_OF_KINDS = process.env["EVERY_PAGE"] ? OWN_PAGES : heaviestOfEachKind();
