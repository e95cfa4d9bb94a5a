import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../scripts/process/run.ts";

// cspell:disable

/**
 * What the glossary of MAINTAINING.md avoids and cspell can't refuse: phrases, and words that are right elsewhere. As the
 * glossary has it → how it is found.
 */
const PHRASES: Record<string, RegExp> = {
  "is none": /(?<!there )\b(is|are) none\b(?! of)/i,
  "stands above": /\bstands (above|below|beside)\b/i,
  address: /(?<!\b(email|IP) )\baddress(es)?\b(?!\()/i,
  "member of an object": /\bmembers? of (the|an?|its) (object|body|response)\b/i,
  "field of an object": /\bfields? of (the|an?|its) (object|body|response)\b/i,
};

/** Also a configuration of workerd, which calls a host and a port an address. */
const NOT_OURS =
  /^pnpm-lock\.yaml$|CHANGELOG\.md$|\.capnp$|\/src\/generated\/|^MAINTAINING\.md$|glossary\.test\.ts$/;

const files = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" })
  .split("\0")
  .filter((file) => file && !NOT_OURS.test(file));

const avoided =
  readFileSync(join(ROOT, "MAINTAINING.md"), "utf8")
    .split("| avoid ")[1]
    ?.split("\n\n")[0]
    ?.split("\n")
    .flatMap((row) => row.split("|").at(-2)?.split(",") ?? [])
    .map((words) => words.trim())
    .filter((words) => /^\w/.test(words)) ?? [];

describe("what the glossary avoids", () => {
  test("is in no file", () => {
    const found = files.flatMap((file) =>
      readFileSync(join(ROOT, file), "utf8")
        .split("\n")
        .flatMap((line, index) =>
          Object.values(PHRASES).some((phrase) => phrase.test(line)) ? [`${file}:${index + 1}: ${line}`] : [],
        ),
    );
    expect(found, "Use the words of the first column of the glossary in MAINTAINING.md.").toEqual([]);
  });

  test("is refused, each word of it", () => {
    expect(avoided.length).toBeGreaterThan(8);
    const { flagWords }: { flagWords: string[] } = parse(
      readFileSync(join(ROOT, "cspell.config.yaml"), "utf8"),
    );
    const flagged = flagWords.map((entry) => entry.split("->")[0] ?? "");
    const refused = (words: string) =>
      PHRASES[words]?.test(words) || words.split(" ").some((word) => flagged.includes(word));
    expect(avoided.filter((words) => !refused(words))).toEqual([]);
  });

  test.each(Object.keys(PHRASES))("has %s, which is looked for", (phrase) => {
    expect(avoided).toContain(phrase);
  });
});
