import { existsSync, globSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import markdownIt from "markdown-it";
import { Failure } from "../../../scripts/run.ts";

const FOLDER = join(import.meta.dirname, "../snippets");
const PLACE = /^<!-- snippet: (\S+) -->$/gm;

/**
 * The Markdown of a page with its snippets in place. A page names code and doesn't hold it, since only the files of
 * `snippets/` are compiled and run by the tests.
 *
 * @param file what a {@link Failure} calls the page
 */
export function withSnippets(markdown: string, file: string): string {
  const problems = markdownIt()
    .parse(markdown, {})
    .filter(({ type }) => type === "fence" || type === "code_block")
    .map(
      ({ map }) =>
        `${file}:${(map?.[0] ?? 0) + 1}  Code that no test runs. Move it to packages/docs/snippets/ and name it here: <!-- snippet: name.ts -->`,
    );
  const text = markdown.replace(PLACE, (_place, name: string, offset: number) => {
    const path = join(FOLDER, name);
    if (existsSync(path)) return `\`\`\`${extname(name).slice(1)}\n${readFileSync(path, "utf8")}\`\`\``;
    const line = markdown.slice(0, offset).split("\n").length;
    problems.push(`${file}:${line}  There is no packages/docs/snippets/${name}.`);
    return "";
  });
  if (problems.length > 0) throw new Failure(problems.join("\n"));
  return text;
}

/** The snippets that none of the pages name. */
export function unusedSnippets(pages: readonly string[]): string[] {
  const used = new Set(pages.flatMap((page) => [...page.matchAll(PLACE)].map(([, name]) => name)));
  return globSync("*", { cwd: FOLDER }).filter((name) => !used.has(name));
}
