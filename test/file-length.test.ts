import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../scripts/process/run.ts";

/** The most lines of a source file that is written by hand. */
const MOST_LINES = 250;

const SOURCES = ["*.ts", "*.mts", "*.cts", "*.js", "*.mjs", "*.cjs", "*.css", "*.hbs"];
const GENERATED = [":(exclude,glob)packages/*/src/generated/**", ":(exclude)packages/client/surface"];

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
  expect(long, "Split them by what they hold.").toEqual([]);
});
