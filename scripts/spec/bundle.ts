import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundledText, generatedFiles, PACKAGES } from "@buddy-openapi/generator/generated-files";
import { readDocument, UnsupportedError } from "@buddy-openapi/openapi/document";
import { explain } from "@buddy-openapi/openapi/source-position";
import { Failure, main, output, ROOT } from "@buddy-openapi/process/run";
import { stringifyYaml } from "@redocly/openapi-core";
import { completeBundle } from "./complete-bundle.ts";
import { lint } from "./lint.ts";
import { checkScore } from "./score.ts";

const NAMES = ["openapi.json", "openapi.yaml", "samples.json", "generated.json"];

/**
 * Bundles the split spec to `spec/dist/openapi.json` and `.yaml`, and the generated files of the packages to `generated.json`,
 * which `pnpm generate` unpacks and `check:drift` compares. The docs read `samples.json`. All is made and checked in a folder beside its place and
 * moved there last, so that a bad spec leaves the last good bundle as it is.
 */
await main(async () => {
  const dist = join(ROOT, "spec/dist");
  await mkdir(dist, { recursive: true });
  const work = await mkdtemp(join(dist, "new-"));
  try {
    const json = join(work, "openapi.json");
    const noRenaming = "--component-renaming-conflicts-severity=error";
    await output("redocly", ["bundle", "spec/openapi.yaml", noRenaming, "--output", json]);
    const document = await readDocument(json);
    const samples = await explained(() => completeBundle(document));
    await writeFile(join(work, "samples.json"), JSON.stringify(samples));
    await writeFile(json, `${JSON.stringify(document, null, 2)}\n`);
    await writeFile(join(work, "openapi.yaml"), stringifyYaml(document, { noRefs: true, lineWidth: -1 }));
    // The generator runs its own checks below.
    await lint(json, ["buddy-openapi/supported"]);
    console.log(`redocly score: ${await checkScore(json)} of 100`);
    const generated = await explained(() =>
      Promise.all(PACKAGES.map(async (name) => [name, await generatedFiles(document, name)] as const)),
    );
    await writeFile(join(work, "generated.json"), bundledText(new Map(generated)));
    for (const name of NAMES) {
      await rename(join(work, name), join(dist, name));
      const { size } = await stat(join(dist, name));
      console.log(`spec/dist/${name}: ${(size / 1000).toFixed(1)} kB`);
    }
  } finally {
    await rm(work, { recursive: true });
  }
});

/** Names the place in the sources of what can't be carried out. */
async function explained<T>(job: () => T): Promise<Awaited<T>> {
  try {
    return await job();
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error;
    throw new Failure(explain(join(ROOT, "spec/openapi.yaml"), error));
  }
}
