import { launchBrowser } from "@buddy-openapi/process/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERYTHING } from "../site/pages.ts";
import { seriousFindings } from "./accessibility.ts";
import { expectInView, openPage, type Reader, readToTheEnd } from "./reader.ts";

/** What axe finds in Redoc and nothing here can fix: the rule, and why. */
const OF_REDOC: Record<string, string> = {
  "label-content-name-mismatch": `Redoc labels the picker of examples "Example", beside the name of the picked one.`,
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

// Redoc takes seconds to load, so the tests of a width have one page, and go on where the one before was.
describe.each([1280, 390])("Redoc's page at %i px", (width) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await openPage(browser, `${EVERYTHING}#integrations/addintegration`, { width });
  });

  test("is at once where a deep link leads, and moves less than a tenth of the window", async () => {
    await expectInView(reader.page.getByRole("heading", { name: "Add an integration" }).first());
    expect(await reader.layoutShift()).toBeLessThan(0.1);
  });

  test.each(["light", "dark"])("is open to everyone in %s", async (scheme) => {
    await reader.page.getByLabel("Colours").selectOption(scheme);
    expect(await reader.page.locator("html").getAttribute("class")).toContain(scheme);
    // Redoc fades from one colour to the other.
    await reader.page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)));
    const findings = await seriousFindings(reader.page);
    expect(
      findings.filter((finding) => !Object.keys(OF_REDOC).some((rule) => finding.startsWith(rule))),
    ).toEqual([]);
  });

  test("asks for nothing but itself, however far it is read", async () => {
    await readToTheEnd(reader.page);
    expect(await reader.complaints()).toEqual([]);
  });
});
