import { posix, relative, resolve } from "node:path";
import { Failure, ROOT } from "@buddy-openapi/process/run";
import ts from "typescript";

/** Above the declarations that follow from the document. It is compared by itself. */
export const GENERATED = "// What follows is generated from the document.";

/** Without the declarations of the platform. */
const OPTIONS: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, noLib: true, types: [] };

/** Where a name comes from: a declaration of this package, or another package. */
type Origin = { symbol: ts.Symbol } | { name: string; from: string };

/**
 * What a consumer can see behind an entry: what it exports, and what those declarations refer to without being exported
 * themselves. It is without comments but for `@deprecated`, by name, after the imports; what is generated comes last.
 *
 * @param entry a declaration file, e.g. `packages/client/dist/index.d.ts`
 * @throws {Failure} if it is missing, or passes on whatever another package exports.
 */
export function visibleDeclarations(entry: string): string {
  const program = ts.createProgram([resolve(entry)], OPTIONS);
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter();
  const file = program.getSourceFile(resolve(entry));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Failure(`${relative(ROOT, entry)} is missing.\nFix it: pnpm build`);
  const folder = `${posix.dirname(file.fileName)}/`;

  // Types that are passed on from another package are described there.
  const passed = new Set(
    file.statements.flatMap((statement) =>
      ts.isExportDeclaration(statement) && statement.isTypeOnly && !statement.exportClause
        ? [printer.printNode(ts.EmitHint.Unspecified, statement, file)]
        : [],
    ),
  );
  const imports = new Set<string>();
  const found: { name: string; code: string; isGenerated?: boolean }[] = [];
  const exported = new Set<ts.Symbol>();
  const visible = new Set<ts.Symbol>();
  for (const symbol of checker.getExportsOfModule(module)) {
    const { name } = symbol;
    const origin = originOf(symbol, checker);
    if ("from" in origin) {
      found.push({ name, code: `export { ${as(origin.name, name)} } from ${origin.from};` });
      continue;
    }
    if (statementsOf(origin.symbol, folder).length === 0) {
      if (passed.size > 0) continue;
      throw new Failure(`${name} is exported by an \`export *\` from another package. Export it by name.`);
    }
    visible.add(origin.symbol);
    if (origin.symbol.name === name) exported.add(origin.symbol);
    else found.push({ name, code: `export { ${as(origin.symbol.name, name)} };` });
  }

  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const origin = symbol && originOf(symbol, checker);
    if (origin && "from" in origin)
      imports.add(`import { ${as(origin.name, node.getText())} } from ${origin.from};`);
    else if (origin) visible.add(origin.symbol);
    ts.forEachChild(node, visit);
  };
  // A set is walked to its end, with what is added on the way.
  for (const symbol of visible) {
    for (const statement of statementsOf(symbol, folder)) {
      const shown = withExport(statement, exported.has(symbol));
      const source = statement.getSourceFile();
      const code = withoutComments(printer.printNode(ts.EmitHint.Unspecified, shown, source));
      found.push({ name: symbol.name, code, isGenerated: source.fileName.includes("/generated/") });
      visit(statement);
    }
  }
  found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const [written, generated] = [false, true].map((isGenerated) =>
    found.filter((one) => (one.isGenerated ?? false) === isGenerated).map(({ code }) => code),
  );
  return [
    [...imports, ...passed].sort().join("\n"),
    ...(written ?? []),
    ...(generated?.length ? [GENERATED, ...generated] : []),
  ].join("\n\n");
}

/** Only what is deprecated is said: it may go in the next release. */
function withoutComments(code: string): string {
  return code.replace(/\/\*\*[\s\S]*?\*\/\s*|^\s*\/\/.*\n/gm, (comment) => {
    const [, advice] = /@deprecated([^@]*?)\s*(?:\* @[\s\S]*)?\*\//.exec(comment) ?? [];
    return advice === undefined ? "" : `/** @deprecated${advice.replace(/\s+\*\s+/g, " ")} */\n`;
  });
}

/** A declaration without `declare`, and with `export` only if it is exported under its name. */
function withExport(statement: ts.Node, isExported: boolean): ts.Node {
  if (!ts.canHaveModifiers(statement)) return statement;
  const hidden = [ts.SyntaxKind.ExportKeyword, ts.SyntaxKind.DeclareKeyword];
  const others = (ts.getModifiers(statement) ?? []).filter(({ kind }) => !hidden.includes(kind));
  const start = isExported ? [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)] : [];
  return ts.factory.replaceModifiers(statement, [...start, ...others]);
}

function originOf(symbol: ts.Symbol, checker: ts.TypeChecker): Origin {
  const alias = symbol.flags & ts.SymbolFlags.Alias ? symbol.declarations?.[0] : undefined;
  if (!alias) return { symbol };
  const statement = ts.findAncestor(
    alias,
    (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node),
  );
  const from = statement?.moduleSpecifier?.getText();
  if (from && !/^["']\./.test(from)) {
    const isSpecifier = ts.isImportSpecifier(alias) || ts.isExportSpecifier(alias);
    return { name: isSpecifier ? (alias.propertyName ?? alias.name).text : "default", from };
  }
  const next = checker.getImmediateAliasedSymbol(symbol);
  return next ? originOf(next, checker) : { symbol };
}

/** The statements of this package that declare a name. Members and type parameters have none. */
function statementsOf(symbol: ts.Symbol, folder: string): ts.Node[] {
  const statements = symbol.declarations?.map((declaration) =>
    ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration,
  );
  const own = statements?.filter(
    ({ parent }) => ts.isSourceFile(parent) && parent.fileName.startsWith(folder),
  );
  return [...new Set(own)];
}

function as(name: string, other: string): string {
  return name === other ? name : `${name} as ${other}`;
}
