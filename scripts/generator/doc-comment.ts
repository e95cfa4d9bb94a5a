/** A JSDoc comment of a text and its tags. A text or tag may have several lines. */
export function docComment(text: string, tags: readonly string[] = [], indent = ""): string {
  const lines = [text.trim(), ...tags].filter(Boolean).join("\n").split("\n");
  if (lines.length === 1 && lines[0] === "") return "";
  const escaped = lines.map((line) => line.trimEnd().replaceAll("*/", "*\\/"));
  if (escaped.length === 1) return `${indent}/** ${escaped[0]} */`;
  return [`${indent}/**`, ...escaped.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join(
    "\n",
  );
}
