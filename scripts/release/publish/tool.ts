import { Failure, run } from "@buddy-openapi/process/run";

/**
 * Runs a tool in a folder and gives what it prints to its standard output, without the space around it.
 *
 * @throws {Failure} with all that it printed, if it fails.
 */
export async function tool(
  cwd: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, { cwd, env });
  if (code !== 0) {
    const printed = (stdout + stderr).trim() || `It ended with code ${code}.`;
    throw new Failure(`${command} ${args[0]} failed:\n${printed}`);
  }
  return stdout.trim();
}
