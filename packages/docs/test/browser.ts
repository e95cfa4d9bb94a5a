import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const LINUX_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Starts a headless Chromium that finds no host, except this machine if asked, and does no errands of its own. */
export async function launchBrowser({ loopback = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: installedBrowser() ?? (await packagedBrowser()),
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

/** The browser of `CHROME_PATH`, or the first one that is installed here. */
function installedBrowser(): string | undefined {
  const chosen = process.env["CHROME_PATH"];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, and there is no such file.`);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const files = LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...files, chromium.executablePath()].find((file) => existsSync(file));
}

/**
 * The Chromium of the npm package @sparticuz/chromium, unpacked once per version. By itself the package unpacks into the
 * folder for temporary files and later runs what it finds there, whole or not and whoever put it there.
 */
async function packagedBrowser(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "No Chrome or Chromium found. Name one in CHROME_PATH, or run: pnpm --filter @buddy-openapi/docs exec playwright-core install chromium",
    );
  }
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest = await readFile(join(dirname(entry), "../package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = join(import.meta.dirname, "../node_modules/.cache");
  const folder = join(cache, `chromium-${version}`);
  const file = join(folder, "chromium");
  if (existsSync(file)) return file;

  await mkdir(cache, { recursive: true });
  const unpacked = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(unpacked);
    await rename(unpacked, folder);
  } catch (error) {
    await rm(unpacked, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(file)) throw error;
  }
  return file;
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
