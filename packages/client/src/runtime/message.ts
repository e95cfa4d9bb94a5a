/** Buddy's `{ errors: [{ message }] }`, its variants that clients have met, or the text of any other response. */
export function firstMessage(body: unknown): string {
  if (typeof body === "string") return body;
  const { errors, error } = Object(body);
  const first: unknown = Array.isArray(errors) ? errors[0] : error;
  const message: unknown = typeof first === "string" ? first : Object(first).message;
  return typeof message === "string" ? message : "";
}

/** The first 200 characters, without the tags of an HTML page. */
export function excerpt(text: string): string {
  const start = text.slice(0, 4000).replace(/<(style|script)[\s\S]*?<\/\1>|<[^<>]*>/gi, " ");
  return printable(start)
    .trim()
    .replace(/^(.{200}).+/u, "$1…");
}

/** On one line, without characters that control a terminal, the direction of text, or nothing at all. */
export function printable(text: string): string {
  return text.replace(/[\s\p{C}\p{Zl}\p{Zp}]+/gu, " ");
}
