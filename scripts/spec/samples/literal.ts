/** The longest line of a sample. */
const WIDTH = 100;

/** A value as source of TypeScript and JavaScript, on one line where it fits. */
export function literal(value: unknown, indent = ""): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  const entries = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${literal(item, inner)}`);
  if (entries.length === 0) return Array.isArray(value) ? "[]" : "{}";
  const line = `${open}${entries.join(", ")}${close}`;
  if (!line.includes("\n") && indent.length + line.length < WIDTH - 30) return line;
  return `${open.trim()}\n${entries.map((entry) => `${inner}${entry},\n`).join("")}${indent}${close.trim()}`;
}

/** A string as source. Its end tags are safe within a script of a page, its line separators within older parsers. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text)
    .replaceAll("</", "<\\/")
    .replaceAll("<!--", "<\\!--")
    .replace(/[\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

/** A key of an object literal. `__proto__` would set the prototype, unless it is computed. */
export function propertyKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key);
}

/** A word of a POSIX shell whose value is exactly this text. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
