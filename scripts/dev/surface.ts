import ts from "typescript";
import { readOperations } from "../generator/operations.ts";
import type { Build } from "./build.ts";

/** What consumers see under a name: the code alone, and the code with its documentation. */
interface Entry {
  code: string;
  text: string;
}

/** What consumers get from a document, by name. */
export interface Surface {
  operations: Map<string, Entry>;
  types: Map<string, Entry>;
}

/** How one list of names became another. */
export interface Changes {
  added: string[];
  removed: string[];
  changed: string[];
  /** Only their documentation has changed. */
  documented: string[];
}

/** What openapi-typescript gathers; its parts are compared by themselves. */
const GATHERED = ["paths", "components", "operations"];

/** What of an operation is for people. */
const DOCUMENTATION = ["summary", "description", "examples"];

export function surfaceOf({ spec, generated }: Build): Surface {
  const source = generated.get("types")?.get("index.ts") ?? "";
  const file = ts.createSourceFile("index.ts", source, ts.ScriptTarget.Latest);
  const printer = ts.createPrinter({ removeComments: true });
  const entry = (node: ts.Node): Entry => ({
    code: printer.printNode(ts.EmitHint.Unspecified, node, file),
    text: node.getFullText(file),
  });
  const named = (nodes: Iterable<ts.Node & { name?: ts.Node }>) =>
    new Map([...nodes].map((node) => [node.name?.getText(file) ?? "", entry(node)]));

  const exported = file.statements.filter(
    (node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node),
  );
  const types = named(exported.filter(({ name }) => !GATHERED.includes(name.text)));
  const gathered = exported.find(({ name }) => name.text === "operations");
  const bodies = named(gathered && ts.isInterfaceDeclaration(gathered) ? gathered.members : []);

  const operations = readOperations(spec.document).map((operation): [string, Entry] => {
    const body = bodies.get(operation.operationId);
    const code = JSON.stringify(operation, (key, value) => (DOCUMENTATION.includes(key) ? undefined : value));
    return [operation.operationId, { code: code + body?.code, text: JSON.stringify(operation) + body?.text }];
  });
  return { operations: new Map(operations), types };
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
