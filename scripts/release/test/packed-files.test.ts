import { mkdirSync, mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOf } from "../packed-files.ts";

test("the files of a package are all that are packed, also those whose names begin with a dot", () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "buddy-openapi-packed-"));
  mkdirSync(join(folder.path, "dist/.cache/inner"), { recursive: true });
  const files = ["README.md", "dist/.cache/inner/b.js", "dist/.env", "dist/a.js"];
  for (const file of [...files, "other.js"]) writeFileSync(join(folder.path, file), "");
  expect(filesOf(folder.path, ["dist", "README.md", "LICENSE"]).sort()).toEqual(files);
  expect(filesOf(folder.path, ["."]).sort()).toEqual([...files, "other.js"]);
});
