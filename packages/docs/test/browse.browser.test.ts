import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "@buddy-openapi/browser/browser";
import { listen } from "@buddy-openapi/process/listen";
import { ROOT } from "@buddy-openapi/process/run";
import axe from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redocAnchors } from "../redoc/anchors.ts";
import { type Bundle, operationsOf } from "../redoc/page-document.ts";
import { fileServer } from "../serve.ts";
import { PAGES, REFERENCE, REFERENCE_TEXT } from "../site/pages.ts";
import { expectInView, expectVisible, openPage, readToTheEnd, type View } from "./reader.ts";

const DIST = join(import.meta.dirname, "../dist");
/** Where a maintainer can look at what the tests saw. */
const SCREENSHOTS = join(import.meta.dirname, "../node_modules/.cache/screenshots");
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
const MADE_BUDGET = 1_000_000;

/** More stops of the keyboard than any page has. */
const MOST_STOPS = 1_000;

/** A busy machine takes its time. */
const TIMEOUT_MS = 180_000;

const bundle: Bundle = JSON.parse(readFileSync(join(DIST, "openapi.json"), "utf8"));
const operations = operationsOf(bundle).map(({ summary = "" }) => summary);
const REDOC_ANCHORS = redocAnchors(bundle);

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

  test.each([...REDOC_ANCHORS])("finds %s by its address, #%s", async (title, anchor) => {
    await using reader = await openPage(browser, `${REFERENCE}#/${anchor}`);
    await expectInView(reader.page.getByRole("heading", { name: title }).first());
  });

  test("copies a sample of the reference", async () => {
    await using reader = await openPage(browser, `${REFERENCE}#other/getintegration`);
    const samples = reader.page.locator('[id="other/getintegration"] .panel-request-samples');
    const copied = await copyBy(samples.locator(".code-block-header").getByTestId("copy-button"));
    expect(copied).toBe(read("spec/samples/getIntegration.sh").trimEnd());
  });

  test("copies a block of the guide, which says so", async () => {
    await using reader = await openPage(browser, "guide/install.html");
    const button = reader.page.locator(".code").first().getByRole("button");
    expect(await button.textContent()).toBe("Copy");
    expect(await copyBy(button)).toBe(read("packages/docs/snippets/first-call.ts").trimEnd());
    expect(await button.textContent()).toBe("Copied");
  });

  test.each([
    [REFERENCE, "light"],
    ["index.html", "dark"],
    ["guide/errors.html", "light"],
  ] as const)(
    "finds hash_id by the search of %s, which is open to everyone in %s",
    async (address, colorScheme) => {
      await using reader = await openPage(browser, address, { colorScheme });
      const { page } = reader;
      await search(page, "hash_id");
      const dialog = page.getByRole("dialog", { name: "Search" });
      const found = dialog.getByRole("link", { name: "Get an integration" }).first();
      await expectVisible(found.locator("mark", { hasText: "hash" }).first());
      expect(await seriousFindings(page)).toEqual([]);
      await found.click();
      await expectInView(page.getByRole("heading", { name: "Get an integration" }));
      expect(await dialog.isVisible()).toBe(false);
      expect(await reader.complaints()).toEqual([]);
    },
  );

  test("finds each operation by its name, and goes there by keyboard alone", async () => {
    await using reader = await openPage(browser, "guide/errors.html");
    for (const summary of operations) {
      await search(reader.page, summary);
      await reader.page.keyboard.press("ArrowDown");
      await reader.page.keyboard.press("Enter");
      await expectInView(reader.page.getByRole("heading", { name: summary }));
    }
  });

  test("leaves the search by one press of Escape, whatever is in it", async () => {
    await using reader = await openPage(browser, "index.html");
    await search(reader.page, "hash_id");
    await reader.page.keyboard.press("Escape");
    await expect.poll(() => reader.page.locator("dialog").isVisible()).toBe(false);
  });

  test("is told when nothing is found", async () => {
    await using reader = await openPage(browser, "index.html");
    await search(reader.page, "zzzzzz");
    await expectVisible(reader.page.getByRole("status").getByText("Nothing found"));
  });

  test("sees the colours that were chosen on another page", async () => {
    await using reader = await openPage(browser, "index.html");
    const { page } = reader;
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole("button", { name: "Switch between light and dark" }).click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.getByRole("link", { name: "Install" }).first().click();
    await expectVisible(page.getByRole("heading", { level: 1, name: "Install" }));
    expect(await background()).toBe(dark);
    await page.getByRole("link", { name: "API reference" }).first().click();
    await expectVisible(page.getByRole("heading", { level: 1 }));
    expect(await page.locator("html").getAttribute("class")).toContain("dark");
    await page.getByRole("button", { name: "Switch between light and dark" }).click();
    await page.getByRole("link", { name: "Guide", exact: true }).click();
    await expectVisible(page.getByRole("heading", { name: "A first call" }));
    expect(await background()).toBe(light);
  });

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

  test.each(["index.html", REFERENCE])("reads %s before any script has run", async (address) => {
    await using reader = await openPage(browser, address, { javaScriptEnabled: false });
    await expectVisible(reader.page.getByText(/An integration connects a/).first());
  });

  test("opens a link of Redoc's menu in another tab", async () => {
    await using reader = await openPage(browser, REFERENCE);
    const { page } = reader;
    const link = page.locator(".menu-content").getByRole("link", { name: "Rate limits" });
    const [tab] = await Promise.all([
      page.context().waitForEvent("page"),
      link.click({ modifiers: ["Control"] }),
    ]);
    await expectInView(tab.getByRole("heading", { name: "Rate limits" }));
  });

  test.each([
    ["guide/errors.html", "BuddyApiError"],
    [REFERENCE, "Rate limits"],
    [REFERENCE_TEXT, "Update an integration"],
  ])("prints the text of %s without what is around it", async (address, text) => {
    await using reader = await openPage(browser, address);
    const { page } = reader;
    await page.emulateMedia({ media: "print" });
    for (const around of [".site-header", ".page-list", ".section-list", ".menu-content"]) {
      expect(await page.locator(around).filter({ visible: true }).count(), around).toBe(0);
    }
    await expectVisible(page.getByText(text).filter({ visible: true }).first());
  });
});

