import { isDeepStrictEqual } from "node:util";
import { record } from "../json.ts";
import { type Alternative, componentOf, isAnnotation } from "./alternatives.ts";
import type { Comparison } from "./difference.ts";

/** Alternatives that name the same components are compared where these are; the others are left. */
export function withoutSameNames(comparison: Comparison, before: Alternative[], after: Alternative[]) {
  const left = new Set(after);
  const same: { before: Alternative[]; after: Alternative[] } = { before: [], after: [] };
  const others = before.filter((one) => {
    if (one.names.length === 0) return true;
    const found = [...left].find(
      (next) => haveSameNames(comparison, one, next) && isDeepStrictEqual(limitsOf(one), limitsOf(next)),
    );
    if (!found) return true;
    left.delete(found);
    same.before.push(one);
    same.after.push(found);
    return false;
  });
  return { same, before: others, after: [...left] };
}

function haveSameNames(comparison: Comparison, before: Alternative, after: Alternative): boolean {
  const { renamed } = comparison;
  const names = before.names.map((name) => renamed.get(name) ?? name);
  if (isDeepStrictEqual(names.sort(), [...after.names].sort())) return true;
  const [name, other] = [before.names[0], after.names[0]];
  const isRenamed =
    before.names.length + after.names.length === 2 &&
    name !== undefined &&
    other !== undefined &&
    !renamed.has(name) &&
    componentOf(comparison.after, name).value === undefined &&
    componentOf(comparison.before, other).value === undefined;
  if (isRenamed) renamed.set(name, other);
  return isRenamed;
}

function limitsOf({ parts }: Alternative): unknown[] {
  return parts
    .map(({ value }) => Object.entries(record(value)).filter(([keyword]) => !isAnnotation(keyword)))
    .filter(({ length }) => length > 0)
    .map((entries) => Object.fromEntries(entries));
}
