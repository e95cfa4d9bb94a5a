import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { normalizeSpawnCommand } from "tinyexec";

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, "../..");

/** Turns off what the tools report to their makers, and their update notices. */
const QUIET = {
  DO_NOT_TRACK: "1",
  REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
  REDOCLY_TELEMETRY: "off",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  TURBO_TELEMETRY_DISABLED: "1",
};

/** Environment of a tool of this repository: its reporting off, the workspace's binaries on the path. */
export const toolEnvironment: NodeJS.ProcessEnv = {
  // Windows has it as `Path`. With both spellings there, it would be chance which one counts.
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name.toUpperCase() !== "PATH")),
  ...QUIET,
  PATH: [join(ROOT, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
};

export interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

interface RunOptions {
  /** Lets the tool print as it goes, instead of collecting its output. */
  show?: boolean;
  /** The standard input of the tool. */
  input?: string;
  /** Variables of its environment besides {@link toolEnvironment}. */
  env?: Readonly<NodeJS.ProcessEnv>;
  /** The folder that it runs in, instead of the root of the repository. */
  cwd?: string;
  /** After how many milliseconds it is killed. */
  timeout?: number;
}

/** Starts a tool by its name or path. On Windows most are scripts, which need a shell and arguments that are quoted for it. */
export function start(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const normal = normalizeSpawnCommand(command, args, options);
  return spawn(normal.command, normal.args, normal.options);
}

/** Runs a tool of this repository, in the repository's root unless `cwd` names another folder. */
export function run(
  command: string,
  args: readonly string[],
  { show, input, env, ...options }: RunOptions = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = start(command, args, {
      cwd: ROOT,
      ...options,
      env: { ...toolEnvironment, ...env },
      stdio: show ? "inherit" : "pipe",
    });
    const output = { stdout: "", stderr: "" };
    child.stdout?.setEncoding("utf8").on("data", (chunk) => (output.stdout += chunk));
    child.stderr?.setEncoding("utf8").on("data", (chunk) => (output.stderr += chunk));
    child.stdin?.end(input);
    const missing = new Failure(
      `${command} is not installed, or not on the PATH. Install it, then run this again.`,
    );
    child
      .on("error", (error: NodeJS.ErrnoException) => reject(error.code === "ENOENT" ? missing : error))
      .on("close", (code) => resolve({ code: code ?? 1, ...output }));
  });
}

/**
 * Runs a tool as {@link run} does and returns its standard output.
 *
 * @throws {Failure} with all that the tool printed, if it fails.
 */
export async function output(
  command: string,
  args: readonly string[],
  options: Omit<RunOptions, "show"> = {},
): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, options);
  if (code !== 0) throw new Failure(stdout + stderr || `${command} ended with code ${code}.`);
  return stdout;
}

/** A failure that its message explains whole: {@link main} prints that and no stack. */
export class Failure extends Error {
  override readonly name = "Failure";
}

/** Runs a script's job. On a {@link Failure} it prints the message and lets the process end with code 1. */
export async function main(job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message.trimEnd());
    process.exitCode = 1;
  }
}

/** Runs the command line that it is given, whose parts are joined by `then`, until one fails. */
if (import.meta.main) {
  // A terminal sends Ctrl-C to the tool too, which this waits for.
  process.on("SIGINT", () => {});
  for (let rest = process.argv.slice(2); rest.length > 0 && !process.exitCode; ) {
    const end = rest.indexOf("then");
    const [command = "", ...args] = end < 0 ? rest : rest.slice(0, end);
    process.exitCode = (await run(command, args, { show: true })).code;
    rest = end < 0 ? [] : rest.slice(end + 1);
  }
}
