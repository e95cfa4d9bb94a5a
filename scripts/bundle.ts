import { mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Document, readDocument, UnsupportedError } from "./generator/document.ts";
import { generatedFiles, PACKAGES } from "./generator/generated-files.ts";
import { lint } from "./lint-spec.ts";
import { Failure, main, output, ROOT } from "./run.ts";
import { sourcePosition } from "./source-position.ts";

const NAMES = ["openapi.json", "openapi.yaml"];

/**
 * What `redocly score` must give in full. Its other parts take points for what an API is: many operations that share
 * components, nested answers with members that may be null, answers without content, few documented constraints.
 */
const FULL_SCORES = ["documentationQuality", "errorClarity", "identifierClarity"];

/**
 * Bundles the split spec to `spec/dist/openapi.json` and `.yaml`. Both are made and checked in a folder beside their
 * place and moved there last, so that a bad spec leaves the last good bundle as it is.
 */
await main(async () => {
  const dist = join(ROOT, "spec/dist");
  await mkdir(dist, { recursive: true });
  const work = await mkdtemp(join(dist, "new-"));
  try {
    const noRenaming = "--component-renaming-conflicts-severity=error";
    for (const name of NAMES) {
      await output("redocly", ["bundle", "spec/openapi.yaml", noRenaming, "--output", join(work, name)]);
    }
    const json = join(work, "openapi.json");
    await lint(json);
    await checkScore(json);
    await checkGenerates(await readDocument(json));
    for (const name of NAMES) {
      await rename(join(work, name), join(dist, name));
      const { size } = await stat(join(dist, name));
      console.log(`spec/dist/${name}: ${(size / 1000).toFixed(1)} kB`);
    }
  } finally {
    await rm(work, { recursive: true });
  }
});

async function checkScore(json: string): Promise<void> {
  const { agentReadiness, subscores } = JSON.parse(await output("redocly", ["score", json, "--format=json"]));
  const short = FULL_SCORES.filter((name) => subscores[name] !== 1);
  if (short.length > 0) {
    throw new Failure(
      `redocly score gives less than full marks for ${short.join(", ")}.\n` +
        "See why: pnpm exec redocly score spec/openapi.yaml --operation-details",
    );
  }
  console.log(`redocly score: ${agentReadiness} of 100`);
}

/** A document that the generators refuse must not replace one that they take. */
async function checkGenerates(document: Document): Promise<void> {
  try {
    for (const name of PACKAGES) await generatedFiles(document, name);
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error;
    const place = sourcePosition(join(ROOT, "spec/openapi.yaml"), error.pointer);
    throw new Failure(`${place}  ${error.message}`);
  }
}
