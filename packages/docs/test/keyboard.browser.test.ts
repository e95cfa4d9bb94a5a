import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "@buddy-openapi/browser/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bundle, operationsOf } from "../redoc/page-document.ts";
import { PAGES, REFERENCE } from "../site/pages.ts";
import { expectInView, expectVisible, openPage, readToTheEnd } from "./reader.ts";

const DIST = join(import.meta.dirname, "../dist");
const GUIDE = PAGES.map(({ address }) => address).filter((address) => address !== REFERENCE);

/** More stops of the keyboard than any page has. */
const MOST_STOPS = 1_000;

/** A busy machine takes its time. */
const TIMEOUT_MS = 180_000;

const bundle: Bundle = JSON.parse(readFileSync(join(DIST, "openapi.json"), "utf8"));
const operations = operationsOf(bundle).map(({ summary = "" }) => summary);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, TIMEOUT_MS);

afterAll(() => browser?.close());

describe("a reader with a keyboard", { timeout: TIMEOUT_MS }, () => {
  test.each(GUIDE)("reaches everything on %s by keyboard", async (address) => {
    await using reader = await openPage(browser, address);
    expect(await missedByKeyboard(reader.page)).toEqual([]);
  });

  test("reaches everything on the reference by keyboard", async () => {
    await using reader = await openPage(browser, REFERENCE);
    const { page } = reader;
    const [summary = ""] = operations;
    await page.getByRole("link", { name: summary }).first().focus();
    await page.keyboard.press("Enter");
    await expectInView(page.getByRole("heading", { name: summary }));
    await readToTheEnd(page);
    expect(await missedByKeyboard(page)).toEqual([]);
  });

  test("picks another language of a sample by keyboard", async () => {
    await using reader = await openPage(browser, `${REFERENCE}#other/getintegration`);
    const { page } = reader;
    const samples = page.locator('[id="other/getintegration"] .panel-request-samples');
    await samples.getByRole("button", { name: "curl" }).focus();
    await page.keyboard.press("Enter");
    await expectVisible(page.getByRole("menuitem", { name: "TypeScript" }).first());
    await page.keyboard.press("Escape");
  });

  test("goes from one status to the next by the arrow keys", async () => {
    await using reader = await openPage(browser, `${REFERENCE}#other/getintegration`);
    const statuses = reader.page
      .locator('[id="other/getintegration"]')
      .getByRole("tablist", { name: "Response status" })
      .first();
    await statuses.getByRole("tab", { name: "200" }).focus();
    await reader.page.keyboard.press("ArrowRight");
    await expect
      .poll(() => statuses.getByRole("tab", { name: "401" }).getAttribute("aria-selected"))
      .toBe("true");
  });
});

/** Presses Tab until the focus is where it was before, and returns what can be used and never had it. */
async function missedByKeyboard(page: Page): Promise<string[]> {
  const reached = new Set<string>();
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press("Tab");
    // Past the last stop, the focus is in the browser's own bars for one press, and nothing is found.
    const [focused] = await page.locator(":focus").evaluateAll(nameAndMark);
    if (focused?.marked) break;
    if (focused) reached.add(focused.name);
  }
  // The arrow keys go from one tab of a list to the next.
  const usable = page.locator("a[href], button, input, select, summary, [tabindex='0']");
  const elements = await usable
    .filter({ visible: true })
    .and(page.locator(":not(:disabled, [role='tab'][tabindex='-1'])"))
    .evaluateAll(nameAndMark);
  return elements.map(({ name }) => name).filter((name) => !reached.has(name));
}

/**
 * Names that stay when Redoc makes an element anew and changes the URL of a link, and whether this function has seen the
 * element before. Runs in the page.
 */
function nameAndMark(elements: Element[]): { name: string; marked: boolean }[] {
  return elements.map((element) => {
    const marked = element.hasAttribute("data-reached");
    element.setAttribute("data-reached", "");
    const link = element.getAttribute("href")?.replace(/^#\//, "/");
    return { name: [element.tagName, element.ariaLabel, element.textContent, link].join(" ").trim(), marked };
  });
}
