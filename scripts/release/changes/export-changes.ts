import ts from "typescript";
import { compareDeprecation, hasModifier, isDeprecated, isReadonly } from "./compare-objects.ts";
import { compareTypeParameters } from "./compare-signatures.ts";
import { compareStructures, compareTypes } from "./compare-types.ts";
import { byKey } from "./json.ts";
import type { Surfaces } from "./program.ts";
import { type Comparison, type Finding, found, type Place, type Position } from "./type-place.ts";

/** A {@link Finding} about something that is exported, or that exports refer to by name. */
export interface ExportFinding extends Finding {
  name: string;
}

/** What openapi-typescript gathers, for `createClient` of openapi-fetch: responses and, inside, what callers send. */
const GATHERED = ["paths", "components", "operations"];

/** A name with what it means in both releases. */
interface Pair {
  name: string;
  before: ts.Symbol;
  after: ts.Symbol;
}

/** What is known of exports beside their types. */
export interface Known {
  /** Whether an export follows from another one, so that only its presence is compared. */
  isDerived(name: string): boolean;
  /** Whether values of a type go that way. The compiler can't say it of an enum that has the values of another one. */
  canBe(name: string, position: Position): boolean;
}

/** How the exports of the present differ from those of the last release. */
export function compareExports(surfaces: Surfaces, { isDerived, canBe }: Known): ExportFinding[] {
  const { checker, isOwn } = surfaces;
  const pairs = pairsOf(surfaces).filter(({ name }) => !isDerived(name));
  const used = { out: new Set<string>(), in: new Set<string>() };
  const waiting: Record<Position, Pair[]> = { out: [], in: [] };
  const names = new Map(pairs.map(({ name, before }) => [before, name]));
  const use = (before: ts.Symbol, after: ts.Symbol, position: Position) => {
    const name = names.get(before) ?? before.name;
    if (isDerived(name) || !canBe(name, position) || used[position].has(name)) return;
    used[position].add(name);
    waiting[position].push({ name, before, after });
  };
  const comparison: Comparison = { checker, isOwn, canBe, use, unions: changedUnions(pairs, checker) };
  const at = (position: Position): Place => ({ ...comparison, position, path: [], open: [] });
  const findings = changedNames(surfaces, at("out"));
  const add = (name: string, some: Finding[]) => findings.push(...some.map((one) => ({ name, ...one })));

  for (const { name, before, after } of pairs) {
    add(name, compareDeprecation(at("out"), before, after));
    add(name, compareValues(at("out"), before, after));
  }
  const compareWaiting = () => {
    for (;;) {
      const position = waiting.out.length > 0 ? "out" : "in";
      const pair = waiting[position].shift();
      if (!pair) return;
      // What comes from the package and has methods or can't be changed is not made by callers: they pass it back.
      if (position === "in" && used.out.has(pair.name) && isMade(checker, pair.before)) continue;
      add(pair.name, compareDeclared({ ...at(position), name: pair.name }, pair));
    }
  };
  compareWaiting();
  // What no function uses may be made by callers and by the package alike.
  for (const { name, before, after } of pairs) {
    if (!(after.flags & ts.SymbolFlags.Type) || used.in.has(name) || used.out.has(name)) continue;
    for (const position of ["in", "out"] as const) {
      if (position === "out" || !GATHERED.includes(name)) use(before, after, position);
      compareWaiting();
    }
  }
  return findings;
}

/** Exports that both releases have. An entry that is gone is found in the manifest. */
function pairsOf({ before, after }: Surfaces): Pair[] {
  return byKey(before, after).kept.flatMap(({ was, is }) =>
    byKey(was, is)
      .kept.map(({ key, was, is }) => ({ name: key, before: was, after: is }))
      .filter(({ before, after }) => !isLess(before, after)),
  );
}

/** Exports that only one release has. */
function changedNames({ before, after }: Surfaces, place: Place): ExportFinding[] {
  return byKey(before, after).kept.flatMap(({ was, is }) => {
    const gone = [...was].flatMap(([name, symbol]) => {
      const next = is.get(name);
      if (next && !isLess(symbol, next)) return [];
      const says = next ? "is only a type now" : "is gone";
      const wasDeprecated = isDeprecated(symbol);
      return [{ name, ...found(place, "export-removed", "major", says, { wasDeprecated }) }];
    });
    const added = byKey(was, is).added.map(([name, { declarations }]) => {
      const declaration = declarations?.[0];
      return { name, ...found(place, "export-added", "minor", "is new", { declaration }) };
    });
    return [...gone, ...added];
  });
}

