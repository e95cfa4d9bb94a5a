/** The parts of a Markdown text that are there, with an empty line between them. */
export function blocks(...parts: (string | false | undefined)[]): string {
  return parts.flatMap((part) => (part ? part.trim() : [])).join("\n\n");
}

/** A table, or nothing where there is no row. */
export function table(headings: string[], rows: string[][]): string {
  const lines = [headings, headings.map(() => "---"), ...rows].map(
    (cells) => `| ${cells.map(cell).join(" | ")} |`,
  );
  return rows.length > 0 ? lines.join("\n") : "";
}

function cell(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
}

/** A block of code. */
export function fenced(language: string, text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** A value as a block of JSON. */
export function json(value: unknown): string {
  return fenced("json", JSON.stringify(value, null, 2));
}

/** Code within a line. */
export function code(text: string): string {
  if (!text.includes("`")) return `\`${text}\``;
  const fence = "`".repeat(longestRun(text) + 1);
  return `${fence} ${text} ${fence}`;
}

/** How many backticks a text has in a row. */
function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
