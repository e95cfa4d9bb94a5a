import { launchBrowser } from "@buddy-openapi/browser/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERYTHING } from "../site/pages.ts";
import { expectInView, expectVisible, openPage } from "./reader.ts";
import { OWN_PAGES } from "./site-files.ts";

const OPERATION = "reference/integrations/addIntegration.html";
const KINDS = ["index.html", OPERATION, "types/shared.html", "client/errors.html", "reference/index.html"];

/** All pages, on a busy machine. */
const TIMEOUT_MS = 180_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each([1280, 390])("at %i px", (width) => {
  test("nothing moves by itself on any page, and nothing is wider than the window", {
    timeout: TIMEOUT_MS,
  }, async () => {
    await using reader = await openPage(browser, "index.html", { width });
    const findings = async (url: string) => {
      await reader.go(url);
      await reader.page.waitForLoadState();
      const shift = await reader.layoutShift();
      const wider = await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      return shift > 0 || wider > 0 ? [`${url} ${shift} ${wider}`] : [];
    };
    const moved: string[] = [];
    for (const url of OWN_PAGES) {
      // A busy machine may draw half a page, which then moves. What moves every time is a fault of the page.
      if ((await findings(url)).length > 0) moved.push(...(await findings(url)));
    }
    expect(moved).toEqual([]);
    expect(await reader.complaints()).toEqual([]);
  });

  test.each([
    ["reference/index.html#errors", "Errors"],
    ["types/shared.html#errorview", "ErrorView"],
    ["client/errors.html#buddyapierror", "BuddyApiError"],
    [`${OPERATION}#responses`, "Responses"],
  ])("%s is where it leads, at once", async (url, name) => {
    await using reader = await openPage(browser, url, { width });
    await expectInView(reader.page.getByRole("heading", { name, exact: true }).first());
    expect(await reader.layoutShift()).toBe(0);
  });

  test("a kept choice moves nothing on the next page", async () => {
    await using reader = await openPage(browser, OPERATION, { width });
    await reader.page.locator(".sample input[value=javascript]").check({ force: true });
    await reader.page.locator("select[name=region]").selectOption("own");
    await reader.page.locator("select[name=example]").selectOption("azure");
    await reader.go(OPERATION);
    await expectVisible(reader.page.locator(".sample .pane:visible code", { hasText: "AZURE" }));
    expect(await reader.layoutShift()).toBe(0);
  });
});

test(`a deep link into ${EVERYTHING} moves less than a tenth of the window`, async () => {
  await using reader = await openPage(browser, `${EVERYTHING}#integrations/addintegration`);
  await expectInView(reader.page.getByRole("heading", { name: "Add an integration" }).first());
  expect(await reader.layoutShift()).toBeLessThan(0.1);
});

describe("a reader's settings", () => {
  test.each(KINDS)("forced colours leave the controls of %s to be seen", async (url) => {
    await using reader = await openPage(browser, url, { forcedColors: "active" });
    const { page } = reader;
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
    const current = page.locator(".site-header [aria-current]");
    for (const weight of await current.evaluateAll((all) =>
      all.map((one) => Number(getComputedStyle(one).fontWeight)),
    )) {
      expect(weight).toBeGreaterThanOrEqual(600);
    }
  });

  test.each(KINDS)("reduced motion moves nothing of %s", async (url) => {
    await using reader = await openPage(browser, url, { reducedMotion: "reduce" });
    const moving = await reader.page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
        }).length,
    );
    expect(moving).toBe(0);
  });

  // 1280 by 1024 pixels at 400 %.
  test.each(KINDS)("a zoom of 400 percent leaves %s readable without scrolling sideways", async (url) => {
    await using reader = await openPage(browser, url, { width: 320, height: 256 });
    const { page } = reader;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const covered = await page
      .locator(".site-header")
      .evaluate((header) => Math.max(0, header.getBoundingClientRect().bottom));
    expect(covered).toBeLessThan(128);
  });

  test.each(KINDS)("print leaves out what is around the text of %s, and folds nothing", async (url) => {
    await using reader = await openPage(browser, url);
    const { page } = reader;
    await page.emulateMedia({ media: "print" });
    expect(
      await page
        .locator(".site-header, .page-list, .contents, .copy, .controls")
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    const folded = await page
      .locator("details:not([open]) > :not(summary)")
      .evaluateAll(
        (all) =>
          all.filter((one) => !one.closest(".page-list, .contents-fold") && one.getClientRects().length === 0)
            .length,
      );
    expect(folded).toBe(0);
  });
});
