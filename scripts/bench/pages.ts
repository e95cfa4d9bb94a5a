import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchBrowser } from "@buddy-openapi/process/browser";
import { findBrowser } from "@buddy-openapi/process/provide-browser";
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

/** How many times slower the processor is made, as that of a phone. */
const SLOWDOWN = 4;

/** The longest that a page may take until something is painted, in milliseconds, on a processor that is not slowed down. */
export const FIRST_PAINT_BUDGET_MS = 1_000;

/** How soon a page can be read and used, in milliseconds since its navigation began. */
export interface PageTimes {
  firstPaint: number;
  /** The first paint on a processor that is {@link SLOWDOWN} times slower. */
  slowFirstPaint: number;
  /** When that slow processor has run the last long task of loading, so that the page responds to a key or a click. */
  slowUsable: number;
}

/** The median times of pages of the docs, by their path. */
export async function pageTimes(): Promise<Record<string, PageTimes>> {
  if (!existsSync(DIST)) throw new Failure("The docs are not built. Run: pnpm build");
  await using browser = await launchBrowser({ place: await findBrowser() });

  async function load(path: string, slowdown: number): Promise<{ paint: number; usable: number }> {
    await using context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(pathToFileURL(join(DIST, path)).href);
    // Before the context is closed.
    return await page.evaluate(async () => {
      const tasks: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
      observer.observe({ type: "longtask", buffered: true });
      // Two seconds without a long task: what loading started has ended.
      const end = (task: PerformanceEntry | undefined) => (task ? task.startTime + task.duration : 0);
      do await new Promise((resolve) => setTimeout(resolve, 100));
      while (performance.now() - end(tasks.at(-1)) < 2_000);
      const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
      return { paint, usable: Math.max(paint, end(tasks.at(-1))) };
    });
  }

  const times: Record<string, PageTimes> = {};
  for (const path of PAGES) {
    const runs: PageTimes[] = [];
    for (let run = 0; run < RUNS; run++) {
      const usual = await load(path, 1);
      const slow = await load(path, SLOWDOWN);
      runs.push({ firstPaint: usual.paint, slowFirstPaint: slow.paint, slowUsable: slow.usable });
    }
    times[path] = {
      firstPaint: median(runs, "firstPaint"),
      slowFirstPaint: median(runs, "slowFirstPaint"),
      slowUsable: median(runs, "slowUsable"),
    };
  }
  return times;
}

function median(runs: readonly PageTimes[], what: keyof PageTimes): number {
  const sorted = runs.map((run) => run[what]).toSorted((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
}
