import { launchBrowser } from "@buddy-openapi/browser/browser";
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectInView, expectVisible, openPage as open, type Reader, readToTheEnd } from "./reader.ts";

const openPage = () => open(browser, "reference.html");

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

const OPERATIONS = [
  ["List integrations", "GET", "/workspaces/{workspace}/integrations"],
  ["Add an integration", "POST", "/workspaces/{workspace}/integrations"],
  ["Get an integration", "GET", "/workspaces/{workspace}/integrations/{hash_id}"],
  ["Update an integration", "PATCH", "/workspaces/{workspace}/integrations/{hash_id}"],
  ["Delete an integration", "DELETE", "/workspaces/{workspace}/integrations/{hash_id}"],
] as const;

/** The first run unpacks a browser, and a busy machine takes its time. */
const TIMEOUT_MS = 60_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, TIMEOUT_MS);

afterAll(() => browser?.close());

describe("a reader without a network", { timeout: TIMEOUT_MS }, () => {
  test("finds each operation in the menu, in the open, and its method and path beside it", async () => {
    await using reader = await openPage();
    for (const [summary, method, path] of OPERATIONS) {
      const operation = await openOperation(reader, summary);
      const target = samplesOf(operation).getByRole("button", { name: `${method} /workspaces` });
      expect((await target.textContent())?.replace(/\s/g, "")).toBe(method + path);
    }
  });

  test("reads every type of integration that Buddy's page lists", async () => {
    await using reader = await openPage();
    const operation = await openOperation(reader, "Get an integration");
    const types = operation.getByTestId("schema-enum-values").filter({ hasText: '"BITBUCKET"' });
    await types.getByRole("button", { name: /^\+\d+ more$/ }).click();
    const shown = [...((await types.textContent()) ?? "").matchAll(/"([^"]+)"/g)].map(([, value]) => value);
    expect(TYPES_OF_BUDDYS_PAGE).toHaveLength(53);
    expect(TYPES_OF_BUDDYS_PAGE.filter((type) => !shown.includes(type))).toEqual([]);
  });

  test("finds the introduction's sections in the menu, and follows its links", async () => {
    await using reader = await openPage();
    const { page } = reader;
    await page.locator(".menu-content").getByRole("link", { name: "Errors", exact: true }).click();
    await page.locator("table").getByRole("link", { name: "Rate limits" }).click();
    await expectInView(page.getByRole("heading", { name: "Rate limits" }));
    await page.getByRole("link", { name: "Types of integrations" }).first().click();
    await expectInView(page.getByRole("heading", { name: "Types of integrations" }));
    await expectVisible(page.getByRole("row").filter({ hasText: "GIT_HUB_ENTERPRISE" }).first());
  });

  test("reads each sample, and sees which one is the client's", async () => {
    await using reader = await openPage();
    const samples = samplesOf(await openOperation(reader, "Get an integration"));
    const code = samples.locator("code, pre").first();
    expect(await code.textContent()).toContain("/workspaces/my-company/integrations/abc123def456");
    expect(await code.textContent()).toMatch(/^curl /);

    await samples.getByRole("button", { name: "curl" }).click();
    await reader.page.getByRole("menuitem", { name: "TypeScript (client)" }).click();
    await expectVisible(samples.getByText("createBuddyClient").first());
    expect(await code.textContent()).toContain('from "@buddy-openapi/client"');

    await samples.getByRole("button", { name: "TypeScript (client)" }).click();
    await reader.page.getByRole("menuitem", { name: "JavaScript (fetch)" }).click();
    await expectVisible(samples.getByText("process.env.BUDDY_TOKEN").first());
    expect(await code.textContent()).toContain("await fetch(");
  });

  test("reads the example of the request that is picked", async () => {
    await using reader = await openPage();
    const samples = samplesOf(await openOperation(reader, "Add an integration"));
    await samples.getByRole("button", { name: "curl" }).click();
    await reader.page.getByRole("menuitem", { name: "Payload" }).click();
    await expectVisible(samples.getByText('"<your GitHub token>"'));

    await samples.getByText("A GitHub integration that signs in with a token").click();
    await reader.page.getByText("An AWS integration that signs in with keys").click();
    await expectVisible(samples.getByText('"<your AWS secret access key>"'));
  });

  test("reads which secret goes with which type of a new integration", async () => {
    await using reader = await openPage();
    const operation = await openOperation(reader, "Add an integration");
    const row = operation.getByRole("row").filter({ hasText: "DOCKER_HUB" });
    expect(await row.textContent()).toContain("username, password");
    await expectVisible(operation.getByText(/^secret_key\s*string, \(password\)\s*write-only/).first());
  });

  test("reads which members can be null, with what each member is for", async () => {
    await using reader = await openPage();
    const members = await openOperation(reader, "Get an integration");
    await expectVisible(members.getByText(/^project_name\s*string or null/).first());
    await expectVisible(members.getByText(/^permissions\s*object or null/).first());

    await members.getByRole("button", { name: "Expand all" }).click();
    await members
      .getByText(/^permissions\s*object or null/)
      .first()
      .scrollIntoViewIfNeeded();
    await expectVisible(members.getByText("The level of the workspace administrators."));
  });
});

describe("the page", { timeout: TIMEOUT_MS }, () => {
  test("asks for nothing but itself, whatever a reader does", async () => {
    await using reader = await openPage();
    const { page } = reader;
    for (const [summary] of OPERATIONS) {
      const operation = await openOperation(reader, summary);
      // A click makes it "Collapse all". It can go between being counted and being clicked, so it is counted again.
      const expand = operation.getByRole("button", { name: "Expand all" });
      while ((await expand.count()) > 0) {
        await expand
          .first()
          .click({ timeout: 2_000 })
          .catch(() => {});
      }
      const statuses = operation.getByRole("tablist", { name: "Response status" }).getByRole("tab");
      for (const status of await statuses.all()) await status.click();
      await operation.getByRole("button", { name: "View security details" }).click();
      await page.keyboard.press("Escape");
    }
    await readToTheEnd(page);

    await page.keyboard.press("Control+k");
    await page.keyboard.type("hash_id");
    await expectVisible(page.getByRole("dialog").getByRole("link").first());
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Switch between light and dark" }).click();
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

/** Goes to an operation by the menu. The result is its part of the page. */
async function openOperation({ page }: Reader, summary: string): Promise<Locator> {
  await page.getByRole("link", { name: summary }).first().click();
  const heading = page.getByRole("heading", { name: summary });
  await expectVisible(heading);
  // What comes into sight on the way there gets its height only then, and pushes the rest about.
  const top = async () => (await heading.boundingBox())?.y;
  let before: number | undefined;
  for (let now = await top(); now !== before; now = await top()) {
    before = now;
    await page.waitForTimeout(250);
  }
  return page.locator("#api-content > *").filter({ has: heading });
}

function samplesOf(operation: Locator): Locator {
  return operation.locator(".panel-request-samples");
}
