import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { expect, test } from "vitest";
import { findDrift } from "../generate.ts";
import { bundledFiles, type Package } from "../generated-files.ts";

test("a file that was edited, removed or added is named", async () => {
  using copy = new RepositoryCopy();
  appendFileSync(join(copy.root, "packages/types/src/generated/index.ts"), "export type Mine = 1;\n");
  rmSync(join(copy.root, "packages/types/src/generated/enums.ts"));
  writeFileSync(join(copy.root, "packages/client/src/generated/more.ts"), "export {};\n");
  const drift = async (name: Package) => {
    const found = await findDrift(copy.root, name, await bundledFiles(name));
    return found.map(({ path, state }) => `${path} ${state}`).sort();
  };
  expect(await drift("types")).toEqual([
    "packages/types/src/generated/enums.ts is missing",
    "packages/types/src/generated/index.ts differs",
  ]);
  expect(await drift("client")).toEqual(["packages/client/src/generated/more.ts is stale"]);
});
