import { isDeepStrictEqual } from "node:util";
import type { Document } from "@buddy-openapi/openapi/document";
import type { Operation, SecurityAlternative } from "@buddy-openapi/openapi/operations";
import type { Bump, Change } from "./change.ts";
import { at, byKey, entries, list, show } from "./json.ts";
import { type OperationOf, operationsOf, type Part, positionsOf } from "./operations-of.ts";
import { compareSchemas, deprecated } from "./schema-changes.ts";
import type { Position } from "./type-place.ts";

/** What changed between two bundled documents that types don't show. */
export function compareDocuments(before: Document, after: Document): Change[] {
  const [was, is] = [operationsOf(before), operationsOf(after)];
  return [
    ...compareServers(before, after),
    ...compareSecuritySchemes(before, after),
    ...byKey(was, is).kept.flatMap(({ was, is }) => compareOperations(was, is)),
    ...compareComponents(before, after),
  ];
}

function compareOperations(before: OperationOf, after: OperationOf): Change[] {
  const changes: Change[] = [];
  const symbol = after.operationId;
  const add = (path: string, kind: string, bump: Bump, says: string, below: (string | number)[] = []) =>
    changes.push({
      ...{ symbol, path, kind, bump },
      reason: sentence(symbol, path, says),
      place: { pointer: [...after.pointer, ...below] },
    });

  const shape = (path: string) => path.replace(/\{[^}]*\}/g, "{}");
  if (before.method !== after.method)
    add("", "method-changed", "major", `is sent with ${after.method}, and was with ${before.method}`);
  if (shape(before.path) !== shape(after.path))
    add("", "path-changed", "major", `is at \`${after.path}\`, and was at \`${before.path}\``);
  if (after.deprecated && !before.deprecated)
    add("", "deprecated", "minor", deprecated(after.description), ["deprecated"]);
  if (before.deprecated && !after.deprecated)
    add("", "deprecated-removed", "patch", "is not deprecated any more");
  const repeats = (operation: OperationOf) => operation.object["x-idempotent"] === true;
  if (repeats(before) !== repeats(after)) {
    const says = repeats(after)
      ? "is repeated after a failure that passes"
      : "is not repeated after a failure any more";
    add("", "idempotence-changed", "minor", says, ["x-idempotent"]);
  }
  // Where only one of them has it, types show it.
  for (const [key, says] of [
    ["x-pagination", "is paged otherwise"],
    ["x-collection", "is another collection of `mockBuddy.workspace()`"],
  ] as const) {
    const [was, is] = [before.object[key], after.object[key]];
    if (was && is && !isDeepStrictEqual(was, is)) add("", "behaviour-changed", "minor", says, [key]);
  }
  for (const { kind, bump, says } of compareSecurity(before.security, after.security))
    add("", kind, bump, says, ["security"]);
  for (const { was, is } of byKey(before.parts, after.parts).kept) {
    for (const { path, kind, bump, says } of compareParts(was, is))
      add([was.name, ...path].join("."), kind, bump, says);
  }
  // A status or a body that is gone or new is found in the types.
  for (const { key, was, is } of byKey(before.media, after.media).kept) {
    for (const type of was.difference(is))
      add(key, "media-type-removed", "major", `is no longer \`${type}\``);
    for (const type of is.difference(was)) add(key, "media-type-added", "minor", `may be \`${type}\``);
  }
  return changes;
}

function compareParts(before: Part, after: Part) {
  const findings = compareSchemas(before.schema, after.schema, new Set<Position>([after.position]));
  const found = findings.map(({ path, kind, bump, says }) => ({ path, kind, bump, says }));
  for (const [keyword, was] of Object.entries(before.sending)) {
    const is = after.sending[keyword];
    if (isDeepStrictEqual(was, is)) continue;
    const says = `is sent with ${keyword} ${show(is)}, and was with ${show(was)}`;
    found.push({ path: [], kind: "sending-changed", bump: "major", says });
  }
  if (after.mayBeEmpty !== before.mayBeEmpty) {
    const [bump, says] = after.mayBeEmpty
      ? (["minor", "may be empty now"] as const)
      : (["major", "may not be empty now"] as const);
    found.push({ path: [], kind: "sending-changed", bump, says });
  }
  if (after.position === "out" && before.required !== after.required) {
    const [kind, bump, says] = after.required
      ? (["became-required", "minor", "is always there now"] as const)
      : (["became-optional", "major", "may be missing now"] as const);
    found.push({ path: [], kind, bump, says });
  }
  if (after.deprecated && !before.deprecated)
    found.push({ path: [], kind: "deprecated", bump: "minor", says: deprecated(after.description) });
  return found;
}

function compareComponents(before: Document, after: Document): Change[] {
  const positions = { before: positionsOf(before), after: positionsOf(after) };
  return entries(at(before, "components", "schemas")).flatMap(([name, schema]) => {
    const next = at(after, "components", "schemas", name);
    if (next === undefined || isDeepStrictEqual(schema, next)) return [];
    const used = new Set([...(positions.before.get(name) ?? []), ...(positions.after.get(name) ?? [])]);
    return compareSchemas(schema, next, used).map(({ path, kind, bump, says, keyword }): Change => {
      const below = path.flatMap((part) => (part === "[]" ? ["items"] : ["properties", part]));
      const place = { pointer: ["components", "schemas", name, ...below, keyword] };
      return {
        symbol: name,
        path: path.join("."),
        kind,
        bump,
        reason: sentence(name, path.join("."), says),
        place,
      };
    });
  });
}

