import { createCssVariablesTheme, createHighlighter } from "shiki";
import { escapedText, Html } from "./html.ts";
import { WORKSPACE } from "./workspace.ts";

/** What a reader calls a language of code. */
export const LANGUAGE_NAMES: Record<string, string> = {
  ts: "TypeScript",
  js: "JavaScript",
  sh: "Shell",
  json: "JSON",
};

/** The class of each role that a theme of Shiki knows. What is nothing in particular needs none. */
const ROLES: Record<string, string> = {
  keyword: "k",
  string: "s",
  "string-expression": "s",
  constant: "n",
  parameter: "n",
  function: "f",
  comment: "c",
};

/** The deepest indent that the style sheet knows. */
const DEEPEST = 6;

export interface CodeColours {
  /**
   * A block of code, coloured by classes: the policy of the pages permits no style within an element. Each line is an element, so
   * that a long one goes on below, and its text is exactly that of the code.
   */
  code(code: string, language: string): Html;
}

/**
 * Colours code. What a reader can choose for all pages is marked in it: the host, the workspace, and the options of a client
 * that has none.
 *
 * @param host the URL of the first server
 */
export async function createCodeColours(host: string): Promise<CodeColours> {
  const languages = Object.keys(LANGUAGE_NAMES);
  const theme = createCssVariablesTheme({ name: "roles", variablePrefix: "", fontStyle: false });
  const highlighter = await createHighlighter({ themes: [theme], langs: languages });
  const choices: Record<string, string> = { [WORKSPACE]: "workspace", ...(host && { [host]: "host" }) };
  const marks = new RegExp(`(${Object.keys(choices).map(RegExp.escape).join("|")})`);

  const text = (plain: string) =>
    plain
      .split(marks)
      .map((part) =>
        choices[part]
          ? `<span class=${choices[part]}>${escapedText(part)}</span>`
          : escapedText(part).replaceAll(/(?<=^|[\w}])\/(?=\w)/g, "<wbr>/"),
      )
      .join("");

  function lines(code: string, language: string): string[] {
    if (!languages.includes(language)) return code.split("\n").map(text);
    const { tokens } = highlighter.codeToTokens(code, {
      lang: language as "ts",
      theme: "roles",
      // By default it leaves a line plain after half a second, so that a busy machine would build other pages.
      tokenizeTimeLimit: 0,
    });
    return tokens.map((line) =>
      merged(line, language)
        .map(({ content, role }) => (role ? `<i class=${role}>${text(content)}</i>` : text(content)))
        .join("")
        .replace(/(createBuddyClient<\/i>\()(?=\))/, "$1<span class=options></span>")
        // The end of a line of a command stays with its last word.
        .replace(/ \\$/, "<u> \\</u>"),
    );
  }

  return {
    code: (code, language) =>
      new Html(
        lines(code.trimEnd(), language)
          .map((line) => {
            const indent = Math.min(
              DEEPEST,
              Math.floor((/^(?:<[^>]+>)* */.exec(line)?.[0].replace(/<[^>]+>/g, "").length ?? 0) / 2),
            );
            return `<span class=l${indent || ""}>${line}\n</span>`;
          })
          .join(""),
      ),
  };
}

/** Neighbours of one role as one piece. */
function merged(line: { content: string; color?: string }[], language: string) {
  const pieces: { content: string; role: string }[] = [];
  for (const { content, color = "" } of line) {
    const name = /token-([\w-]+)/.exec(color)?.[1] ?? "";
    const role = (language === "json" && name === "keyword" ? "n" : ROLES[name]) ?? "";
    const last = pieces.at(-1);
    if (last && (last.role === role || content.trim() === "")) last.content += content;
    else pieces.push({ content, role });
  }
  return pieces;
}
