import { launchBrowser } from "@buddy-openapi/process/browser";
import { listen } from "@buddy-openapi/process/listen";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileServer } from "../serve.ts";
import { expectInView, expectVisible, openPage, type Reader } from "./reader.ts";
import { DIST, OWN_PAGES } from "./site-files.ts";

const OPERATION = "reference/integrations/addIntegration.html";

let browser: Browser;
let shared: Reader;

beforeAll(async () => {
  browser = await launchBrowser();
  shared = await openPage(browser, "index.html");
});
afterAll(() => browser?.close());

describe("a question", () => {
  test.each([
    ["How do I authenticate?", ["authenticate"], "BUDDY_TOKEN"],
    ["What are the types?", ["types of integrations"], "GIT_HUB_ENTERPRISE"],
    ["What if it is rate-limited?", ["rate limits"], "X-Rate-Limit-Reset"],
    ["How do I create a GitHub integration?", ["Connect a service"], `"GIT_HUB"`],
    ["Which scope do I need?", ["Scopes"], "INTEGRATION_ADD"],
    ["How do I test?", ["Test without Buddy"], "Prism"],
    ["How do I upgrade?", ["upgrade"], "changelog"],
    ["How do I run a pipeline and wait?", ["Run a pipeline and wait"], "waitForExecution"],
    ["How do I find an ID?", ["find an ID"], "getIdentifiers"],
  ])("%s takes one click", async (_question, [link = ""], expected) => {
    await shared.go("index.html");
    const { page } = shared;
    await page
      .locator("main")
      .getByRole("link", { name: new RegExp(`^${link}`) })
      .first()
      .click();
    await expectVisible(page.locator("main").getByText(expected).first());
  });
});

describe("the search", () => {
  test("opens by /, has words for what is not found, and closes by Escape", async () => {
    await shared.go("guide/errors.html");
    const { page } = shared;
    await page.keyboard.press("/");
    const dialog = page.getByRole("dialog", { name: "Search" });
    await page.keyboard.type("zzzzzz");
    await expectVisible(dialog.getByText("Nothing found."));
    await page.keyboard.press("Escape");
    expect(await dialog.isVisible()).toBe(false);
  });

  test("leads to an operation by the keyboard alone, and shows its method whole", async () => {
    await shared.go("guide/errors.html");
    const { page } = shared;
    await search(page, "Delete an integration");
    const first = page.getByRole("dialog").getByRole("link").first();
    expect(await first.locator(".method").textContent()).toBe("DELETE");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expectInView(page.getByRole("heading", { level: 1, name: "Delete an integration" }));
  });

  test("works whatever the URL has behind its hash", async () => {
    await using reader = await openPage(browser, "guide/errors.html#%E0%A4%A");
    await search(reader.page, "rate limits");
    expect(await reader.complaints()).toEqual([]);
  });

  test.each(["search/index.js", "search/0.js"])("says that %s did not load", async (file) => {
    await using reader = await openPage(browser, "guide/errors.html");
    const { page } = reader;
    await page.evaluate((file) => {
      const { head } = document;
      head.append = (script: HTMLScriptElement) => {
        if (script.src.endsWith(file)) script.src = "missing.js";
        head.appendChild(script);
      };
    }, file);
    await page.keyboard.press("/");
    await page.keyboard.type("rate limits");
    await expectVisible(page.getByText("A part of the index did not load."));
  });

  test("leaves a slash in a field alone", async () => {
    await shared.go(OPERATION);
    await shared.page.getByLabel("Workspace").press("/");
    expect(await shared.page.getByLabel("Workspace").inputValue()).toBe("/");
    await shared.page.getByLabel("Workspace").fill("");
  });

  test("opens by a slash after a language was picked", async () => {
    await shared.go(OPERATION);
    await shared.page.locator(".sample input[value=javascript]").check({ force: true });
    await shared.page.keyboard.press("/");
    await expectVisible(shared.page.getByRole("dialog", { name: "Search" }));
    await shared.page.keyboard.press("Escape");
  });

  test("and all links stay under the path of a host", async () => {
    const server = fileServer(DIST.replace(/dist$/, ""));
    const own = await launchBrowser({ loopback: true });
    try {
      const site = `${await listen(server)}/dist/`;
      await using reader = await openPage(own, OPERATION, { site });
      await search(reader.page, "rate limits");
      // The index loads in parts, so another link may be the first for a moment.
      await reader.page.getByRole("dialog").getByRole("link", { name: "Rate limits" }).first().click();
      await expectInView(reader.page.getByRole("heading", { name: "Rate limits" }));
      expect(reader.page.url()).toBe(`${site}reference/index.html#rate-limits`);
      await reader.page.goto(`${site}reference.html#getintegration`);
      await reader.page.waitForURL(`${site}reference/all.html#getintegration`);
      expect(await reader.complaints()).toEqual([]);
    } finally {
      await own.close();
      server.close();
    }
  });
});

