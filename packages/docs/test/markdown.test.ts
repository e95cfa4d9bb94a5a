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
  expect(() => renderer.block(text, "GET /pets")).toThrow(
    `GET /pets: Descriptions are Markdown without HTML (found: ${found}`,
  );
  expect(() => renderer.page(`# Title\n\n${text}`, "page.md")).toThrow(
    "page.md: Descriptions are Markdown without HTML",
  );
});

test("a picture is refused, which the page would not show", () => {
  expect(() => renderer.inline("![a](https://evil.example/pixel.png)", "GET /pets")).toThrow(
    "GET /pets: Descriptions have no picture",
  );
});

test.each([
  "[a](javascript:alert(1))",
  "[a](JavaScript&colon;alert(1))",
  "[a](javascript&#58;alert(1))",
  "[a](data:text/html,text)",
  "[a](data:image/png;base64,AAAA)",
  "[a](vbscript:x)",
  "[a](file:///etc/passwd)",
  "[a](//evil.example/)",
  "<javascript:alert(1)>",
  "[a][b]\n\n[b]: javascript:alert(1)",
])("a link that leads to no page is refused: %s", (text) => {
  expect(() => renderer.block(text, "GET /pets")).toThrow("GET /pets: Links begin with https://");
});

test.each([
  "[a](https://a.example)",
  "[a](#b)",
  "[a](b.md#c)",
  "[a](../b.md)",
  "<https://a.example>",
  "[a](mailto:a@b.example)",
])("a link that leads to a page is made: %s", (text) => {
  expect(renderer.block(text, "GET /pets").text).toContain("<a href=");
});

test("a text that turns around is refused", () => {
  expect(() => renderer.inline("a\u202Eb", "GET /pets")).toThrow("turn their direction");
});

test("entities are text", () => {
  expect(renderer.inline("&lt;script&gt; &#x3C;b&#x3E;", "GET /pets").text).toBe("&lt;script&gt; &lt;b&gt;");
});

test("code shows what HTML there is in it, and runs nothing", () => {
  const { text } = renderer.block("`<b>`\n\n```html\n<script>alert(1)</script>\n```\n", "GET /pets");
  expect(text).toContain("<code>&lt;b&gt;</code>");
  expect(text).toContain("&lt;script&gt;");
  expect(text).not.toContain("<script>");
});

test("code that is one type with a link beside it is marked, and no code with text between", () => {
  const parts = renderer.inline("`Set<`[`A`](a.md)`>`", "types").text;
  expect(parts).toBe(
    '<code class=part>Set&lt;</code><wbr><a href="a.html"><code>A</code></a><code class=part>&gt;</code>',
  );
  expect(renderer.inline("`b`: see [`A`](a.md), `c`", "text").text).not.toContain("class=part");
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
