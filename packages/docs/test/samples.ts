import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";

/**
 * Every code sample that a reader may paste, by a name that ends in its language: the spec's samples and its text's, the
 * snippets of the guide and the READMEs, and the `@example` blocks, which stay in their comments for an editor to show.
 */
export const samples: Readonly<Record<string, string>> = Object.fromEntries([
  ...files("spec/samples/*", "packages/docs/snippets/*.*").map((file) => [file, read(file)]),
  ...files("packages/client/src/{*,runtime/*}.ts").flatMap((file) => codeBlocks(file, "ts")),
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
