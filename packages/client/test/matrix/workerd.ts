import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { start, toolEnvironment } from "@buddy-openapi/process/run";

/** A workerd that serves one socket on loopback. */
export interface Workerd extends AsyncDisposable {
  url: string;
}

/**
 * Starts workerd.
 *
 * @throws when it ends instead of listening, with what it printed.
 */
export async function startWorkerd(binary: string, config: string): Promise<Workerd> {
  // It writes its port to the descriptor that it is given for that.
  const child = start(binary, ["serve", config, "--control-fd=3"], {
    env: toolEnvironment,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const printed = collect(child);
  const events = createInterface({ input: child.stdio[3] as Readable });
  const ended = closed.then(() => {
    throw new Error(`workerd ended. It printed:\n${printed()}`);
  });
  const [line] = (await Promise.race([once(events, "line"), ended])) as [string];
  // Later it may end.
  ended.catch(() => {});
  return {
    url: `http://127.0.0.1:${(JSON.parse(line) as { port: number }).port}/`,
    async [Symbol.asyncDispose]() {
      child.kill();
      await closed;
    },
  };
}

function collect({ stdout, stderr }: ChildProcess): () => string {
  let printed = "";
  for (const stream of [stdout, stderr]) stream?.setEncoding("utf8").on("data", (text) => (printed += text));
  return () => printed;
}