function compareServers(before: unknown, after: unknown): Change[] {
  const servers = (document: unknown) =>
    new Map(list(at(document, "servers")).map((server) => [String(at(server, "url")), server] as const));
  const [last, first] = [before, after].map((document) => servers(document).keys().next().value);
  const { gone, added, kept } = byKey(servers(before), servers(after));
  const change = (url: string, kind: string, bump: Bump, says: string): Change => ({
    ...{ symbol: "servers", path: url, kind, bump },
    reason: `The server \`${url}\` ${says}.`,
    place: { pointer: ["servers"] },
  });
  return [
    ...gone.map(([url]) => change(url, "server-removed", "major", "is gone")),
    ...added.map(([url]) => change(url, "server-added", "minor", "is new")),
    ...kept
      .filter(({ was, is }) => !isDeepStrictEqual(was, is))
      .map(({ key, was, is }) =>
        isDeepStrictEqual(at(was, "variables"), at(is, "variables"))
          ? change(key, "server-changed", "patch", "has another description")
          : change(key, "server-changed", "major", "has other variables"),
      ),
    ...(first && first !== last
      ? [change(first, "default-changed", "major", "is the first now, which is called if none is named")]
      : []),
  ];
}

/** Alternatives of schemes with scopes: what satisfied one of them before still has to. */
function compareSecurity(before: Operation["security"], after: Operation["security"]) {
  const accepts = (alternatives: Operation["security"], given: SecurityAlternative) =>
    alternatives.length === 0 ||
    alternatives.some((wanted) =>
      wanted.every(({ name, scopes }) => {
        const have = given.find((scheme) => scheme.name === name)?.scopes;
        return have && scopes.every((scope) => have.includes(scope));
      }),
    );
  const text = (alternatives: Operation["security"]) =>
    alternatives
      .map((one) => one.map(({ name, scopes }) => [name, ...scopes].join(" ")).join(" and "))
      .join(", or ") || "no token";
  const [had, needs] = [before, after].map((alternatives) => (alternatives.length > 0 ? alternatives : [[]]));
  const found = (kind: string, bump: Bump, says: string) => [
    { kind, bump, says: `${says} ${text(after)}, and needed ${text(before)}` },
  ];
  if (!had?.every((one) => accepts(after, one))) return found("security-changed", "major", "needs");
  if (!needs?.every((one) => accepts(before, one))) return found("security-loosened", "minor", "needs only");
  return [];
}

function compareSecuritySchemes(before: Document, after: Document): Change[] {
  const [was, is] = [before, after].map((document) => at(document, "components", "securitySchemes"));
  const { gone, added, kept } = byKey(new Map(detailsOf(was)), new Map(detailsOf(is)));
  const schemes = byKey(new Map(entries(was)), new Map(entries(is)));
  const isWhole = (key: string, whole: readonly [string, unknown][]) =>
    whole.some(([name]) => key.startsWith(`${name}.`));
  const change = (key: string, kind: string, bump: Bump, says: string): Change => {
    const [symbol = "", ...path] = key.split(".");
    return {
      ...{ symbol, path: path.join("."), kind, bump },
      reason: sentence(symbol, path.join("."), says),
      place: { pointer: ["components", "securitySchemes", symbol, ...path] },
    };
  };
  return [
    ...schemes.gone.map(([name]) => change(name, "security-scheme-removed", "major", "is gone")),
    ...schemes.added.map(([name]) => change(name, "security-scheme-added", "minor", "is new")),
    ...gone
      .filter(([key]) => !isWhole(key, schemes.gone))
      .map(([key]) => change(key, "security-scheme-changed", "major", "is gone")),
    ...added
      .filter(([key]) => !isWhole(key, schemes.added))
      .map(([key]) => change(key, "security-scheme-changed", "minor", "is new")),
    ...kept
      .filter(({ was, is }) => was !== is)
      .map(({ key, was, is }) =>
        change(key, "security-scheme-changed", "major", `is ${show(is)}, and was ${show(was)}`),
      ),
  ];
}

/** `Scheme.flows.implicit.scopes.READ` and so on. What texts say, and how a token looks, is left out. */
function detailsOf(value: unknown, path: readonly string[] = []): [string, unknown][] {
  return entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const below = [...path, key];
    if (path.at(-1) === "scopes") return [[below.join("."), true]];
    if (/^(description|bearerFormat|x-.*)$/.test(key)) return [];
    return typeof inner === "object" ? detailsOf(inner, below) : [[below.join("."), inner]];
  });
}

/** E.g. "`getPet` parameters.id is required now." with the path as code. */
export function sentence(symbol: string, path: string, says: string): string {
  const name = path ? `${symbol}.${path}`.replaceAll(".[", "[") : symbol;
  return `\`${name}\` ${says}.`;
}
