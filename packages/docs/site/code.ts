import { createHighlighter } from "shiki";
import { escapedText } from "./html.ts";

/** What a reader calls a language of code. */
export const LANGUAGE_NAMES: Record<string, string> = {
  ts: "TypeScript",
  js: "JavaScript",
  sh: "Shell",
  json: "JSON",
};

const THEMES = { light: "github-light-high-contrast", dark: "github-dark-high-contrast" };

export interface CodeColours {
  /** The lines of a block of code as HTML, coloured by classes. */
  lines(code: string, language: string): string[];
  /** The style sheet of the code up to now. */
  css(): string;
}

/** Colours code by classes with short names: the policy of the pages permits no style within an element. */
export async function createCodeColours(): Promise<CodeColours> {
  const languages = Object.keys(LANGUAGE_NAMES);
  const highlighter = await createHighlighter({ themes: Object.values(THEMES), langs: languages });
  const classes = new Map<string, string>();

  const span = (text: string, style: string) => {
    const name = classes.get(style) ?? `k${classes.size}`;
    classes.set(style, name);
    // The pages have thousands of them, so they go without quotes.
    return `<i class=${name}>${escapedText(text)}</i>`;
  };

  return {
    lines(code, language) {
      if (!languages.includes(language)) return escapedText(code.trimEnd()).split("\n");
      const lang = language as "ts";
      const { tokens } = highlighter.codeToTokens(code.trimEnd(), {
        ...{ lang, themes: THEMES, defaultColor: "light-dark()", cssVariablePrefix: "--" },
        // By default it leaves a line plain after half a second, so that a busy machine would build other pages.
        tokenizeTimeLimit: 0,
      });
      return tokens.map((line) =>
        merged(line)
          .map(({ text, color }) => (color ? span(text, color) : escapedText(text)))
          .join(""),
      );
    },
    css: () => [...classes].map(([color, name]) => `.${name}{color:${color}}`).join("\n"),
  };
}

/** The colour of text that is nothing in particular. It needs no class. */
const PLAIN = /#0E1116/i;

/** Neighbours of one colour as one piece. */
function merged(line: { content: string; htmlStyle?: Record<string, string> }[]) {
  const pieces: { text: string; color: string }[] = [];
  for (const { content, htmlStyle } of line) {
    const own = htmlStyle?.["color"] ?? "";
    const last = pieces.at(-1);
    const color = PLAIN.test(own) ? "" : own;
    if (last && (last.color === color || content.trim() === "")) last.text += content;
    else pieces.push({ text: content, color });
  }
  return pieces;
}
