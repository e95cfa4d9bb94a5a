import { output } from "../run.ts";
import { clientSource } from "./client-source.ts";
import type { Document } from "./document.ts";
import { enumsSource } from "./enums-source.ts";
import { readOperations } from "./operations.ts";
import { typesSource } from "./types-source.ts";

/** The packages that have generated files. */
export const PACKAGES = ["types", "client"] as const;
export type Package = (typeof PACKAGES)[number];

/** The folder of a package that holds its generated files, and nothing else, relative to the repository. */
export function generatedFolder(name: Package): string {
  return `packages/${name}/src/generated`;
}

/**
 * The generated files of a package: file name → formatted source.
 *
 * @throws {UnsupportedError} for what can't be expressed.
 */
export async function generatedFiles(document: Document, name: Package): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [file, source] of Object.entries(await SOURCES[name](document))) {
    const path = `${generatedFolder(name)}/${file}`;
    files.set(file, await output("biome", ["format", `--stdin-file-path=${path}`], HEADER + source));
  }
  return files;
}

const HEADER = "// Generated from spec/ by `pnpm generate`. Do not edit.\n\n";

const SOURCES: Record<Package, (document: Document) => Promise<Record<string, string>>> = {
  types: async (document) => ({
    "index.ts": await typesSource(document),
    "enums.ts": enumsSource(document),
  }),
  client: async (document) => ({
    "operations.ts": clientSource(readOperations(document)),
  }),
};
