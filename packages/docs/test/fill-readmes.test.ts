import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";
import { fillReadme } from "../fill-readmes.ts";

const code = readFileSync(join(ROOT, "packages/docs/snippets/first-call.ts"), "utf8");
const TABLE = "| resource | operations |\n| --- | --- |\n| Pets | `getPet` |";
const NAMED = "# Title\n\n<!-- snippet: first-call.ts -->\n";
const FILLED = `${NAMED}\`\`\`ts\n${code}\`\`\`\n\nText.\n`;

test("a block that is its file stays", () => {
  expect(fillReadme(FILLED, "README.md", TABLE)).toEqual({ text: FILLED, stale: [], problems: [] });
});

test.each([
  ["differs from its file", `${NAMED}\`\`\`js\ncall();\n\`\`\`\n\nText.\n`],
  ["is not there yet", `${NAMED}\nText.\n`],
])("a block that %s is written", (_what, markdown) => {
  expect(fillReadme(markdown, "README.md", TABLE)).toEqual({
    text: FILLED,
    stale: ["README.md:3  The block is not packages/docs/snippets/first-call.ts. Fix: pnpm generate"],
    problems: [],
  });
});

test.each([
  ["has no name", "```ts\ncall();\n```\n", 5],
  ["has no name and no language", "```\ncall();\n```\n", 5],
  ["is in a list", "- ```sh\n  call\n  ```\n", 5],
  ["has tildes", "~~~ts\ncall();\n~~~\n", 5],
  ["is indented", "    call();\n", 5],
  ["is apart from its name", "<!-- snippet: first-call.ts -->\n\n```ts\ncall();\n```\n", 7],
])("a block that %s is refused", (_what, block, line) => {
  expect(fillReadme(`# Title\n\nText.\n\n${block}`, "README.md", TABLE).problems).toEqual([
    `README.md:${line}  Code that no test runs. Move it to packages/docs/snippets/, name it on the line above the block, <!-- snippet: name.ts -->, and run: pnpm generate`,
  ]);
});

test("a name without a file is refused, and its block stays", () => {
  const markdown = "<!-- snippet: no-such.ts -->\n```ts\ncall();\n```\n";
  expect(fillReadme(markdown, "README.md", TABLE)).toEqual({
    text: markdown,
    stale: [],
    problems: ["README.md:1  There is no packages/docs/snippets/no-such.ts. Write it, or name another file."],
  });
});

test("a transcript needs no file", () => {
  expect(fillReadme("```text\n$ pnpm dev\n```\n", "README.md", TABLE).problems).toEqual([]);
});

test("a table of operations that is not that of the spec is written", () => {
  const filled = `# Title\n\n<!-- table: operations -->\n${TABLE}\n\nText.\n`;
  expect(fillReadme(filled, "README.md", TABLE)).toEqual({ text: filled, stale: [], problems: [] });
  for (const old of [filled.replace("getPet", "getPets"), filled.replace(`${TABLE}\n`, "")]) {
    expect(fillReadme(old, "README.md", TABLE)).toEqual({
      text: filled,
      stale: ["README.md:3  The table is not that of the spec. Fix: pnpm generate"],
      problems: [],
    });
  }
});
