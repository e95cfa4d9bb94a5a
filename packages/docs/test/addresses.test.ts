import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MOVED } from "../site/pages.ts";
import { linkTarget, OWN_PAGES, readSite } from "./site-files.ts";

const addresses = readFileSync(join(import.meta.dirname, "addresses.txt"), "utf8")
  .trim()
  .split("\n");

test.each(addresses)("%s was given away and stays", (address) => {
  const { file, anchor } = linkTarget("index.html", address);
  if (Object.hasOwn(MOVED, file)) return;
  expect(OWN_PAGES).toContain(file);
  if (anchor) expect(readSite(file)).toContain(` id="${anchor}"`);
});
