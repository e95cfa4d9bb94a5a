import { isDeepStrictEqual } from "node:util";
import { list, record } from "../json.ts";
import { type At, type Comparison, report } from "./difference.ts";
import { keywordOf, type Shape } from "./shape.ts";

/** Compares enums and constants. */
export function compareValues(comparison: Comparison, at: At, before: Shape, after: Shape): void {
  const sides = { before: before.values, after: after.values };
  const isOf = (shape: Shape) => (shape.isOpen ? "open values" : "values");
  if (!before.values && !after.values) return;
  if (!before.values) report(comparison, at, isOf(after), "added", sides);
  // The types package exports the values of a named enum.
  else if (!after.values)
    report(comparison, at, at.path.length === 0 ? "named values" : isOf(before), "removed", sides);
  if (!before.values || !after.values) return;
  if (before.isOpen !== after.isOpen)
    report(comparison, at, "open", before.isOpen ? "removed" : "added", sides);
  const [had, has] = [list(before.values.value), list(after.values.value)];
  const lacks = (values: unknown[]) => (value: unknown) =>
    !values.some((other) => isDeepStrictEqual(value, other));
  const deprecated = record(keywordOf(before, "x-deprecated-values")?.value);
  const what = after.isOpen && before.isOpen ? "open value" : "value";
  for (const value of had.filter(lacks(has))) {
    const advice = deprecated[String(value)];
    const deprecation = advice === undefined ? undefined : String(advice);
    report(comparison, at, what, "removed", { before: { ...before.values, value }, deprecation });
  }
  for (const value of has.filter(lacks(had)))
    report(comparison, at, what, "added", { after: { ...after.values, value } });
}
