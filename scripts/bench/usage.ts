import { mkdtempDisposable, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure, run } from "@buddy-openapi/process/run";

/** What a command needed. */
export interface Usage {
  seconds: number;
  /** The most memory that was resident at once, in MB (10^6 bytes). */
  megabytes: number;
}

/** Appends the memory that its process needed at most when the process ends. It is loaded before the command's own code. */
const PROBE = `data:text/javascript,${encodeURIComponent(`
import { appendFileSync } from "node:fs";
process.on("exit", () => appendFileSync(process.env.USAGE_FILE, process.resourceUsage().maxRSS + "\\n"));
`)}`;

/**
 * Runs a script of Node and measures it. Of the processes that it starts, those of Node count for the memory too: it is
 * that of the largest.
 *
 * @throws {Failure} with all that it printed, if it fails.
 */
export async function runMeasured(script: string, args: readonly string[]): Promise<Usage> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "buddy-openapi-usage-"));
  const file = join(folder.path, "kilobytes");
  // In an empty folder: a configuration of this repository is for this repository.
  const env = { NODE_OPTIONS: `--import ${PROBE}`, USAGE_FILE: file };
  const started = performance.now();
  const { code, stdout, stderr } = await run(process.execPath, [script, ...args], { env, cwd: folder.path });
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Failure(`${script} failed:\n${stdout}${stderr}`);
  const kilobytes = (await readFile(file, "utf8")).trim().split("\n").map(Number);
  return { seconds, megabytes: (Math.max(...kilobytes) * 1024) / 1e6 };
}
