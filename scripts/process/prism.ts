import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { listen } from "./listen.ts";
import { ROOT, toolEnvironment } from "./run.ts";

/** A mock server of the bundled spec. It responds with the spec's examples and checks requests against it. */
export interface Prism extends AsyncDisposable {
  /** The base URL, on loopback. */
  url: string;
}

/** How long Prism may take to listen. */
const START_TIMEOUT_MS = 60_000;

/**
 * Starts Prism on a free loopback port. Dispose of it to stop it.
 *
 * @throws when it doesn't listen in time, with what it printed.
 */
export async function startPrism(document = join(ROOT, "spec/dist/openapi.json")): Promise<Prism> {
  const port = await freePort();
  // Not through a shell, as on Windows: that would end alone when it is killed, and leave the server running.
  const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli");
  const args = [prism, "mock", document, "--host", "127.0.0.1", "--port", port];
  const child = spawn(process.execPath, args, { env: toolEnvironment });
  const stopped = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async () => {
    child.kill();
    await stopped;
  };

  let printed = "";
  await new Promise<void>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`Prism ${reason}. It printed:\n${printed}`));
    const timer = setTimeout(() => fail(`did not listen within ${START_TIMEOUT_MS} ms`), START_TIMEOUT_MS);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        printed += chunk;
        if (printed.includes("Prism is listening")) resolve();
      });
    }
    child.once("error", reject).once("close", () => fail("ended"));
    stopped.finally(() => clearTimeout(timer));
  }).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: stop };
}

async function freePort(): Promise<string> {
  const server = createServer();
  const { port } = new URL(await listen(server));
  await new Promise((resolve) => server.close(resolve));
  return port;
}
