import { Failure } from "@buddy-openapi/process/run";
import { markdownParser, tokenProblem } from "@buddy-openapi/spec-tools/plugin/markdown-without-html";
import GithubSlugger from "github-slugger";
import type { Token } from "markdown-it";
import { type CodeColours, createCodeColours, LANGUAGE_NAMES } from "./code.ts";
import { escapedText, Html } from "./html.ts";

/** The longest code in characters that fits any line. */
const LONG_CODE = 24;

/** A heading that begins a section, with what follows until the next one. */
interface Section {
  /** Its anchor; the title of the page has none. */
  id?: string;
  title: string;
  text: string;
  /** Each word of its code once. */
  code: string;
}

export interface Rendered {
  /** The text of the heading of level 1. */
  title: string;
  /** The first paragraph, as text. */
  summary: string;
  html: Html;
  sections: Section[];
}

export interface Renderer extends CodeColours {
  /**
   * A whole page. Its headings get anchors.
   *
   * @param source what a {@link Failure} calls the text
   */
  page(markdown: string, source: string): Rendered;
  /** Text without headings, such as a description. */
  block(markdown: string | undefined, source: string): Html;
  /** As a block, but a paragraph alone is no element. */
  cell(markdown: string | undefined, source: string): Html;
  /** Text within a line. */
  inline(markdown: string, source: string): Html;
}

/**
 * Turns Markdown into HTML. Code is coloured by classes, since the policy of the pages permits no style within an element.
 *
 * What the linter refuses in the Markdown is refused here too: a description comes from a document that somebody else may have written.
 */
export async function createRenderer(): Promise<Renderer> {
  const colours = await createCodeColours();
  const markdown = markdownParser();
  markdown.renderer.rules["fence"] = (tokens, index) => {
    const { content = "", info = "" } = tokens[index] ?? {};
    return codeBlock(colours.lines(content, info.trim()).join("\n"), LANGUAGE_NAMES[info.trim()]);
  };
  // Quotes need escaping within tags only.
  markdown.renderer.rules["text"] = (tokens, index) => escapedText(tokens[index]?.content ?? "");
  markdown.renderer.rules["code_inline"] = (tokens, index) => {
    // A style sheet sees no text between code and a link, so what is one type with a link beside it is marked here.
    const isPart = tokens[index - 1]?.type === "link_close" || tokens[index + 1]?.type === "link_open";
    return `<code${isPart ? " class=part" : ""}>${breakableCode(tokens[index]?.content ?? "").text}</code>`;
  };
  for (const rule of ["heading_open", "heading_close"]) {
    markdown.renderer.rules[rule] = (tokens, index, options, _environment, renderer) => {
      const { before = "", after = "" } = tokens[index]?.meta ?? {};
      return before + renderer.renderToken(tokens, index, options) + after;
    };
  }
  markdown.renderer.rules["table_open"] = () => '<div class="table"><table>\n';
  markdown.renderer.rules["table_close"] = () => "</table></div>\n";

  function parse(text: string, source: string, inline = false): Token[] {
    const tokens = inline ? markdown.parseInline(text, {}) : markdown.parse(text, {});
    for (const token of tokens.flatMap((token) => [token, ...(token.children ?? [])])) {
      const problem = tokenProblem(token);
      if (problem) throw new Failure(`${source}: ${problem}`);
      const href = token.type === "link_open" ? String(token.attrGet("href")) : "";
      // Pages link to each other's Markdown, which also works where the Markdown is read as it is.
      if (href && !href.includes(":")) token.attrSet("href", href.replace(/\.md(?=#|$)/, ".html"));
    }
    labelCells(tokens);
    return tokens;
  }

  const written = (tokens: Token[]) => new Html(markdown.renderer.render(tokens, markdown.options, {}));

  function page(text: string, source: string): Rendered {
    const tokens = parse(text, source);
    const slugger = new GithubSlugger();
    const sections: Section[] = [];
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open") {
        const title = plainText(tokens[index + 1]);
        const id = slugger.slug(title);
        if (token.tag !== "h1") linkToItself(tokens.slice(index, index + 3), id);
        const section = { title, text: "", code: "", ...(token.tag !== "h1" && { id }) };
        if (Number(token.tag.slice(1)) <= 2) sections.push(section);
      }
      const section = sections.at(-1);
      if (token.type === "fence" && section) section.code += token.content;
      // The headings of columns say nothing where their cells are in a line.
      const isHeading = /^(heading|th)_open$/.test(tokens[index - 1]?.type ?? "");
      if (section && !isHeading) section.text += `${plainText(token)} `;
    }
    for (const section of sections) {
      section.text = section.text.replaceAll(/\s+/g, " ").trim();
      section.code = [...new Set(section.code.match(/\w{3,}/g))].join(" ");
    }
    const summary = plainText(tokens[tokens.findIndex(({ type }) => type === "paragraph_open") + 1]);
    return { title: sections[0]?.title ?? "", summary, sections, html: written(tokens) };
  }

  return {
    page,
    block: (text, source) => written(parse(text ?? "", source)),
    cell: (text, source) => {
      const tokens = parse(text ?? "", source);
      const isParagraph = tokens.length === 3 && tokens[0]?.type === "paragraph_open";
      return written(isParagraph ? tokens.slice(1, 2) : tokens);
    },
    inline: (text, source) => written(parse(text, source, true)),
    ...colours,
  };
}

/**
 * Code within a line. Long code breaks between the segments of a path and the words of a name before it breaks a word; the
 * style sheet keeps code without a `<wbr>` in one piece.
 */
export function breakableCode(code: string): Html {
  if (code.length <= LONG_CODE) return new Html(escapedText(code));
  const parts = code.split(/(?<=\w_)(?=\w)|(?<=[\w}])(?=[/?&])|(?<=[a-z])(?=[A-Z])/);
  return new Html((parts.length > 1 ? parts : ["", ...parts]).map(escapedText).join("<wbr>"));
}

/** A block of code with room above it for its name and, where scripts run, a button that copies it. */
function codeBlock(code: string, name = ""): string {
  return `<div class="code" data-name="${name}"><pre tabindex="0"><code>${code}</code></pre></div>\n`;
}

/** Gives a heading an anchor and, unless it has a link, a link to itself, which a reader can copy. */
function linkToItself([open, text, close]: readonly Token[], id: string): void {
  open?.attrSet("id", id);
  if (!open || !close || text?.children?.some(({ type }) => type === "link_open")) return;
  open.meta = { after: `<a class="anchor" href="#${id}">` };
  close.meta = { before: "</a>" };
}

/** Puts the heading of its column on each cell of a wide table, for phones, which have one cell below the other. */
function labelCells(tokens: readonly Token[]): void {
  let headings: string[] = [];
  let column = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "table_open") headings = [];
    if (token.type === "tr_open") column = 0;
    if (token.type === "th_open") headings.push(plainText(tokens[index + 1]));
    if (token.type !== "td_open") continue;
    const label = headings[column++] ?? "";
    // What a property, its type and its description are can be seen.
    if (column > 1 && headings.length > 2 && headings[0] !== "property") token.attrSet("data-label", label);
  }
}

/** What a reader sees of a token that is not a block of code. */
function plainText(token: Token | undefined): string {
  if (!token?.children) return "";
  return token.children.map(({ type, content }) => (type === "softbreak" ? " " : content)).join("");
}
