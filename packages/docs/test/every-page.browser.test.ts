import { launchBrowser } from "@buddy-openapi/process/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COLOUR_RULES, seriousFindings } from "./accessibility.ts";
import { PAGES_OF_KINDS } from "./page-kinds.ts";
import { openPage, type Reader } from "./reader.ts";

const [DESKTOP, PHONE] = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

let browser: Browser;
/** The tabs that no test uses at the moment. */
const idle: Reader[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Loads a page, and finds out how far it moved by itself and how much wider than the window it is, in pixels. */
async function load({ page, go, layoutShift }: Reader, url: string) {
  await go(url);
  await page.waitForLoadState();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const [broken, cut] = [await page.evaluate(brokenWords), await page.evaluate(cutBlocks)];
  return { shift: await layoutShift(), wider: Math.max(0, wider), broken, cut };
}

/** How many blocks of code are wider than their box. Runs in the page. */
function cutBlocks(): number {
  return [...document.querySelectorAll("pre")].filter((block) => block.scrollWidth > block.clientWidth)
    .length;
}

/** The words of code within a line and of lists of contents that are on more than one line. Runs in the page. */
function brokenWords(): string[] {
  const range = document.createRange();
  const texts = [...document.querySelectorAll("main :not(pre) > code, .sections a")].flatMap(
    ({ childNodes }) => [...childNodes].filter((node) => node instanceof Text),
  );
  return texts.flatMap((text) =>
    [...text.data.matchAll(/\w+/g)].flatMap(({ index, 0: word }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1 ? word : [];
    }),
  );
}

test.concurrent.each(PAGES_OF_KINDS)(
  "%s stays where it is, fits the window, breaks no word and is open to everyone",
  async (url) => {
    const reader = idle.pop() ?? (await openPage(browser, url));
    try {
      const { page } = reader;
      await page.emulateMedia({ colorScheme: "light" });
      for (const size of [PHONE, DESKTOP]) {
        await page.setViewportSize(size);
        const still = { shift: 0, wider: 0, broken: [], cut: 0 };
        const first = await load(reader, url);
        // A busy machine may draw half a page, which then moves. What moves every time is a fault of the page.
        expect(first.shift > 0 ? await load(reader, url) : first, `${size.width} px`).toEqual(still);
      }
      for (const width of [320, 768, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(cutBlocks), `${width} px`).toBe(0);
      }
      await page.setViewportSize(DESKTOP);
      expect(await seriousFindings(page), "light").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await seriousFindings(page, COLOUR_RULES), "dark").toEqual([]);
      await page.setViewportSize(PHONE);
      expect(await seriousFindings(page, ["target-size", "scrollable-region-focusable"]), "390 px").toEqual(
        [],
      );
      expect(await reader.complaints()).toEqual([]);
    } finally {
      idle.push(reader);
    }
  },
  // axe reads the wide pages with all samples in the open, in two colours and two sizes.
  180_000,
);
