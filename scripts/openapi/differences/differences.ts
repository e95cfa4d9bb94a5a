import { isDeepStrictEqual } from "node:util";
import type { Document, Pointer } from "../document.ts";
import { list, record } from "../json.ts";
import { type Operation, readOperations } from "../operations.ts";
import { componentOf } from "./alternatives.ts";
import { compareOperation, type OperationKey, pathShape } from "./compare-operations.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { byKey, type Comparison, type Difference, type Direction, report } from "./difference.ts";
import { directionsOf, usedByDeprecated } from "./usage.ts";

export type * from "./difference.ts";

const BOTH: ReadonlySet<Direction> = new Set(["in", "out"]);

/**
 * What differs between two bundled documents: what can be called, sent and read. A difference inside a schema component
 * is listed once, however many operations use it, and how a schema is written makes none: inline or by reference, with
 * `allOf` or without. Texts, examples and order are no differences here.
 *
 * @param by how operations are matched: `path` is for documents of different authors, who name operations,
 *   schemas and the parameters in paths each as they like
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
  compareComponents(comparison, by, operations);
  return comparison.found;
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
  const { kept, removed, added } = byKey(keyed(before), keyed(after));
  const at = ({ operationId, method, path }: Operation) => ({
    ...{ owner: operationId || `${method} ${path}`, path: [], directions: BOTH },
  });
  for (const { before: one, after: other } of kept) compareOperation(comparison, by, one, other);
  for (const [, operation] of removed)
    report(comparison, at(operation), "operation", "removed", {
      before: { value: operation, pointer: operation.pointer },
      wasDeprecated: operation.deprecated,
    });
  for (const [, operation] of added)
    report(comparison, at(operation), "operation", "added", {
      after: { value: operation, pointer: operation.pointer },
    });
}

/** The kinds of components of which the packages export the names. */
const NAMED = ["schemas", "parameters", "headers", "responses", "requestBodies", "pathItems"];

function compareComponents(comparison: Comparison, by: OperationKey, operations: Both): void {
  const { before, after } = comparison;
  const directions = [directionsOf(before, operations.before), directionsOf(after, operations.after)];
  const deprecated = usedByDeprecated(before);
  for (const kind of by === "path" ? ["schemas"] : NAMED) {
    const all = (document: Document) => new Map(Object.entries(record(record(document.components)[kind])));
    const { kept, removed, added } = byKey(all(before), all(after));
    const at = (name: string) => ({
      ...{ owner: kind === "schemas" ? name : `components.${kind}.${name}`, path: [] },
      directions: new Set(directions.flatMap((of) => [...of(name)])),
    });
    for (const [name, value] of by === "path" ? [] : removed)
      report(comparison, at(name), "component", "removed", {
        before: { value, pointer: ["components", kind, name] },
        wasDeprecated: record(value)["deprecated"] === true || deprecated.has(`${kind}/${name}`),
      });
    for (const [name, value] of by === "path" ? [] : added)
      report(comparison, at(name), "component", "added", {
        after: { value, pointer: ["components", kind, name] },
      });
    // Of the others, operations show everything but the name.
    if (kind !== "schemas") continue;
    for (const { key } of kept)
      compareSchemas(comparison, at(key), componentOf(before, key), componentOf(after, key));
  }
  for (const [name, other] of comparison.renamed) {
    const found = [...(directions[0]?.(name) ?? []), ...(directions[1]?.(other) ?? [])];
    const at = { owner: name, path: [], directions: new Set(found) };
    compareSchemas(comparison, at, componentOf(before, name), componentOf(after, other));
  }
}

function compareServers(comparison: Comparison): void {
  const all = (document: Document) =>
    new Map(list(document.servers).map((server) => [String(record(server)["url"]), record(server)]));
  const [had, has] = [all(comparison.before), all(comparison.after)];
  const { kept, removed, added } = byKey(had, has);
  const pointer: Pointer = ["servers"];
  const at = (url: string) => ({ owner: "servers", path: [url], directions: BOTH });
  for (const [url, value] of removed)
    report(comparison, at(url), "server", "removed", { before: { value, pointer } });
  for (const [url, value] of added)
    report(comparison, at(url), "server", "added", { after: { value, pointer } });
  for (const { key, before, after } of kept)
    if (!isDeepStrictEqual(before["variables"], after["variables"]))
      report(comparison, at(key), "server variables", "changed", {
        before: { value: before["variables"], pointer },
        after: { value: after["variables"], pointer },
      });
  const [[first] = [], [next] = []] = [[...had.keys()], [...has.keys()]];
  if (next !== undefined && first !== next)
    report(comparison, at(next), "first server", "changed", {
      before: { value: first, pointer },
      after: { value: next, pointer },
    });
}

function compareSecuritySchemes(comparison: Comparison): void {
  const all = ({ components }: Document) => new Map(detailsOf(components?.securitySchemes));
  const { kept, removed, added } = byKey(all(comparison.before), all(comparison.after));
  const at = (key: string) => {
    const [owner = "", ...path] = key.split(".");
    return { owner, path, directions: BOTH };
  };
  const what = (key: string) => (key.includes(".") ? "scheme detail" : "security scheme");
  const side = (key: string, value: unknown) => ({
    value,
    pointer: ["components", "securitySchemes", ...key.split(".")],
  });
  for (const [key, value] of topmost(removed))
    report(comparison, at(key), what(key), "removed", { before: side(key, value) });
  for (const [key, value] of topmost(added))
    report(comparison, at(key), what(key), "added", { after: side(key, value) });
  for (const { key, before, after } of kept)
    if (before !== after)
      report(comparison, at(key), what(key), "changed", {
        before: side(key, before),
        after: side(key, after),
      });
}

/** `Scheme`, `Scheme.flows.implicit.scopes.READ` and so on. What texts say, and how a token looks, is left out. */
function detailsOf(value: unknown, path: readonly string[] = []): [string, unknown][] {
  return Object.entries(record(value)).flatMap(([key, inner]): [string, unknown][] => {
    const name = [...path, key].join(".");
    if (path.at(-1) === "scopes") return [[name, true]];
    if (/^(description|bearerFormat|x-.*)$/.test(key)) return [];
    return typeof inner === "object" ? [[name, true], ...detailsOf(inner, [...path, key])] : [[name, inner]];
  });
}

/** Without what is part of something else that is listed. */
function topmost(details: readonly (readonly [string, unknown])[]): (readonly [string, unknown])[] {
  return details.filter(([key]) => !details.some(([other]) => key.startsWith(`${other}.`)));
}
