import { launchBrowser } from "@buddy-openapi/process/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, type Reader, shownSample } from "./reader.ts";
import { OPERATIONS_OF_KINDS, samples } from "./samples.ts";
import { OWN_PAGES } from "./site-files.ts";

const operations = OWN_PAGES.filter((file) => OPERATIONS_OF_KINDS.has(/(\w+)\.html$/.exec(file)?.[1] ?? ""));

let browser: Browser;
let shared: Reader;

beforeAll(async () => {
  browser = await launchBrowser();
  shared = await openPage(browser, "index.html");
});
afterAll(() => browser?.close());

test.each(operations)(
  "the sample on %s is that of its labels, for every language, region and example",
  async (url) => {
    await shared.go(url);
    const { page } = shared;
    const operationId = /(\w+)\.html$/.exec(url)?.[1];
    const own = samples.filter((sample) => sample.operationId === operationId);
    const [languages, regions] = [
      await page
        .locator(".sample input[name=language]")
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
      await page
        .locator("select[name=region] option")
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
    ];
    const examples = [...new Set(own.map(({ example }) => example))];
    // The picker has the examples in their order, after the choice of everything.
    const before = await page.locator("option.v0").count();
    const seen = new Set<string>();
    for (const [index, example] of examples.entries()) {
      if (examples.length > 1)
        await page.locator("select[name=example]").selectOption({ index: before + index });
      for (const language of languages) {
        await page.locator(`.sample input[value=${language}]`).check({ force: true });
        for (const region of regions) {
          await page.locator("select[name=region]").selectOption(region);
          const expected = own.find(
            (sample) =>
              sample.language === language && sample.server === region && sample.example === example,
          );
          expect(await shownSample(page), `${example} ${language} ${region}`).toBe(
            expected?.source.trimEnd(),
          );
          seen.add(expected?.source ?? "");
        }
      }
    }
    expect(seen.size).toBe(new Set(own.map(({ source }) => source)).size);
    expect(await shared.complaints()).toEqual([]);
  },
);
