import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { output, ROOT } from "../scripts/process/run.ts";

/** Too large for the workspace, with its storage in four clouds: it is installed when the test asks for it. */
const PACKAGE = "turborepo-remote-cache";
const VERSION = "2.12.0";

/** A remote cache of turbo, on loopback. */
export interface CacheServer extends AsyncDisposable {
  url: string;
}

/**
 * Starts a remote cache that keeps its artefacts in a folder.
 *
 * @param token what its users have to send
 * @throws {Failure} with what npm printed, if the server can't be installed
 */
export async function startCacheServer(folder: string, token: string): Promise<CacheServer> {
  const installed = join(ROOT, "node_modules/.cache", `${PACKAGE}-${VERSION}`);
  const script = join(installed, "node_modules", PACKAGE, "dist/cli.js");
  if (!existsSync(script)) {
    mkdirSync(installed, { recursive: true });
    writeFileSync(join(installed, "package.json"), '{ "private": true }');
    const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--ignore-scripts", "--prefer-offline"];
    await output("npm", [
      "install",
      "--prefix",
      installed,
      "--save-exact",
      ...quiet,
      `${PACKAGE}@${VERSION}`,
    ]);
  }
  const server = spawn(process.execPath, [script], {
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: "0",
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: folder,
      STORAGE_PATH_USE_TMP_FOLDER: "false",
      // The server keeps signatures only where this is set. It does not check them: turbo does.
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: "any",
      TURBO_TOKEN: token,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = new Promise<void>((resolve) => server.once("close", () => resolve()));
  for await (const line of createInterface(server.stdout)) {
    const url = line.match(/listening at (http:\/\/127\.0\.0\.1:\d+)/)?.[1];
    if (!url) continue;
    server.stdout.resume();
    return {
      url,
      [Symbol.asyncDispose]: async () => {
        server.kill();
        await closed;
      },
    };
  }
  throw new Error(`${PACKAGE} ended before it listened.`);
}
