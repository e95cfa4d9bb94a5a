import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { ROOT } from "@buddy-openapi/process/run";
import type { CodeSample } from "@buddy-openapi/spec-tools/samples/code-samples";

// The linter has checked the bundle.
export const bundle = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8")) as Document;

/** All samples, as the bundle was made with them. */
export const samples: readonly CodeSample[] = JSON.parse(
  readFileSync(join(ROOT, "spec/dist/samples.json"), "utf8"),
);

/** The samples that are made for every operation, by a name that ends in their language, and those written by hand. */
export const operationSamples: ReadonlyMap<string, CodeSample> = new Map(
  samples.map((sample) => {
    const { operationId, example = "call", server, label } = sample;
    const extension = { Shell: "sh", TypeScript: "ts", JavaScript: "js" }[sample.lang];
    return [`${operationId} ${example} ${server} ${label}.${extension}`, sample];
  }),
);

/** What a call is made of besides its values: the options of curl, what is imported, and how the response is read. */
const CALL =
  /(?<=\s)-X \w+|(?<=\s)--?[a-z][\w-]*(?= )|\bimport .*|new [A-Z]\w+\(|for await|response\.\w+\(/gi;

/**
 * The operations whose samples are run and read one by one, which takes seconds for each: those that none before is like, or
 * with `EVERY_PAGE=1` all.
 */
export const OPERATIONS_OF_KINDS: ReadonlySet<string> = new Set(
  [...Map.groupBy(samples, ({ operationId }) => operationId)]
    .map(([operationId, own]) => {
      const examples = new Set(own.map(({ example }) => example));
      const parts = new Set(own.flatMap(({ source }) => source.match(CALL) ?? []));
      return { operationId, kind: [examples.size > 1, ...[...parts].toSorted()].join() };
    })
    .filter(
      ({ kind }, index, all) =>
        process.env["EVERY_PAGE"] || all.findIndex((one) => one.kind === kind) === index,
    )
    .map(({ operationId }) => operationId),
);

/**
 * Every other code sample that a reader may paste: the text of the spec, the snippets of the guide and the READMEs, and the
 * `@example` blocks, which stay in their comments for an editor to show.
 */
export const writtenSamples: Readonly<Record<string, string>> = Object.fromEntries([
  ...files("packages/docs/snippets/*.*").map((file) => [file, read(file)]),
  // What is written for a library has to work with its last major too.
  ...files("packages/docs/snippets/*-msw.ts").map((file) => [
    file.replace(".ts", "-2.ts"),
    read(file).replaceAll(/(?<=from "msw)/g, "-2"),
  ]),
  ...files("packages/client/src/{*,runtime/*,scopes/*,tasks/*,testing/*}.ts").flatMap((file) =>
    codeBlocks(file, "ts"),
  ),
  ...files("spec/**/*.md").flatMap((file) => codeBlocks(file, "sh")),
]);

function files(...globs: string[]): string[] {
  return globSync(globs, { cwd: ROOT }).map((file) => file.replaceAll("\\", "/"));
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** The code blocks of a Markdown file, or of the comments of a module, without their stars. */
function codeBlocks(file: string, language: "ts" | "sh"): [name: string, code: string][] {
  const blocks = read(file)
    .replace(/^ *\* ?/gm, file.endsWith(".ts") ? "" : "$&")
    .matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"));
  return [...blocks].map(([, code = ""], index) => [`${file} #${index + 1}.${language}`, code]);
}
