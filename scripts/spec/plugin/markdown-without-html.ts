import markdownIt, { type Token } from "markdown-it";
import type { Context, Location } from "./context.ts";

/** Makes a link of every URL, so that those that are refused below are seen. */
export function markdownParser() {
  const markdown = markdownIt({ html: true });
  markdown.validateLink = () => true;
  return markdown;
}

const markdown = markdownParser();

/** The place of a table that the bundle step makes. It is the only comment that a description can have. */
const TABLE = /^<!-- table: [\w -]+ -->\s*$/;

/** Characters that turn the direction of a text, so that a reader sees another one than a program. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/;

/** Refuses what would not be a text on a page: HTML, a picture, a link that runs something, a text that turns around. */
export function markdownWithoutHtml() {
  return {
    any: {
      enter(node: unknown, { location, report }: Context) {
        // Redocly visits lists and values, too.
        for (const [key, text] of typeof node === "object" && node !== null ? Object.entries(node) : []) {
          if (typeof text !== "string") continue;
          const found = problemOf(key, text);
          if (found) report({ message: found, location: location.child([key]) });
        }
      },
    },
  };
}

function problemOf(key: string, text: string): string | undefined {
  if (key === "description" || key === "summary") return firstProblem(text)?.message;
  if (BIDI.test(text)) return TURNED;
  // A contact, a license, other documentation.
  return /^(url|\w+Url|termsOfService)$/.test(key) ? linkProblem(text) : undefined;
}

/** Reports the first problem of a Markdown file, with its line. */
export function reportHtml(text: string, { source }: Location, report: Context["report"]): void {
  const found = firstProblem(text);
  if (found) report({ message: found.message, location: { source, start: { line: found.line, col: 1 } } });
}

/** The first problem of a Markdown text, and the line of the block that it is in. */
function firstProblem(text: string): { message: string; line: number } | undefined {
  let line = 1;
  for (const token of markdown.parse(text, {})) {
    line = (token.map?.[0] ?? line - 1) + 1;
    if (token.type === "html_block" && TABLE.test(token.content)) continue;
    for (const part of [token, ...(token.children ?? [])]) {
      const message = tokenProblem(part);
      if (message) return { message, line };
    }
  }
  return undefined;
}

const TURNED = "Texts have no characters that turn their direction (U+202A to U+202E, U+2066 to U+2069).";

/** Why a part of a Markdown text can't be on a page. */
export function tokenProblem({ type, content, attrs }: Token): string | undefined {
  if (type === "html_block" || type === "html_inline") {
    return `Descriptions are Markdown without HTML (found: ${content.trim().split("\n")[0]}). Write code between backticks.`;
  }
  if (type === "image")
    return "Descriptions have no picture: pages don't show any. Name it in a link instead.";
  if (BIDI.test(content)) return TURNED;
  const [, href] = (type === "link_open" && attrs?.find(([name]) => name === "href")) || [];
  return href === undefined ? undefined : linkProblem(String(href));
}

const HOST = "document.invalid";

/** Why a URL is no link: it has another scheme, or names a host without a scheme. */
function linkProblem(url: string): string | undefined {
  // As browsers read it, which skip tabs and control characters.
  const isInside = ["http:", "https:"].every((scheme) => URL.parse(url, `${scheme}//${HOST}`)?.host === HOST);
  const isSafe = /^(https?:\/\/|mailto:)/i.test(url) || isInside;
  return isSafe
    ? undefined
    : `Links begin with https://, or lead to a place of the document (found: ${url}).`;
}
