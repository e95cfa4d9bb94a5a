import ts from "typescript";
import { BUMPS, type Bump, largest } from "./change.ts";
import { compareObjects } from "./compare-objects.ts";
import { compareUnions } from "./compare-unions.ts";

/**
 * Who makes the values of a type. `in`: callers do, so what they wrote for the last release has to fit the present type.
 * `out`: the package does, so what it gives now has to fit the type of the last release.
 */
export type Position = "in" | "out";

/** How one type differs from its predecessor. */
export interface Finding {
  path: string[];
  kind: string;
  bump: Bump;
  /** What is to be said about the path, e.g. "is gone". */
  says: string;
  declaration?: ts.Node | undefined;
  wasDeprecated?: boolean;
  /** The values that an enum lost. */
  values?: string[];
}

/** What a comparison of two releases' types needs. */
export interface Comparison {
  checker: ts.TypeChecker;
  isOwn(declaration: ts.Node): boolean;
  /** Aliases of both releases that stand for unions which differ: name to the two types. */
  unions: Map<string, readonly [ts.Type, ts.Type]>;
  /** Whether values of the type of that name go that way. */
  canBe(name: string, position: Position): boolean;
  /** Notes that a type of that name is used in that position; it is compared by itself, once. */
  use(name: string, before: ts.Symbol, after: ts.Symbol, position: Position): void;
  /** The alias whose members are being compared. */
  naming?: string;
  /** Pairs that are being compared, as types may contain themselves. */
  open: Set<string>;
  /** Pairs of types that are known to be the same, or not. */
  same: Map<string, boolean>;
}

/** What of the present type breaks, extends or changes what could be done with the one of the last release. */
export function compareTypes(
  comparison: Comparison,
  before: ts.Type,
  after: ts.Type,
  position: Position,
  path: string[] = [],
): Finding[] {
  if (before === after || isElsewhere(path)) return [];
  const named = compareByName(comparison, before, after, position, path);
  return named ?? compareStructures(comparison, before, after, position, path);
}

/** As {@link compareTypes}, though both have the same name. */
export function compareStructures(
  comparison: Comparison,
  before: ts.Type,
  after: ts.Type,
  position: Position,
  path: string[],
): Finding[] {
  const key = `${idOf(before)} ${idOf(after)} ${position}`;
  if (comparison.open.has(key)) return [];
  comparison.open.add(key);
  try {
    if (before.isUnion() || after.isUnion()) return compareUnions(comparison, before, after, position, path);
    const { checker } = comparison;
    if (checker.isArrayType(before) && checker.isArrayType(after) && before.symbol === after.symbol) {
      const [one, other] = [before, after].map(
        (list) => checker.getTypeArguments(list as ts.TypeReference)[0],
      );
      return one && other ? compareTypes(comparison, one, other, position, [...path, "[]"]) : [];
    }
    if (isOwnObject(before, comparison) && isOwnObject(after, comparison)) {
      return compareObjects(comparison, before, after, position, path);
    }
    return compareWhole(comparison, before, after, position, path);
  } finally {
    comparison.open.delete(key);
  }
}

/** What the compiler thinks of types that can't be compared part by part. */
function compareWhole(
  { checker }: Comparison,
  before: ts.Type,
  after: ts.Type,
  position: Position,
  path: string[],
): Finding[] {
  const [was, is] = [textOf(before, checker), textOf(after, checker)];
  // Type parameters of two declarations are never the same, but their text is.
  if (was === is) return [];
  const [from, to] = position === "in" ? [before, after] : [after, before];
  // What can't be there fits everything, and can't be read.
  const isGone = position === "out" && (after.flags & ts.TypeFlags.Never) !== 0;
  const isSafe = !isGone && checker.isTypeAssignableTo(from, to);
  if (isSafe && checker.isTypeAssignableTo(to, from)) return [];
  const says = `was \`${was}\`, and is \`${is}\``;
  return [{ path, kind: "type-changed", bump: isSafe ? "minor" : "major", says }];
}

/**
 * Leaves types of one name to the comparison of what that name means, if their arguments are the same, too.
 *
 * @returns `undefined` for other types.
 */
