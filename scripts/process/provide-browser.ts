import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Failure } from "@buddy-openapi/process/run";
import type { LaunchOptions } from "playwright-core";
import type { TestProject } from "vitest/node";
import { launchBrowser } from "./browser.ts";
import { debianBrowser, downloadedBrowser, INSTALL, packagedBrowser } from "./install-browser.ts";

/** Where a browser is. Without a path or a channel it is Playwright's own. */
export type BrowserPlace = Pick<LaunchOptions, "executablePath" | "channel">;

declare module "vitest" {
  interface ProvidedContext {
    /** Missing where {@link provideBrowser} is no set-up of the tests. */
    browser?: BrowserPlace | { failure: string };
  }
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Finds or installs a browser, once and before any test: test files in two processes don't install it twice. */
export default async function provideBrowser(project: TestProject): Promise<void> {
  const failed = (error: Failure) => ({ failure: error.message });
  project.provide("browser", await findBrowser().catch(failed));
}

/**
 * Finds a browser that starts, or installs one.
 *
 * @throws {Failure} with the ways that were tried and the command that installs one.
 */
export async function findBrowser(): Promise<BrowserPlace> {
  const chosen = process.env["CHROME_PATH"];
  const ways: readonly (readonly [name: string, way: () => Promise<BrowserPlace>])[] = chosen
    ? [["CHROME_PATH", async () => ({ executablePath: chosen })]]
    : [
        ...installedFiles().map((file) => [file, async () => ({ executablePath: file })] as const),
        ["Chrome", async () => ({ channel: "chrome" })],
        ["Playwright's Chromium", async () => ({})],
        ["the npm package @sparticuz/chromium", packagedBrowser],
        ["a download of Playwright's Chromium", downloadedBrowser],
        ["Debian's package chromium", debianBrowser],
      ];
  const reasons: string[] = [];
  for (const [name, way] of ways) {
    try {
      const place = await way();
      await using _browser = await launchBrowser({ place });
      return place;
    } catch (error) {
      reasons.push(`  ${name}: ${reason(error)}`);
    }
  }
  throw new Failure(
    [
      "No Chrome or Chromium starts here:",
      ...reasons,
      `Install one, in the root of the repository: ${INSTALL.join(" ")} --with-deps`,
      "Or name one in the environment variable CHROME_PATH. While it is set, nothing else is tried.",
    ].join("\n"),
  );
}

/** The line of an error that matters; Playwright and apt-get print many around it. */
function reason(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split("\n");
  return (lines.findLast((line) => /^(E|Error): |error while loading/.test(line)) ?? lines[0] ?? "").trim();
}

/** The browsers on the path, and Chromium in its usual places. Playwright knows those of Chrome. */
function installedFiles(): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const usual = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    join(process.env["LOCALAPPDATA"] ?? "", "Chromium/Application/chrome.exe"),
  ];
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...usual].filter(
    existsSync,
  );
}
