import { existsSync, globSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { Failure } from "@buddy-openapi/process/run";
import markdownIt from "markdown-it";

const FOLDER = join(import.meta.dirname, "../snippets");
/** The place of a snippet, or of several that say the same in different languages. */
const PLACE = /^<!-- snippet: (\S+(?: \S+)*) -->$/gm;

/** The code blocks of a text in Markdown, each with its first line, counted from 1, and its language, if it names one. */
export function codeBlocks(markdown: string): { line: number; language: string; code: string }[] {
  return markdownIt()
    .parse(markdown, {})
    .filter(({ type }) => type === "fence" || type === "code_block")
    .map(({ map, info, content }) => ({ line: (map?.[0] ?? 0) + 1, language: info.trim(), code: content }));
}

/** A file of `packages/docs/snippets/` as a block of Markdown, if there is one of that name. */
export function snippetBlock(name: string): string | undefined {
  const path = join(FOLDER, name);
  if (!existsSync(path)) return undefined;
  return `\`\`\`${extname(name).slice(1)}\n${readFileSync(path, "utf8")}\`\`\``;
}

/**
 * The Markdown of a page with its snippets in place. A page names code and doesn't hold it, since only the files of
 * `packages/docs/snippets/` are compiled and run by the tests.
 *
 * @param file what a {@link Failure} calls the page
 */
export function withSnippets(markdown: string, file: string): string {
  const problems = codeBlocks(markdown).map(
    ({ line }) =>
      `${file}:${line}  Code that no test runs. Move it to packages/docs/snippets/ and name it here: <!-- snippet: name.ts -->`,
  );
  const text = markdown.replace(PLACE, (_place, names: string, offset: number) => {
    const blocks = names.split(" ").map((name) => {
      const block = snippetBlock(name);
      const line = markdown.slice(0, offset).split("\n").length;
      if (block === undefined) problems.push(`${file}:${line}  There is no packages/docs/snippets/${name}.`);
      return block ?? "";
    });
    return blocks.join("\n\n");
  });
  if (problems.length > 0) throw new Failure(problems.join("\n"));
  return text;
}

/** The snippets that none of the texts name. */
export function unusedSnippets(texts: readonly string[]): string[] {
  const used = new Set(
    texts.flatMap((text) => [...text.matchAll(PLACE)].flatMap(([, names = ""]) => names.split(" "))),
  );
  const files = globSync("**/*.*", { cwd: FOLDER }).map((file) => file.replaceAll("\\", "/"));
  return files.filter((name) => !used.has(name)).toSorted();
}

/** A section about what is not covered, which goes when the document has the operation that it names. */
const UNTIL = /^<!-- until: (\S+) (\S+) -->\n(.*?)(?=^<!-- |$(?![\s\S]))/gms;

/** The Markdown of a page without the sections that are not true any more. */
export function withoutCovered(
  markdown: string,
  operations: readonly { method: string; path: string }[],
): string {
  return markdown.replace(UNTIL, (_place, method: string, path: string, section: string) =>
    operations.some((one) => one.method === method && one.path === path) ? "" : section.trimStart(),
  );
}

/** Where a page of the guide shows a section of the document's description. */
const SECTION = /^<!-- section: (.+) -->$/gm;

/**
 * The Markdown of a page with sections of the document's description in place, which is where the facts of the API are.
 * It is `undefined` if the document has no such section: then there is nothing to show.
 */
export function withSections(markdown: string, description: string, url: string): string | undefined {
  const overview = url.startsWith("guide/") ? "../reference/index.md" : "reference/index.md";
  let isMissing = false;
  const text = markdown.replace(SECTION, (_place, title: string) => {
    const [, after] = description.split(`# ${title}\n`);
    if (after === undefined) isMissing = true;
    return (after ?? "").split(/^# /m)[0]?.replaceAll("](#", `](${overview}#`).trim() ?? "";
  });
  return isMissing ? undefined : text;
}
