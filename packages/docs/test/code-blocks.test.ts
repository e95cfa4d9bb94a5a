import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { samples } from "../../client/test/samples.ts";
import { codeBlocks } from "../site/snippets.ts";

const DIST = join(import.meta.dirname, "../dist");
const read = (file: string) => readFileSync(join(DIST, file), "utf8");
const pages = globSync("**/*.md", { cwd: DIST }).map((file) => file.replaceAll("\\", "/"));

/** Code that samples.test.ts of the client compiles and runs, and values that the linter holds against their schemas. */
const known = new Set([
  ...Object.values(samples).map((code) => code.trim()),
  ...exampleValues(JSON.parse(read("openapi.json"))).flatMap(spellings),
]);

/** What TypeDoc shows below a name, such as `function name(): void;`, it has from the compiler. */
const DECLARATION = /^#+ (?:Get Signature\n\n```ts\nget |(\w+)[^\n]*\n\n```ts\n(?:\w+ )?\1\b).*?^```$/gms;

test.each(pages)("%s has no code that no test runs", (page) => {
  const markdown = page.startsWith("api/") ? withoutDeclarations(read(page)) : read(page);
  const unknown = codeBlocks(markdown)
    // JSON is a part of the document, not code: neither the guide nor a README may hold any.
    .filter(({ language }) => language !== "json")
    .filter(({ code }) => !known.has(withoutStars(code).trim()));
  const list = unknown.map(({ line, code }) => `packages/docs/dist/${page}:${line}\n${code}`);
  expect(list, "Make it a file of snippets/, a sample or an example of spec/, or an @example block.").toEqual(
    [],
  );
});

test("the pages have blocks of each kind", () => {
  const blocks = pages.flatMap((page) => codeBlocks(read(page)).map(({ code }) => code));
  for (const name of [
    "snippets/first-call.ts",
    "snippets/first-call.sh",
    "packages/client/src/errors.ts #1.ts",
  ])
    expect(blocks).toContain(samples[name]);
});

/** All values of `example` and `examples` in a document. */
function exampleValues(node: unknown): unknown[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === "example") return [value];
    if (key !== "examples" || typeof value !== "object" || value === null) return exampleValues(value);
    // An array in a schema; elsewhere Example Objects by their names.
    return Array.isArray(value) ? value : Object.values(value).map((example) => Object(example).value);
  });
}

/** TypeDoc shows an `@example` of generated code as it stands there: JSON, or a string without its quotes. */
function spellings(value: unknown): string[] {
  const json = JSON.stringify(value, null, 2);
  return typeof value === "string" ? [value, json] : [json];
}

/** The Markdown with its lines as they were, but without declarations. In a heading, underscores are escaped. */
function withoutDeclarations(markdown: string): string {
  return markdown.replaceAll("\\_", "_").replace(DECLARATION, (place) => place.replace(/[^\n]+/g, ""));
}

/** TypeDoc leaves the stars of the comment in an example that is an object. */
function withoutStars(code: string): string {
  return code.replace(/^ +\* /gm, "");
}
