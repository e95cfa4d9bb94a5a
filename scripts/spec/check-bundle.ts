import { main } from "@buddy-openapi/process/run";
import { lint } from "./lint.ts";
import { checkScore } from "./score.ts";

const BUNDLE = "spec/dist/openapi.json";

/** Holds what bundling adds to the rules of the sources, and to what `redocly score` must give. */
await main(async () => {
  // The generator has run its own checks.
  await lint(BUNDLE, ["buddy-openapi/supported"]);
  console.log(`redocly score: ${await checkScore(BUNDLE)} of 100`);
});
