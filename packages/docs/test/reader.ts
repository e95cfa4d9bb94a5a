import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";

const DIST = join(import.meta.dirname, "../dist");
/** The address of the site where it lies, as a file. */
const FILES = `${pathToFileURL(DIST).href}/`;

/** A reader of one page of the site, without a network. */
export interface Reader extends AsyncDisposable {
  page: Page;
  /** Every request beyond the site's files, attempted or sent, and every error in the console. */
  complaints(): Promise<string[]>;
  /** How far what was to be seen moved by itself until now, as Chromium measures it. */
  layoutShift(): Promise<number>;
}

declare global {
  interface Window {
    stopped: string[];
    shift: number;
  }
}

export interface View {
  width?: number;
  colorScheme?: "light" | "dark";
  /** Whether scripts run. */
  javaScriptEnabled?: boolean;
  /** Where the site is, other than in its folder. */
  site?: string;
}

/** Opens a page of the site, by its address within it. */
export async function openPage(
  browser: Browser,
  address: string,
  { width = 1280, colorScheme = "light", javaScriptEnabled = true, site = FILES }: View = {},
): Promise<Reader> {
  if (!existsSync(join(DIST, address.split("#")[0] ?? ""))) {
    throw new Error(`packages/docs/dist/${address} is missing. Run: pnpm --filter @buddy-openapi/docs build`);
  }
  const context = await browser.newContext({
    offline: site === FILES,
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  // The policy stops a request before the browser counts it as one, so that is listened to as well.
  await page.addInitScript(() => {
    window.stopped = [];
    window.shift = 0;
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      // Redoc tries whether it may make functions from text, and does without.
      if (blockedURI !== "eval") window.stopped.push(`${effectiveDirective} stopped ${blockedURI}`);
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  network.on("Network.requestWillBeSent", ({ request }) => complain("request", request.url));
  network.on("Network.webSocketCreated", ({ url }) => complain("socket", url));
  page.on("request", (request) => complain("request", request.url()));
  page.on("pageerror", (error) => complaints.push(`error ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console ${message.text()}`);
  });

  function complain(kind: string, url: string): void {
    const inline = url.startsWith("data:") || url.startsWith("blob:");
    if (!url.startsWith(site) && !inline) complaints.push(`${kind} ${url}`);
  }

  await page.goto(site + address);
  await expectVisible(page.getByRole("heading").first());
  return {
    page,
    complaints: async () => [...complaints, ...(await page.evaluate(() => window.stopped))],
    layoutShift: () => page.evaluate(() => window.shift),
    [Symbol.asyncDispose]: () => context.close(),
  };
}

export function expectVisible(locator: Locator): Promise<void> {
  return locator.waitFor({ state: "visible", timeout: 15_000 });
}

export async function expectInView(locator: Locator): Promise<void> {
  const top = async () => (await locator.boundingBox())?.y ?? Number.NaN;
  await expect.poll(top, { timeout: 15_000 }).toBeGreaterThanOrEqual(0);
  await expect.poll(top, { timeout: 15_000 }).toBeLessThan(400);
}

/** Scrolls down screen by screen: Redoc makes much of the page only when it comes into sight. */
export async function readToTheEnd(page: Page): Promise<void> {
  const atTheEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  while (!(await page.evaluate(atTheEnd))) {
    await page.evaluate(() => scrollBy(0, innerHeight));
    await page.waitForTimeout(50);
  }
}
