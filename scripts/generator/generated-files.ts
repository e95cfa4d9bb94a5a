import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { output, ROOT } from "@buddy-openapi/process/run";
import { acceptDocument } from "./accepted-document.ts";
import { clientSource } from "./client-source.ts";
import { enumsSource } from "./enums-source.ts";
import { type Operations, readOperations } from "./operations.ts";
import { testingSource } from "./testing-source.ts";
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

/** What was formatted last, per path: starting Biome takes longer than all else that is done to a file. */
const lastFormatted = new Map<string, { source: string; result: string }>();

/** All files in one call of Biome, which works on all cores. */
export async function formatFiles(files: Files, name: Package): Promise<Files> {
  const changed = [...files].filter(
    ([file, source]) => lastFormatted.get(pathOf(name, file))?.source !== source,
  );
  for (const [file, result] of await format(new Map(changed))) {
    lastFormatted.set(pathOf(name, file), { source: files.get(file) ?? "", result });
  }
  return new Map(
    [...files].map(([file, source]) => [file, lastFormatted.get(pathOf(name, file))?.result ?? source]),
  );
}

async function format(files: Files): Promise<Files> {
  if (files.size === 0) return files;
  const folder = await mkdtemp(join(tmpdir(), "buddy-openapi-format-"));
  try {
    const options = JSON.parse(await readFile(join(ROOT, "biome.json"), "utf8"));
    const { formatter, javascript } = options;
    const config = {
      root: true,
      files: { maxSize: 2 ** 30 },
      formatter,
      javascript,
      linter: { enabled: false },
    };
    await writeFile(join(folder, "biome.json"), JSON.stringify(config));
    for (const [file, source] of files) await writeFile(join(folder, file), source);
    await output("biome", ["format", "--write", `--config-path=${folder}`, folder]);
    const read = [...files.keys()].map(async (file): Promise<[string, string]> => {
      return [file, await readFile(join(folder, file), "utf8")];
    });
    return new Map(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function pathOf(name: Package, file: string): string {
  return `${generatedFolder(name)}/${file}`;
}

const HEADER = "// Generated from spec/ by `pnpm generate`. Do not edit.\n\n";

const SOURCES: Record<Package, (document: Document) => Promise<Record<string, string>>> = {
  types: async (document) => ({
    "index.ts": typesSource(acceptDocument(document)),
    "enums.ts": enumsSource(document),
  }),
  client: async (document) => {
    const normal = acceptDocument(document);
    const operations = readOperations(document, normal);
    return {
      "operations.ts": clientSource(operations),
      "version.ts": versionSource(document),
      "security.ts": securitySource(operations),
      "testing.ts": testingSource(document, normal, operations),
    };
  },
};

/** The spec has the version of the packages. */
function versionSource({ info }: Document): string {
  return `/** The version of the package, for its \`User-Agent\`. */\nexport const VERSION = ${JSON.stringify(info.version)};\n`;
}

function securitySource({ operations }: Operations): string {
  const needsToken = operations.every(({ auth }) => auth === "required");
  return `/** Whether every operation needs a token, so that a client without one is a mistake. */\nexport const NEEDS_TOKEN: boolean = ${needsToken};\n`;
}
