import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { output, ROOT } from "@buddy-openapi/process/run";
import { generatedFiles, generatedFolder, PACKAGES } from "../generated-files.ts";

/**
 * A folder in which both packages are built from another document than Buddy's, with the runtime as it is here, and can
 * be imported.
 */
export class GeneratedWorkspace implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), "buddy-openapi-workspace-"));

  async build(document: Document): Promise<void> {
    mkdirSync(join(this.root, "node_modules/@buddy-openapi"), { recursive: true });
    writeFileSync(join(this.root, "package.json"), '{ "type": "module" }');
    cpSync(join(ROOT, "tsconfig.base.json"), join(this.root, "tsconfig.base.json"));
    this.#link("@types", "node_modules/@types");
    this.#link("openapi-fetch", "packages/client/node_modules/openapi-fetch");
    for (const name of PACKAGES) {
      const folder = join(this.root, "packages", name);
      for (const entry of ["package.json", "tsconfig.json", "tsconfig.build.json", "src"]) {
        cpSync(join(ROOT, "packages", name, entry), join(folder, entry), { recursive: true });
      }
      // Whole tasks are written by hand over Buddy's operations, which another document does not have.
      if (name === "client") {
        for (const own of ["tasks", "scopes.ts"]) rmSync(join(folder, "src", own), { recursive: true });
        mkdirSync(join(folder, "src/tasks"));
        writeFileSync(join(folder, "src/tasks/index.ts"), "export {};\n");
        writeFileSync(join(folder, "src/tasks/calls.ts"), "export const TASKS = new Map();\n");
      }
      rmSync(join(this.root, generatedFolder(name)), { recursive: true });
      for (const [file, source] of await generatedFiles(document, name)) {
        const path = join(this.root, generatedFolder(name), file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, source);
      }
      symlinkSync(folder, join(this.root, "node_modules/@buddy-openapi", name), "junction");
      await output("tsc", ["--project", join(folder, "tsconfig.build.json")]);
    }
  }

  /** Writes a file of a consumer and gives its path. */
  write(name: string, text: string): string {
    writeFileSync(join(this.root, name), text);
    return join(this.root, name);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }

  #link(dependency: string, folder: string): void {
    symlinkSync(join(ROOT, folder), join(this.root, "node_modules", dependency), "junction");
  }
}
