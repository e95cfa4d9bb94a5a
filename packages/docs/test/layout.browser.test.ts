import { launchBrowser } from "@buddy-openapi/process/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectInView, expectVisible, openPage } from "./reader.ts";

const OPERATION = "reference/integrations/addIntegration.html";
const KINDS = [
  "index.html",
  OPERATION,
  "types/ExecutionStatus.html",
  "client/errors.html",
  "reference/index.html",
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each([1280, 390])("at %i px", (width) => {
  test.each([
    ["reference/index.html#errors", "Errors"],
    ["types/IntegrationView.html#properties", "Properties"],
    ["client/errors.html#buddyapierror", "BuddyApiError"],
    [`${OPERATION}#responses`, "Responses"],
  ])("%s is where it leads, at once", async (url, name) => {
    await using reader = await openPage(browser, url, { width });
    await expectInView(reader.page.getByRole("heading", { name, exact: true }).first());
    expect(await reader.layoutShift()).toBeLessThan(0.001);
  });

  test("a kept choice moves nothing on the next page", async () => {
    await using reader = await openPage(browser, OPERATION, { width });
    await reader.page.locator(".sample input[value=javascript]").check({ force: true });
    await reader.page.locator("select[name=region]").selectOption("own");
    await reader.page.locator("select[name=example]").selectOption({ index: 7 });
    await reader.go(OPERATION);
    await expectVisible(reader.page.locator(".sample pre:visible", { hasText: "buddy.example.com" }));
    expect(await reader.layoutShift()).toBe(0);
  });
});

// Each page is loaded once, and shown as each reader has it.
describe.each(KINDS)("on %s, for a reader's settings,", (url) => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await openPage(browser, url));
  });
  afterAll(() => page?.context().close());

  test("forced colours leave the controls to be seen", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    const invisible = await page
      .locator("button:visible, select:visible, input[type=text]:visible")
      .evaluateAll((controls) =>
        controls
          .filter((control) => getComputedStyle(control).borderStyle === "none")
          .map((control) => control.outerHTML),
      );
    expect(invisible).toEqual([]);
    const lines = await page.locator(".tabs input + span").evaluateAll((all) =>
      all.map((one) => ({
        isChosen: one.previousElementSibling?.matches(":checked"),
        line: getComputedStyle(one).borderBottomColor,
      })),
    );
    const plain = lines.filter(({ isChosen }) => !isChosen).map(({ line }) => line);
    for (const { isChosen, line } of lines) if (isChosen) expect(plain).not.toContain(line);
    // The current part of the site has more than a colour.
    const current = page.locator(".top [aria-current]");
    for (const weight of await current.evaluateAll((all) =>
      all.map((one) => Number(getComputedStyle(one).fontWeight)),
    )) {
      expect(weight).toBeGreaterThanOrEqual(600);
    }
    await page.emulateMedia({ forcedColors: "none" });
  });

  test("reduced motion moves nothing", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
        }).length,
    );
    expect(moving).toBe(0);
  });

  test("print leaves out what is around the text, and folds nothing", async () => {
    await page.emulateMedia({ media: "print" });
    expect(
      await page
        .locator(".top, .menu, .sections, .copy, .choices, .picker")
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    const folded = await page
      .locator("details:not([open]) > :not(summary)")
      .evaluateAll(
        (all) =>
          all.filter((one) => !one.closest(".menu, .v, .pane") && one.getClientRects().length === 0).length,
      );
    expect(folded).toBe(0);
    await page.emulateMedia({ media: "screen" });
  });

  test("a zoom of 400 percent leaves the text readable without scrolling sideways", async () => {
    // 1280 by 1024 pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const covered = await page
      .locator(".top")
      .evaluate((header) => Math.max(0, header.getBoundingClientRect().bottom));
    expect(covered).toBeLessThan(128);
  });
});
