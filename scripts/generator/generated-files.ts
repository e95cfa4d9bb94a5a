import { mkdirSync, mkdtempDisposableSync, readFileSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { Failure, output, ROOT } from "@buddy-openapi/process/run";
import { clientDefaultsSource } from "./client/client-defaults.ts";
import { clientSource } from "./client/client-source.ts";
import { type Operations, readOperations } from "./client/operations.ts";
import { scopesSource } from "./client/scopes.ts";
import { toolsSource } from "./client/tools.ts";
import { testingFiles } from "./kit/testing-source.ts";
import { updatesSource } from "./kit/updates-source.ts";
import { acceptDocument } from "./read/accepted-document.ts";
import { enumsSource } from "./types/enums-source.ts";
import { typesSource } from "./types/types-source.ts";
import { validatorFiles } from "./validate/validator-files.ts";

/** The packages that have generated files. */
export const PACKAGES = ["types", "client"] as const;
export type Package = (typeof PACKAGES)[number];

/** The folder of a package that holds its generated files, and nothing else, relative to the repository. */
export function generatedFolder(name: Package): string {
  return `packages/${name}/src/generated`;
}

/** The paths of the files in a generated folder; none where there is no such folder. */
export async function presentFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

/** Files of a package: path in its generated folder → source. */
export type Files = ReadonlyMap<string, string>;

/** The file with the generated files of all packages, which the bundle is made with: package → path → source. */
export const BUNDLED = "spec/dist/generated.json";

/** The generated files of a package, as the bundle was made with them. */
export async function bundledFiles(name: Package): Promise<Files> {
  const text = await readFile(join(ROOT, BUNDLED), "utf8").catch(() => {
    throw new Failure(`${BUNDLED} is missing. Run: pnpm build`);
  });
  // `bundledText` wrote it.
  const packages = JSON.parse(text) as Record<Package, Record<string, string>>;
  return new Map(Object.entries(packages[name]));
}

/** The text of {@link BUNDLED}. */
export function bundledText(packages: ReadonlyMap<Package, Files>): string {
  return JSON.stringify(
    Object.fromEntries([...packages].map(([name, files]) => [name, Object.fromEntries(files)])),
  );
}

/**
 * The generated files of a package, formatted.
 *
 * @throws {UnsupportedError} for what can't be expressed.
 */
export async function generatedFiles(document: Document, name: Package): Promise<Files> {
  return formatFiles(await unformattedFiles(document, name), name);
}

/**
 * @param withKit `false` leaves the data of the test kit and the validators out.
 * @throws {UnsupportedError} for what can't be expressed.
 */
export async function unformattedFiles(document: Document, name: Package, withKit = true): Promise<Files> {
  const sources = Object.entries(SOURCES[name](document, withKit));
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
  using folder = mkdtempDisposableSync(join(tmpdir(), "buddy-openapi-format-"));
  const { formatter, javascript } = JSON.parse(readFileSync(join(ROOT, "biome.json"), "utf8"));
  const config = {
    root: true,
    files: { maxSize: 2 ** 30 },
    formatter,
    javascript,
    linter: { enabled: false },
  };
  writeFileSync(join(folder.path, "biome.json"), JSON.stringify(config));
  // There may be thousands, for which promises take several times as long. Biome has begun when this function returns.
  for (const [file, source] of files) {
    mkdirSync(dirname(join(folder.path, file)), { recursive: true });
    writeFileSync(join(folder.path, file), source);
  }
  await output("biome", ["format", "--write", `--config-path=${folder.path}`, folder.path]);
  return new Map([...files.keys()].map((file) => [file, readFileSync(join(folder.path, file), "utf8")]));
}

function pathOf(name: Package, file: string): string {
  return `${generatedFolder(name)}/${file}`;
}

const HEADER = "// Generated from spec/ by `pnpm generate`. Do not edit.\n\n";

const SOURCES: Record<Package, (document: Document, withKit: boolean) => Record<string, string>> = {
  types: (document) => ({
    "index.ts": typesSource(acceptDocument(document).document),
    "enums.ts": enumsSource(document),
  }),
  client: (document, withKit) => {
    const normal = acceptDocument(document);
    const operations = readOperations(document, normal);
    return {
      "operations.ts": clientSource(operations),
      "version.ts": versionSource(document),
      "security.ts": securitySource(operations),
      "scopes.ts": scopesSource(operations),
      "client-defaults.ts": clientDefaultsSource(operations),
      "updates.ts": updatesSource(document, operations),
      ...(withKit && testingFiles(document, normal, operations)),
      ...(withKit && { "tools.ts": toolsSource(document) }),
      ...(withKit && validatorFiles(document, normal)),
    };
  },
};

/** The path and the text of the generated file of the client that has the version. */
export function versionFile(version: string): [path: string, text: string] {
  return [pathOf("client", "version.ts"), HEADER + versionSource({ info: { version } })];
}

/** The spec has the version of the packages. */
function versionSource({ info }: { info: { version: string } }): string {
  return `/** The version of the package, for its \`User-Agent\`. */\nexport const VERSION = ${JSON.stringify(info.version)};\n`;
}

function securitySource({ operations }: Operations): string {
  const needsToken = operations.every(({ auth, token }) => auth === "required" && token === undefined);
  const tokens = [...new Set(operations.flatMap(({ token }) => (token ? [JSON.stringify(token)] : [])))];
  return `/** Whether every operation needs a token, so that a client without one is a mistake. */\nexport const NEEDS_TOKEN: boolean = ${needsToken};

/** The names of the tokens that operations take in place of the client's. */
export type TokenName = ${tokens.join(" | ") || "never"};
`;
}
