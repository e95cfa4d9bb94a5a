import ts from "typescript";
import { compareStatuses } from "./compare-statuses.ts";
import { closest, compareTypes } from "./compare-types.ts";
import { type Finding, found, type Place, textOf, trying } from "./type-place.ts";

/** How unions differ: enums, values that may be null, results by status. */
export function compareUnions(place: Place, before: ts.Type, after: ts.Type): Finding[] {
  const whole = { before: membersOf(before, place), after: membersOf(after, place) };
  const statuses = compareStatuses(place, whole.before, whole.after);
  if (statuses) return statuses;
  const [was, is] = withoutNamedUnions(place, whole.before, whole.after);
  for (const type of was) {
    const same = is.has(type) ? type : [...is].find((next) => areSameParameter(type, next));
    if (same && is.delete(same)) was.delete(type);
  }
  return [
    ...pairObjects(place, was, is),
    ...goneMembers(place, was, whole.after),
    ...newMembers(place, is, whole.before),
  ];
}

/** The members of a union, or the type alone, without what represents a property that is left out. */
export function membersOf(type: ts.Type, { checker }: Place): Set<ts.Type> {
  const isMissing = (member: ts.Type) =>
    (member.flags & ts.TypeFlags.Undefined) !== 0 && member !== checker.getUndefinedType();
  return new Set((type.isUnion() ? type.types : [type]).filter((member) => !isMissing(member)));
}

/** Takes out what an alias names in both: the alias is compared by itself. */
function withoutNamedUnions(
  place: Place,
  before: ReadonlySet<ts.Type>,
  after: ReadonlySet<ts.Type>,
): [Set<ts.Type>, Set<ts.Type>] {
  let [was, is] = [new Set(before), new Set(after)];
  for (const [name, [union, next]] of place.unions) {
    const [values, others] = [new Set(union.types), new Set(next.types)];
    if (name === place.name || !place.canBe(name, place.position)) continue;
    if (!union.aliasSymbol || !next.aliasSymbol || !values.isSubsetOf(was) || !others.isSubsetOf(is))
      continue;
    place.use(union.aliasSymbol, next.aliasSymbol, place.position);
    [was, is] = [was.difference(values), is.difference(others)];
  }
  return [was, is];
}

/** Objects of one discriminant belong together, else those that differ least. What is paired is taken out of both. */
function pairObjects(place: Place, before: Set<ts.Type>, after: Set<ts.Type>): Finding[] {
  return [...before].filter(isObject).flatMap((type) => {
    const candidates = [...after].filter(
      (next) => isObject(next) && haveSameDiscriminants(place, type, next),
    );
    const best = closest(candidates, (next) => compareTypes(trying(place), type, next));
    if (!best) return [];
    before.delete(type);
    after.delete(best);
    return compareTypes(place, type, best);
  });
}

function haveSameDiscriminants({ checker }: Place, one: ts.Type, other: ts.Type): boolean {
  return checker.getPropertiesOfType(one).every(({ name }) => {
    const [was, is] = [one, other]
      .map((type) => type.getProperty(name))
      .map((property) => property && checker.getTypeOfSymbol(property));
    return !was || !is || !isLiteral(was) || !isLiteral(is) || was === is;
  });
}

function goneMembers(place: Place, gone: ReadonlySet<ts.Type>, after: ReadonlySet<ts.Type>): Finding[] {
  const missed = [...gone].filter((type) => isMissed(place, type, after));
  const values = missed.filter((type) => type.isStringLiteral()).map(({ value }) => value);
  const others = missed.filter((type) => !type.isStringLiteral() && !isOpenEnd(type));
  const findings: Finding[] = [];
  if (values.length > 0)
    findings.push(found(place, "value-removed", "major", `no longer knows ${asCode(values)}`, { values }));
  if (missed.some(isOpenEnd))
    findings.push(found(place, "enum-closed", "major", "takes no other values any more"));
  if (others.length > 0) {
    const text = asCode(others.map((type) => textOf(type, place)));
    const isCompared = others.some((type) => isLiteral(type) || isObject(type));
    findings.push(
      place.position === "in"
        ? found(place, "type-narrowed", "major", `no longer takes ${text}`)
        : found(place, "type-narrowed", isCompared ? "major" : "minor", `is never ${text} now`),
    );
  }
  return findings;
}

/** Whether code of the last release notices that a member is gone. */
function isMissed(place: Place, type: ts.Type, after: ReadonlySet<ts.Type>): boolean {
  const has = (flags: ts.TypeFlags) => [...after].some((member) => member.flags & flags);
  if (has(ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return false;
  const isCovered = fits(place, type, after);
  // A value that an enum knew is compared with, which is an error where it is known no more.
  if (type.isStringLiteral())
    return !has(ts.TypeFlags.String) && (has(ts.TypeFlags.StringLiteral) || !isCovered);
  if (isOpenEnd(type)) return !has(ts.TypeFlags.String);
  if (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) return true;
  return !isCovered || (place.position === "out" && !isObject(type));
}

function newMembers(place: Place, added: ReadonlySet<ts.Type>, before: ReadonlySet<ts.Type>): Finding[] {
  const isEnum = [...before].some((type) => type.isStringLiteral());
  return [...Map.groupBy(added, (type) => fits(place, type, before))].flatMap(([isCovered, types]) => {
    const bump = place.position === "out" && !isCovered ? "major" : "minor";
    const findings: Finding[] = [];
    const values = types.filter((type) => type.isStringLiteral()).map(({ value }) => value);
    if (values.length > 0) {
      const count = values.length === 1 ? "one more value" : `${values.length} more values`;
      findings.push(found(place, "value-added", bump, `knows ${count}: ${asCode(values)}`));
    }
    // An object that fits another one may have properties that are not known there.
    const others = types.filter((type) => !type.isStringLiteral() && (!isCovered || isObject(type)));
    if (others.length === 0) return findings;
    const text = asCode(others.map((type) => textOf(type, place)));
    if (isEnum && others.every((type) => isOpenEnd(type) || type.flags & ts.TypeFlags.String))
      findings.push(found(place, "enum-opened", bump, "takes other values, too"));
    else if (place.position === "in")
      findings.push(found(place, "type-widened", bump, `also takes ${text} now`));
    else findings.push(found(place, "type-widened", bump, `may be ${text} now`));
    return findings;
  });
}

function fits({ checker }: Place, type: ts.Type, members: ReadonlySet<ts.Type>): boolean {
  return [...members].some((member) => checker.isTypeAssignableTo(type, member));
}

function asCode(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** Type parameters of two declarations are never one type, but by their name they are the same. */
function areSameParameter(one: ts.Type, other: ts.Type): boolean {
  return one.isTypeParameter() && other.isTypeParameter() && one.symbol.name === other.symbol.name;
}

/** The `string & {}` of an open enum. */
function isOpenEnd(type: ts.Type): boolean {
  return type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.String);
}

function isLiteral({ flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.Literal) !== 0;
}

export function isObject(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0 || (type.isIntersection() && !isOpenEnd(type));
}
