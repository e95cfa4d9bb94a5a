import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { expect, test } from "vitest";
import { findDrift } from "../check-drift.ts";
import { bundledFiles } from "../generated-files.ts";

test("a file that was edited, removed or added is named", async () => {
  using copy = new RepositoryCopy();
  appendFileSync(join(copy.root, "packages/types/src/generated/index.ts"), "export type Mine = 1;\n");
  rmSync(join(copy.root, "packages/types/src/generated/enums.ts"));
  writeFileSync(join(copy.root, "packages/client/src/generated/more.ts"), "export {};\n");
  expect((await findDrift(copy.root, "types", await bundledFiles("types"))).sort()).toEqual([
    "packages/types/src/generated/enums.ts is missing",
    "packages/types/src/generated/index.ts differs",
  ]);
  expect(await findDrift(copy.root, "client", await bundledFiles("client"))).toEqual([
    "packages/client/src/generated/more.ts is stale",
  ]);
});
