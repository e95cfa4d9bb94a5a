import { record } from "./unknown.js";

/** The first message of Buddy's `{ errors: [{ message }] }`. */
export function firstMessage(body: unknown): string {
  const messages = [record(body)["errors"]].flat().map((error) => record(error)["message"]);
  return String(messages.find((message) => typeof message === "string") ?? "");
}

/** The first 200 characters. */
export function excerpt(text: string): string {
  return printable(text.slice(0, 999))
    .trim()
    .replace(/^(.{200}).+/u, "$1…");
}

/** On one line, without characters that control a terminal, the direction of text, or nothing at all. */
export function printable(text: string): string {
  return text.replace(/[\s\p{C}\p{Zl}\p{Zp}]+/gu, " ");
}
