import { statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { EVERYTHING, MOVED, markdownOf } from "../site/pages.ts";
import { DIST, linkTarget, OWN_PAGES, readSite, siteFiles } from "./site-files.ts";

/** Where links may lead outside the site. */
const ELSEWHERE =
  /^https:\/\/([a-z.]+\.)?(buddy\.works|github\.com|mozilla\.org|standardschema\.dev|rfc-editor\.org)\b/;

/** The most that a page may be, in bytes that are sent: all but the one with everything, and the list of the operations. */
const PAGE_BUDGET = 16_000;
const LIST = "reference/index.html";

/** The most that the list may be, in bytes that are sent per operation of the document. */
const LIST_BUDGET = 75;

/** The most that the style sheet may be, in bytes. */
const STYLES_BUDGET = 25_000;

/** The most that the site may be in all its forms, in bytes per operation of the document: as they are, and as they are sent. */
const SITE_BUDGET = 60_000;
const SENT_BUDGET = 15_000;

const anchors = new Map<string, Set<string>>();

/** Whether a page has a place of this name. */
function hasAnchor(file: string, anchor: string): boolean {
  const known =
    anchors.get(file) ?? new Set([...readSite(file).matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id));
  anchors.set(file, known);
  return known.has(anchor);
}

test.each(OWN_PAGES)("%s links to what there is", (page) => {
  const broken = [...readSite(page).matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, href = ""]) => {
    if (href === "data:," || ELSEWHERE.test(href)) return [];
    const { file, anchor } = linkTarget(page, href);
    const isThere = !/^\/|:/.test(href) && statSync(join(DIST, file), { throwIfNoEntry: false })?.isFile();
    if (!isThere) return [href];
    return anchor && !hasAnchor(file, anchor) ? [href] : [];
  });
  expect(broken).toEqual([]);
});

const markdown = siteFiles("md");

test.each(markdown)("%s stays in Markdown: its links lead to what there is", (page) => {
  const text = readSite(page)
    .replaceAll(/^```.*?^```/gms, "")
    .replaceAll(/`[^`\n]*`/g, "");
  const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, href = ""]) => {
    if (ELSEWHERE.test(href)) return [];
    const { file, anchor } = linkTarget(page, href);
    const isThere = !href.includes(":") && statSync(join(DIST, file), { throwIfNoEntry: false })?.isFile();
    // One page has no Markdown version, since all others have what is on it.
    if (!isThere || (file.endsWith(".html") && file !== EVERYTHING)) return [href];
    const html = file.replace(/md$/, "html");
    return anchor && file.endsWith(".md") && !hasAnchor(html, anchor) ? [href] : [];
  });
  expect(broken).toEqual([]);
});

test.each(OWN_PAGES)(
  "%s has a heading, a title, a description, a share preview and a Markdown version of its own",
  (page) => {
    const html = readSite(page);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    for (const tag of [
      /<title>[^<]+ · buddy-openapi<\/title>/,
      /<meta name="description" property="og:description" content="[^"]+"/,
      /og:title" content="[^"]+"/,
    ])
      expect(html).toMatch(tag);
    if (page === "index.html") expect(html).toContain('rel="service-desc"');
    if (page !== EVERYTHING) expect(readSite(markdownOf(page))).toMatch(/^# \S/);
  },
);

test("no two pages have the same title", () => {
  const titles = OWN_PAGES.map((page) => /<title>(.*?)<\/title>/.exec(readSite(page))?.[1]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("every page can be reached by links from the first one", () => {
  const reached = new Set(["index.html"]);
  for (const page of reached) {
    for (const [, href = ""] of readSite(page).matchAll(/href="([^":]+)"/g)) {
      const { file } = linkTarget(page, href);
      if (OWN_PAGES.includes(file)) reached.add(file);
    }
  }
  expect(OWN_PAGES.filter((page) => !reached.has(page))).toEqual(["404.html"]);
});

test.each(Object.entries(MOVED))("%s leads on to %s", (from, to) => {
  const page = readSite(from);
  expect(page).toContain(`url=${/url=([^"]+)/.exec(page)?.[1]}`);
  const { file } = linkTarget(from, /url=([^"]+)/.exec(page)?.[1] ?? "");
  expect(file).toBe(to);
  expect(siteFiles("html")).toContain(to);
});

test.each([
  ["errors", ["@buddy-openapi/client"]],
  ["testing", ["@buddy-openapi/client/testing"]],
  ["dry-run", ["@buddy-openapi/client/dry-run"]],
  ["tools", ["@buddy-openapi/client/tools"]],
  ["scopes", ["@buddy-openapi/client/scopes"]],
  ["validate", ["@buddy-openapi/client/schemas", "@buddy-openapi/client/validate"]],
])("the page client/%s says from where its exports are imported", (page, entries) => {
  const named = [...readSite(`client/${page}.md`).matchAll(/^Import from `([^`]+)`/gm)].map(
    ([, name]) => name,
  );
  expect([...new Set(named)].toSorted()).toEqual(entries);
});

test("the page of each update names the function that makes its request", () => {
  const functions = [...readSite("client/updates.md").matchAll(/^## (to\w+)/gm)].map(([, name]) => name);
  const named = siteFiles("md").flatMap(
    (file) => /^- Change: In TypeScript, `(\w+)`/m.exec(readSite(file))?.[1] ?? [],
  );
  expect(functions.length).toBeGreaterThan(20);
  expect(named.toSorted()).toEqual(functions.toSorted());
});

describe("budgets", () => {
  const size = (file: string) => statSync(join(DIST, file)).size;
  const sent = (file: string) => gzipSync(readSite(file)).length;

  const operations = OWN_PAGES.filter((file) => /^reference\/[^/]+\/(?!index)[^/]+\.html$/.test(file));

  test.each(OWN_PAGES.filter((file) => file !== EVERYTHING && file !== LIST))("%s is light", (file) => {
    expect(sent(file)).toBeLessThanOrEqual(PAGE_BUDGET);
  });

  test("the list of the operations is light", () => {
    expect(sent(LIST) / operations.length).toBeLessThanOrEqual(LIST_BUDGET);
  });

  test("the style sheet and the scripts are light", () => {
    expect(size("site.css")).toBeLessThanOrEqual(STYLES_BUDGET);
    for (const file of siteFiles("js")) expect(sent(file)).toBeLessThanOrEqual(PAGE_BUDGET);
  });

  test("the site is light, with what only programs read", () => {
    const each = (files: string[], measure: (file: string) => number) =>
      files.reduce((sum, file) => sum + measure(file), 0) / operations.length;
    expect(each(siteFiles("*"), size)).toBeLessThanOrEqual(SITE_BUDGET);
    expect(each(siteFiles("*"), sent)).toBeLessThanOrEqual(SENT_BUDGET);
  });
});
