import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { main, output, ROOT } from "@buddy-openapi/process/run";
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

if (import.meta.main) {
  await main(async () => {
    const files = await surfaceFiles();
    await rm(join(ROOT, SURFACE), { recursive: true, force: true });
    await mkdir(join(ROOT, SURFACE));
    for (const [file, source] of files) {
      await writeFile(join(ROOT, SURFACE, file), source);
      console.log(`${SURFACE}/${file}: written`);
    }
  });
}
