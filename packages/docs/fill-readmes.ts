import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, main, ROOT } from "@buddy-openapi/process/run";
import { groupsTable } from "@buddy-openapi/spec-tools/tables";
import { codeBlocks, snippetBlock, unusedSnippets } from "./site/snippets.ts";

const READMES = [
  ...["README.md", "CONTRIBUTING.md", "MAINTAINING.md", "SECURITY.md", "AGENTS.md"],
  ...["packages/*/README.md", "packages/client/skills/*/SKILL.md"],
];
const PAGES = ["packages/docs/content/**/*.md"];

/** The place of the table of operations, and the table below it. */
const TABLE = /^<!-- table: operations -->\n(?:\|.*\n)*/gm;

/** The name of a snippet, which GitHub and npm don't show, and the block below it. */
const PLACE = /^<!-- snippet: (\S+) -->\n(?:```\w*\n.*?^```\n)?/gms;

/**
 * The Markdown of a README with the files of `packages/docs/snippets/` in its blocks and its table of operations, what of that it
 * doesn't have yet, and what is wrong with it.
 *
 * @param file what the lines of `stale` and `problems` call the README
 * @param operations the table of operations, as Markdown
 */
export function fillReadme(markdown: string, file: string, operations: string) {
  const stale: string[] = [];
  const problems: string[] = [];
  const placeAt = (offset: number) => `${file}:${markdown.slice(0, offset).split("\n").length}`;
  // Before the blocks, so that its lines are those of the file.
  const withTable = markdown.replace(TABLE, (place, offset: number) => {
    const filled = `<!-- table: operations -->\n${operations}\n`;
    if (filled !== place)
      stale.push(`${placeAt(offset)}  The table is not that of the spec. Fix: pnpm generate`);
    return filled;
  });
  const text = withTable.replace(PLACE, (place, name: string, offset: number) => {
    const at = placeAt(offset);
    const block = snippetBlock(name);
    if (block === undefined) {
      problems.push(`${at}  There is no packages/docs/snippets/${name}. Write it, or name another file.`);
      return place;
    }
    const filled = `<!-- snippet: ${name} -->\n${block}\n`;
    if (filled !== place)
      stale.push(`${at}  The block is not packages/docs/snippets/${name}. Fix: pnpm generate`);
    return filled;
  });
  const unnamed = markdown.replace(PLACE, (place) => place.replace(/[^\n]+/g, ""));
  for (const { line, language } of codeBlocks(unnamed)) {
    // A transcript shows what a command printed one day, with its ports and times. No run prints the same again.
    // YAML shows the format of a file of this repository, which nothing runs; the checks of that file read it.
    if (language === "text" || language === "yaml") continue;
    problems.push(
      `${file}:${line}  Code that no test runs. Move it to packages/docs/snippets/, name it on the line above the block, <!-- snippet: name.ts -->, and run: pnpm generate`,
    );
  }
  return { text, stale, problems };
}

/** A table with columns of one width, as the formatter of the READMEs has them. */
function aligned(markdown: string): string {
  const rows = markdown.split("\n").map((line) => line.slice(2, -2).split(" | "));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) => text.padEnd(widths[column] ?? 0, text === "---" ? "-" : " ");
  return rows.map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");
}

function sources(globs: string[]) {
  const files = globSync(globs, { cwd: ROOT }).map((file) => file.replaceAll("\\", "/"));
  return files.map((file) => ({ file, source: readFileSync(join(ROOT, file), "utf8") }));
}

if (import.meta.main) {
  await main(async () => {
    const check = process.argv.includes("--check");
    const document = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8"));
    const operations = aligned(groupsTable(document));
    const readmes = sources(READMES).map((readme) => ({
      ...readme,
      ...fillReadme(readme.source, readme.file, operations),
    }));
    const problems = readmes.flatMap(({ stale, problems }) => (check ? [...problems, ...stale] : problems));
    for (const name of unusedSnippets([...sources(PAGES), ...readmes].map(({ source }) => source))) {
      problems.push(`packages/docs/snippets/${name}  No page and no README names it. Name it, or delete it.`);
    }
    if (problems.length > 0) throw new Failure(problems.join("\n"));
    if (check)
      console.log("code blocks and tables of the READMEs: as packages/docs/snippets/ and the spec have them");

    for (const { file, source, text } of readmes) {
      if (text === source) continue;
      writeFileSync(join(ROOT, file), text);
      console.log(`${file}: written`);
    }
  });
}