describe("under a path of a host", { timeout: TIMEOUT_MS }, () => {
  test("pages, the search and the links among them stay under it", async () => {
    const server = fileServer(join(DIST, ".."));
    const browser = await launchBrowser({ loopback: true });
    try {
      const site = `${await listen(server)}/dist/`;
      for (const address of ["index.html", "guide/errors.html", REFERENCE]) {
        await using reader = await openPage(browser, address, { site });
        await search(reader.page, "rate limits");
        await reader.page
          .getByRole("dialog")
          .getByRole("link", { name: /^Rate limits/ })
          .first()
          .click();
        await expectInView(reader.page.getByRole("heading", { name: "Rate limits" }));
        expect(reader.page.url()).toBe(`${site}${REFERENCE}#section/rate-limits`);
        expect(await reader.complaints()).toEqual([]);
      }
    } finally {
      await browser.close();
      server.close();
    }
  });
});

test("the anchors are those of the committed list: an address that was given away stays", async () => {
  // The others follow from the names of exports, operations and schemas.
  const written = GUIDE.filter((address) => !address.startsWith("api/") && address !== REFERENCE_TEXT);
  const anchors = written.flatMap((address) => {
    const headings = readFileSync(join(DIST, address), "utf8").matchAll(/<h\d id="([^"]*)"/g);
    return [address, ...[...headings].map(([, id]) => `${address}#${id}`)];
  });
  const ofRedoc = [...REDOC_ANCHORS.values()].map((anchor) => `${REFERENCE}#/${anchor}`);
  const list = [...anchors, REFERENCE, ...ofRedoc];
  await expect(`${list.join("\n")}\n`).toMatchFileSnapshot("anchors.txt");
});

test("no page is heavier than its budget", () => {
  const size = (file: string) => statSync(join(DIST, file)).size;
  expect(size(REFERENCE) + size("search.js")).toBeLessThan(REFERENCE_BUDGET);
  for (const address of GUIDE) {
    const isMade = address.startsWith("api/") || address === REFERENCE_TEXT;
    const budget = isMade ? MADE_BUDGET : GUIDE_BUDGET;
    expect(size(address) + size("site.css") + size("site.js")).toBeLessThan(budget);
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

/** Presses Tab until the focus is where it was before, and gives what can be used and never had it. */
async function missedByKeyboard(page: Page): Promise<string[]> {
  const reached = new Set<string>();
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press("Tab");
    const focus = page.locator(":focus");
    // Past the last stop, the focus is in the browser's own bars for one press.
    if ((await focus.count()) === 0) continue;
    const again = await focus.evaluate((element) => {
      const again = element.hasAttribute("data-reached");
      element.setAttribute("data-reached", "");
      return again;
    });
    if (again) break;
    for (const name of await focus.evaluateAll(nameElements)) reached.add(name);
  }
  // The arrow keys go from one tab of a list to the next.
  const usable = page.locator("a[href], button, input, select, summary, [tabindex='0']");
  const names = await usable
    .filter({ visible: true })
    .and(page.locator(":not(:disabled, [role='tab'][tabindex='-1'])"))
    .evaluateAll(nameElements);
  return names.filter((name) => !reached.has(name));
}

/** Names that stay when Redoc makes an element anew, and when the address of a link is mended. Runs in the page. */
function nameElements(elements: Element[]): string[] {
  return elements.map((element) =>
    [
      element.tagName,
      element.ariaLabel,
      element.textContent,
      element.getAttribute("href")?.replace(/^#\//, "/"),
    ]
      .join(" ")
      .trim(),
  );
}

/** Types into the search, which the keyboard opens. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox", { name: "Search all pages" }).fill(words);
  await expect.poll(() => page.getByRole("status").textContent()).not.toBe("");
}

/** What is in the clipboard after a click on a button. */
async function copyBy(button: Locator): Promise<string> {
  const page = button.page();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await button.click();
  return page.evaluate(() => navigator.clipboard.readText());
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

async function takeScreenshot(page: Page, address: string, { width, colorScheme }: View): Promise<void> {
  const name = address.replace(/^guide\/|\.html$/g, "");
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-${colorScheme}-${width}.png`) });
}
