import ts from "typescript";
import { advice, isAbstract, isDeprecated, isReadonly } from "./compare-objects.ts";
import { compareParameterLists } from "./compare-signatures.ts";
import {
  type Comparison,
  compareStructures,
  compareTypes,
  type Finding,
  type Position,
} from "./compare-types.ts";
import type { Surfaces } from "./program.ts";

/** A {@link Finding} about something that is exported, or that exports refer to by name. */
export interface ExportFinding extends Finding {
  /** The package and entry, e.g. `@buddy-openapi/types/enums`. */
  entry: string;
  name: string;
}

/** What openapi-typescript gathers, for `createClient` of openapi-fetch: responses and, inside, what callers send. */
const GATHERED = ["paths", "components", "operations"];

/** Named types to compare, and the positions in which functions use them. */
type Uses = Map<
  string,
  { before: ts.Symbol; after: ts.Symbol; positions: Set<Position>; done: Set<Position> }
>;

/** What is known of exports beside their types. */
export interface Known {
  /** Whether an export follows from another one, so that only its presence is compared. */
  isDerived(name: string): boolean;
  /** Whether values of a type go that way. The compiler can't say it of an enum that has the values of another one. */
  canBe(name: string, position: Position): boolean;
}

/** How the exports of the present differ from those of the last release. */
export function compareExports(surfaces: Surfaces, { isDerived, canBe }: Known): ExportFinding[] {
  const findings: ExportFinding[] = [];
  const add = (entry: string, name: string, finding: Omit<Finding, "path">) =>
    findings.push({ entry, name, path: [], ...finding });
  const uses: Uses = new Map();
  const entryOf = new Map<string, string>();
  const comparison: Comparison = {
    checker: surfaces.checker,
    isOwn: surfaces.isOwn,
    unions: changedUnions(surfaces, isDerived),
    same: new Map(),
    open: new Set(),
    canBe,
    use(name, before, after, position) {
      if (isDerived(name) || !canBe(name, position)) return;
      const use = uses.get(name) ?? { before, after, positions: new Set(), done: new Set() };
      uses.set(name, use);
      use.positions.add(position);
    },
  };

  const types: { entry: string; name: string; before: ts.Symbol; after: ts.Symbol }[] = [];
  for (const [entry, exported] of surfaces.before) {
    const present = surfaces.after.get(entry);
    // An entry that is gone is found in the manifest.
    if (!present) continue;
    for (const [name, before] of exported) {
      const after = present.get(name);
      entryOf.set(name, entry);
      if (!after || isLess(before, after)) {
        const says = after ? "is only a type now" : "is gone";
        const wasDeprecated = isDeprecated(before);
        add(entry, name, { kind: "export-removed", bump: "major", says, wasDeprecated });
        continue;
      }
      if (isDerived(name)) continue;
      if (isDeprecated(after) && !isDeprecated(before)) {
        const says = `is deprecated${advice(after)}`;
        add(entry, name, { kind: "deprecated", bump: "minor", says, declaration: after.declarations?.[0] });
      }
      findings.push(...compareValues(comparison, before, after).map((found) => ({ entry, name, ...found })));
      if (after.flags & ts.SymbolFlags.Type) types.push({ entry, name, before, after });
    }
    for (const [name, after] of present) {
      if (exported.has(name)) continue;
      const declaration = after.declarations?.[0];
      add(entry, name, { kind: "export-added", bump: "minor", says: "is new", declaration });
    }
  }

  const next = () => {
    for (const position of ["out", "in"] as const)
      for (const [name, use] of uses)
        if (use.positions.has(position) && !use.done.has(position)) return { name, use, position };
    return undefined;
  };
  const drain = () => {
    for (let one = next(); one; one = next()) {
      const { name, use, position } = one;
      use.done.add(position);
      // What comes from the package and has methods or can't be changed is not made by callers: they pass it back.
      if (position === "in" && use.done.has("out") && isMade(surfaces.checker, use.before)) continue;
      const entry = entryOf.get(name) ?? "";
      const found = compareDeclared(comparison, name, use.before, use.after, position);
      findings.push(...found.map((finding) => ({ entry, name, ...finding })));
    }
  };
  drain();
  // What no function uses may be made by callers and by the package alike.
  for (const { name, before, after } of types) {
    if (uses.has(name)) continue;
    for (const position of ["in", "out"] as const) {
      if (position === "out" || !GATHERED.includes(name)) comparison.use(name, before, after, position);
      drain();
    }
  }
  return findings;
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

function compareValues(comparison: Comparison, before: ts.Symbol, after: ts.Symbol): Finding[] {
  if (!(before.flags & ts.SymbolFlags.Value)) return [];
  const { checker } = comparison;
  const [was, is] = [checker.getTypeOfSymbol(before), checker.getTypeOfSymbol(after)];
  const lists = [valuesOf(was, checker), valuesOf(is, checker)];
  if (lists[0] && lists[1]) return compareValueLists(lists[0], lists[1]);
  const found = compareTypes(comparison, was, is, "out");
  if (isAbstract(after) !== isAbstract(before)) {
    const [kind, bump, says] = isAbstract(after)
      ? (["became-abstract", "major", "can't be made with `new` now"] as const)
      : (["became-concrete", "minor", "can be made with `new` now"] as const);
    found.push({ path: [], kind, bump, says });
  }
  return found;
}

/** A constant list of texts, such as the values of an enum, is there to be looked through: it may grow. */
function compareValueLists(before: Set<string>, after: Set<string>): Finding[] {
  const text = (values: Set<string>) => [...values].map((value) => `\`${value}\``).join(", ");
  const [gone, added] = [before.difference(after), after.difference(before)];
  const findings: Finding[] = [];
  if (gone.size > 0)
    findings.push({ path: [], kind: "value-removed", bump: "major", says: `no longer has ${text(gone)}` });
  if (added.size > 0)
    findings.push({ path: [], kind: "value-added", bump: "minor", says: `has more values: ${text(added)}` });
  return findings;
}

function valuesOf(type: ts.Type, checker: ts.TypeChecker): Set<string> | undefined {
  if (!checker.isTupleType(type)) return undefined;
  const values = checker.getTypeArguments(type as ts.TypeReference);
  return values.every((value) => value.isStringLiteral())
    ? new Set(values.map(({ value }) => value))
    : undefined;
}

function compareDeclared(
  comparison: Comparison,
  name: string,
  before: ts.Symbol,
  after: ts.Symbol,
  position: Position,
): Finding[] {
  const { checker } = comparison;
  const [was, is] = [checker.getDeclaredTypeOfSymbol(before), checker.getDeclaredTypeOfSymbol(after)];
  for (const [base, next] of sameBases(checker, was, is)) comparison.use(base.name, base, next, position);
  const isGathered = GATHERED.includes(name);
  comparison.naming = name;
  const found = [
    ...compareParameterLists(checker, parametersOf(before, checker), parametersOf(after, checker), []),
    ...compareStructures(comparison, was, is, position, isGathered ? [`@${name}`] : []),
  ];
  delete comparison.naming;
  // What a generic type makes of its arguments can't be compared before it has them. As it is written as it was, only what
  // it refers to can have changed, and that is compared by itself.
  if (parametersOf(after, checker).length > 0 && writtenAs(before) === writtenAs(after)) return [];
  return isGathered ? found.map((finding) => ({ ...finding, path: finding.path.slice(1) })) : found;
}

function writtenAs({ declarations = [] }: ts.Symbol): string {
  return declarations.map((node) => node.getText()).join("\n");
}

/** Classes and interfaces that both extend: they are used as what extends them is. */
function sameBases(checker: ts.TypeChecker, before: ts.Type, after: ts.Type): [ts.Symbol, ts.Symbol][] {
  const [was, is] = [before, after].map((type) =>
    type.isClassOrInterface() ? checker.getBaseTypes(type) : [],
  );
  return (was ?? []).flatMap(({ symbol }): [ts.Symbol, ts.Symbol][] => {
    const next = is?.find((type) => type.symbol?.name === symbol?.name)?.symbol;
    return symbol && next && symbol !== next ? [[symbol, next]] : [];
  });
}

function parametersOf({ declarations = [] }: ts.Symbol, checker: ts.TypeChecker): ts.TypeParameter[] {
  const [declaration] = declarations;
  const isGeneric =
    declaration &&
    (ts.isInterfaceDeclaration(declaration) ||
      ts.isTypeAliasDeclaration(declaration) ||
      ts.isClassDeclaration(declaration));
  const nodes = (isGeneric && declaration.typeParameters) || [];
  // The type at the declaration of a type parameter is that parameter.
  return nodes.map((node) => checker.getTypeAtLocation(node) as ts.TypeParameter);
}

/** Whether what was a value is only a type now. */
function isLess(before: ts.Symbol, after: ts.Symbol): boolean {
  return (before.flags & ts.SymbolFlags.Value) !== 0 && (after.flags & ts.SymbolFlags.Value) === 0;
}

/** Aliases of unions that are not the same in both releases, the largest first. */
function changedUnions(
  { checker, before, after }: Surfaces,
  isDerived: (name: string) => boolean,
): Comparison["unions"] {
  const unions: [string, readonly [ts.Type, ts.Type]][] = [];
  for (const [entry, exported] of before) {
    for (const [name, symbol] of exported) {
      const next = after.get(entry)?.get(name);
      if (isDerived(name) || !next || !(symbol.flags & next.flags & ts.SymbolFlags.TypeAlias)) continue;
      const types = [checker.getDeclaredTypeOfSymbol(symbol), checker.getDeclaredTypeOfSymbol(next)] as const;
      const isSame = types.every((type) => type.isUnion()) && sameMembers(types[0], types[1]);
      if (types.every((type) => type.isUnion() && type.aliasSymbol) && !isSame) unions.push([name, types]);
    }
  }
  const size = ([, [type]]: (typeof unions)[number]) => (type.isUnion() ? type.types.length : 0);
  return new Map(unions.sort((one, other) => size(other) - size(one)));
}

function sameMembers(one: ts.Type, other: ts.Type): boolean {
  const [was, is] = [one, other].map((type) =>
    type.isUnion() ? new Set<ts.Type>(type.types) : new Set<ts.Type>(),
  );
  return was !== undefined && is !== undefined && was.symmetricDifference(is).size === 0;
}
