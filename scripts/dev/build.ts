import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeGenerated } from "@buddy-openapi/generator/generate";
import {
  bundledText,
  type Files,
  formatFiles,
  PACKAGES,
  type Package,
  unformattedFiles,
} from "@buddy-openapi/generator/generated-files";
import { type Rules, readSpec, type Spec } from "@buddy-openapi/spec-tools/read-spec";

/** Everything that follows from a spec, in memory. */
export interface Build {
  spec: Spec;
  /** Not formatted yet: that takes as long as all the rest. */
  generated: Map<Package, Files>;
}

/**
 * @param root the root document, e.g. `spec/openapi.yaml`
 * @throws {BrokenSpec | Failure | UnsupportedError} for a spec that `pnpm build` refuses too
 */
export async function buildSpec(rules: Rules, root: string): Promise<Build> {
  const spec = await readSpec(rules, root);
  const generated = new Map<Package, Files>();
  for (const name of PACKAGES) generated.set(name, await unformattedFiles(spec.document, name));
  return { spec, generated };
}

/**
 * Writes the bundle and the generated files where they differ.
 *
 * @returns the generated files that were written, relative to the repository
 */
export async function writeBuild({ spec, generated }: Build, dist: string): Promise<string[]> {
  await replace(dist, "openapi.yaml", spec.yaml);
  await replace(dist, "openapi.json", spec.json);
  await replace(dist, "samples.json", JSON.stringify(spec.samples));
  const formatted = await Promise.all(
    [...generated].map(async ([name, files]) => [name, await formatFiles(files, name)] as const),
  );
  await replace(dist, "generated.json", bundledText(new Map(formatted)));
  return (await Promise.all(formatted.map(([name, files]) => writeGenerated(name, files)))).flat();
}

/** Puts a file in its place whole, as the mock server reads it whenever it likes. */
async function replace(folder: string, name: string, text: string): Promise<void> {
  const file = join(folder, name);
  if ((await readFile(file, "utf8").catch(() => undefined)) === text) return;
  const work = await mkdtemp(join(folder, "new-"));
  await writeFile(join(work, name), text);
  await rename(join(work, name), file);
  await rm(work, { recursive: true });
}
