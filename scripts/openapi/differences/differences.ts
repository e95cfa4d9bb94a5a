import type { Document } from "../document.ts";
import { record } from "../json.ts";
import { type Operation, readOperations } from "../operations.ts";
import { componentOf } from "./alternatives.ts";
import { compareOperation } from "./compare-operations.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { type At, BOTH, byKey, type Comparison, type Difference, report } from "./difference.ts";
import { componentParts, schemeParts, serverParts } from "./document-parts.ts";
import { type OperationKey, operationName } from "./operation-parts.ts";
import { compareParts } from "./parts.ts";
import { componentKey, directionsOf, usedByDeprecated } from "./usage.ts";

export type * from "./difference.ts";

const DOCUMENT: At = { owner: "", path: [], directions: BOTH };

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
  compareParts(comparison, DOCUMENT, schemeParts(before), schemeParts(after));
  compareOperations(comparison, by, operations);
  if (by === "operationId") compareParts(comparison, DOCUMENT, componentParts(before), componentParts(after));
  compareComponents(comparison, operations);
  return withInherited(comparison, operations.before);
}

function compareServers(comparison: Comparison): void {
  const [had, has] = [serverParts(comparison.before), serverParts(comparison.after)];
  compareParts(comparison, DOCUMENT, had, has);
  const [[first], [next]] = [[...had.keys()], [...has.keys()]];
  const side = (url: string | undefined) =>
    url === undefined ? undefined : { value: url, pointer: ["servers"] };
  if (next !== undefined && first !== next)
    report(comparison, { ...DOCUMENT, owner: "servers", path: [next] }, "first server", "changed", {
      before: side(first),
      after: side(next),
    });
}

interface Both {
  before: Operation[];
  after: Operation[];
}

function compareOperations(comparison: Comparison, by: OperationKey, { before, after }: Both): void {
  // A path without the names of its parameters, which the wire does not show.
  const keyOf = ({ operationId, method, path }: Operation) =>
    by === "path" || !operationId
      ? `${method} ${path.replace(/\{[^}]*\}/g, "{}").replace(/\/$/, "")}`
      : operationId;
  const keyed = (all: Operation[]) => new Map(all.map((operation) => [keyOf(operation), operation]));
  const { kept, removed, added } = byKey(keyed(before), keyed(after));
  const at = (operation: Operation) => ({ ...DOCUMENT, owner: operationName(operation) });
  const side = (operation: Operation) => ({ value: operation, pointer: operation.pointer });
  for (const [, one] of removed)
    report(comparison, at(one), "operation", "removed", { before: side(one), deprecation: one.deprecation });
  for (const [, one] of added) report(comparison, at(one), "operation", "added", { after: side(one) });
  for (const pair of kept) compareOperation(comparison, by, pair.before, pair.after);
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

/** Parts of something deprecated are deprecated, and so are components that nothing else uses. */
function withInherited({ before, found }: Comparison, operations: readonly Operation[]): Difference[] {
  const unused = usedByDeprecated(before);
  const deprecated = new Map(operations.map(({ operationId, deprecation }) => [operationId, deprecation]));
  return found.map((difference) => {
    const { owner, kind, deprecation } = difference;
    if (kind !== "removed" || deprecation !== undefined) return difference;
    const inherited = unused.has(componentKey(owner)) ? "" : deprecated.get(owner);
    return inherited === undefined ? difference : { ...difference, deprecation: inherited };
  });
}
