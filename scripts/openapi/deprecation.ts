import { record, text } from "./json.ts";

/** The replacement of something deprecated, in words, from `x-deprecated`: `""` where it names nothing, `undefined` for anything else. */
export function deprecationOf(value: unknown): string | undefined {
  const { deprecated, "x-deprecated": advice } = record(value);
  return deprecated === true ? text(advice).trim() : undefined;
}
