import { join } from "node:path";
import { launchBrowser } from "@buddy-openapi/browser/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGES, REFERENCE } from "../site/pages.ts";
import { seriousFindings } from "./accessibility.ts";
import { expectVisible, openPage, readToTheEnd } from "./reader.ts";

/** Where a maintainer can look at what the tests saw. */
const SCREENSHOTS = join(import.meta.dirname, "../node_modules/.cache/screenshots");
const GUIDE = PAGES.map(({ address }) => address).filter((address) => address !== REFERENCE);
const WIDTHS = [1280, 390] as const;

/** What axe finds in Redoc and nothing here can mend: the rule, and why. */
const OF_REDOC: Record<string, string> = {
  "label-content-name-mismatch": `Redoc labels the picker of examples "Example", beside the name of the picked one.`,
};

/** A busy machine takes its time. */
const TIMEOUT_MS = 180_000;

/** Tests every page in one colour scheme, at the width of a desk and of a phone. Each scheme has a file, so that they run side by side. */
export function testViews(colorScheme: "light" | "dark"): void {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  }, TIMEOUT_MS);

  afterAll(() => browser?.close());

  describe.each(WIDTHS)("at %i px", { timeout: TIMEOUT_MS }, (width) => {
    const view = { width, colorScheme };

    test.each(GUIDE)("%s is silent, still, and open to everyone", async (address) => {
      await using reader = await openPage(browser, address, view);
      const { page } = reader;
      await takeScreenshot(page, address, view);
      expect(await reader.layoutShift()).toBe(0);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await reader.complaints()).toEqual([]);
      expect(await seriousFindings(page)).toEqual([]);
    });

    test("the reference is silent, still, and open to everyone", async () => {
      await using reader = await openPage(browser, REFERENCE, view);
      const { page } = reader;
      // What Redoc adds to its page comes now.
      await expectVisible(page.getByTestId("page-actions"));
      await page.waitForTimeout(500);
      await takeScreenshot(page, REFERENCE, view);
      expect(await reader.layoutShift()).toBeLessThan(0.001);
      await readToTheEnd(page);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(
        (await seriousFindings(page)).filter((finding) => !Object.hasOwn(OF_REDOC, finding.rule)),
      ).toEqual([]);
      expect(await reader.complaints()).toEqual([]);
    });
  });
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

async function takeScreenshot(
  page: Page,
  address: string,
  { width, colorScheme }: { width: number; colorScheme: string },
): Promise<void> {
  const name = address.replace(/^guide\/|\.html$/g, "");
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-${colorScheme}-${width}.png`) });
}
