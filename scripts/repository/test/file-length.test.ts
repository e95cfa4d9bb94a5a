import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";

/** The most lines of a source file that is written by hand. */
const MOST_LINES = 250;

const SOURCES = ["*.ts", "*.mts", "*.cts", "*.js", "*.mjs", "*.cjs", "*.css", "*.hbs"];
const GENERATED = [":(exclude,glob)packages/*/src/generated/**", ":(exclude)packages/client/surface"];

/** Longer than that today. Split what you change in them; none may be added. */
const TO_SPLIT = [
  "packages/docs/site/package-pages.ts",
  "scripts/generator/normal-schema.ts",
  "scripts/generator/operations.ts",
  "scripts/openapi/operations.ts",
  "scripts/release/test/publish/release.slow.test.ts",
];

test(`no source file that is written by hand has more than ${MOST_LINES} lines`, () => {
  const listed = execFileSync("git", ["ls-files", "-z", "--", ...SOURCES, ...GENERATED], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const files = listed.split("\0").filter((file) => file && existsSync(join(ROOT, file)));
  expect(files.length).toBeGreaterThan(100);
  const long = files.filter(
    (file) => readFileSync(join(ROOT, file), "utf8").split("\n").length - 1 > MOST_LINES,
  );
  expect(
    long.toSorted(),
    "Split what is new here by what it holds; take out of TO_SPLIT what is short enough now.",
  ).toEqual(TO_SPLIT);
});
