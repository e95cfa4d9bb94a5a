import { main, output } from "./run.ts";

/** Lints the split spec. It fails on any problem, a warning too, and prints each with `file:line:column`. */
await main(async () => {
  await output("redocly", ["lint", "spec/openapi.yaml", "--format=codeframe", "--max-problems=1000"]);
  console.log("spec/openapi.yaml: no problems");
});
