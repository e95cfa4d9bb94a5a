import { transformerStyleToClass } from "@shikijs/transformers";
import GithubSlugger from "github-slugger";
import markdownIt, { type Token } from "markdown-it";
import { createHighlighter } from "shiki";

/** How TypeDoc names the heading that follows. */
const ANCHOR = /^<a id="([^"]+)"><\/a>$/;

/** A heading that begins a section, with what follows until the next one. */
export interface Section {
  /** Its anchor; the title of the page has none. */
  id?: string;
  title: string;
  text: string;
}

export interface Rendered {
  /** The text of the heading of level 1. */
  title: string;
  /** The first paragraph, as text. */
  summary: string;
  html: string;
  sections: Section[];
}

export interface Renderer {
  /** @param depth the lowest level of the headings that begin a section */
  render(markdown: string, depth?: number): Rendered;
  /** The style sheet of the code that was rendered up to now. */
  css(): string;
}

/** Turns Markdown into HTML. Code is coloured by classes: the policy of the pages permits no style within an element. */
export async function createRenderer(): Promise<Renderer> {
  const classes = transformerStyleToClass({ classPrefix: "code-" });
  const highlighter = await createHighlighter({
    themes: ["github-light-high-contrast", "github-dark-high-contrast"],
    langs: ["ts", "js", "sh", "json"],
  });
  const markdown = markdownIt({
    // Tables whose cells hold blocks are HTML. The policy of the pages lets no script of a text run.
    html: true,
    highlight: (code, lang) =>
      highlighter.codeToHtml(code.trimEnd(), {
        lang,
        themes: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
        defaultColor: "light-dark()",
        transformers: [classes],
      }),
  });
  const fence = markdown.renderer.rules["fence"];
  markdown.renderer.rules["fence"] = (...args) => `<div class="code">${fence?.(...args)}</div>\n`;

  function render(text: string, depth = 2): Rendered {
    const tokens = markdown.parse(text, {});
    const slugger = new GithubSlugger();
    for (let index = tokens.length - 4; index >= 0; index--) {
      const [, id] = ANCHOR.exec(tokens[index + 1]?.content ?? "") ?? [];
      if (tokens[index]?.type !== "paragraph_open" || !id) continue;
      tokens[index + 3]?.attrSet("id", id);
      slugger.slug(id);
      tokens.splice(index, 3);
    }
    const sections: Section[] = [];
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open") {
        const title = plainText(tokens[index + 1]);
        const id = String(token.attrGet("id") ?? slugger.slug(title));
        if (token.tag !== "h1") token.attrSet("id", id);
        const section = { title, text: "", ...(token.tag !== "h1" && { id }) };
        if (Number(token.tag.slice(1)) <= depth) sections.push(section);
      }
      const section = sections.at(-1);
      if (section && tokens[index - 1]?.type !== "heading_open") section.text += `${plainText(token)} `;
      for (const child of token.children ?? []) {
        const href = child.type === "link_open" ? String(child.attrGet("href")) : "";
        // Pages link to each other's Markdown, which also works where the Markdown is read as it is.
        if (href && !href.includes(":")) child.attrSet("href", href.replace(/\.md(?=#|$)/, ".html"));
      }
    }
    for (const section of sections) section.text = section.text.replaceAll(/\s+/g, " ").trim();
    const summary = plainText(tokens[tokens.findIndex(({ type }) => type === "paragraph_open") + 1]);
    return {
      title: sections[0]?.title ?? "",
      summary,
      sections,
      html: markdown.renderer.render(tokens, markdown.options, {}),
    };
  }

  return { render, css: () => classes.getCSS() };
}

/** What a reader sees of a token; the tags of HTML are none of it. */
function plainText(token: Token | undefined): string {
  if (!token?.children) return token?.type === "fence" ? token.content : "";
  return token.children
    .filter(({ type }) => type !== "html_inline")
    .map(({ type, content }) => (type === "softbreak" ? " " : content))
    .join("");
}
