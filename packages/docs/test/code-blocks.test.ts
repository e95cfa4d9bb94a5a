import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeBlocks } from "../site/snippets.ts";
import { operationSamples, writtenSamples } from "./samples.ts";

const DIST = join(import.meta.dirname, "../dist");
const read = (file: string) => readFileSync(join(DIST, file), "utf8");
const pages = globSync("**/*.md", { cwd: DIST }).map((file) => file.replaceAll("\\", "/"));

/** Code that samples.slow.test.ts compiles and runs, and the commands that prism.slow.test.ts and the client's scopes.test.ts do. */
const commands = ["prism", "scopes"].map((name) =>
  readFileSync(join(DIST, `../snippets/commands/${name}.sh`), "utf8"),
);
const known = new Set(
  [
    ...commands,
    ...Object.values(writtenSamples),
    ...[...operationSamples.values()].map(({ source }) => source),
  ].map((code) => code.trim()),
);

test.each(pages)("%s has no code that no test runs", (page) => {
  const unknown = codeBlocks(read(page))
    // JSON is an example of the document, which the linter holds against its schema, not code. Plain text is a command for tools of
    // other languages, or for a network of the reader's.
    .filter(({ language }) => language !== "json" && language !== "txt")
    .filter(({ code }) => !known.has(code.trim()));
  const list = unknown.map(({ line, code }) => `packages/docs/dist/${page}:${line}\n${code}`);
  expect(
    list,
    "Make it a file of packages/docs/snippets/, a sample or an example of spec/, or an @example block.",
  ).toEqual([]);
});

test.each(["restrict-integration", "find-ids", "read-list", "run-and-wait", "rotate-secret"])(
  "guide/%s.md shows its task in TypeScript and with curl",
  (page) => {
    const languages = codeBlocks(read(`guide/${page}.md`)).map(({ language }) => language);
    expect(languages).toEqual(expect.arrayContaining(["ts", "sh"]));
  },
);

test("the pages have blocks of each kind", () => {
  const blocks = pages.flatMap((page) => codeBlocks(read(page)).map(({ code }) => code));
  for (const name of [
    "packages/docs/snippets/first-call.ts",
    "packages/docs/snippets/first-call.sh",
    "packages/client/src/response-errors.ts #1.ts",
  ])
    expect(blocks).toContain(writtenSamples[name]);
});
