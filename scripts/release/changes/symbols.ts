import { operationTypeName } from "@buddy-openapi/generator/read/names";
import { enumNames } from "@buddy-openapi/generator/types/enums-source";
import { type Document, resolve } from "@buddy-openapi/openapi/document";
import type { SourcePlace } from "./change.ts";
import type { Description, OperationOf } from "./description.ts";
import { schemaPointer } from "./document-changes.ts";
import { at, entries, isObject, list } from "./json.ts";

/** What users call the exports that are generated together. */
export interface Symbols {
  operations: { before: Map<string, OperationOf>; after: Map<string, OperationOf> };
  schemas: Set<string>;
  /** E.g. `GetPetParameters` to `getPet`, `isKnownPetType` to `PetType`. */
  names: Map<string, string>;
  /** What is made for each enum grows with it, and the enum says by itself what that means. */
  derived: ReadonlySet<string>;
  /** Whether a value of an enum, or a header of a response, was deprecated in the last release. The path leads there. */
  deprecated(symbol: string, path: readonly string[], name: string): boolean;
}

/** Types of the test kit that list all operations or all schemas, each of which is compared by itself. */
const OF_THE_TEST_KIT = ["FixtureMakers", "MockHandlers", "MockedCalls", "MockedOperation"];

export function symbolsOf(before: Description, after: Description): Symbols {
  const operations = { before: before.operations, after: after.operations };
  const names = new Map<string, string>();
  for (const id of [...operations.before.keys(), ...operations.after.keys()]) {
    for (const suffix of ["Parameters", "Result"] as const) names.set(operationTypeName(id, suffix), id);
    names.set(`${id}Validator`, id);
  }
  const schemas = new Set<string>();
  const derived = new Set(OF_THE_TEST_KIT);
  for (const { document } of [before, after]) {
    for (const [name, schema] of entries(at(document, "components", "schemas"))) {
      schemas.add(name);
      if (list(at(schema, "enum")).length === 0) continue;
      for (const other of Object.values(enumNames(name))) {
        names.set(other, name);
        derived.add(other);
      }
    }
  }
  const deprecated = (symbol: string, path: readonly string[], name: string) => {
    const operation = operations.before.get(symbol);
    if (path.some((status) => operation?.parts.get(`${status}.headers.${name}`)?.deprecated)) return true;
    const schema = at(before.document, "components", "schemas", symbol) ?? operation?.object;
    const property = path.findLast((part) => !part.startsWith("["));
    return hasDeprecated(before.document, schema, name, property);
  };
  return { operations, schemas, names, derived, deprecated };
}

/** @param property the property or parameter of the enum; anywhere, if it is left out */
function hasDeprecated(
  document: Document,
  node: unknown,
  value: string,
  property: string | undefined,
): boolean {
  const enumeration = isObject(node) ? resolve(document, node, []).object : undefined;
  if (property === undefined && at(enumeration, "x-deprecated-values", value) !== undefined) return true;
  return entries(node).some(([key, inner]) => {
    const isProperty = key === property || (property !== undefined && at(inner, "name") === property);
    return hasDeprecated(document, inner, value, isProperty ? undefined : property);
  });
}

/** The operation or schema that a place in a generated type belongs to. */
export function ownerOf(
  name: string,
  path: readonly string[],
  { operations, names }: Symbols,
): { symbol: string; path: string[] } {
  const [first = "", second = ""] = path;
  const isOperation = (id: string) => operations.before.has(id) || operations.after.has(id);
  if (name === "components" && second)
    return { symbol: first === "schemas" ? second : `${name}.${first}.${second}`, path: path.slice(2) };
  if (name === "operations" && isOperation(first)) return { symbol: first, path: path.slice(1) };
  if (name === "paths" && first) {
    const of = [...operations.after.values(), ...operations.before.values()].find(
      (operation) => operation.path === first,
    );
    if (of) return { symbol: of.operationId, path: [] };
  }
  // An interface that lists operations. What a mock keeps is more than the operation that lists it.
  const isKept = operations.before.has(first) && operations.after.has(first);
  if (isOperation(first) && !isOperation(name) && !(isKept && name === "WorkspaceItems"))
    return { symbol: first, path: path.slice(1) };
  return { symbol: names.get(name) ?? name, path: [...path] };
}

export function placeOf(
  symbol: string,
  path: readonly string[],
  { operations, schemas }: Symbols,
): SourcePlace | undefined {
  const operation = operations.after.get(symbol) ?? operations.before.get(symbol);
  if (operation) return { pointer: operation.pointer };
  return schemas.has(symbol) ? { pointer: schemaPointer(symbol, path) } : undefined;
}
