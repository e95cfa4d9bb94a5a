import { Failure } from "@buddy-openapi/process/run";
import { markdownParser, tokenProblem } from "@buddy-openapi/spec-tools/plugin/markdown-without-html";
import GithubSlugger, { slug } from "github-slugger";
import type { Token } from "markdown-it";
import { card, type Pane, pre, tabbedCard } from "./cards.ts";
import { type CodeColours, createCodeColours, LANGUAGE_NAMES } from "./code.ts";
import { escapedText, Html } from "./html.ts";
import { relativeUrl } from "./pages.ts";

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
  /** The same for the page at a URL, whose code that names an operation, a type or an export leads there. */
  at(url: string): Renderer;
}

/** What a renderer knows of the site that it writes for. */
export interface Names {
  /** The URL of the first server, which readers can change in code. */
  host?: string;
  /** Where what has a name in code is described, by that name. */
  places?: ReadonlyMap<string, string>;
}

/** How prose names a section of the introduction, which is a page here. */
const INTRODUCTION = /"([^"\n]+)"\s+in\s+the\s+introduction/g;

/**
 * Turns Markdown into HTML.
 *
 * What the linter refuses in the Markdown is refused here too: a description comes from a document that somebody else may have written.
 */
export async function createRenderer({ host = "", places = new Map() }: Names = {}): Promise<Renderer> {
  const colours = await createCodeColours(host);
  const markdown = markdownParser();
  markdown.renderer.rules["fence"] = (tokens, index) => blockOf(tokens, index, colours).text;
  // Quotes need escaping within tags only.
  markdown.renderer.rules["text"] = (tokens, index) => escapedText(tokens[index]?.content ?? "");
  markdown.renderer.rules["code_inline"] = (tokens, index) => {
    const { content = "", meta } = tokens[index] ?? {};
    // A style sheet sees no text between code and a link, so what is one type with a link beside it is marked here.
    const isPart = tokens[index - 1]?.type === "link_close" || tokens[index + 1]?.type === "link_open";
    const code = `<code${isPart ? " class=part" : ""}>${breakableCode(content).text}</code>`;
    const href = meta?.["href"];
    if (href) return `<a href="${href}">${code}</a>`;
    // Otherwise the first word of what follows would break where the line ends.
    return isPart && content.endsWith("<") ? `${code}<wbr>` : code;
  };
  for (const rule of ["heading_open", "heading_close"]) {
    markdown.renderer.rules[rule] = (tokens, index, options, _environment, renderer) => {
      const { before = "", after = "" } = tokens[index]?.meta ?? {};
      return before + renderer.renderToken(tokens, index, options) + after;
    };
  }
  markdown.renderer.rules["table_open"] = () => '<div class="table"><table>\n';
  markdown.renderer.rules["table_close"] = () => "</table></div>\n";

  return rendererAt("");

  function rendererAt(url: string): Renderer {
    return {
      page: (text, source) => page(text, source, url),
      block: (text, source) => written(parse(text ?? "", source, url)),
      cell: (text, source) => {
        const tokens = parse(text ?? "", source, url);
        const isParagraph = tokens.length === 3 && tokens[0]?.type === "paragraph_open";
        return written(isParagraph ? tokens.slice(1, 2) : tokens);
      },
      inline: (text, source) => written(parse(text, source, url, true)),
      at: rendererAt,
      ...colours,
    };
  }

  function parse(text: string, source: string, url: string, inline = false): Token[] {
    const overview = relativeUrl(url, "reference/index.html");
    const linked = text.replace(INTRODUCTION, (_, title) => `[${title}](${overview}#${slug(title)})`);
    const tokens = inline ? markdown.parseInline(linked, {}) : markdown.parse(linked, {});
    for (const token of tokens.flatMap((token) => [token, ...(token.children ?? [])])) {
      const problem = tokenProblem(token);
      if (problem) throw new Failure(`${source}: ${problem}`);
      const href = token.type === "link_open" ? String(token.attrGet("href")) : "";
      // Pages link to each other's Markdown, which also works where the Markdown is read as it is.
      if (href && !href.includes(":")) token.attrSet("href", href.replace(/\.md(?=#|$)/, ".html"));
    }
    for (const [index, token] of tokens.entries())
      if (token.children && tokens[index - 1]?.type !== "heading_open") linkNames(token.children, url);
    labelCells(tokens);
    return tokens;
  }

  /** Makes code that is the name of something a link to its place, unless it is within a link or on the page of its own. */
  function linkNames(children: readonly Token[], url: string): void {
    let isLink = false;
    for (const child of children) {
      if (child.type === "link_open") isLink = true;
      if (child.type === "link_close") isLink = false;
      const place = child.type === "code_inline" && !isLink && places.get(child.content.replace(/\(\)$/, ""));
      if (place && place !== url) child.meta = { href: relativeUrl(url, place) };
    }
  }

  function written(tokens: Token[]): Html {
    return new Html(markdown.renderer.render(tokens, markdown.options, {}));
  }

  function page(text: string, source: string, url: string): Rendered {
    const tokens = parse(text, source, url);
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
}

/**
 * Code within a line. Long code breaks between the segments of a path and the words of a name before it breaks a word; the
 * style sheet keeps code without a `<wbr>` in one piece.
 */
export function breakableCode(code: string, longest = LONG_CODE): Html {
  if (code.length <= longest) return new Html(escapedText(code));
  const parts = code.split(/(?<=\w_)(?=\w)|(?<=[\w}])(?=[/?&])|(?<=[a-z])(?=[A-Z])/);
  return new Html((parts.length > 1 ? parts : ["", ...parts]).map(escapedText).join("<wbr>"));
}

/** A block of code. Blocks that follow each other say the same in several languages, so they are one card with tabs. */
function blockOf(tokens: readonly Token[], index: number, { code }: CodeColours): Html {
  if (tokens[index - 1]?.type === "fence") return new Html("");
  let end = index;
  while (tokens[end]?.type === "fence") end++;
  const panes = tokens.slice(index, end).map(({ content, info }): Pane => {
    const language = info.trim();
    const isCurl = language === "sh" && content.includes("curl ");
    const label = isCurl ? "curl" : (LANGUAGE_NAMES[language] ?? "Text");
    return { label, key: label.toLowerCase(), body: pre(code(content, language)) };
  });
  const [only, ...others] = panes;
  return only && others.length === 0
    ? card(only.label, only.body)
    : tabbedCard(`language-${index}`, "Language", panes);
}

/** Gives a heading an anchor and, unless it has a link, a link to itself, which a reader can copy. */
function linkToItself([open, text, close]: readonly Token[], id: string): void {
  open?.attrSet("id", id);
  if (!open || !close || text?.children?.some(({ type }) => type === "link_open")) return;
  open.meta = { after: `<a class="self" href="#${id}">` };
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