function compareByName(
  comparison: Comparison,
  before: ts.Type,
  after: ts.Type,
  position: Position,
  path: string[],
): Finding[] | undefined {
  const { checker, isOwn } = comparison;
  const [was, is] = [nameOf(before), nameOf(after)];
  if (!was || !is || was.symbol.name !== is.symbol.name || was.symbol.name.startsWith("__")) return undefined;
  const declared = [was.symbol, is.symbol].map(({ declarations }) => declarations?.[0]);
  const areOwn = declared.map((declaration) => declaration !== undefined && isOwn(declaration));
  if (areOwn[0] !== areOwn[1] || (!areOwn[0] && was.symbol !== is.symbol)) return undefined;
  const [one, other] = [was, is].map(({ type, isAlias }) =>
    isAlias ? (type.aliasTypeArguments ?? []) : argumentsOf(type, checker),
  );
  if (!one || !other || one.length !== other.length) return undefined;
  const isSame = one.every((type, index) => {
    const next = other[index];
    return next !== undefined && areSame(comparison, type, next);
  });
  // A call is read as what it resolves to, whichever of its methods is used.
  const isCall = areOwn[0] && before.getProperty("then") !== undefined;
  if (!isSame && !isCall) return undefined;
  if (areOwn[0]) {
    comparison.use(was.symbol.name, was.symbol, is.symbol, position);
    // What it makes of its arguments: which of them go in and which come out.
    if (isSame && one.length > 0) compareStructures(comparison, before, after, position, []);
  }
  const found = one.map((type, index) =>
    compareTypes(comparison, type, other[index] ?? type, position, path),
  );
  return isSame ? [] : found.flat();
}

function areSame(comparison: Comparison, before: ts.Type, after: ts.Type): boolean {
  const key = `${idOf(before)} ${idOf(after)}`;
  const known = comparison.same.get(key);
  if (known !== undefined) return known;
  const found = (["in", "out"] as const).flatMap((way) => compareTypes(dry(comparison), before, after, way));
  comparison.same.set(key, found.length === 0);
  return found.length === 0;
}

/** What takes the place of something is the candidate that differs least. */
export function closest<T>(candidates: readonly T[], compare: (candidate: T) => Finding[]): T | undefined {
  if (candidates.length < 2) return candidates[0];
  const rank = (found: Finding[]) => BUMPS.indexOf(largest(found)) * 1000 + found.length;
  const ranked = candidates.map((candidate) => ({ candidate, rank: rank(compare(candidate)) }));
  return ranked.sort((one, other) => one.rank - other.rank)[0]?.candidate;
}

/** For trying whether types fit, which is not yet a use of them. */
export function dry(comparison: Comparison): Comparison {
  return { ...comparison, use: () => {} };
}

function nameOf(type: ts.Type): { type: ts.Type; symbol: ts.Symbol; isAlias: boolean } | undefined {
  if (type.aliasSymbol) return { type, symbol: type.aliasSymbol, isAlias: true };
  const named = ts.SymbolFlags.Class | ts.SymbolFlags.Interface;
  const isInstance = type.flags & ts.TypeFlags.Object && type.symbol && type.symbol.flags & named;
  // The type of a class itself, `typeof C`, has the symbol of its instances.
  const isClass = Object(type).objectFlags & ts.ObjectFlags.Anonymous;
  return isInstance && !isClass ? { type, symbol: type.symbol, isAlias: false } : undefined;
}

function argumentsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const isReference = Object(type).objectFlags & ts.ObjectFlags.Reference;
  return isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
}

/**
 * What openapi-typescript gathers starts its path with `@`. Schemas in `@components` have names of their own, and
 * operations in `@paths` are those in `@operations`, so of both only the names are compared.
 */
function isElsewhere(path: readonly string[]): boolean {
  return (path[0] === "@components" || path[0] === "@paths") && path.length > 2;
}

function isOwnObject(type: ts.Type, { isOwn }: Comparison): boolean {
  if (type.isIntersection()) return type.types.every((part) => (part.flags & ts.TypeFlags.Object) !== 0);
  if ((type.flags & ts.TypeFlags.Object) === 0) return false;
  // A mapped type, such as one of `Record`, has the names that our code gives it.
  if (Object(type).objectFlags & ts.ObjectFlags.Mapped) return true;
  const declaration = type.symbol?.declarations?.[0];
  return declaration === undefined || isOwn(declaration);
}

export function textOf(type: ts.Type, checker: ts.TypeChecker): string {
  const text = checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

const ids = new WeakMap<ts.Type, number>();
let lastId = 0;

/** Numbers types, whose own numbers are internal. */
function idOf(type: ts.Type): number {
  const id = ids.get(type) ?? ++lastId;
  ids.set(type, id);
  return id;
}
