import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, main, ROOT } from "@buddy-openapi/process/run";
import { codeBlocks, snippetBlock, unusedSnippets } from "./site/snippets.ts";

const READMES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "packages/*/README.md"];
const PAGES = ["packages/docs/content/**/*.md"];

/** The name of a snippet, which GitHub and npm don't show, and the block below it. */
const PLACE = /^<!-- snippet: (\S+) -->\n(?:```\w*\n.*?^```\n)?/gms;

/**
 * The Markdown of a README with the files of `packages/docs/snippets/` in its blocks, what of that it doesn't have yet, and what is
 * wrong with it.
 *
 * @param file what the lines of `stale` and `problems` call the README
 */
export function fillReadme(markdown: string, file: string) {
  const stale: string[] = [];
  const problems: string[] = [];
  const text = markdown.replace(PLACE, (place, name: string, offset: number) => {
    const at = `${file}:${markdown.slice(0, offset).split("\n").length}`;
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

function sources(globs: string[]) {
  const files = globSync(globs, { cwd: ROOT }).map((file) => file.replaceAll("\\", "/"));
  return files.map((file) => ({ file, source: readFileSync(join(ROOT, file), "utf8") }));
}

if (import.meta.main) {
  await main(async () => {
    const check = process.argv.includes("--check");
    const readmes = sources(READMES).map((readme) => ({
      ...readme,
      ...fillReadme(readme.source, readme.file),
    }));
    const problems = readmes.flatMap(({ stale, problems }) => (check ? [...problems, ...stale] : problems));
    for (const name of unusedSnippets([...sources(PAGES), ...readmes].map(({ source }) => source))) {
      problems.push(`packages/docs/snippets/${name}  No page and no README names it. Name it, or delete it.`);
    }
    if (problems.length > 0) throw new Failure(problems.join("\n"));
    if (check) console.log("code blocks of the READMEs: as packages/docs/snippets/ has them");

    for (const { file, source, text } of readmes) {
      if (text === source) continue;
      writeFileSync(join(ROOT, file), text);
      console.log(`${file}: written`);
    }
  });
}
