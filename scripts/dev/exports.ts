import ts from "typescript";

/** What consumers see under a name: the code alone, and the code with its documentation. */
export interface Entry {
  code: string;
  text: string;
}

/** How one list of names became another. */
export interface Changes {
  added: string[];
  removed: string[];
  changed: string[];
  /** Only their documentation has changed. */
  documented: string[];
}

/** The statements of a module that export something, by the exported name. */
export function exportsOf(source: string): Map<string, ts.Node> {
  const file = ts.createSourceFile("index.ts", source, ts.ScriptTarget.Latest, true);
  return new Map(file.statements.flatMap((node) => exportedNames(node).map((name) => [name, node] as const)));
}

function exportedNames(node: ts.Statement): string[] {
  if (ts.isExportDeclaration(node)) {
    const list = node.exportClause;
    return list && ts.isNamedExports(list) ? list.elements.map(({ name }) => name.text) : [];
  }
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : [];
  if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  const declarations = ts.isVariableStatement(node) ? node.declarationList.declarations : [node];
  return [...declarations].map((node) => ("name" in node && node.name?.getText()) || "default");
}

const printer = ts.createPrinter({ removeComments: true });

export function entryOf(node: ts.Node): Entry {
  return {
    code: printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()),
    text: node.getFullText(),
  };
}

export function compare(before: Map<string, Entry>, after: Map<string, Entry>): Changes {
  const kept = [...after].flatMap(([name, now]) => {
    const then = before.get(name);
    return then ? [{ name, now, then }] : [];
  });
  return {
    added: [...after.keys()].filter((name) => !before.has(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
    changed: kept.filter(({ now, then }) => now.code !== then.code).map(({ name }) => name),
    documented: kept
      .filter(({ now, then }) => now.code === then.code && now.text !== then.text)
      .map(({ name }) => name),
  };
}
