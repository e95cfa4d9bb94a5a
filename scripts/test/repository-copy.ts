import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../run.ts";

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

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }
}
