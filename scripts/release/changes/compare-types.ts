import ts from "typescript";
import { BUMPS, largest } from "./change.ts";
import { compareObjects } from "./compare-objects.ts";
import { compareUnions } from "./compare-unions.ts";
import { below, type Finding, found, type Place, textOf, trying } from "./type-place.ts";

/** What of the present type breaks, extends or changes what could be done with the one of the last release. */
export function compareTypes(place: Place, before: ts.Type, after: ts.Type): Finding[] {
  if (before === after || isElsewhere(place)) return [];
  return compareByName(place, before, after) ?? compareStructures(place, before, after);
}

/** As {@link compareTypes}, though both have the same name. */
export function compareStructures(place: Place, before: ts.Type, after: ts.Type): Finding[] {
  const { checker, open, position } = place;
  if (open.some((one) => one.before === before && one.after === after && one.position === position))
    return [];
  const inside = { ...place, open: [...open, { before, after, position }] };
  if (before.isUnion() || after.isUnion()) return compareUnions(inside, before, after);
  if (checker.isArrayType(before) && checker.isArrayType(after) && before.symbol === after.symbol)
    return compareArguments(below(inside, "[]"), argumentsOf(before, checker), argumentsOf(after, checker));
  if (isOwnObject(before, place) && isOwnObject(after, place)) return compareObjects(inside, before, after);
  return compareWhole(place, before, after);
}

function compareArguments(place: Place, before: readonly ts.Type[], after: readonly ts.Type[]): Finding[] {
  return before.flatMap((type, index) => compareTypes(place, type, after[index] ?? type));
}

/** What the compiler thinks of types that can't be compared part by part. */
function compareWhole(place: Place, before: ts.Type, after: ts.Type): Finding[] {
  const { checker, position } = place;
  const [was, is] = [textOf(before, place), textOf(after, place)];
  // Type parameters of two declarations are never the same, but their text is.
  if (was === is) return [];
  const [from, to] = position === "in" ? [before, after] : [after, before];
  // What can't be there fits everything, and can't be read.
  const isGone = position === "out" && (after.flags & ts.TypeFlags.Never) !== 0;
  const isSafe = !isGone && checker.isTypeAssignableTo(from, to);
  if (isSafe && checker.isTypeAssignableTo(to, from)) return [];
  return [found(place, "type-changed", isSafe ? "minor" : "major", `was \`${was}\`, and is \`${is}\``)];
}

/**
 * Leaves types of one name to the comparison of what that name means, if their arguments are the same, too.
 *
 * @returns `undefined` for other types.
 */
function compareByName(place: Place, before: ts.Type, after: ts.Type): Finding[] | undefined {
  const { checker } = place;
  const [was, is] = [namedOf(before, checker), namedOf(after, checker)];
  if (!was || !is || was.symbol.name !== is.symbol.name || was.symbol.name.startsWith("__")) return undefined;
  const [wasOwn, isOwn] = [was, is].map(({ symbol }) => place.isOwn(symbol.declarations?.[0]));
  if (wasOwn !== isOwn || (!isOwn && was.symbol !== is.symbol)) return undefined;
  if (was.arguments.length !== is.arguments.length) return undefined;
  const isSame = (["in", "out"] as const).every((position) => {
    // An argument has no path below the export that is compared.
    const { name: _export, ...apart } = { ...trying(place), position, path: [] };
    return compareArguments(apart, was.arguments, is.arguments).length === 0;
  });
  // A call is read as what it resolves to, whichever of its methods is used.
  const isCall = isOwn && before.getProperty("then") !== undefined;
  if (!isSame && !isCall) return undefined;
  if (isOwn) {
    place.use(was.symbol, is.symbol, place.position);
    // What it makes of its arguments: which of them go in and which come out.
    if (isSame && was.arguments.length > 0) compareStructures(place, before, after);
  }
  return compareArguments(place, was.arguments, is.arguments);
}

/** What takes the place of something is the candidate that differs least. */
export function closest<T>(candidates: readonly T[], compare: (candidate: T) => Finding[]): T | undefined {
  if (candidates.length < 2) return candidates[0];
  const rank = (findings: Finding[]) => BUMPS.indexOf(largest(findings)) * 1000 + findings.length;
  const ranked = candidates.map((candidate) => ({ candidate, rank: rank(compare(candidate)) }));
  return ranked.sort((one, other) => one.rank - other.rank)[0]?.candidate;
}

/** The alias, class or interface that a type is written as, with its type arguments. */
function namedOf(type: ts.Type, checker: ts.TypeChecker) {
  if (type.aliasSymbol) return { symbol: type.aliasSymbol, arguments: type.aliasTypeArguments ?? [] };
  // The type of a class itself, `typeof C`, has the symbol of its instances.
  if (!(type.flags & ts.TypeFlags.Object) || hasObjectFlag(type, ts.ObjectFlags.Anonymous)) return undefined;
  const { symbol } = type;
  const isNamed = symbol && symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface);
  return isNamed ? { symbol, arguments: argumentsOf(type, checker) } : undefined;
}

function argumentsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const isReference = hasObjectFlag(type, ts.ObjectFlags.Reference);
  return isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
}

/**
 * Of what openapi-typescript gathers, schemas in `components` have names of their own, and operations in `paths` are
 * those in `operations`, so of both only the names are compared.
 */
function isElsewhere({ name, path }: Place): boolean {
  return (name === "components" || name === "paths") && path.length > 1;
}

function isOwnObject(type: ts.Type, { isOwn }: Place): boolean {
  if (type.isIntersection()) return type.types.every((part) => (part.flags & ts.TypeFlags.Object) !== 0);
  if ((type.flags & ts.TypeFlags.Object) === 0) return false;
  // A mapped type, such as one of `Record`, has the names that our code gives it.
  if (hasObjectFlag(type, ts.ObjectFlags.Mapped)) return true;
  const declaration = type.symbol?.declarations?.[0];
  return declaration === undefined || isOwn(declaration);
}

function hasObjectFlag(type: ts.Type, flag: ts.ObjectFlags): boolean {
  return ((type as ts.ObjectType).objectFlags & flag) !== 0;
}
