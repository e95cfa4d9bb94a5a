import { record, text } from "./json.ts";

/** What to use instead of something deprecated, from `x-deprecated`: `""` where it names nothing, `undefined` for anything else. */
export function deprecationOf(value: unknown): string | undefined {
  const { deprecated, "x-deprecated": advice } = record(value);
  return deprecated === true ? text(advice).trim() : undefined;
}
