import type { Document } from "@buddy-openapi/openapi/document";
import { output } from "@buddy-openapi/process/run";
import { clientSource } from "./client-source.ts";
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

/** Files of a package: file name → source. */
export type Files = Map<string, string>;

/**
 * The generated files of a package, formatted.
 *
 * @throws {UnsupportedError} for what can't be expressed.
 */
export async function generatedFiles(document: Document, name: Package): Promise<Files> {
  return formatFiles(await unformattedFiles(document, name), name);
}

/** @throws {UnsupportedError} for what can't be expressed. */
export async function unformattedFiles(document: Document, name: Package): Promise<Files> {
  const sources = Object.entries(await SOURCES[name](document));
  return new Map(sources.map(([file, source]) => [file, HEADER + source]));
}

export async function formatFiles(files: Files, name: Package): Promise<Files> {
  const formatted = [...files].map(async ([file, source]): Promise<[string, string]> => {
    return [file, await format(`${generatedFolder(name)}/${file}`, source)];
  });
  return new Map(await Promise.all(formatted));
}

/** What was formatted last, per path: starting Biome takes longer than all else that is done to a file. */
const lastFormatted = new Map<string, { source: string; result: Promise<string> }>();

function format(path: string, source: string): Promise<string> {
  const last = lastFormatted.get(path);
  if (last?.source === source) return last.result;
  const result = output("biome", ["format", `--stdin-file-path=${path}`], source);
  lastFormatted.set(path, { source, result });
  result.catch(() => lastFormatted.delete(path));
  return result;
}

const HEADER = "// Generated from spec/ by `pnpm generate`. Do not edit.\n\n";

const SOURCES: Record<Package, (document: Document) => Promise<Record<string, string>>> = {
  types: async (document) => ({
    "index.ts": await typesSource(document),
    "enums.ts": enumsSource(document),
  }),
  client: async (document) => ({
    "operations.ts": clientSource(readOperations(document)),
    "version.ts": versionSource(document),
  }),
};

/** The spec has the version of the packages. */
function versionSource({ info }: Document): string {
  return `/** The version of the package, for its \`User-Agent\`. */\nexport const VERSION = ${JSON.stringify(info.version)};\n`;
}
