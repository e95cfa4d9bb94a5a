import type ts from "typescript";
import { largest } from "./change.ts";
import { compareTypes } from "./compare-types.ts";
import { isObject, membersOf } from "./compare-unions.ts";
import { below, type Finding, found, type Place, trying } from "./type-place.ts";

/** The objects of a union of results, with their statuses. */
type Results = Map<ts.Type, Set<number>>;

/** Compares results status by status. @returns `undefined` for other unions. */
export function compareStatuses(
  place: Place,
  before: ReadonlySet<ts.Type>,
  after: ReadonlySet<ts.Type>,
): Finding[] | undefined {
  const [was, is] = [resultsOf(place, before), resultsOf(place, after)];
  if (!was || !is || place.position === "in") return undefined;
  const [known, present] = [allStatuses(was), allStatuses(is)];
  const kept = [...was].flatMap(([type, statuses]) =>
    [...is].flatMap(([next, others]) => {
      const [status] = statuses.intersection(others);
      return status === undefined ? [] : compareResults(below(place, String(status)), type, next);
    }),
  );
  const gone = [...known.difference(present)].map((status) =>
    found(below(place, String(status)), "status-removed", "major", "is no status of it any more"),
  );
  const added = [...is].flatMap(([next, statuses]) => {
    const others = statuses.difference(known);
    if (others.size === 0) return [];
    const isKnown = [...was.keys()].some(
      (type) => largest(compareBodies(trying(place), type, next)) !== "major",
    );
    return [...others].map((status) => {
      const at = below(place, String(status));
      return isKnown
        ? found(at, "status-added", "minor", "is a new status of it")
        : found(at, "status-added", "major", "is a new status of it, with another body");
    });
  });
  return [...kept, ...gone, ...added];
}

function allStatuses(results: Results): Set<number> {
  return new Set([...results.values()].flatMap((statuses) => [...statuses]));
}

function compareResults(place: Place, before: ts.Type, after: ts.Type): Finding[] {
  if (before.symbol !== after.symbol && before.symbol?.name === after.symbol?.name)
    place.use(before.symbol, after.symbol, place.position);
  return compareBodies(place, before, after);
}

/** What a result has beside its status is what all results have, which is compared by itself. */
function compareBodies(place: Place, before: ts.Type, after: ts.Type): Finding[] {
  const { checker } = place;
  const properties = checker.getPropertiesOfType(before).filter(({ name }) => name !== "status");
  return properties.flatMap((property): Finding[] => {
    const at = below(place, property.name);
    const next = after.getProperty(property.name);
    return next
      ? compareTypes(at, checker.getTypeOfSymbol(property), checker.getTypeOfSymbol(next))
      : [found(at, "property-removed", "major", "is gone")];
  });
}

/** @returns `undefined` if a member is no object that has a `status` of known numbers. */
function resultsOf(place: Place, members: ReadonlySet<ts.Type>): Results | undefined {
  const results: Results = new Map();
  for (const type of members) {
    const property = isObject(type) ? type.getProperty("status") : undefined;
    const statuses = property && [...membersOf(place.checker.getTypeOfSymbol(property), place)];
    if (!statuses?.every((status) => status.isNumberLiteral())) return undefined;
    results.set(type, new Set(statuses.map(({ value }) => value)));
  }
  return results;
}