/** Whether what was a value is only a type now. */
function isLess(before: ts.Symbol, after: ts.Symbol): boolean {
  return (before.flags & ts.SymbolFlags.Value) !== 0 && (after.flags & ts.SymbolFlags.Value) === 0;
}

/** Aliases of unions that are not the same in both releases, the largest first. */
function changedUnions(pairs: readonly Pair[], checker: ts.TypeChecker): Comparison["unions"] {
  const unions = pairs.flatMap(({ name, before, after }) => {
    if (!(before.flags & after.flags & ts.SymbolFlags.TypeAlias)) return [];
    const [was, is] = [checker.getDeclaredTypeOfSymbol(before), checker.getDeclaredTypeOfSymbol(after)];
    if (!was.isUnion() || !is.isUnion() || !was.aliasSymbol || !is.aliasSymbol) return [];
    const isSame = new Set(was.types).symmetricDifference(new Set(is.types)).size === 0;
    return isSame ? [] : [[name, [was, is]] as const];
  });
  return new Map(unions.sort(([, [one]], [, [other]]) => other.types.length - one.types.length));
}

/** Whether a type is one of things that are made by the package, such as clients, calls and events. */
function isMade(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (!type.isClassOrInterface()) return false;
  const properties = checker.getPropertiesOfType(type);
  const isMethod = ({ flags }: ts.Symbol) =>
    (flags & (ts.SymbolFlags.Method | ts.SymbolFlags.Accessor)) !== 0;
  return type.getCallSignatures().length > 0 || properties.some(isMethod) || properties.every(isReadonly);
}

function compareValues(place: Place, before: ts.Symbol, after: ts.Symbol): Finding[] {
  if (!(before.flags & ts.SymbolFlags.Value)) return [];
  const { checker } = place;
  const [was, is] = [checker.getTypeOfSymbol(before), checker.getTypeOfSymbol(after)];
  const [values, present] = [valuesOf(was, checker), valuesOf(is, checker)];
  if (values && present)
    return compareTypes({ ...place, position: "in", unions: new Map() }, values, present);
  const findings = compareTypes(place, was, is);
  const [wasAbstract, isAbstract] = [before, after].map((one) => hasModifier(one, ts.ModifierFlags.Abstract));
  if (isAbstract && !wasAbstract)
    findings.push(found(place, "became-abstract", "major", "can't be made with `new` now"));
  if (wasAbstract && !isAbstract)
    findings.push(found(place, "became-concrete", "minor", "can be made with `new` now"));
  return findings;
}

/** The values in a constant list of texts, which is there to be looked through: it may grow. */
function valuesOf(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  if (!checker.isTupleType(type)) return undefined;
  const isConstant = checker.getTypeArguments(type as ts.TypeReference).every((one) => one.isStringLiteral());
  return isConstant ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
}

function compareDeclared(place: Place, { before, after }: Pair): Finding[] {
  const { checker } = place;
  const [was, is] = [checker.getDeclaredTypeOfSymbol(before), checker.getDeclaredTypeOfSymbol(after)];
  // Classes and interfaces that both extend are used as what extends them is.
  const bases = byKey(basesOf(checker, was), basesOf(checker, is)).kept;
  for (const base of bases) if (base.was !== base.is) place.use(base.was, base.is, place.position);
  const [parameters, present] = [parametersOf(before, checker), parametersOf(after, checker)];
  const findings = [
    ...compareTypeParameters(place, parameters, present),
    ...compareStructures(place, was, is),
  ];
  // What a generic type makes of its arguments can't be compared before it has them. As it is written as it was, only what
  // it refers to can have changed, and that is compared by itself.
  return present.length > 0 && writtenAs(before) === writtenAs(after) ? [] : findings;
}

function writtenAs({ declarations = [] }: ts.Symbol): string {
  return declarations.map((node) => node.getText()).join("\n");
}

function basesOf(checker: ts.TypeChecker, type: ts.Type): Map<string, ts.Symbol> {
  const bases = type.isClassOrInterface() ? checker.getBaseTypes(type) : [];
  return new Map(bases.flatMap(({ symbol }) => (symbol ? [[symbol.name, symbol] as const] : [])));
}

function parametersOf({ declarations = [] }: ts.Symbol, checker: ts.TypeChecker): ts.TypeParameter[] {
  const parameters: ts.TypeParameter[] = [];
  declarations[0]?.forEachChild((node) => {
    // The type at the declaration of a type parameter is that parameter.
    if (ts.isTypeParameterDeclaration(node))
      parameters.push(checker.getTypeAtLocation(node) as ts.TypeParameter);
  });
  return parameters;
}
