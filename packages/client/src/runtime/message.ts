/** The longest part of a text that goes into an error message, in characters. */
const MAX_EXCERPT = 200;

/** Buddy's `{ errors: [{ message }] }`, its variants that clients have met, or the text of any other response. */
export function firstMessage(body: unknown): string {
  if (typeof body === "string") return body;
  const { errors, error } = Object(body);
  const first: unknown = Array.isArray(errors) ? errors[0] : error;
  const message: unknown = typeof first === "string" ? first : Object(first).message;
  return typeof message === "string" ? message : "";
}

/** At most {@link MAX_EXCERPT} characters, without the tags of an HTML page. */
export function excerpt(text: string): string {
  const plain = printable(
    text.slice(0, 20 * MAX_EXCERPT).replace(/<(style|script)[\s\S]*?<\/\1>|<[^<>]*>/gi, " "),
  ).trim();
  const characters = [...plain];
  return characters.length > MAX_EXCERPT ? `${characters.slice(0, MAX_EXCERPT).join("")}…` : plain;
}

/** On one line, without characters that control a terminal, the direction of text, or nothing at all. */
export function printable(text: string): string {
  return text.replace(/[\s\p{C}\p{Zl}\p{Zp}]+/gu, " ");
}
