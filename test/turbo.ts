import { output } from "../scripts/process/run.ts";

/** As much of the report of `turbo run --dry=json` as is read here. */
interface DryRun {
  tasks: { taskId: string; hash: string; command: string; hashOfExternalDependencies: string }[];
}

/** Runs turbo in a copy of the repository and returns what it prints. */
export async function runTurbo(
  root: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  return output("turbo", args, { cwd: root, env: { SKIP_INSTALL: "1", ...more } });
}

/** The hash of each task that has a script, of those that a run of turbo would consist of. */
export async function taskHashes(root: string, tasks: readonly string[]): Promise<Map<string, string>> {
  const dryRun: DryRun = JSON.parse(await runTurbo(root, ["run", ...tasks, "--dry=json"]));
  const withScript = dryRun.tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return new Map(withScript.map(({ taskId, hash }) => [taskId, hash]));
}

/** The hash of the dependencies from the registry, for each task of a run of turbo. */
export async function dependencyHashes(root: string, task: string): Promise<Map<string, string>> {
  const dryRun: DryRun = JSON.parse(await runTurbo(root, ["run", task, "--dry=json"]));
  return new Map(dryRun.tasks.map((one) => [one.taskId, one.hashOfExternalDependencies]));
}
