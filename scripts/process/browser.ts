import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import type { BrowserPlace } from "./provide-browser.ts";

/**
 * Starts a headless Chromium that finds no host, except this machine if asked, and does no errands of its own.
 *
 * @param place where it is; by default the one that was found before the tests began
 * @throws with the ways that were tried and the command that installs one, if there is none
 */
export async function launchBrowser({ loopback = false, place = providedBrowser() } = {}): Promise<Browser> {
  return chromium.launch({
    ...place,
    // Chromium's sandbox doesn't start as root, which a container's user mostly is.
    chromiumSandbox: false,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-domain-reliability",
      "--disable-sync",
      `--host-resolver-rules=MAP * ~NOTFOUND${loopback ? ", EXCLUDE 127.0.0.1" : ""}`,
      "--no-default-browser-check",
      "--no-first-run",
      "--no-pings",
    ],
  });
}

function providedBrowser(): BrowserPlace {
  const provided = inject("browser");
  if (!provided) throw new Error("No browser is provided to this file. Name it *.browser.test.ts.");
  if ("failure" in provided) throw new Error(provided.failure);
  return provided;
}
