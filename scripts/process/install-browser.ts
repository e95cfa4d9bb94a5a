import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Failure, output } from "@buddy-openapi/process/run";
import type { BrowserPlace } from "./provide-browser.ts";

/** The command that downloads Playwright's Chromium, in the root of the repository. */
export const INSTALL = [
  "scripts/process/node_modules/.bin/playwright-core",
  "install",
  "chromium",
  "--only-shell",
] as const;

const CACHE = join(import.meta.dirname, "node_modules/.cache");

/**
 * The Chromium of the npm package @sparticuz/chromium, unpacked once per version. By itself the package unpacks into the
 * folder for temporary files and later runs what it finds there, complete or not, and no matter who put it there.
 */
export async function packagedBrowser(): Promise<BrowserPlace> {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Failure("It runs on Linux x64 only.");
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest = await readFile(join(dirname(entry), "../package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  const file = join(folder, "chromium");
  if (existsSync(file)) return { executablePath: file };

  await mkdir(CACHE, { recursive: true });
  const unpacked = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(unpacked);
    await rename(unpacked, folder);
  } catch (error) {
    await rm(unpacked, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(file)) throw error;
  }
  return { executablePath: file };
}

async function unpackInto(folder: string): Promise<void> {
  const { default: packaged } = await import("@sparticuz/chromium");
  const temporary = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    await packaged.executablePath();
  } finally {
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
  }
}

/** Playwright locks its folder, so that two runs at once don't download it twice. */
export async function downloadedBrowser(): Promise<BrowserPlace> {
  console.log("No browser is here. Downloading Playwright's Chromium.");
  const [command, ...args] = INSTALL;
  await output(command, args);
  return {};
}

/** The lock lets a second run wait for the first, and then find the package installed. */
export async function debianBrowser(): Promise<BrowserPlace> {
  if (!existsSync("/usr/bin/apt-get")) throw new Failure("There is no apt-get.");
  if (process.getuid?.() !== 0) throw new Failure("It needs root.");
  console.log("No browser is here. Installing Debian's package chromium.");
  const install = "apt-get update && apt-get install --yes --no-install-recommends chromium";
  await output("flock", ["/var/lib/apt", "sh", "-c", install]);
  return { executablePath: "/usr/bin/chromium" };
}
