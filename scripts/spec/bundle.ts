import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PACKAGES, unformattedFiles } from "@buddy-openapi/generator/generated-files";
import { readDocument, UnsupportedError } from "@buddy-openapi/openapi/document";
import { explain } from "@buddy-openapi/openapi/source-position";
import { Failure, main, output, ROOT } from "@buddy-openapi/process/run";
import { stringifyYaml } from "@redocly/openapi-core";
import { completeBundle } from "./complete-bundle.ts";
import { lint } from "./lint.ts";
import { checkScore } from "./score.ts";

const NAMES = ["openapi.json", "openapi.yaml"];

/**
 * Bundles the split spec to `spec/dist/openapi.json` and `.yaml`. Both are made and checked in a folder beside their
 * place and moved there last, so that a bad spec leaves the last good bundle as it is.
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
    await explained(() => completeBundle(document));
    await writeFile(json, `${JSON.stringify(document, null, 2)}\n`);
    await writeFile(join(work, "openapi.yaml"), stringifyYaml(document, { noRefs: true, lineWidth: -1 }));
    await lint(json);
    console.log(`redocly score: ${await checkScore(json)} of 100`);
    // A document that the generators refuse must not replace one that they take.
    await explained(async () => {
      for (const name of PACKAGES) await unformattedFiles(document, name);
    });
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
async function explained(job: () => unknown): Promise<void> {
  try {
    await job();
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error;
    throw new Failure(explain(join(ROOT, "spec/openapi.yaml"), error));
  }
}
