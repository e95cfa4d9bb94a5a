import ts from "typescript";
import { type Bump, largest } from "./change.ts";
import {
  type Comparison,
  closest,
  compareTypes,
  dry,
  type Finding,
  type Position,
  textOf,
} from "./compare-types.ts";

/** How unions differ: enums, values that may be null, results by status. */
export function compareUnions(
  comparison: Comparison,
  before: ts.Type,
  after: ts.Type,
  position: Position,
  path: string[],
): Finding[] {
  const whole = { before: membersOf(before, comparison), after: membersOf(after, comparison) };
  const statuses = compareByStatus(comparison, whole.before, whole.after, position, path);
  if (statuses) return statuses;
  const [was, is] = withoutNamedUnions(comparison, whole.before, whole.after, position);
  for (const type of [...was]) {
    const same = is.has(type) ? type : [...is].find((next) => areSameParameter(type, next));
    if (same && is.delete(same)) was.delete(type);
  }
  if (was.size === 0 && is.size === 0) return [];
  const findings = pairObjects(comparison, was, is, position, path);
  const add = (kind: string, bump: Bump, says: string) => findings.push({ path, kind, bump, says });
  const fits = (type: ts.Type, members: ReadonlySet<ts.Type>) =>
    [...members].some((member) => comparison.checker.isTypeAssignableTo(type, member));
  const gone = [...was].filter((type) => isMissed(type, whole.after, fits(type, whole.after), position));
  const added = [...is].map((type) => ({ type, isCovered: fits(type, whole.before) }));
  const nameOf = (type: ts.Type) => (type.isStringLiteral() ? type.value : textOf(type, comparison.checker));
  const text = (types: ts.Type[]) => types.map((type) => `\`${nameOf(type)}\``).join(", ");

  const values = gone.filter((type): type is ts.StringLiteralType => type.isStringLiteral());
  if (values.length > 0)
    findings.push({
      path,
      kind: "value-removed",
      bump: "major",
      says: `no longer knows ${text(values)}`,
      values: values.map(({ value }) => value),
    });
  const closed = gone.filter(isOpenEnd);
  if (closed.length > 0) add("enum-closed", "major", "takes no other values any more");
  const others = gone.filter((type) => !type.isStringLiteral() && !closed.includes(type));
  if (others.length > 0) {
    const bump = position === "in" || others.some(isLiteral) || others.some(isObject) ? "major" : "minor";
    const says = position === "in" ? `no longer takes ${text(others)}` : `is never ${text(others)} now`;
    add("type-narrowed", bump, says);
  }
  const isEnum = [...whole.before].some((type) => type.isStringLiteral());
  for (const isCovered of [true, false]) {
    const types = added.filter((one) => one.isCovered === isCovered).map(({ type }) => type);
    const known = types.filter((type) => type.isStringLiteral());
    const breaks = position === "out" && !isCovered;
    if (known.length > 0) {
      const says = `knows ${known.length === 1 ? "one more value" : `${known.length} more values`}: ${text(known)}`;
      add("value-added", breaks ? "major" : "minor", says);
    }
    // An object that fits another one may have properties that are not known there.
    const rest = types.filter((type) => !type.isStringLiteral() && (!isCovered || isObject(type)));
    if (rest.length === 0) continue;
    const opened = isEnum && rest.every((type) => isOpenEnd(type) || type.flags & ts.TypeFlags.String);
    const says = opened
      ? "takes other values, too"
      : `${position === "in" ? "also takes" : "may be"} ${text(rest)} now`;
    add(opened ? "enum-opened" : "type-widened", breaks ? "major" : "minor", says);
  }
  return findings;
}

/** Members that are asked for again and again: some unions have hundreds. */
const known = new WeakMap<ts.Type, ReadonlySet<ts.Type>>();

/** The members of a union, or the type alone, without what represents a property that is left out. */
function membersOf(type: ts.Type, { checker }: Comparison): ReadonlySet<ts.Type> {
  const found = known.get(type);
  if (found) return found;
  const isMissing = (member: ts.Type) =>
    (member.flags & ts.TypeFlags.Undefined) !== 0 && member !== checker.getUndefinedType();
  const members = new Set((type.isUnion() ? type.types : [type]).filter((member) => !isMissing(member)));
  known.set(type, members);
  return members;
}

/** Type parameters of two declarations are never one type, but by their name they are the same. */
function areSameParameter(one: ts.Type, other: ts.Type): boolean {
  return one.isTypeParameter() && other.isTypeParameter() && one.symbol.name === other.symbol.name;
}

/** Whether code of the last release notices that a member is gone. */
function isMissed(
  type: ts.Type,
  after: ReadonlySet<ts.Type>,
  isCovered: boolean,
  position: Position,
): boolean {
  if ([...after].some(({ flags }) => flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown))) return false;
  const hasString = [...after].some(({ flags }) => flags & ts.TypeFlags.String);
  // A value that an enum knew is compared with, which is an error where it is known no more.
  if (type.isStringLiteral())
    return !hasString && ([...after].some((member) => member.isStringLiteral()) || !isCovered);
  if (isOpenEnd(type)) return !hasString;
  if (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) return true;
  return position === "in" ? !isCovered : !isCovered || !isObject(type);
}

