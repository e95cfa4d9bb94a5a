import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "@buddy-openapi/openapi/document";
import { RepositoryCopy } from "@buddy-openapi/process/repository-copy";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";
import { findDrift } from "../check-drift.ts";

const document = await readDocument(join(ROOT, "spec/dist/openapi.json"));

test("a file that was edited, removed or added is named", async () => {
  using copy = new RepositoryCopy();
  appendFileSync(join(copy.root, "packages/types/src/generated/index.ts"), "export type Mine = 1;\n");
  rmSync(join(copy.root, "packages/types/src/generated/enums.ts"));
  writeFileSync(join(copy.root, "packages/client/src/generated/more.ts"), "export {};\n");
  expect(await findDrift(copy.root, document)).toEqual([
    "packages/types/src/generated/index.ts differs",
    "packages/types/src/generated/enums.ts is missing",
    "packages/client/src/generated/more.ts is stale",
  ]);
});
