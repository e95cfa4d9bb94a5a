import { transformerStyleToClass } from "@shikijs/transformers";
import GithubSlugger from "github-slugger";
import markdownIt from "markdown-it";
import { createHighlighter } from "shiki";

/** How TypeDoc names the heading that follows. */
const ANCHOR = /^<a id="([^"]+)"><\/a>$/;

export interface Heading {
  id: string;
  text: string;
}

export interface Rendered {
  /** The text of the heading of level 1. */
  title: string;
  /** The first paragraph, as text. */
  summary: string;
  html: string;
  /** The headings of level 2. */
  headings: Heading[];
}

export interface Renderer {
  render(markdown: string): Rendered;
  /** The style sheet of the code that was rendered up to now. */
  css(): string;
}

/** Turns Markdown into HTML. Code is coloured by classes: the policy of the pages permits no style within an element. */
export async function createRenderer(): Promise<Renderer> {
  const classes = transformerStyleToClass({ classPrefix: "code-" });
  const highlighter = await createHighlighter({
    themes: ["github-light-high-contrast", "github-dark-high-contrast"],
    langs: ["ts", "sh"],
  });
  const markdown = markdownIt({
    highlight: (code, lang) =>
      highlighter.codeToHtml(code.trimEnd(), {
        lang,
        themes: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
        defaultColor: "light-dark()",
        transformers: [classes],
      }),
  });

  function render(text: string): Rendered {
    const tokens = markdown.parse(text, {});
    const slugger = new GithubSlugger();
    for (let index = tokens.length - 4; index >= 0; index--) {
      const [, id] = ANCHOR.exec(tokens[index + 1]?.content ?? "") ?? [];
      if (tokens[index]?.type !== "paragraph_open" || !id) continue;
      tokens[index + 3]?.attrSet("id", id);
      slugger.slug(id);
      tokens.splice(index, 3);
    }
    const following = (index: number) =>
      tokens[index + 1]?.children
        ?.map(({ type, content }) => (type === "softbreak" ? " " : content))
        .join("") ?? "";
    const summary = following(tokens.findIndex(({ type }) => type === "paragraph_open"));
    let title = "";
    const headings: Heading[] = [];
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open") {
        const text = following(index);
        const heading = { id: String(token.attrGet("id") ?? slugger.slug(text)), text };
        if (token.tag === "h1") title = heading.text;
        else token.attrSet("id", heading.id);
        if (token.tag === "h2") headings.push(heading);
      }
      for (const child of token.children ?? []) {
        const href = child.type === "link_open" ? String(child.attrGet("href")) : "";
        // Pages link to each other's Markdown, which also works where the Markdown is read as it is.
        if (href && !href.includes(":")) child.attrSet("href", href.replace(/\.md(?=#|$)/, ".html"));
      }
    }
    return { title, summary, headings, html: markdown.renderer.render(tokens, markdown.options, {}) };
  }

  return { render, css: () => classes.getCSS() };
}
