import { type Difference, differences } from "@buddy-openapi/openapi/differences/differences";
import { componentKey, usedBy } from "@buddy-openapi/openapi/differences/usage";
import type { Document, Pointer } from "@buddy-openapi/openapi/document";
import { isObject, list, record, text } from "@buddy-openapi/openapi/json";
import { readOperations } from "@buddy-openapi/openapi/operations";
import { type Change, largest, type Place } from "./change.ts";
import { RULES } from "./rules.ts";

/** The changes between two bundled documents. */
export function compareDocuments(before: Document, after: Document): Change[] {
  const operations = operationsOf(before, after);
  const changes = changesOf(differences(before, after), (pointer) => ({ pointer }), operations);
  const required = changes.filter(({ bump }) => bump !== "none");
  return [...required, ...documentationChanges(before, after, required)];
}

/**
 * The bump that each difference requires, by the table of rules.
 *
 * @param placeOf what the pointers of both sides name
 * @param operations those that use a symbol
 */
export function changesOf(
  all: readonly Difference[],
  placeOf: (pointer: Pointer) => Place,
  operations?: (symbol: string) => string[],
): Change[] {
  // Several values of an enum are one change.
  const groups = Map.groupBy(all, ({ owner, path, what, kind, deprecation }) =>
    JSON.stringify([owner, path, what, kind, deprecation === undefined]),
  );
  return [...groups.values()].map((group) => {
    const { pointer, ...change } = changeOf(group);
    const users = operations && { operations: operations(group[0]?.owner ?? "") };
    return { ...change, ...users, place: placeOf(pointer) };
  });
}

function changeOf(group: readonly Difference[]): Omit<Change, "place"> & { pointer: Pointer } {
  const [{ owner, path, what, kind, directions, before, after, deprecation }] = group as [Difference];
  const rule = RULES.find(
    (one) => (one[0] === what || one[0] === "*") && (one[1] === kind || one[1] === "*"),
  );
  if (!rule) throw new Error(`scripts/release/changes/rules.ts has no rule for "${what}" that is ${kind}.`);
  const [, , forIn, forOut, says] = rule;
  const bumps = [...directions].map((direction) => ({ bump: direction === "in" ? forIn : forOut }));
  // E.g. `pets[].id`.
  const place = [owner, ...path].join(".").replace(/\.(?=\[)/g, "");
  const values = (side: "before" | "after") =>
    [...new Set(group.map((one) => shown(one[side]?.value)))].join(", ");
  const text = says
    .replace("{what}", what)
    .replace("{more}", group.length === 1 ? "one more value" : `${group.length} more values`)
    .replace("{before}", () => values("before"))
    .replace("{after}", () => values("after"))
    .replace("{advice}", () => adviceOf(after?.value));
  const side = kind === "removed" ? (before ?? after) : (after ?? before);
  return {
    symbol: what === "x-collection" && kind === "removed" ? "WorkspaceItems" : owner,
    kind: `${what}-${kind}`.replaceAll(" ", "-"),
    bump: largest(bumps),
    reason: `${owner === "servers" ? "The server " : ""}\`${owner === "servers" ? path[0] : place}\` ${text}.`,
    pointer: side?.pointer ?? [],
    deprecation: group.map((one) => one.deprecation).find(Boolean) ?? deprecation,
  };
}

/** A value as it is said: alternatives of security and ways of sending in words, anything else as JSON. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const { key, value: inner, advice } = record(value);
  if (typeof key === "string") return `${key} \`${JSON.stringify(inner)}\``;
  if (advice !== undefined) return `\`${inner}\``;
  const alternatives = list(value).filter(Array.isArray);
  if (Array.isArray(value) && alternatives.length === value.length) return securityIn(alternatives);
  return typeof value === "string" ? `\`${value}\`` : `\`${JSON.stringify(value)}\``;
}

function securityIn(alternatives: readonly unknown[][]): string {
  const scheme = (one: unknown) => [record(one)["name"], ...list(record(one)["scopes"])].join(" ");
  return alternatives.map((schemes) => schemes.map(scheme).join(" and ")).join(", or ") || "no token";
}

/** Of something deprecated, or of a value of an enum. */
function adviceOf(value: unknown): string {
  const said = text(isObject(value) ? value["advice"] : value).trim();
  return said && `: ${said.replace(/\.$/, "")}`;
}

/** The operations of a symbol, e.g. `GET /pets`: itself, or those that use it. */
function operationsOf(before: Document, after: Document): (symbol: string) => string[] {
  const all = [before, after].flatMap((document) =>
    readOperations(document).map(({ operationId, method, path, object, parameters }) => ({
      ...{ operationId, text: `${method} ${path}`, used: usedBy(document, [object, parameters]) },
    })),
  );
  return (symbol) => {
    const own = all.filter(({ operationId }) => operationId === symbol).slice(0, 1);
    const found = own.length > 0 ? own : all.filter(({ used }) => used.has(componentKey(symbol)));
    return [...new Set(found.map(({ text }) => text))];
  };
}

/** Changes of texts, examples, order and extensions, where nothing more is to be said. */
function documentationChanges(before: Document, after: Document, changes: readonly Change[]): Change[] {
  const listed = new Set(changes.map(({ symbol }) => symbol));
  const previous = partsOf(before);
  return [...partsOf(after)].flatMap(([symbol, { value, pointer }]): Change[] => {
    if (listed.has(symbol) || JSON.stringify(value) === JSON.stringify(previous.get(symbol)?.value))
      return [];
    const reason = `The documentation of \`${symbol}\` changed.`;
    return [{ symbol, kind: "documentation-changed", bump: "patch", reason, place: { pointer } }];
  });
}

/** The parts of a document by symbol, with their places. */
function partsOf(document: Document) {
  const found = new Map<string, { value: unknown; pointer: Pointer }>();
  for (const { operationId, object, pointer } of readOperations(document))
    found.set(operationId, { value: object, pointer });
  for (const [kind, all] of Object.entries(document.components ?? {}))
    for (const [name, value] of Object.entries(record(all))) {
      const isNamed = kind === "schemas" || kind === "securitySchemes";
      found.set(isNamed ? name : `components.${kind}.${name}`, {
        value,
        pointer: ["components", kind, name],
      });
    }
  const root = { ...document, info: { ...document.info, version: "" } };
  for (const [key, value] of Object.entries(root))
    if (!["paths", "components", "security"].includes(key)) found.set(key, { value, pointer: [key] });
  return found;
}
