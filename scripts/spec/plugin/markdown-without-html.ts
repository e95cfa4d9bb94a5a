import markdownIt from "markdown-it";
import type { Context, Fields, Location } from "./context.ts";

const markdown = markdownIt({ html: true });

/** The place of a table that the bundle step makes. It is the only comment that a description can have. */
const TABLE = /^<!-- table: [\w -]+ -->\s*$/;

/** Refuses HTML in what becomes Markdown on a page: a description that shows a script or a form would not be a description. */
export function markdownWithoutHtml() {
  return {
    any: {
      enter(node: unknown, { location, report }: Context) {
        // Redocly visits lists and values, too.
        const { description, summary } = Object(node) as Fields;
        for (const [key, text] of Object.entries({ description, summary })) {
          if (typeof text !== "string") continue;
          const html = firstHtml(text);
          if (html) report({ message: problem(html.text), location: location.child([key]) });
        }
      },
    },
  };
}

/** Reports the HTML of a Markdown file, with its line. */
export function reportHtml(text: string, { source }: Location, report: Context["report"]): void {
  const html = firstHtml(text);
  if (html) report({ message: problem(html.text), location: { source, start: { line: html.line, col: 1 } } });
}

function problem(html: string): string {
  return `Descriptions are Markdown without HTML (found: ${html.trim().split("\n")[0]}). Write code between backticks.`;
}

/** The first HTML in a Markdown text, and the line of the block that it is in. */
function firstHtml(text: string): { text: string; line: number } | undefined {
  let line = 1;
  for (const token of markdown.parse(text, {})) {
    line = (token.map?.[0] ?? line - 1) + 1;
    const inline = token.children?.find(({ type }) => type === "html_inline");
    if (inline) return { text: inline.content, line };
    if (token.type === "html_block" && !TABLE.test(token.content)) return { text: token.content, line };
  }
  return undefined;
}
