/** The longest line of a sample in characters, unless a string of it is longer: a column of the docs shows it whole. */
const WIDTH = 60;

/**
 * A value as source of TypeScript and JavaScript, on one line where it fits.
 *
 * @param before how many characters are before it on its line
 */
export function literal(value: unknown, indent = "", before = indent.length): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  const entries = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, item]) => property(key, item, inner));
  if (entries.length === 0) return Array.isArray(value) ? "[]" : "{}";
  const line = `${open}${entries.join(", ")}${close}`;
  if (!line.includes("\n") && before + line.length < WIDTH) return line;
  return `${open.trim()}\n${entries.map((entry) => `${inner}${entry},\n`).join("")}${indent}${close.trim()}`;
}

/** A property of an object literal. */
export function property(key: string, value: unknown, indent: string): string {
  const name = `${propertyKey(key)}: `;
  return name + literal(value, indent, indent.length + name.length);
}

/** A call of a function, with each argument on a line of its own where they don't fit. */
export function call(callee: string, args: readonly string[]): string {
  const line = `${callee}(${args.join(", ")})`;
  if ((line.split("\n")[0] ?? "").length < WIDTH) return line;
  return `${callee}(\n${args.map((each) => `  ${each.replaceAll("\n", "\n  ")},\n`).join("")})`;
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
