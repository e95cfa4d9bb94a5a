import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { describe, expect, test } from "vitest";
import { PAGES, REFERENCE_TEXT } from "../site/pages.ts";
import { withSnippets } from "../site/snippets.ts";

const DIST = join(import.meta.dirname, "../dist");
const read = (file: string) => readFileSync(join(DIST, file), "utf8");
const pages = globSync("**/*.html", { cwd: DIST }).map((file) => file.replaceAll("\\", "/"));
const twinOf = (file: string) => (file === REFERENCE_TEXT ? "reference.md" : file.replace(/html$/, "md"));
const guide = pages.filter((file) => file !== "reference.html");

describe("the guide's Markdown", () => {
  const refused = /^page\.md:3 {2}Code that no test runs\. .*<!-- snippet: name\.ts -->$/;

  test.each([
    ["a fenced block", "# Page\n\n```ts\ncall();\n```\n"],
    ["a fenced block in a list", "# Page\n\n- ```\n  call();\n  ```\n"],
    ["a block with tildes", "# Page\n\n~~~sh\ncurl\n~~~\n"],
    ["an indented block", "# Page\n\n    call();\n"],
  ])("may not hold %s", (_what, markdown) => {
    expect(() => withSnippets(markdown, "page.md")).toThrow(refused);
  });

  test("may not name a snippet that is missing", () => {
    expect(() => withSnippets("# Page\n\n<!-- snippet: no-such.ts -->\n", "page.md")).toThrow(
      "page.md:3  There is no packages/docs/snippets/no-such.ts.",
    );
  });

  test("gets the snippets that it names", () => {
    const code = readFileSync(join(ROOT, "packages/docs/snippets/first-call.ts"), "utf8");
    expect(withSnippets("# Page\n\n<!-- snippet: first-call.ts -->\n", "page.md")).toBe(
      `# Page\n\n\`\`\`ts\n${code}\`\`\`\n`,
    );
  });
});

test("the site has the pages of its navigation and no others", () => {
  expect(pages.toSorted()).toEqual(PAGES.map(({ address }) => address).toSorted());
});

test.each(guide)("%s links to what there is, by relative addresses", (file) => {
  const html = read(file);
  for (const [, href = ""] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
    // TypeDoc links the types of the platform to MDN and TypeScript's pages.
    if (/^(https:\/\/([a-z.]+\.)?(buddy\.works|mozilla\.org|typescriptlang\.org)\/?|data:,$)/.test(href))
      continue;
    expect(href).not.toMatch(/^\/|:/);
    const [path = "", anchor] = href.split("#");
    const target = path ? join(dirname(file), path).replaceAll("\\", "/") : file;
    const text = read(target);
    if (anchor) expect(text, `${file} links to ${href}`).toContain(`id="${anchor}"`);
  }
});

test.each(guide)("%s has each anchor once", (file) => {
  const ids = [...read(file).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(pages)("%s has a twin in Markdown with its code in place", (file) => {
  const markdown = read(twinOf(file));
  expect(markdown).toMatch(/^# \S/);
  expect(markdown).not.toContain("<!-- snippet");
});

describe("a program", () => {
  test("finds every page, and the bundle, through llms.txt", () => {
    const text = read("llms.txt");
    const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link = ""]) => link);
    expect(links.toSorted()).toEqual(
      ["openapi.json", "openapi.yaml", ...new Set(pages.map(twinOf))].toSorted(),
    );
    for (const link of links) expect(read(link)).not.toBe("");
  });

  test("gets the bundle as it is", () => {
    const bundle = readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8");
    expect(read("openapi.json")).toBe(bundle);
  });

  test("reads each operation in the reference's Markdown", () => {
    const { paths }: { paths: Record<string, object> } = JSON.parse(read("openapi.json"));
    const text = read("reference.md");
    for (const [path, item] of Object.entries(paths)) {
      for (const method of Object.keys(item).filter((name) => name !== "parameters")) {
        expect(text).toContain(`\`${method.toUpperCase()} ${path}\``);
      }
    }
  });
});
