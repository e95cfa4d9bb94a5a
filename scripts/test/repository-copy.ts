import { execFileSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../run.ts";

/** This environment without what a git hook sets, which would lead git from a copy back into this repository. */
export const env: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")),
);

/** A copy of parts of this repository, with its dependencies linked, in which the real scripts run. */
export class RepositoryCopy implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), "buddy-openapi-copy-"));

  /** @param files globs, relative to the repository */
  constructor(files: string[]) {
    for (const file of globSync(files, { cwd: ROOT })) {
      cpSync(join(ROOT, file), join(this.root, file), { recursive: true });
    }
    mkdirSync(join(this.root, "scripts"), { recursive: true });
    for (const folder of ["node_modules", "scripts/node_modules"]) {
      symlinkSync(join(ROOT, folder), join(this.root, folder));
    }
  }

  /** Runs git in the copy and gives what it prints. */
  git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.root, env, encoding: "utf8" });
  }

  /** Commits everything, in a repository of the copy's own. */
  commit(message: string): void {
    if (!existsSync(join(this.root, ".git"))) this.git("init", "--quiet", "--initial-branch=main");
    this.git("add", "--all");
    const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    this.git(...author, "commit", "--quiet", "--no-gpg-sign", "-m", message);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }
}
