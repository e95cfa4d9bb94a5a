import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { PACKAGES, type Package } from "@buddy-openapi/generator/generated-files";
import { Failure, main, output, ROOT } from "@buddy-openapi/process/run";
import { visibleDeclarations } from "./declarations.ts";

/** The folder of a package that holds its surface, and nothing else, relative to the repository. */
export function surfaceFolder(name: Package): string {
  return `packages/${name}/surface`;
}

/**
 * The surface of a package as it was built last: what a consumer can see behind each of its entries that has types.
 *
 * @returns file name → declarations, formatted
 * @throws {Failure} for an entry that is not built.
 */
export async function surfaceFiles(name: Package): Promise<Map<string, string>> {
  const folder = join(ROOT, "packages", name);
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const files = new Map<string, string>();
  for (const [key, { types }] of Object.entries<{ types?: string }>(manifest.exports)) {
    if (!types) continue;
    const header = `// What ${manifest.name}${key.slice(1)} exports. Written by \`pnpm generate\`. Do not edit.\n\n`;
    const file = `${surfaceFolder(name)}/${basename(types)}`;
    const source = header + visibleDeclarations(join(folder, types));
    files.set(basename(types), await output("biome", ["format", `--stdin-file-path=${file}`], source));
  }
  return files;
}

if (import.meta.main) {
  await main(async () => {
    const name = PACKAGES.find((name) => name === process.argv[2]);
    if (!name) throw new Failure(`Usage: node scripts/release/surface/surface.ts ${PACKAGES.join("|")}`);

    const files = await surfaceFiles(name);
    await rm(join(ROOT, surfaceFolder(name)), { recursive: true, force: true });
    await mkdir(join(ROOT, surfaceFolder(name)));
    for (const [file, source] of files) {
      await writeFile(join(ROOT, surfaceFolder(name), file), source);
      console.log(`${surfaceFolder(name)}/${file}: written`);
    }
  });
}
