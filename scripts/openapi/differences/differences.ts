import { deprecationOf } from "../deprecation.ts";
import type { Document } from "../document.ts";
import { record } from "../json.ts";
import { type Operation, readOperations } from "../operations.ts";
import { componentOf } from "./alternatives.ts";
import { compareOperation, type OperationKey, pathShape } from "./compare-operations.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { compareSecuritySchemes, compareServers } from "./compare-servers.ts";
import { BOTH, byKey, type Comparison, compareNames, type Difference, report } from "./difference.ts";
import { directionsOf, usedByDeprecated } from "./usage.ts";

export type * from "./difference.ts";

/**
 * What differs between two bundled documents: what can be called, sent and read. A difference inside a schema component
 * is listed once, however many operations use it, and how a schema is written makes none: inline or by reference, with
 * `allOf` or without. Texts, examples and order are no differences here.
 *
 * @param by how operations are matched: `path` is for documents of different authors, who name operations, schemas and
 *   the parameters in paths each as they like
 * @throws {UnsupportedError} for a `$ref` outside of schemas that leads nowhere.
 */
export function differences(
  before: Document,
  after: Document,
  { by = "operationId" }: { by?: OperationKey } = {},
): Difference[] {
  const comparison: Comparison = { before, after, found: [], renamed: new Map(), open: new Set() };
  const operations = { before: readOperations(before), after: readOperations(after) };
  compareServers(comparison);
  compareSecuritySchemes(comparison);
  compareAllOperations(comparison, by, operations);
  if (by === "operationId") compareComponentNames(comparison);
  compareComponents(comparison, operations);
  return withInherited(comparison, operations.before);
}

interface Both {
  before: Operation[];
  after: Operation[];
}

function compareAllOperations(comparison: Comparison, by: OperationKey, { before, after }: Both): void {
  const keyOf = (operation: Operation) =>
    by === "path" || !operation.operationId
      ? `${operation.method} ${pathShape(operation).replace(/\/$/, "")}`
      : operation.operationId;
  const keyed = (all: Operation[]) => new Map(all.map((operation) => [keyOf(operation), operation]));
  const [left, next] = [keyed(before), keyed(after)];
  const at = (key: string) => {
    const { operationId = "", method, path } = left.get(key) ?? next.get(key) ?? {};
    return { owner: operationId || `${method} ${path}`, path: [], directions: BOTH };
  };
  for (const { before: one, after: other } of compareNames(comparison, at, "operation", left, next))
    compareOperation(comparison, by, one, other);
}

/** The kinds of components of which the packages export the names. */
const NAMED = ["schemas", "parameters", "headers", "responses", "requestBodies", "pathItems"];

function compareComponentNames(comparison: Comparison): void {
  for (const kind of NAMED) {
    const all = ({ components }: Document) => new Map(Object.entries(record(record(components)[kind])));
    const { removed, added } = byKey(all(comparison.before), all(comparison.after));
    const at = (name: string) => ({
      ...{ owner: kind === "schemas" ? name : `components.${kind}.${name}`, path: [], directions: BOTH },
    });
    const side = (name: string, value: unknown) => ({ value, pointer: ["components", kind, name] });
    for (const [name, value] of removed) {
      const sides = { before: side(name, value), deprecation: deprecationOf(value) };
      report(comparison, at(name), "component", "removed", sides);
    }
    for (const [name, value] of added)
      report(comparison, at(name), "component", "added", { after: side(name, value) });
  }
}

/** Schemas by their names, and those that were found to have another one. Operations show what other components hold. */
function compareComponents(comparison: Comparison, operations: Both): void {
  const { before, after, renamed } = comparison;
  const [left, next] = [directionsOf(before, operations.before), directionsOf(after, operations.after)];
  const schemas = record(before.components?.schemas);
  const same = Object.keys(schemas).filter((name) => componentOf(after, name).value !== undefined);
  const pairs = new Map([...same.map((name) => [name, name] as const), ...renamed]);
  for (const [name, other] of pairs) {
    const at = { owner: name, path: [], directions: new Set([...left(name), ...next(other)]) };
    compareSchemas(comparison, at, componentOf(before, name), componentOf(after, other));
    // One inside may have another name, too.
    for (const [one, now] of renamed) pairs.set(one, now);
  }
}

/** What is below something deprecated is deprecated, and so is what nothing else uses. */
function withInherited({ before, found }: Comparison, operations: readonly Operation[]): Difference[] {
  const unused = usedByDeprecated(before);
  const deprecated = new Map(operations.map(({ operationId, deprecation }) => [operationId, deprecation]));
  return found.map((difference) => {
    const { owner, kind, deprecation } = difference;
    if (kind !== "removed" || deprecation !== undefined) return difference;
    const component = owner.startsWith("components.")
      ? owner.split(".").slice(1).join("/")
      : `schemas/${owner}`;
    const inherited = unused.has(component) ? "" : deprecated.get(owner);
    return inherited === undefined ? difference : { ...difference, deprecation: inherited };
  });
}
