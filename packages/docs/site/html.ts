/** Text that is HTML already. Everything else that goes into a template is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** Text that is HTML, such as that of an icon. */
export function trusted(text: string): Html {
  return new Html(text);
}

type Value = Html | string | number | false | undefined | readonly Value[];

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A piece of HTML. What is put into it is escaped, unless a template or the renderer of Markdown made it. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(
    parts.map((part, index) => part + (index < values.length ? written(values[index]) : "")).join(""),
  );
}

function written(value: Value): string {
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(written).join("");
  return value === false || value === undefined ? "" : escaped(String(value));
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** Text between tags, where quotes stay as they are. */
export function escapedText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}
