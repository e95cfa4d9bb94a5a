import { launchBrowser } from "@buddy-openapi/process/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage, type Reader, shownSample } from "./reader.ts";

let browser: Browser;
let shared: Reader;

beforeAll(async () => {
  browser = await launchBrowser();
  shared = await openPage(browser, "index.html");
});
afterAll(() => browser?.close());

describe("what a reader chooses", () => {
  const add = "reference/integrations/addIntegration.html";

  test("is kept for the other pages, and changes nothing but the sample", async () => {
    await using reader = await openPage(browser, add);
    const { page } = reader;
    const others = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".intro, .details")].map((one) => (one as HTMLElement).innerText),
      );
    const before = await others();
    await page.locator(".sample input[value=typescript]").check({ force: true });
    await page.locator("select[name=region]").selectOption("eu");
    expect(await others()).toEqual(before);
    await reader.go("reference/integrations/getIntegration.html");
    expect(await page.locator("select[name=region]").inputValue()).toBe("eu");
    expect(await page.locator(".sample input[value=typescript]").isChecked()).toBe(true);
    expect(await shownSample(page)).toContain('region: "eu"');
    expect(await reader.layoutShift()).toBe(0);
  });

  test("is a type, which filters the properties, the request and the response together", async () => {
    await using reader = await openPage(browser, add, { javaScriptEnabled: false });
    const { page } = reader;
    const shown = () => page.locator(".props > [id^=body-].v:visible").count();
    const select = page.locator("select[name=example]");
    const before = await shown();
    await select
      .selectOption("DOCKER_HUB: A Docker Hub integration")
      .catch(() => select.selectOption({ index: 9 }));
    expect(await shown()).not.toBe(before);
    await select.selectOption({ index: 0 });
    expect(await shown()).toBeGreaterThan(before);
    // A type without an example has that of another one, and says whose.
    await select.selectOption("SLACK");
    expect(await page.getByText("No example is known for this type.").isVisible()).toBe(true);
    expect(await page.locator(".panels .of:visible", { hasText: "The response to" }).count()).toBe(1);
  });

  test("holds on a page of the guide, too", async () => {
    await using reader = await openPage(browser, add);
    const { page } = reader;
    await page.locator("select[name=region]").selectOption("eu");
    await page.getByLabel("Workspace").fill("acme");
    await page.locator(".sample input[value=typescript]").check({ force: true });
    await page.locator(".sample input[value=curl]").check({ force: true });
    for (const url of ["guide/authenticate.html", "index.html", "guide/approve-or-retry.html"]) {
      await reader.go(url);
      const code = await page.locator(".card pre:visible").first().textContent();
      expect(code, url).toContain("https://api.eu.buddy.works/workspaces/acme/");
      expect(await page.locator("select[name=region]").inputValue()).toBe("eu");
      expect(await reader.layoutShift()).toBe(0);
    }
  });

  test("is the name of their workspace, which stays in the browser", async () => {
    await using reader = await openPage(browser, add);
    const { page } = reader;
    await page.getByLabel("Workspace").fill("acme");
    expect(await shownSample(page)).toContain("/workspaces/acme/integrations");
    await reader.go("reference/integrations/getIntegrations.html");
    expect(await shownSample(page)).toContain("/workspaces/acme/integrations");
    expect(await reader.complaints()).toEqual([]);
  });

  test.each([
    `x" ; rm -rf ~ "`,
    "</script><img src=x onerror=alert(1)>",
    "$(id)",
    "`id`",
    "a b",
    "\u4F60\u597D",
    "a\u202Eb",
    "..",
    "-rf",
    "x".repeat(10_000),
  ])("is no workspace of another form, which is said: %s", async (name) => {
    await shared.go(add);
    const { page } = shared;
    const workspace = page.getByLabel("Workspace");
    await workspace.evaluate((input: HTMLInputElement, value) => {
      // As a script of the browser's owner may put it in, whatever its length.
      input.value = value;
      input.dispatchEvent(new Event("input"));
    }, name);
    expect(await shownSample(page)).toContain("/workspaces/my-company/integrations");
    expect(await page.getByText("Letters, digits").isVisible()).toBe(true);
    await shared.go("reference/integrations/getIntegrations.html");
    expect(await workspace.inputValue()).toBe("");
    expect(await page.getByText("Letters, digits").isVisible()).toBe(false);
    expect(await shownSample(page)).toContain("/workspaces/my-company/integrations");
    expect(await shared.complaints()).toEqual([]);
  });

  test.each([
    ["may not be kept", "get localStorage() { throw new DOMException('No', 'SecurityError'); }"],
    [
      "has no room",
      "localStorage: { getItem: () => null, removeItem() {}, setItem() { throw new DOMException('No'); } }",
    ],
    [
      "is another one than what an older version kept",
      "localStorage: { getItem: () => 'gone', removeItem() {}, setItem() {} }",
    ],
  ])("%s, and the sample is that of the labels", async (_what, storage) => {
    await using reader = await openPage(browser, add);
    const { page } = reader;
    await page.addInitScript(
      `Object.defineProperties(window, Object.getOwnPropertyDescriptors({ ${storage} }))`,
    );
    await reader.go(add);
    expect(await page.locator("select[name=region]").inputValue()).toBe("us");
    expect(await page.locator(".sample input[value=curl]").isChecked()).toBe(true);
    await page.locator("select[name=region]").selectOption("eu");
    await page.getByLabel("Workspace").fill("acme");
    await page.locator(".sample input[value=typescript]").check({ force: true });
    await page.locator("select[name=example]").selectOption({ index: 8 });
    await expect.poll(() => shownSample(page), { timeout: 8_000 }).toContain("DOCKER_HUB");
    for (const said of ['region: "eu"', 'workspace: "acme"']) expect(await shownSample(page)).toContain(said);
    await page.getByLabel("Dark colours").check({ force: true });
    expect(await page.locator("html").getAttribute("class")).toBe("dark");
    expect(await reader.complaints()).toEqual([]);
  });

  test("is the same in another tab, and on the way back", async () => {
    await using reader = await openPage(browser, add);
    const { page } = reader;
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator("select[name=region]").selectOption("asia");
    await expect
      .poll(() => page.locator("select[name=region]").inputValue(), { timeout: 8_000 })
      .toBe("asia");
    expect(await shownSample(page)).toContain("api.asia.buddy.works");
    await reader.go("reference/integrations/getIntegrations.html");
    await page.locator("select[name=region]").selectOption("eu");
    await page.goBack();
    await expect.poll(() => page.locator("select[name=region]").inputValue(), { timeout: 8_000 }).toBe("eu");
    expect(await shownSample(page)).toContain("api.eu.buddy.works");
  });

  test("is a scheme of colours, or that of their system", async () => {
    await using reader = await openPage(browser, "index.html");
    const { page } = reader;
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByLabel("Dark colours").check({ force: true });
    const dark = await background();
    expect(dark).not.toBe(light);
    await reader.go("guide/errors.html");
    expect(await background()).toBe(dark);
    await page.getByLabel("Colours of the system").check({ force: true });
    expect(await background()).toBe(light);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background()).toBe(dark);
  });

  test("is copied as it is shown, and the button covers nothing", async () => {
    await using reader = await openPage(browser, add);
    const { page } = reader;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator("select[name=region]").selectOption("asia");
    const button = page.locator(".sample .copy");
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await button.click();
    expect(await copied()).toBe(await shownSample(page));
    await expect.poll(() => button.textContent()).toBe("Copied");
    await page.getByRole("button", { name: "Copy operationId" }).click();
    expect(await copied()).toBe("addIntegration");
  });
});

test("languages and statuses can be switched before any script has run", async () => {
  await using reader = await openPage(browser, "reference/integrations/addIntegration.html", {
    javaScriptEnabled: false,
  });
  const { page } = reader;
  await page.locator(".sample input[value=typescript]").check({ force: true });
  expect(await page.locator(".sample pre:visible").textContent()).toContain("createBuddyClient");
  await page.locator("input[name=status][value=Errors]").check({ force: true });
  expect(await page.locator(".panels .card:not(.sample) pre:visible").first().textContent()).toContain(
    "errors",
  );
});
