import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundledText, type Files, type Package } from "@buddy-openapi/generator/generated-files";
import { ROOT } from "@buddy-openapi/process/run";
import type { Spec } from "./read-spec.ts";

/** The folder of the bundle. */
export const DIST = join(ROOT, "spec/dist");

/**
 * Writes the bundle: `openapi.json` and `.yaml`, `samples.json` for the docs, and in `generated.json` the generated files of the
 * packages, which `pnpm generate` unpacks and `check:drift` compares.
 *
 * @returns name → size in bytes
 */
export async function writeBundle(
  spec: Spec,
  generated: ReadonlyMap<Package, Files>,
): Promise<Map<string, number>> {
  const files = new Map([
    ["openapi.json", spec.json],
    ["openapi.yaml", spec.yaml],
    ["samples.json", JSON.stringify(spec.samples)],
    ["generated.json", bundledText(generated)],
  ]);
  await mkdir(DIST, { recursive: true });
  for (const [name, text] of files) await replace(name, text);
  return new Map([...files].map(([name, text]) => [name, Buffer.byteLength(text)]));
}

/** Puts a file in its place whole, as the mock server of `pnpm dev` reads it whenever it likes. */
async function replace(name: string, text: string): Promise<void> {
  const file = join(DIST, name);
  if ((await readFile(file, "utf8").catch(() => undefined)) === text) return;
  const work = await mkdtemp(join(DIST, "new-"));
  try {
    await writeFile(join(work, name), text);
    await rename(join(work, name), file);
  } finally {
    await rm(work, { recursive: true });
  }
}
