import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGES } from "../site/pages.ts";
import { launchBrowser } from "./browser.ts";
import { expectInView, expectVisible, openPage, readToTheEnd, type View } from "./reader.ts";

const DIST = join(import.meta.dirname, "../dist");
/** Where a maintainer can look at what the tests saw. */
const SCREENSHOTS = join(import.meta.dirname, "../node_modules/.cache/screenshots");
const REFERENCE = "reference.html";
const GUIDE = PAGES.map(({ address }) => address).filter((address) => address !== REFERENCE);

const VIEWS = [
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
  { width: 390, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const satisfies View[];

/** What axe finds in Redoc and nothing here can mend: the rule, and why. */
const OF_REDOC: Record<string, string> = {
  "label-content-name-mismatch": `Redoc labels the picker of examples "Example", beside the name of the picked one.`,
};

/** The heaviest that a page may be with what it loads, in bytes. */
const REFERENCE_BUDGET = 3_000_000;
const GUIDE_BUDGET = 50_000;
const PACKAGE_BUDGET = 1_000_000;

/** A busy machine takes its time. */
const TIMEOUT_MS = 180_000;

const { paths }: { paths: Record<string, Record<string, { operationId?: string; summary?: string }>> } =
  JSON.parse(readFileSync(join(DIST, "openapi.json"), "utf8"));
const operations = Object.values(paths)
  .flatMap((item) => Object.values(item))
  .flatMap(({ operationId, summary = "" }) =>
    operationId ? [{ id: operationId.toLowerCase(), summary }] : [],
  );

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, TIMEOUT_MS);

afterAll(() => browser?.close());

describe.each(VIEWS)("in $colorScheme at $width px", { timeout: TIMEOUT_MS }, (view) => {
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
    expect((await seriousFindings(page)).filter((finding) => !Object.hasOwn(OF_REDOC, finding.rule))).toEqual(
      [],
    );
    expect(await reader.complaints()).toEqual([]);
  });
});

describe("a reader", { timeout: TIMEOUT_MS }, () => {
  test("has three questions answered by one click", async () => {
    await using reader = await openPage(browser, "index.html");
    const { page } = reader;
    const questions = page.getByRole("listitem").filter({ has: page.locator("strong") });
    const ask = (question: string) => questions.filter({ hasText: question }).getByRole("link").click();

    await ask("How do I authenticate?");
    await expectVisible(page.getByText("Put it into the environment variable BUDDY_TOKEN"));
    await page.goBack();
    await ask("What are the possible types?");
    await expectInView(page.getByRole("heading", { name: "Types of integrations" }));
    await page.goBack();
    await ask("What if it is rate-limited?");
    await expectInView(page.getByRole("heading", { name: "When it is rate-limited" }));
  });

  test.each(operations)("finds $id by the address that Redoc gives it", async ({ id, summary }) => {
    await using reader = await openPage(browser, `${REFERENCE}#/other/${id}`);
    await expectInView(reader.page.getByRole("heading", { name: summary }));
  });

  test("copies a sample", async () => {
    await using reader = await openPage(browser, `${REFERENCE}#other/getintegration`);
    const { page } = reader;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const samples = page.locator('[id="other/getintegration"] .panel-request-samples');
    await samples.locator(".code-block-header").getByTestId("copy-button").click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(
      readFileSync(join(DIST, "../../../spec/samples/getIntegration.sh"), "utf8").trimEnd(),
    );
  });

  test("searches for hash_id and is led to it", async () => {
    await using reader = await openPage(browser, REFERENCE);
    const { page } = reader;
    await page.keyboard.press("Control+k");
    await page.keyboard.type("hash_id");
    await page.getByText("path parameters").first().click();
    await expect.poll(() => page.url()).toMatch(/hash_id|other\//);
    await expectVisible(page.getByText("hash_id").first());
  });

  test.each(GUIDE.filter((address) => !address.startsWith("api/")))(
    "reaches every link and every block of code of %s by keyboard",
    async (address) => {
      await using reader = await openPage(browser, address);
      const { page } = reader;
      const stops = await page.locator("a[href], pre").count();
      const reached = await tabThrough(page, 2 * stops);
      expect(reached).toBe(stops);
    },
  );

  test("reaches the menu and the samples of the reference by keyboard", async () => {
    await using reader = await openPage(browser, REFERENCE);
    const { page } = reader;
    const wanted = [".menu-content a[href^='/']", ".site-navigation a"];
    await tabThrough(page, 80);
    for (const selector of wanted) {
      const missed = await page
        .locator(selector)
        .evaluateAll(
          (elements) => elements.filter((element) => !element.hasAttribute("data-reached")).length,
        );
      expect([selector, missed]).toEqual([selector, 0]);
    }
    await page.getByRole("link", { name: "Get an integration" }).first().focus();
    await page.keyboard.press("Enter");
    await expectInView(page.getByRole("heading", { name: "Get an integration" }));
    const samples = page.locator('[id="other/getintegration"] .panel-request-samples');
    await samples.getByRole("button", { name: "curl" }).focus();
    await page.keyboard.press("Enter");
    await expectVisible(page.getByRole("menuitem", { name: "TypeScript" }));
    await page.keyboard.press("Escape");
    const copy = samples.locator(".code-block-header").getByTestId("copy-button");
    await copy.focus();
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test("prints the text without what is around it", async () => {
    await using reader = await openPage(browser, "guide/errors.html");
    await reader.page.emulateMedia({ media: "print" });
    expect(await reader.page.locator("header").isVisible()).toBe(false);
    await expectVisible(reader.page.getByText("BuddyApiError").first());
  });
});

test(
  "the anchors are those of the committed list: an address that was given away stays",
  async () => {
    // Those of the packages follow from the names of their exports.
    const anchors = GUIDE.filter((address) => !address.startsWith("api/")).flatMap((address) => {
      const headings = readFileSync(join(DIST, address), "utf8").matchAll(/<h\d id="([^"]*)"/g);
      return [address, ...[...headings].map(([, id]) => `${address}#${id}`)];
    });
    await using reader = await openPage(browser, REFERENCE);
    const entries = await reader.page
      .locator(".menu-content a[href^='/']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const all = [...anchors, ...entries.map((href) => `${REFERENCE}#${href}`)];
    await expect(`${all.join("\n")}\n`).toMatchFileSnapshot("anchors.txt");
  },
  TIMEOUT_MS,
);

test("no page is heavier than its budget", () => {
  const size = (file: string) => statSync(join(DIST, file)).size;
  expect(size(REFERENCE)).toBeLessThan(REFERENCE_BUDGET);
  for (const address of GUIDE) {
    const budget = address.startsWith("api/") ? PACKAGE_BUDGET : GUIDE_BUDGET;
    expect(size(address) + size("site.css")).toBeLessThan(budget);
  }
});

interface Finding {
  rule: string;
  places: string[];
}

/** What axe calls serious or critical. */
async function seriousFindings(page: Page): Promise<Finding[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ preload: false }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => ({
      rule: id,
      places: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    }));
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** Presses Tab so many times, marks what gets the focus, and counts it. */
async function tabThrough(page: Page, times: number): Promise<number> {
  for (let index = 0; index < times; index++) {
    await page.keyboard.press("Tab");
    await page.evaluate(() => document.activeElement?.setAttribute("data-reached", ""));
  }
  return page.locator("a[data-reached], pre[data-reached]").count();
}

async function takeScreenshot(page: Page, address: string, { width, colorScheme }: View): Promise<void> {
  const name = address.replace(/^guide\/|\.html$/g, "");
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-${colorScheme}-${width}.png`) });
}
