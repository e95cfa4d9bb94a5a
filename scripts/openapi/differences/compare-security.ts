import type { Operation } from "../operations.ts";
import { type At, type Comparison, report } from "./difference.ts";

/** Credentials that met one of the alternatives before have to meet one still. */
export function compareSecurity(comparison: Comparison, at: At, before: Operation, after: Operation): void {
  const [had, needs] = [alternativesOf(before), alternativesOf(after)];
  const isMet = (given: Alternative, wanted: Alternative) =>
    [...wanted].every(([name, scopes]) => given.get(name)?.isSupersetOf(scopes) === true);
  const sides = {
    before: { value: before.security, pointer: [...before.pointer, "security"] },
    after: { value: after.security, pointer: [...after.pointer, "security"] },
  };
  if (!had.every((given) => needs.some((wanted) => isMet(given, wanted))))
    report(comparison, at, "security", "narrower", sides);
  else if (!needs.every((given) => had.some((wanted) => isMet(given, wanted))))
    report(comparison, at, "security", "wider", sides);
}

type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/** No alternative is one that asks for nothing. */
function alternativesOf({ security }: Operation): Alternative[] {
  const all = security.length > 0 ? security : [[]];
  return all.map((one) => new Map(one.map(({ name, scopes }) => [name, new Set(scopes)])));
}

export function needsNothing(operation: Operation): boolean {
  return alternativesOf(operation).some(({ size }) => size === 0);
}
