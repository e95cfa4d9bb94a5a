import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "@buddy-openapi/openapi/document";
import { ROOT } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeSite } from "../site/write-site.ts";
import { samples } from "./samples.ts";
import { OWN_PAGES, readSite, siteFiles } from "./site-files.ts";

const bundle = readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8");

describe("a program", () => {
  test("finds the Markdown version of every page, and the bundle, through llms.txt", () => {
    const links = [...readSite("llms.txt").matchAll(/\]\(([^)]*)\)/g)].map(([, link = ""]) => link);
    const pages = siteFiles("md").filter((file) => file !== "404.md");
    const parts = siteFiles("txt").filter((file) => file.startsWith("llms/"));
    expect(links.toSorted()).toEqual(["openapi.json", "llms-full.txt", ...parts, ...pages].toSorted());
  });

  test("reads every operation in llms-full.txt, with its samples and an example of its response", () => {
    const text = readSite("llms-full.txt");
    for (const [path, item] of Object.entries<object>(JSON.parse(bundle).paths)) {
      for (const [method, operation] of Object.entries(item)) {
        if (!operation.responses) continue;
        const [, own = ""] = text.split(`\`${method.toUpperCase()} ${path}\`, operationId`);
        const [section = ""] = own.split("<!-- ");
        expect(section).toContain("createBuddyClient");
        const hasExample = JSON.stringify(operation.responses["200"] ?? {}).includes("examples");
        if (hasExample) expect(section, operation.operationId).toContain("Example of `200`");
      }
    }
  });

  test("follows the links of llms-full.txt from where it is", () => {
    const text = readSite("llms-full.txt").replaceAll(/^```.*?^```|`[^`\n]*`/gms, "");
    const links = [...text.matchAll(/\]\((?![a-z]+:)([^)\s#]+)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(500);
    const files = siteFiles("*");
    expect([...new Set(links)].filter((link) => !files.includes(link))).toEqual([]);
  });

  test("gets the bundle as it is", () => {
    expect(JSON.parse(readSite("openapi.json"))).toEqual(JSON.parse(bundle));
  });

  test("gets no URL that is unknown", () => {
    expect(siteFiles("xml")).toEqual([]);
    for (const page of OWN_PAGES) expect(readSite(page)).not.toMatch(/rel="canonical"|og:url/);
  });
});

describe("where the base URL is known", () => {
  const base = "https://docs.example/buddy/";
  const folder = mkdtempSync(join(tmpdir(), "buddy-openapi-site-"));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");

  beforeAll(async () => {
    await writeSite(folder, await readDocument(join(ROOT, "spec/dist/openapi.json")), samples, base);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("the sitemap has every page but the one for wrong URLs", () => {
    const urls = [...read("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = ""]) => url);
    const pages = OWN_PAGES.filter((page) => page !== "404.html");
    expect(urls.toSorted()).toEqual(
      pages.map((page) => base + page.replace(/(^|\/)index\.html$/, "$1")).toSorted(),
    );
    expect(read("robots.txt")).toContain(`Sitemap: ${base}sitemap.xml`);
  });

  test("a page names its own URL, and llms.txt whole ones", () => {
    expect(read("guide/errors.html")).toContain(`<link rel="canonical" href="${base}guide/errors.html">`);
    const links = [...read("llms.txt").matchAll(/\]\(([^)]*)\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !link.startsWith(base))).toEqual([]);
    expect(read("llms-full.txt")).toContain(`](${base}types/IntegrationView.md)`);
  });

  test("the page for wrong URLs works at any of them", () => {
    const links = [...read("404.html").matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !/^(https:|data:)/.test(link))).toEqual([]);
  });
});
