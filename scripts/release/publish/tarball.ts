import { createHash } from "node:crypto";
import { mkdtempDisposable, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { ALWAYS_PACKED, filesOf } from "../packed-files.ts";
import type { Package, Repository } from "./repository.ts";
import { tool } from "./tool.ts";

const NOT_PUBLISHED = ["scripts", "devDependencies"];

/** @returns the integrity of a file as registries give it: `sha512-…` */
export async function integrityOf(file: string): Promise<string> {
  const hash = createHash("sha512").update(await readFile(file));
  return `sha512-${hash.digest("base64")}`;
}

/**
 * Compares a tarball with the sources that it was packed from.
 *
 * @param source the clone that the tarball was packed in.
 * @returns what is wrong with it; nothing, if it may be published.
 */
export async function tarballFaults(
  tarball: string,
  released: Package,
  { packages, version }: Repository,
  source: string,
): Promise<string[]> {
  await using work = await mkdtempDisposable(join(tmpdir(), "buddy-openapi-tarball-"));
  await tool(work.path, "tar", ["-xzf", tarball]);
  const root = join(work.path, "package");
  const files = filesOf(root, ["."]);
  const read = async (folder: string, file: string) => JSON.parse(await readFile(join(folder, file), "utf8"));
  const manifest = await read(root, "package.json");
  const folder = join(source, released.folder);
  const sourceManifest = await read(folder, "package.json");

  return [
    ...manifestFaults(manifest, sourceManifest, packages, version),
    ...fileFaults(files, folder, sourceManifest.files),
    ...(await mapFaults(root, files)),
    ...(await documentFaults(root, files, version)),
  ].map((fault) => `${released.name}: ${fault}`);
}

/** A manifest, as JSON has it. */
type Manifest = Record<string, unknown> & { dependencies?: Record<string, string> };

function manifestFaults(
  manifest: Manifest,
  source: Manifest,
  packages: readonly Package[],
  version: string,
): string[] {
  const faults = NOT_PUBLISHED.filter((key) => key in manifest).map((key) => `its manifest has ${key}`);
  for (const key of ["name", "version", "exports", "engines", "type", "sideEffects"]) {
    if (!isDeepStrictEqual(manifest[key], source[key])) {
      faults.push(
        `${key} is ${JSON.stringify(manifest[key])}, in the repository ${JSON.stringify(source[key])}`,
      );
    }
  }
  if (manifest["version"] !== version) faults.push(`its version is ${manifest["version"]}, not ${version}`);
  const names = new Set(packages.map(({ name }) => name));
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    if (/^(workspace|catalog|file|link):/.test(range)) faults.push(`it depends on ${name} ${range}`);
    else if (names.has(name) && range !== version)
      faults.push(`it depends on ${name} ${range}, not ${version}`);
  }
  return faults;
}

/** Files that the names in `files` of the manifest stand for, and what is packed beside them. */
function fileFaults(files: readonly string[], folder: string, names: readonly string[]): string[] {
  const wanted = [...names, ...ALWAYS_PACKED].flatMap((name) => {
    const found = filesOf(folder, [name]);
    return found.length > 0 ? found : [name];
  });
  const [missing, extra] = [
    new Set(wanted).difference(new Set(files)),
    new Set(files).difference(new Set(wanted)),
  ];
  return [
    ...[...missing].map((file) => `${file} is missing`),
    ...[...extra].map((file) => `${file} is in it, but not in files of its manifest`),
  ];
}

/** Declarations from which an editor can't go to their source. */
async function mapFaults(root: string, files: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const file of files.filter((name) => name.endsWith(".d.ts"))) {
    const map = `${file}.map`;
    if (!files.includes(map)) {
      faults.push(`${map} is missing`);
      continue;
    }
    const { sources } = JSON.parse(await readFile(join(root, map), "utf8"));
    for (const path of sources) {
      const target = posix.join(posix.dirname(file), path);
      if (!files.includes(target)) faults.push(`${map} names ${target}, which is not in it`);
    }
  }
  return faults;
}

/** A bundled document whose `info.version` is not the version of the release. */
async function documentFaults(root: string, files: readonly string[], version: string): Promise<string[]> {
  const faults: string[] = [];
  for (const file of files.filter((name) => posix.basename(name) === "openapi.json")) {
    const { info } = JSON.parse(await readFile(join(root, file), "utf8"));
    if (info?.version !== version) faults.push(`info.version of ${file} is ${info?.version}, not ${version}`);
  }
  return faults;
}
