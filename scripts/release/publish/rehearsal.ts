import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { toolEnvironment } from "@buddy-openapi/process/run";
import { type LocalRegistry, startRegistry } from "./local-registry.ts";
import { configuredRegistry } from "./registry.ts";
import { finishedStep } from "./steps.ts";
import { tool } from "./tool.ts";

/** How a release that was rehearsed ended. */
export interface RehearsedRelease {
  /** 0 if it succeeded; `null` if it was killed. */
  code: number | null;
  printed: string;
  /** The steps that it reported as finished. */
  finished: string[];
}

interface ReleaseOptions {
  /** The step after which the release is killed, as the power would do it. */
  killAfter?: string;
  /** Shows what it prints as it goes. */
  show?: boolean;
}

/** How git makes commits and tags in the clone. */
const GIT = [
  "user.name=Rehearsal",
  "user.email=rehearsal@example.com",
  "commit.gpgSign=false",
  "tag.gpgSign=false",
];

/**
 * A clone of a repository with a remote and a registry of its own, all in a temporary folder. Releases in it are real,
 * and reach nothing outside.
 */
export class Rehearsal implements AsyncDisposable {
  readonly clone: string;
  readonly registry: LocalRegistry;
  readonly #work: string;
  readonly #branch: string;
  readonly #started: AsyncDisposableStack;

  private constructor(work: string, registry: LocalRegistry, branch: string, started: AsyncDisposableStack) {
    this.clone = join(work, "clone");
    this.registry = registry;
    this.#work = work;
    this.#branch = branch;
    this.#started = started;
  }

  /** Clones the commit that is checked out in a repository. What is not committed stays out. */
  static async start(root: string): Promise<Rehearsal> {
    await using started = new AsyncDisposableStack();
    const work = await mkdtemp(join(tmpdir(), "buddy-openapi-rehearsal-"));
    // A process that was killed may take a moment to let go of its files.
    started.defer(() => rm(work, { recursive: true, force: true, maxRetries: 5 }));
    const [clone, origin, packages] = [join(work, "clone"), join(work, "origin.git"), join(work, "registry")];
    const { baseBranch } = JSON.parse(await readFile(join(root, ".changeset/config.json"), "utf8"));
    const settings = GIT.flatMap((setting) => ["--config", setting]);
    await tool(root, "git", ["clone", "--quiet", "--no-checkout", ...settings, root, clone]);
    const commit = await tool(root, "git", ["rev-parse", "HEAD"]);
    await tool(clone, "git", ["checkout", "--quiet", "-B", baseBranch, commit]);
    await tool(work, "git", ["init", "--quiet", "--bare", `--initial-branch=${baseBranch}`, origin]);
    await tool(clone, "git", ["remote", "set-url", "origin", origin]);
    await tool(clone, "git", ["push", "--quiet", "--tags", "origin", baseBranch]);
    await mkdir(packages);
    const registry = started.use(await startRegistry(packages, await configuredRegistry(root)));
    return new Rehearsal(work, registry, baseBranch, started.move());
  }

  /** Commits everything in the clone and pushes it to the branch that releases are made from. */
  async commit(message: string): Promise<void> {
    await tool(this.clone, "git", ["add", "--all"]);
    await tool(this.clone, "git", ["commit", "--quiet", "--message", message]);
    await tool(this.clone, "git", ["push", "--quiet", "origin", this.#branch]);
  }

  /** Runs `pnpm release` in the clone, against the registry. */
  async release(
    args: readonly string[],
    { killAfter, show }: ReleaseOptions = {},
  ): Promise<RehearsedRelease> {
    const script = join(import.meta.dirname, "release.ts");
    const temporary = { TMPDIR: this.#work, TEMP: this.#work, TMP: this.#work };
    const child = spawn(process.execPath, [script, ...args, "--registry", this.registry.url], {
      cwd: this.clone,
      // What a killed release leaves behind is in the folder that is removed at the end.
      env: { ...toolEnvironment, ...this.registry.env, ...temporary },
      stdio: ["ignore", "pipe", "pipe"],
      // A process group of its own, so that what it has started is killed with it.
      detached: process.platform !== "win32",
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject).once("close", resolve);
    });
    let printed = "";
    const finished: string[] = [];
    const read = (line: string) => {
      printed += `${line}\n`;
      if (show) console.log(`  ${line}`);
      const step = finishedStep(line);
      if (step) finished.push(step);
      if (step && step === killAfter && child.pid)
        process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    };
    createInterface({ input: child.stdout }).on("line", read);
    createInterface({ input: child.stderr }).on("line", read);
    return { code: await ended, printed, finished };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#started.disposeAsync();
  }
}
