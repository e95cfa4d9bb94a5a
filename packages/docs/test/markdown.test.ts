import { expect, test } from "vitest";
import { createRenderer } from "../site/markdown.ts";

const renderer = await createRenderer();

test.each([
  ['Text <meta http-equiv="refresh" content="0; url=https://evil.example/">', "<meta"],
  ["<script>alert(1)</script>", "<script>"],
  ["<!-- a comment -->", "<!--"],
  ["| a |\n| - |\n| <img src=x onerror=alert(1)> |", "<img"],
  ["- item <b>bold</b>", "<b>"],
  ["> <iframe src=https://evil.example></iframe>", "<iframe"],
])("HTML is refused with the place that it is in: %s", (text, found) => {
  expect(() => renderer.block(text, "GET /pets")).toThrow(`GET /pets: HTML in Markdown, "${found}`);
  expect(() => renderer.page(`# Title\n\n${text}`, "page.md")).toThrow("page.md: HTML in Markdown");
});

test("a picture is refused, which the page would not show", () => {
  expect(() => renderer.inline("![a](https://evil.example/pixel.png)", "GET /pets")).toThrow(
    "GET /pets: a picture",
  );
});

test.each([
  ["[a](javascript:alert(1))"],
  ["[a](data:text/html,<script>alert(1)</script>)"],
  ["[a](vbscript:x)"],
])("a link that would run something is not made: %s", (text) => {
  expect(renderer.inline(text.replaceAll("<", "%3C"), "GET /pets").text).not.toContain("href");
});

test("code shows what HTML there is in it, and runs nothing", () => {
  const { text } = renderer.block("`<b>`\n\n```html\n<script>alert(1)</script>\n```\n", "GET /pets");
  expect(text).toContain("<code>&lt;b&gt;</code>");
  expect(text).toContain("&lt;script&gt;");
  expect(text).not.toContain("<script>");
});

test("links among the pages lead to HTML in HTML, and others stay", () => {
  const { html } = renderer.page("# A\n\n[b](b.md#c) [d](https://example.com/d.md)\n", "page.md");
  expect(html.text).toContain('href="b.html#c"');
  expect(html.text).toContain('href="https://example.com/d.md"');
});

test("a page has sections with anchors, their text, and the words of their code", () => {
  const { title, summary, sections } = renderer.page(
    "# A\n\nFirst `b`.\n\n## C d\n\nSecond.\n\n```js\nnow(1); now(2);\n```\n\n## C d\n",
    "page.md",
  );
  expect({ title, summary }).toEqual({ title: "A", summary: "First b." });
  expect(sections).toEqual([
    { title: "A", text: "First b.", code: "" },
    { id: "c-d", title: "C d", text: "Second.", code: "now" },
    { id: "c-d-1", title: "C d", text: "", code: "" },
  ]);
});

test("the cells of a wide table have the heading of their column, but for those of properties", () => {
  const table = (first: string) =>
    renderer.block(`| ${first} | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |`, "table").text;
  expect(table("a")).toContain('<td>1</td>\n<td data-label="b">2</td>\n<td data-label="c">3</td>');
  expect(table("property")).not.toContain("data-label");
});