/** The `string & {}` of an open enum. */
function isOpenEnd(type: ts.Type): boolean {
  return type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.String);
}

function isLiteral({ flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.Literal) !== 0;
}

function isObject(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0 || (type.isIntersection() && !isOpenEnd(type));
}

/** Takes out what an alias names in both: the alias is compared by itself. */
function withoutNamedUnions(
  comparison: Comparison,
  before: ReadonlySet<ts.Type>,
  after: ReadonlySet<ts.Type>,
  position: Position,
): [Set<ts.Type>, Set<ts.Type>] {
  for (const [name, types] of comparison.unions) {
    const [was, is] = types.map((type) => membersOf(type, comparison));
    if (!was || !is || !was.isSubsetOf(before) || !is.isSubsetOf(after)) continue;
    if (!comparison.canBe(name, position)) continue;
    const [one, other] = types.map(({ aliasSymbol }) => aliasSymbol);
    if (!one || !other) continue;
    // The alias itself is compared by its members.
    if (comparison.naming === name) continue;
    comparison.use(name, one, other, position);
    return withoutNamedUnions(comparison, before.difference(was), after.difference(is), position);
  }
  return [new Set(before), new Set(after)];
}

/** Objects of one discriminant belong together, else those that differ least. What is paired is taken out of both. */
function pairObjects(
  comparison: Comparison,
  before: Set<ts.Type>,
  after: Set<ts.Type>,
  position: Position,
  path: string[],
): Finding[] {
  const findings: Finding[] = [];
  for (const type of [...before].filter(isObject)) {
    const candidates = [...after].filter(
      (next) => isObject(next) && haveSameDiscriminants(comparison, type, next),
    );
    const best = closest(candidates, (next) => compareTypes(dry(comparison), type, next, position, path));
    if (!best) continue;
    findings.push(...compareTypes(comparison, type, best, position, path));
    before.delete(type);
    after.delete(best);
  }
  return findings;
}

function haveSameDiscriminants({ checker }: Comparison, one: ts.Type, other: ts.Type): boolean {
  return checker.getPropertiesOfType(one).every(({ name }) => {
    const [was, is] = [one, other]
      .map((type) => type.getProperty(name))
      .map((property) => property && checker.getTypeOfSymbol(property));
    return !was || !is || !isLiteral(was) || !isLiteral(is) || was === is;
  });
}

/** Compares results status by status. @returns `undefined` for other unions. */
function compareByStatus(
  comparison: Comparison,
  before: ReadonlySet<ts.Type>,
  after: ReadonlySet<ts.Type>,
  position: Position,
  path: string[],
): Finding[] | undefined {
  const [was, is] = [statusesOf(comparison, before), statusesOf(comparison, after)];
  if (!was || !is || position === "in" || was.size + is.size === 0) return undefined;
  const findings: Finding[] = [];
  const compared = new Map<ts.Type, Set<ts.Type>>();
  for (const [status, type] of was) {
    const next = is.get(status);
    if (next && next.symbol !== type.symbol && next.symbol?.name === type.symbol?.name) {
      comparison.use(type.symbol.name, type.symbol, next.symbol, position);
    }
    const at = [...path, String(status)];
    if (!next) {
      findings.push({ path: at, kind: "status-removed", bump: "major", says: "is no status of it any more" });
    } else if (next !== type && !compared.get(type)?.has(next)) {
      compared.set(type, (compared.get(type) ?? new Set()).add(next));
      const found = compareWithoutStatus(comparison, type, next, at);
      findings.push(...found);
    }
  }
  for (const [status, type] of is) {
    if (was.has(status)) continue;
    const others = [...new Set(was.values())].map((known) =>
      compareWithoutStatus(dry(comparison), known, type, path),
    );
    const bump = others.some((found) => largest(found) !== "major") ? "minor" : "major";
    const says = bump === "minor" ? "is a new status of it" : "is a new status of it, with another body";
    findings.push({ path: [...path, String(status)], kind: "status-added", bump, says });
  }
  return findings;
}

function compareWithoutStatus(
  comparison: Comparison,
  before: ts.Type,
  after: ts.Type,
  path: string[],
): Finding[] {
  const found = comparison.checker.getPropertiesOfType(before).flatMap((property): Finding[] => {
    const next = after.getProperty(property.name);
    if (property.name === "status") return [];
    const at = [...path, property.name];
    if (!next) return [{ path: at, kind: "property-removed", bump: "major", says: "is gone" }];
    const [was, is] = [property, next].map((symbol) => comparison.checker.getTypeOfSymbol(symbol));
    return was && is ? compareTypes(comparison, was, is, "out", at) : [];
  });
  return found;
}

/** @returns the object of each status, if every member is an object that has a `status` of known numbers. */
function statusesOf(comparison: Comparison, members: ReadonlySet<ts.Type>): Map<number, ts.Type> | undefined {
  const statuses = new Map<number, ts.Type>();
  for (const type of members) {
    const property = isObject(type) ? type.getProperty("status") : undefined;
    if (!property) return undefined;
    for (const status of membersOf(comparison.checker.getTypeOfSymbol(property), comparison)) {
      if (!status.isNumberLiteral()) return undefined;
      statuses.set(status.value, type);
    }
  }
  return statuses;
}
