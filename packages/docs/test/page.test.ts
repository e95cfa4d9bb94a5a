import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";

const FILE = join(import.meta.dirname, "../dist/index.html");
const ADDRESS = pathToFileURL(FILE).href;

/** The values of `type` on https://buddy.works/docs/api/integrations/get, April 22, 2026, typed from it. */
const TYPES_OF_BUDDYS_PAGE = [
  ...["GIT_HUB", "BITBUCKET", "GOOGLE", "DIGITAL_OCEAN", "SLACK", "MODULUS", "HEROKU", "AMAZON", "GIT_LAB"],
  ...["SHOPIFY", "GIT_HUB_ENTERPRISE", "GIT_LAB_ENTERPRISE", "PUSHOVER", "PUSHBULLET", "RACKSPACE", "CUSTOM"],
  ...["CLOUDFLARE", "NEW_RELIC", "SENTRY", "ROLLBAR", "DATADOG", "DO_SPACES", "HONEYBADGER", "VULTR"],
  ...[
    "SENTRY_ENTERPRISE",
    "LOGGLY",
    "HIP_CHAT",
    "FIREBASE",
    "TELEGRAM",
    "AZURE",
    "UPCLOUD",
    "GHOST_INSPECTOR",
  ],
  ...[
    "NETLIFY",
    "AZURE_CLOUD",
    "MICROSOFT_TEAMS",
    "GOOGLE_SERVICE_ACCOUNT",
    "GOOGLE_PLAY_STORE",
    "DOCKER_HUB",
  ],
  ...["APP_STORE", "GIT_HUB_APP", "GIT_HUB_APP_ENTERPRISE", "GIT_HUB_API", "ATOP", "SNYK", "STACK_HAWK"],
  ...["BLACKFIRE", "BACKBLAZE", "ONE_LOGIN", "OKTA", "CONTENTFUL", "JIRA", "NPM_REGISTRY", "ANTHROPIC"],
];

/** The first run unpacks a browser, and a busy machine takes its time. */
const TIMEOUT_MS = 60_000;

let browser: Browser;

beforeAll(async () => {
  if (!existsSync(FILE)) {
    throw new Error("packages/docs/dist/index.html is missing. Run: pnpm --filter @buddy-openapi/docs build");
  }
  browser = await launchBrowser();
}, TIMEOUT_MS);

afterAll(() => browser?.close());

describe("a reader without a network", { timeout: TIMEOUT_MS }, () => {
  test("finds the operation by its summary, method and path", async () => {
    await using reader = await openPage();
    await reader.page.getByRole("link", { name: "Get an integration" }).first().click();
    await expectVisible(reader.page.getByRole("heading", { name: "Get an integration" }));
    const target = reader.page
      .locator(".panel-request-samples")
      .getByRole("button", { name: "GET /workspaces" });
    expect(await target.textContent()).toMatch(
      /^GET\s*\/workspaces\/\{workspace\}\/integrations\/\{hash_id\}$/,
    );
  });

  test("reads every type of integration that Buddy's page lists", async () => {
    await using reader = await openPage();
    const types = reader.page.getByTestId("schema-enum-values").filter({ hasText: '"BITBUCKET"' });
    await types.getByRole("button", { name: /^\+\d+ more$/ }).click();
    const shown = [...((await types.textContent()) ?? "").matchAll(/"([^"]+)"/g)].map(([, value]) => value);
    expect(TYPES_OF_BUDDYS_PAGE).toHaveLength(53);
    expect(TYPES_OF_BUDDYS_PAGE.filter((type) => !shown.includes(type))).toEqual([]);
  });

  test("reads both samples", async () => {
    await using reader = await openPage();
    const samples = reader.page.locator(".panel-request-samples");
    const code = samples.locator("code, pre").first();
    expect(await code.textContent()).toContain("/workspaces/my-company/integrations/abc123def456");
    expect(await code.textContent()).toMatch(/^curl /);

    await samples.getByRole("button", { name: "curl" }).click();
    await reader.page.getByRole("menuitem", { name: "TypeScript" }).click();
    await expectVisible(samples.getByText("createBuddyClient").first());
    expect(await code.textContent()).toContain('from "@buddy-openapi/client"');
  });

  test("reads which members can be null, with what each member is for", async () => {
    await using reader = await openPage();
    const members = reader.page.locator("main");
    await expectVisible(members.getByText(/^project_name\s*string or null/).first());
    await expectVisible(members.getByText(/^permissions\s*object or null/).first());

    await reader.page.getByRole("button", { name: "Expand all" }).click();
    await members
      .getByText(/^permissions\s*object or null/)
      .first()
      .scrollIntoViewIfNeeded();
    await expectVisible(reader.page.getByText("The level of the workspace administrators."));
  });
});

