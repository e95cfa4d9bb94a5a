import { enumConstant } from "@buddy-openapi/generator/enums-source";
import { type Document, resolve } from "@buddy-openapi/openapi/document";
import type { Place } from "./change.ts";
import { at, entries, isObject, list } from "./json.ts";
import { type OperationOf, operationsOf } from "./operations-of.ts";

/** What users call the exports that are generated together. */
export interface Symbols {
  operations: { before: Map<string, OperationOf>; after: Map<string, OperationOf> };
  schemas: Set<string>;
  /** E.g. `GetPetParameters` to `getPet`, `isKnownPetType` to `PetType`. */
  names: Map<string, string>;
  /** Whether a value of an enum, or a header of a response, was deprecated in the last release. The path leads there. */
  deprecated(symbol: string, path: readonly string[], name: string): boolean;
}

export function symbolsOf(before: Document, after: Document): Symbols {
  const operations = { before: operationsOf(before), after: operationsOf(after) };
  const names = new Map<string, string>();
  for (const id of [...operations.before.keys(), ...operations.after.keys()]) {
    const name = `${id[0]?.toUpperCase()}${id.slice(1)}`;
    for (const suffix of ["Parameters", "Result", "Item"]) names.set(name + suffix, id);
    names.set(`${id}Validator`, id);
  }
  const schemas = new Set<string>();
  for (const document of [before, after]) {
    for (const [name, schema] of entries(at(document, "components", "schemas"))) {
      schemas.add(name);
      if (list(at(schema, "enum")).length === 0) continue;
      for (const other of [`Known${name}`, `isKnown${name}`, enumConstant(name)]) names.set(other, name);
    }
  }
  const deprecated = (symbol: string, path: readonly string[], name: string) => {
    const operation = operations.before.get(symbol);
    if (path.some((status) => operation?.parts.get(`${status}.headers.${name}`)?.deprecated)) return true;
    const schema = at(before, "components", "schemas", symbol) ?? operation?.object;
    const property = path.findLast((part) => !part.startsWith("["));
    return hasDeprecated(before, schema, name, property);
  };
  return { operations, schemas, names, deprecated };
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

/** Types of the test kit that list all operations or all schemas, each of which is compared by itself. */
const OF_THE_TEST_KIT: readonly string[] = [
  "FixtureMakers",
  "MockHandlers",
  "MockedCalls",
  "MockedOperation",
];

/** What is made for each enum grows with it, and the enum says by itself what that means. */
export function isDerived(name: string, { names }: Symbols): boolean {
  return OF_THE_TEST_KIT.includes(name) || (/^(Known|isKnown|[A-Z_]+$)/.test(name) && names.has(name));
}

/** The operation or schema that a place in a generated type belongs to. */
export function ownerOf(
  name: string,
  path: readonly string[],
  { operations, schemas, names }: Symbols,
): { symbol: string; path: string[] } {
  const [first = "", second = "", third = ""] = path;
  const isOperation = (id: string) => operations.before.has(id) || operations.after.has(id);
  if (name === "components" && third) {
    return first === "schemas"
      ? { symbol: third && second, path: path.slice(2) }
      : { symbol: `${name}.${first}.${second}`, path: path.slice(2) };
  }
  if (name === "components" && second) {
    return first === "schemas" && schemas.has(second)
      ? { symbol: second, path: [] }
      : { symbol: `${name}.${first}.${second}`, path: [] };
  }
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
): Place | undefined {
  const operation = operations.after.get(symbol) ?? operations.before.get(symbol);
  if (operation) return { pointer: operation.pointer };
  if (!schemas.has(symbol)) return undefined;
  const below = path.flatMap((part) => (part === "[]" ? ["items"] : ["properties", part]));
  return { pointer: ["components", "schemas", symbol, ...below] };
}
