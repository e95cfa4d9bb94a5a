import { execFile } from "node:child_process";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { env } from "@buddy-openapi/process/repository-copy";
import { toolEnvironment } from "@buddy-openapi/process/run";

/** As much of the report of `turbo run --dry=json` as is read here. */
interface DryRun {
  tasks: { taskId: string; hash: string; command: string }[];
}

/** Runs turbo in a copy of the repository and returns what it prints. */
export async function runTurbo(
  root: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(join(root, "node_modules/.bin/turbo"), args, {
    cwd: root,
    env: {
      ...toolEnvironment,
      ...env,
      PATH: [join(root, "node_modules/.bin"), env["PATH"]].join(delimiter),
      ...more,
    },
    maxBuffer: 100_000_000,
  });
  return stdout;
}

/** The hash of each task that has a script, of those that a run of turbo would consist of. */
export async function taskHashes(root: string, tasks: readonly string[]): Promise<Map<string, string>> {
  const dryRun: DryRun = JSON.parse(await runTurbo(root, ["run", ...tasks, "--dry=json"]));
  const withScript = dryRun.tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return new Map(withScript.map(({ taskId, hash }) => [taskId, hash]));
}
