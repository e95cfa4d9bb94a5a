import { writeGenerated } from "@buddy-openapi/generator/generate";
import {
  type Files,
  formatFiles,
  PACKAGES,
  type Package,
  unformattedFiles,
} from "@buddy-openapi/generator/generated-files";
import { type loadRules, readSpec, type Spec } from "@buddy-openapi/spec-tools/read-spec";
import { writeBundle } from "@buddy-openapi/spec-tools/write-bundle";

/** Everything that follows from a spec, in memory. */
export interface Build {
  spec: Spec;
  /** Not formatted yet: that takes as long as all the rest. */
  generated: Map<Package, Files>;
}

/** What {@link loadRules} gives. */
export type Rules = Awaited<ReturnType<typeof loadRules>>;

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
export async function writeBuild({ spec, generated }: Build): Promise<string[]> {
  const formatted = await Promise.all(
    [...generated].map(async ([name, files]) => [name, await formatFiles(files, name)] as const),
  );
  await writeBundle(spec, new Map(formatted));
  return (await Promise.all(formatted.map(([name, files]) => writeGenerated(name, files)))).flat();
}
