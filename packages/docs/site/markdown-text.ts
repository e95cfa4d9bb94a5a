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
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** A value as a block of JSON. */
export function json(value: unknown): string {
  return fenced("json", JSON.stringify(value, null, 2));
}

/** Code within a line. */
export function code(text: string): string {
  return `\`${text}\``;
}
