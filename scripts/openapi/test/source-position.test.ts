import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";
import { sourcePosition } from "../source-position.ts";

const position = (...pointer: (string | number)[]) =>
  relative(ROOT, sourcePosition(join(ROOT, "spec/openapi.yaml"), pointer)).replaceAll("\\", "/");

const path = "/workspaces/{workspace}/integrations/{hash_id}";
const pathFile = "spec/integrations/paths/integration.yaml";

test("a place in the root document", () => {
  expect(position("info", "title")).toMatch(/^spec\/openapi\.yaml:3:10$/);
});

test("a place behind references, across files", () => {
  expect(position("paths", path, "get", "operationId")).toMatch(
    new RegExp(`^${RegExp.escape(pathFile)}:6:16$`),
  );
});

test("a component that only its file name introduces", () => {
  const file = "spec/workspaces/parameters/Workspace.yaml";
  const line = readFileSync(join(ROOT, file), "utf8").split("\n").indexOf("  type: string") + 1;
  expect(position("components", "parameters", "Workspace", "schema", "type")).toBe(`${file}:${line}:9`);
});

test("the nearest place, where the pointer leads to nothing", () => {
  expect(position("paths", path, "get", "nothing", 3)).toMatch(
    new RegExp(`^${RegExp.escape(pathFile)}:6:3$`),
  );
});
