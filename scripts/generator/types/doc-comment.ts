/** The inside of a JSDoc comment, between `/*` and the end: its text can have several lines, and can't end it. */
export function commentBody(text: string): string {
  // Editors and compilers take all of these for the end of a line.
  const lines = text.trim().split(/\r\n|[\n\r\u2028\u2029]/);
  const escaped = lines.map((line) => line.trimEnd().replaceAll("*/", "*\\/"));
  if (escaped.length === 1) return `* ${escaped[0]} `;
  return `*\n${escaped.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}

/** A JSDoc comment of a text and its tags. A text or tag may have several lines. */
export function docComment(text: string, tags: readonly string[] = []): string {
  const all = [text.trim(), ...tags].filter(Boolean).join("\n");
  return all === "" ? "" : `/*${commentBody(all)}*/`;
}
