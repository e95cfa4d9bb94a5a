import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** How long a test waits for what it looks for, in milliseconds. */
const WAIT_MS = 8_000;
/** How long a page may take to load on a busy machine, in milliseconds. */
const LOAD_MS = 60_000;

const DIST = join(import.meta.dirname, "../dist");
/** The URL of the site where it lies, as a file. */
const FILES = `${pathToFileURL(DIST).href}/`;

/** A reader of one page of the site, without a network. */
export interface Reader extends AsyncDisposable {
  page: Page;
  /** Goes on to another page of the site. */
  go(url: string): Promise<void>;
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
  height?: number;
  /** Whether scripts run. */
  javaScriptEnabled?: boolean;
  /** Where the site is, other than in its folder. */
  site?: string;
}

/** Opens a page of the site, by its URL within it. */
export async function openPage(
  browser: Browser,
  url: string,
  { width = 1280, height = 900, javaScriptEnabled = true, site = FILES }: View = {},
): Promise<Reader> {
  if (!existsSync(join(DIST, url.split("#")[0] ?? ""))) {
    throw new Error(`packages/docs/dist/${url} is missing. Run: pnpm --filter @buddy-openapi/docs build`);
  }
  const context = await browser.newContext({
    offline: site === FILES,
    viewport: { width, height },
    colorScheme: "light",
    javaScriptEnabled,
  });
  context.setDefaultTimeout(WAIT_MS);
  context.setDefaultNavigationTimeout(LOAD_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  // The policy stops a request before the browser counts it as one, so that is listened to as well.
  await page.addInitScript(() => {
    window.stopped = [];
    window.shift = 0;
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      window.stopped.push(`${effectiveDirective} stopped ${blockedURI}`);
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

  async function go(url: string): Promise<void> {
    await page.goto(site + url);
    await page.getByRole("heading").first().waitFor({ timeout: LOAD_MS });
  }

  await go(url);
  return {
    page,
    go,
    complaints: async () => [...complaints, ...(await page.evaluate(() => window.stopped))],
    layoutShift: () => page.evaluate(() => window.shift),
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** Fails with what was looked for and on which page, unless it is visible within a few seconds. */
export async function expectVisible(locator: Locator): Promise<void> {
  await locator.waitFor({ state: "visible" }).catch(() => {
    throw new Error(`${locator} is not visible on ${locator.page().url()}`);
  });
}

/** Fails with what was looked for and on which page, unless it is near the top of the window within a few seconds. */
export async function expectInView(locator: Locator): Promise<void> {
  await expectVisible(locator);
  const top = async () => (await locator.boundingBox())?.y ?? Number.NaN;
  const isInView = async () => (await top()) >= 0 && (await top()) < 400;
  await expect
    .poll(isInView, { timeout: WAIT_MS })
    .toBe(true)
    .catch(async () => {
      throw new Error(
        `${locator} is at ${await top()} px of the window on ${locator.page().url()}, not in 0 to 400`,
      );
    });
}

/** The sample that is to be seen, as the copy button takes it. */
export function shownSample(page: Page): Promise<string> {
  return page.evaluate(() => {
    const blocks = [...document.querySelectorAll<HTMLElement>(".sample pre")];
    const shown = blocks.filter((block) => block.checkVisibility());
    return shown.map((block) => block.textContent.trimEnd()).join("\n=====\n");
  });
}
