import { launchBrowser } from "@buddy-openapi/process/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seriousFindings } from "./accessibility.ts";
import { expectVisible, openPage, type Reader } from "./reader.ts";

/** A page of each kind. */
const KINDS = [
  "index.html",
  "guide/create-integration.html",
  "reference/integrations/addIntegration.html",
  "types/IntegrationView.html",
  "client/options.html",
];

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await launchBrowser();
  reader = await openPage(browser, "index.html", { width: 390 });
});
afterAll(() => browser?.close());

test.each(KINDS)("%s is open to everyone on a phone in both colours, with the search open", async (url) => {
  const { page, go } = reader;
  await go(url);
  const expectNoFindings = async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFindings(page), colorScheme).toEqual([]);
    }
  };
  await expectNoFindings();
  await page.keyboard.press("/");
  await page.getByRole("searchbox", { name: "Search all pages" }).fill("hash_id");
  await expectVisible(page.getByRole("status").getByText("results"));
  await expectNoFindings();
});

test("a finding would be found", async () => {
  await reader.go("index.html");
  await reader.page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
  expect((await seriousFindings(reader.page)).join()).toContain("button-name");
});
