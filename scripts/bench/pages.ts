import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchBrowser } from "@buddy-openapi/browser/browser";
import { findBrowser } from "@buddy-openapi/browser/provide-browser";
import { Failure, ROOT } from "@buddy-openapi/process/run";

const DIST = join(ROOT, "packages/docs/dist");

/** A page of each kind. */
const PAGES = [
  "index.html",
  "guide/errors.html",
  "reference/integrations/addIntegration.html",
  "client/index.html",
  "reference/all.html",
];

const RUNS = 7;

/** The longest that a page may take until something is painted, in milliseconds. */
export const FIRST_PAINT_BUDGET_MS = 1_000;

/** The median time until a page of the docs has painted its first content, in milliseconds, by its path. */
export async function firstPaints(): Promise<Record<string, number>> {
  if (!existsSync(DIST)) throw new Failure("The docs are not built. Run: pnpm build");
  await using browser = await launchBrowser({ place: await findBrowser() });
  const medians: Record<string, number> = {};
  for (const path of PAGES) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await using context = await browser.newContext({ offline: true });
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(DIST, path)).href);
      const paint = await page.waitForFunction(
        () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
      );
      times.push((await paint.jsonValue()) ?? Number.NaN);
    }
    times.sort((one, other) => one - other);
    medians[path] = times[Math.floor(RUNS / 2)] ?? Number.NaN;
  }
  return medians;
}
