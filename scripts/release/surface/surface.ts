import { mkdir, mkdtempDisposable, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Failure, main, output, ROOT, run } from "@buddy-openapi/process/run";
import { visibleDeclarations } from "./declarations.ts";

/**
 * The folder that holds the report of what the client exports, and nothing else, relative to the repository. The types
 * package has no report: its generated source, which is committed, is all that it exports.
 */
export const SURFACE = "packages/client/surface";

/**
 * The surface of the client as it was built last: what a consumer can see behind each of its entries that has types.
 *
 * @returns file name → declarations, formatted
 * @throws {Failure} for an entry that is not built.
 */
export async function surfaceFiles(): Promise<Map<string, string>> {
  const folder = join(ROOT, "packages/client");
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const files = new Map<string, string>();
  for (const [key, { types }] of Object.entries<{ types?: string }>(manifest.exports)) {
    if (!types) continue;
    const header = `// What ${manifest.name}${key.slice(1)} exports. Written by \`pnpm generate\`. Do not edit.\n\n`;
    const file = `${SURFACE}/${basename(types)}`;
    const source = header + visibleDeclarations(join(folder, types));
    files.set(
      basename(types),
      await output("biome", ["format", `--stdin-file-path=${file}`], { input: source }),
    );
  }
  return files;
}

async function writeSurface(folder: string): Promise<string[]> {
  const files = await surfaceFiles();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [file, source] of files) await writeFile(join(folder, file), source);
  return [...files.keys()];
}

/** @throws {Failure} with what the built client shows consumers and the committed report does not have. */
async function checkSurface(): Promise<void> {
  await using work = await mkdtempDisposable(join(tmpdir(), "buddy-openapi-surface-"));
  const [committed, built] = [join(ROOT, SURFACE), join(work.path, SURFACE)];
  await writeSurface(built);
  const { stdout, stderr } = await run("git", [
    "diff",
    "--no-index",
    "--no-ext-diff",
    "--",
    committed,
    built,
  ]);
  // With the paths that the files have in the repository.
  const differences = `${stdout}${stderr}`.replaceAll(work.path, "").replaceAll(ROOT, "");
  if (differences)
    throw new Failure(
      `What the client shows consumers has changed:\n${differences}` +
        "Fix it: pnpm generate, and name the change for users in .changeset/",
    );
  console.log("The surface report is up to date.");
}

if (import.meta.main) {
  await main(async () => {
    if (process.argv.includes("--check")) return checkSurface();
    for (const file of await writeSurface(join(ROOT, SURFACE))) console.log(`${SURFACE}/${file}: written`);
  });
}