describe("the page", { timeout: TIMEOUT_MS }, () => {
  test("asks for nothing but itself, whatever a reader does", async () => {
    await using reader = await openPage();
    const { page } = reader;
    await page.getByRole("button", { name: "Expand all" }).click();
    await readToTheEnd(page);
    const statuses = page.getByRole("tablist", { name: "Response status" }).getByRole("tab");
    for (const status of await statuses.all()) await status.click();
    await page.getByRole("button", { name: "View security details" }).click();
    await page.keyboard.press("Escape");

    await page.keyboard.press("Control+k");
    await page.keyboard.type("hash_id");
    await expectVisible(page.getByText("path parameters"));
    await page.keyboard.press("Escape");

    await page.getByTestId("color-mode-switcher").click();
    await page.getByRole("button", { name: "Hide sidebar" }).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await readToTheEnd(page);
    expect(await reader.complaints()).toEqual([]);
  });

  test("names nothing that a browser would fetch", async () => {
    await using reader = await openPage();
    const fetched = reader.page.locator(
      'link:not([href^="data:"]), script[src], img:not([src^="data:"]), iframe, object, embed, source, video, audio',
    );
    expect(await fetched.evaluateAll((elements) => elements.map((element) => element.outerHTML))).toEqual([]);
  });

  test("would be caught: its policy stops a request and this test sees it", async () => {
    await using reader = await openPage();
    await reader.page.evaluate(() => {
      new Image().src = "https://picture.example/";
      fetch("https://data.example/").catch(() => {});
    });
    await reader.page.waitForTimeout(100);
    const complaints = (await reader.complaints()).join("\n");
    expect(complaints).toContain("img-src stopped https://picture.example/");
    expect(complaints).toContain("connect-src stopped https://data.example/");
  });
});

interface Reader extends AsyncDisposable {
  page: Page;
  /** Every request besides the page itself, attempted or sent, and every error in the console. */
  complaints(): Promise<string[]>;
}

declare global {
  interface Window {
    stopped: string[];
  }
}

async function openPage(): Promise<Reader> {
  const context: BrowserContext = await browser.newContext({
    offline: true,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  // The policy stops a request before the browser counts it as one, so that is listened to as well.
  await page.addInitScript(() => {
    window.stopped = [];
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      // Redoc's search tries whether it may make functions from text, and does without.
      if (blockedURI !== "eval") window.stopped.push(`${effectiveDirective} stopped ${blockedURI}`);
    });
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
    const ownPage = url.split("#")[0] === ADDRESS;
    const inline = url.startsWith("data:") || url.startsWith("blob:");
    if (!ownPage && !inline) complaints.push(`${kind} ${url}`);
  }

  await page.goto(ADDRESS);
  await expectVisible(page.getByRole("heading", { level: 1 }));
  return {
    page,
    complaints: async () => [...complaints, ...(await page.evaluate(() => window.stopped))],
    [Symbol.asyncDispose]: () => context.close(),
  };
}

function expectVisible(locator: Locator): Promise<void> {
  return locator.waitFor({ state: "visible", timeout: 15_000 });
}

/** Scrolls down screen by screen: Redoc makes much of the page only when it comes into sight. */
async function readToTheEnd(page: Page): Promise<void> {
  const atTheEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  while (!(await page.evaluate(atTheEnd))) {
    await page.evaluate(() => scrollBy(0, innerHeight));
    await page.waitForTimeout(50);
  }
}
