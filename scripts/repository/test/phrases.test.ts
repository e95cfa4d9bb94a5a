import { spawnSync } from "node:child_process";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";

// cspell:ignore bstands

/** Phrases of the glossary's "avoid" column in CONTRIBUTING.md. `cspell.config.yaml` has the single words; it can't hold phrases. */
const AVOIDED = [
  "(?<!there )\\b(is|are) none\\b(?! of)",

  "\\bstands (above|below|beside)\\b",
];

const NOT_PROSE = ["pnpm-lock.yaml", "*/CHANGELOG.md", "CONTRIBUTING.md", "*/src/generated/*"];

test.each(AVOIDED)("no file has a phrase like %s", (phrase) => {
  const excluded = NOT_PROSE.map((path) => `:(exclude)${path}`);
  const found = spawnSync(
    "git",
    ["grep", "-nPi", phrase, "--", ".", ":(exclude)scripts/repository/test/phrases.test.ts", ...excluded],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  expect(found.stderr).toBe("");
  expect(found.stdout, "Use the words of the first column of the glossary in CONTRIBUTING.md.").toBe("");
});
