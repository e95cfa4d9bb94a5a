import { mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Document, readDocument, UnsupportedError } from "./generator/document.ts";
import { generatedFiles, PACKAGES } from "./generator/generated-files.ts";
import { readOperations } from "./generator/operations.ts";
import { lint } from "./lint-spec.ts";
import { Failure, main, output, ROOT } from "./run.ts";
import { sourcePosition } from "./source-position.ts";

const NAMES = ["openapi.json", "openapi.yaml"];

/**
 * What `redocly score` must give in full. Its other parts take points for what Buddy's answers are: nested, with
 * members that may be null, and with few documented constraints. Dependency clarity falls as soon as two operations
 * share a component, and example coverage as soon as an answer is empty, which is why examples are checked apart.
 */
const FULL_SCORES = ["documentationQuality", "errorClarity", "identifierClarity", "discoverability"];

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
    const document = await readDocument(json);
    await checkGenerates(document);
    await checkScore(json, document);
    for (const name of NAMES) {
      await rename(join(work, name), join(dist, name));
      const { size } = await stat(join(dist, name));
      console.log(`spec/dist/${name}: ${(size / 1000).toFixed(1)} kB`);
    }
  } finally {
    await rm(work, { recursive: true });
  }
});

async function checkScore(json: string, document: Document): Promise<void> {
  const score: Score = JSON.parse(await output("redocly", ["score", json, "--format=json"]));
  const reached: Record<string, number> = {
    ...score.subscores,
    discoverability: score.discoverability / 100,
  };
  const short = [
    ...FULL_SCORES.filter((name) => reached[name] !== 1),
    ...readOperations(document).flatMap(({ operationId, body, successes }) => {
      const found = score.rawMetrics.operations[operationId];
      const answers = successes.some(({ type }) => type !== "undefined");
      return [
        ...(body && !found?.requestExamplePresent ? [`the request example of ${operationId}`] : []),
        ...(answers && !found?.responseExamplePresent ? [`the response example of ${operationId}`] : []),
      ];
    }),
  ];
  if (short.length > 0) {
    throw new Failure(
      `redocly score gives less than full marks for ${short.join(", ")}.\n` +
        "See why: pnpm exec redocly score spec/openapi.yaml --operation-details",
    );
  }
  console.log(`redocly score: ${score.agentReadiness} of 100`);
}

/** What is read of the report of `redocly score`. */
interface Score {
  agentReadiness: number;
  /** Of 100, while the subscores are of 1. */
  discoverability: number;
  subscores: Record<string, number>;
  rawMetrics: {
    operations: Record<string, { requestExamplePresent: boolean; responseExamplePresent: boolean }>;
  };
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
