import { launchBrowser } from "@buddy-openapi/browser/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERYTHING } from "../site/pages.ts";
import { seriousFindings } from "./accessibility.ts";
import { expectVisible, openPage, type Reader, readToTheEnd } from "./reader.ts";
import { OWN_PAGES } from "./site-files.ts";

/** A page of each kind. */
const KINDS = [
  "index.html",
  "guide/create-integration.html",
  "reference/integrations/addIntegration.html",
  "types/shared.html",
  "client/options.html",
];

/** What axe finds in Redoc and nothing here can fix: the rule, and why. */
const OF_REDOC: Record<string, string> = {
  "label-content-name-mismatch": `Redoc labels the picker of examples "Example", beside the name of the picked one.`,
};

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await launchBrowser();
  reader = await openPage(browser, "index.html");
});
afterAll(() => browser?.close());

test.each(OWN_PAGES)("%s is open to everyone, in both colours and at both widths", async (url) => {
  const { page } = reader;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  await reader.go(url);
  expect(await seriousFindings(page), "light, 1280 px").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await seriousFindings(page, ["color-contrast"]), "dark").toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll()).toBe(0);
  expect(await seriousFindings(page, ["target-size"]), "390 px").toEqual([]);
  expect(await reader.complaints()).toEqual([]);
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(KINDS)("%s is open to everyone at 390 px, with the search open", async (url) => {
    const { page } = reader;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await reader.go(url);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("/");
    await page.getByRole("searchbox", { name: "Search all pages" }).fill("hash_id");
    await expectVisible(page.getByRole("status").getByText("results"));
    expect(await seriousFindings(page)).toEqual([]);
  });

  test.each([1280, 390])(`${EVERYTHING} is open to everyone at %i px`, async (width) => {
    await using own = await openPage(browser, `${EVERYTHING}#integrations/addintegration`, {
      width,
      colorScheme,
    });
    await expectVisible(own.page.getByRole("heading", { name: "Add an integration" }).first());
    const findings = await seriousFindings(own.page);
    expect(
      findings.filter((finding) => !Object.keys(OF_REDOC).some((rule) => finding.startsWith(rule))),
    ).toEqual([]);
    expect(await own.complaints()).toEqual([]);
  });
});

test("Redoc's page asks for nothing but itself, however far it is read", async () => {
  await using own = await openPage(browser, EVERYTHING);
  await readToTheEnd(own.page);
  expect(await own.complaints()).toEqual([]);
});

test("a finding would be found", async () => {
  await reader.go("index.html");
  await reader.page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
  expect((await seriousFindings(reader.page)).join()).toContain("button-name");
});

function sidewaysScroll(): Promise<number> {
  return reader.page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
