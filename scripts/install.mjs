// Runs in whatever Node starts the package manager, before anything is installed: it is JavaScript and imports nothing else.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/*
 * Installs what a command of package.json needs, `dependencies` for `pnpm start` and all for the others, and runs it in the
 * Node that comes with the repository. Where nothing is missing, the first part takes milliseconds. The users of another
 * package manager see what to type.
 */
const forStart = process.argv[2] === "--for-start";
const command = process.argv.slice(forStart ? 3 : 2);
const { packageManager } = JSON.parse(readFileSync(pathOf("package.json"), "utf8"));
const {
  npm_config_user_agent: agent = "",
  npm_execpath: pnpm = "",
  npm_lifecycle_event: script = "start",
} = process.env;
const isWindows = process.platform === "win32";

if (process.env.SKIP_INSTALL !== "1") {
  const [, major] = /^pnpm@(\d+)/.exec(packageManager);
  if (!agent.startsWith(`pnpm/${major}.`)) {
    stop(`Run this with pnpm ${major}: npx --yes ${packageManager} ${script}`);
  }
  const installed = installedDependencies();
  const onlyStart = forStart && installed !== "all";
  if (!onlyStart && installed === "production") {
    console.log(`pnpm start did without the tools of checks and tests. pnpm ${script} installs them now.`);
  }
  const { status } = spawnSync(pnpm, ["install", ...(onlyStart ? ["--prod"] : [])], { stdio: "inherit" });
  if (status !== 0) stop("The packages can't be installed. See above.");
  linkPnpm();
}
const node = pathOf(`node_modules/node/bin/node${isWindows ? ".exe" : ""}`);
const run = pathOf("scripts/process/run.ts");
const child = spawn(existsSync(node) ? node : "node", [run, ...command], { stdio: "inherit" });
// A terminal sends Ctrl-C to the command too, which this one waits for.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("close", (code) => process.exit(code ?? 1));

function installedDependencies() {
  const state = pathOf("node_modules/.pnpm-workspace-state-v1.json");
  if (!existsSync(state)) return "none";
  return JSON.parse(readFileSync(state, "utf8")).settings.dev ? "all" : "production";
}

/** Lets turbo find this pnpm, and tests that an editor starts find any. */
function linkPnpm() {
  const link = pathOf(`node_modules/.bin/pnpm${isWindows ? ".cmd" : ""}`);
  const made = `${link}-${process.pid}`;
  if (isWindows) writeFileSync(made, `@"${pnpm}" %*\r\n`);
  else symlinkSync(pnpm, made);
  renameSync(made, link);
}

function pathOf(file) {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
