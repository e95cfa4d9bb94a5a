import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { ROOT } from "./run.ts";

/**
 * The environment of tools in a copy: without what a git hook sets, which would lead git back into this repository, and
 * without scripts/install.mjs, which would follow the links and install into this repository.
 */
export const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  SKIP_INSTALL: "1",
};

/**
 * A copy of this repository in which the real scripts run: every file that git knows or would add. Packages from the
 * registry are links to the installed ones; packages of the workspace are those of the copy.
 */
export class RepositoryCopy implements Disposable {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), "buddy-openapi-copy-")));

  /** @param built globs of built files to copy too, relative to the repository, e.g. `spec/dist` */
  constructor(built: readonly string[] = []) {
    const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: ROOT,
      env,
      encoding: "utf8",
    });
    for (const file of [...listed.split("\0").filter(Boolean), ...globSync([...built], { cwd: ROOT })]) {
      if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(this.root, file), { recursive: true });
    }
    linkModules(this.root);
  }

  /** Runs git in the copy and returns what it prints. */
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

/**
 * Installs the dependencies of this repository in a copy of it. Packages from the registry become links to those that are
 * installed here, packages of the workspace links to those of the copy.
 */
export function linkModules(copy: string): void {
  for (const folder of ["", ...globSync(["packages/*", "scripts/*", "spec"], { cwd: ROOT })]) {
    linkFolder(copy, join(folder, "node_modules"));
  }
}

function linkFolder(copy: string, folder: string): void {
  if (!existsSync(join(ROOT, folder))) return;
  mkdirSync(join(copy, folder), { recursive: true });
  for (const name of readdirSync(join(ROOT, folder))) {
    const entry = join(folder, name);
    if (name.startsWith("@") && !lstatSync(join(ROOT, entry)).isSymbolicLink()) {
      linkFolder(copy, entry);
      continue;
    }
    const target = realpathSync(join(ROOT, entry));
    const inside = relative(ROOT, target);
    const isWorkspace = !inside.startsWith("..") && !inside.split(sep).includes("node_modules");
    // Windows lets everyone link folders by junctions, and few by symbolic links.
    if (statSync(target).isDirectory())
      symlinkSync(isWorkspace ? join(copy, inside) : target, join(copy, entry), "junction");
    else cpSync(target, join(copy, entry));
  }
}
