import { record } from "./json.ts";

/** The sentences of a description that say what to use instead of something deprecated; `""` where none does. */
export function adviceIn(description: unknown): string {
  if (typeof description !== "string") return "";
  const sentences = description
    .replace(/\s+/g, " ")
    .trim()
    .split(/(?<=[.!?]) /);
  return sentences.filter((sentence) => /\buse\b/i.test(sentence)).join(" ");
}

/** The advice of something that is deprecated; `undefined` for anything else. */
export function deprecationOf(value: unknown): string | undefined {
  const { deprecated, description } = record(value);
  return deprecated === true ? adviceIn(description) : undefined;
}
