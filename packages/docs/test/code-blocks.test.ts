import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeBlocks } from "../site/snippets.ts";
import { samples } from "./samples.ts";

const DIST = join(import.meta.dirname, "../dist");
const read = (file: string) => readFileSync(join(DIST, file), "utf8");
const pages = globSync("**/*.md", { cwd: DIST }).map((file) => file.replaceAll("\\", "/"));

/** Code that samples.slow.test.ts compiles and runs. */
const known = new Set(Object.values(samples).map((code) => code.trim()));

/** What TypeDoc shows below a name, such as `function name(): void;`, it has from the compiler. */
const DECLARATION = /^#+ (?:Get Signature\n\n```ts\nget |(\w+)[^\n]*\n\n```ts\n(?:\w+ )?\1\b).*?^```$/gms;

test.each(pages)("%s has no code that no test runs", (page) => {
  const markdown = page.startsWith("api/") ? withoutDeclarations(read(page)) : read(page);
  const unknown = codeBlocks(markdown)
    // JSON is an example of the document, which the linter holds against its schema, not code.
    .filter(({ language }) => language !== "json")
    .filter(({ code }) => !known.has(code.trim()));
  const list = unknown.map(({ line, code }) => `packages/docs/dist/${page}:${line}\n${code}`);
  expect(
    list,
    "Make it a file of packages/docs/snippets/, a sample or an example of spec/, or an @example block.",
  ).toEqual([]);
});

test("the pages have blocks of each kind", () => {
  const blocks = pages.flatMap((page) => codeBlocks(read(page)).map(({ code }) => code));
  for (const name of [
    "packages/docs/snippets/first-call.ts",
    "packages/docs/snippets/first-call.sh",
    "packages/client/src/errors.ts #1.ts",
  ])
    expect(blocks).toContain(samples[name]);
});

/** The Markdown with its lines as they were, but without declarations. In a heading, underscores are escaped. */
function withoutDeclarations(markdown: string): string {
  return markdown.replaceAll("\\_", "_").replace(DECLARATION, (place) => place.replace(/[^\n]+/g, ""));
}
