import { readOperations } from "@buddy-openapi/generator/client/operations";
import { acceptDocument } from "@buddy-openapi/generator/read/accepted-document";
import ts from "typescript";
import type { Build } from "./build.ts";
import { type Entry, entryOf, exportsOf } from "./exports.ts";

/** What consumers get from a document, by name. */
export interface Surface {
  operations: Map<string, Entry>;
  types: Map<string, Entry>;
}

/** What openapi-typescript gathers; its parts are compared by themselves. */
const GATHERED = ["paths", "components", "operations"];

/** What of an operation is for people. */
const DOCUMENTATION = ["summary", "description", "examples"];

export function surfaceOf({ spec, generated }: Build): Surface {
  const exported = exportsOf(generated.get("types")?.get("index.ts") ?? "");
  const types = [...exported].filter(([name]) => !GATHERED.includes(name));
  const gathered = exported.get("operations");
  const properties = gathered && ts.isInterfaceDeclaration(gathered) ? gathered.members : [];
  const bodies = new Map(properties.map((property) => [property.name?.getText(), entryOf(property)]));

  const { operations: read } = readOperations(spec.document, acceptDocument(spec.document));
  const operations = read.map((operation): [string, Entry] => {
    const body = bodies.get(operation.name);
    const code = JSON.stringify(operation, (key, value) => (DOCUMENTATION.includes(key) ? undefined : value));
    return [operation.operationId, { code: code + body?.code, text: JSON.stringify(operation) + body?.text }];
  });
  return {
    operations: new Map(operations),
    types: new Map(types.map(([name, node]) => [name, entryOf(node)])),
  };
}
