import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MOVED } from "../site/pages.ts";
import { linkTarget, OWN_PAGES, readSite } from "./site-files.ts";

const urls = readFileSync(join(import.meta.dirname, "urls.txt"), "utf8")
  .trim()
  .split("\n");

test.each(urls)("%s was given away and stays", (url) => {
  const { file, anchor } = linkTarget("index.html", url);
  if (Object.hasOwn(MOVED, file)) return;
  expect(OWN_PAGES).toContain(file);
  if (anchor) expect(readSite(file)).toContain(` id="${anchor}"`);
});