describe("an operation", () => {
  test("has its method and path right below its heading, and its sample within 20 stops of the keyboard, on a phone", async () => {
    await using reader = await openPage(browser, OPERATION, { width: 390 });
    const { page } = reader;
    const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
    const route = await page.locator(".route").boundingBox();
    expect((route?.y ?? Number.NaN) - (heading?.y ?? 0) - (heading?.height ?? 0)).toBeLessThan(100);
    await page.locator("main").focus();
    let stops = 0;
    while (!(await page.evaluate(() => document.activeElement?.matches(".sample .copy")))) {
      await page.keyboard.press("Tab");
      expect(++stops).toBeLessThanOrEqual(20);
    }
  });

  test("has no word of its path broken, at any width", async () => {
    await shared.go("reference/executions/getActionExecutionLogs.html");
    for (const width of [1280, 768, 390, 320]) {
      await shared.page.setViewportSize({ width, height: 900 });
      const broken = await shared.page.locator(".route code").evaluate((code) => {
        const range = document.createRange();
        const texts = [...code.childNodes].filter((node) => node instanceof Text);
        return texts
          .filter((text) => {
            range.selectNodeContents(text);
            return range.getClientRects().length > 1;
          })
          .map(String);
      });
      expect(broken, `${width} px`).toEqual([]);
    }
    await shared.page.setViewportSize({ width: 1280, height: 900 });
  });

  test("has every place that can be reached in the order of the page", async () => {
    await shared.go(OPERATION);
    const { page } = shared;
    const [reached, all] = [new Set<number>(), await page.evaluate(markStops)];
    for (let press = 0; press < all + 5; press++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => Number(document.activeElement?.getAttribute("data-stop") ?? -1));
      if (stop >= 0) reached.add(stop);
    }
    expect(all - reached.size).toBe(0);
  });
});

describe("without scripts", () => {
  test.each(["index.html", OPERATION, "types/IntegrationView.html", "client/errors.html"])(
    "%s can be read",
    async (url) => {
      await using reader = await openPage(browser, url, { javaScriptEnabled: false });
      await expectVisible(reader.page.locator("main p").first());
      expect(await reader.page.locator(".site-header button:visible").count()).toBe(0);
    },
  );
});

/** Numbers what the keyboard can reach, of each group of radio buttons the chosen one. Runs in the page. */
function markStops(): number {
  const all = document.querySelectorAll<HTMLElement>(
    "a[href], button, input, select, summary, [tabindex='0']",
  );
  const stops = [...all].filter(
    (one) =>
      one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === "radio" && !one.checked),
  );
  for (const [index, stop] of stops.entries()) stop.dataset["stop"] = String(index);
  return stops.length;
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox", { name: "Search all pages" }).fill(words);
  await expectVisible(page.getByRole("status").getByText("result"));
}

test("every page has one place for the skip link to lead to, and it is the first stop", async () => {
  for (const url of OWN_PAGES.filter((_, index) => index % 10 === 0)) {
    await shared.go(url);
    await shared.page.keyboard.press("Tab");
    expect(await shared.page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the text");
    await shared.page.keyboard.press("Enter");
    expect(await shared.page.evaluate(() => document.activeElement?.id)).toBe("content");
  }
});
