import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Document } from "@buddy-openapi/openapi/document";
import { ROOT, run } from "@buddy-openapi/process/run";
import { unformattedFiles } from "../generated-files.ts";

const CLIENT = join(ROOT, "packages/client/dist");

/**
 * The generated modules of many documents, beside the client's runtime as it is built here. They are compiled by one call
 * of the compiler.
 */
export class GeneratedModules implements Disposable {
  readonly #root = mkdtempSync(join(tmpdir(), "buddy-openapi-modules-"));
  readonly #roots: string[] = [];

  /** Generates both packages of a document. `typed` is TypeScript over its operations, with `client` to call them on. */
  async add(name: string, document: Document, typed = ""): Promise<void> {
    const folder = join(this.#root, name);
    const types = await unformattedFiles(document, "types");
    const client = await unformattedFiles(document, "client");
    const operations = client.get("operations.ts") ?? "";
    for (const [file, source] of types) write(join(folder, "types", file), source);
    for (const [file, source] of client) {
      const path = join(folder, "src/generated", file);
      const up = relative(dirname(path), join(folder, "types/index.js"));
      write(path, source.replace('"@buddy-openapi/types"', JSON.stringify(up)));
    }
    const names = [...operations.matchAll(/^export const (\w+)/gm)].map(([, operation]) => operation);
    const consumer = `import { ${names.join(", ")} } from "./operations.js";
import type { BaseClient } from "../runtime/operation.js";
declare const client: BaseClient;
export const used = [client, ${names.join(", ")}];
${typed}`;
    write(join(folder, "src/generated/consumer.ts"), consumer);
    // As a JavaScript module over the built runtime.
    const script = stripTypeScriptTypes(operations).replaceAll(/"\.\.\/(.*?)\.js"/g, (_match, path: string) =>
      JSON.stringify(pathToFileURL(join(CLIENT, `${path}.js`)).href),
    );
    write(join(folder, "operations.mjs"), script);
    this.#roots.push(join(folder, "src"));
  }

  /** The generated functions of a document. */
  operations(name: string): Promise<Record<string, (...args: unknown[]) => PromiseLike<unknown>>> {
    return import(pathToFileURL(join(this.#root, name, "operations.mjs")).href);
  }

  /** A client of the built package, which is no dependency: it depends on the generator. */
  async client(options: { baseUrl: string; token: string }): Promise<unknown> {
    const { createBaseClient } = await import(pathToFileURL(join(CLIENT, "index.js")).href);
    return createBaseClient(options);
  }

  /** What the compiler has against the modules. */
  async typeErrors(): Promise<string> {
    const config = {
      compilerOptions: {
        ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true },
        ...{ module: "nodenext", target: "es2023", lib: ["es2023", "dom", "dom.iterable"], types: [] },
        rootDirs: [...this.#roots, CLIENT],
      },
      include: ["*/src/**/*.ts", "*/types/*.ts"],
    };
    writeFileSync(join(this.#root, "package.json"), '{ "type": "module" }');
    writeFileSync(join(this.#root, "tsconfig.json"), JSON.stringify(config));
    const { stdout, stderr } = await run("tsc", ["--project", this.#root]);
    return (stdout + stderr).replaceAll(this.#root, "");
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
