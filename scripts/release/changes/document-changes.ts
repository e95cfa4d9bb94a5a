import { isDeepStrictEqual } from "node:util";
import type { Document } from "@buddy-openapi/openapi/document";
import type { Operation, SecurityAlternative } from "@buddy-openapi/openapi/operations";
import { type Bump, type Change, changeOf, type Difference } from "./change.ts";
import type { Description, OperationOf, Part } from "./description.ts";
import { at, byKey, differences, entries, list, show } from "./json.ts";
import { compareSchemas, deprecated } from "./schema-changes.ts";

/** What changed between two bundled documents that types don't show. */
export function compareDocuments(before: Description, after: Description): Change[] {
  return [
    ...compareServers(before.document, after.document),
    ...compareSecuritySchemes(before.document, after.document),
    ...byKey(before.operations, after.operations).kept.flatMap(({ was, is }) => compareOperations(was, is)),
    ...compareComponents(before, after),
  ];
}

/** The extensions that the client acts on. Where only one of the operations has them, types show it. */
const BEHAVIOUR = {
  "x-pagination": "is paged otherwise",
  "x-collection": "is another collection of `mockBuddy.workspace()`",
};

function compareOperations(before: OperationOf, after: OperationOf): Change[] {
  const changes: Change[] = [];
  const add = (difference: Difference, ...below: string[]) => {
    const place = { pointer: [...after.pointer, ...below] };
    changes.push(changeOf(after.operationId, difference, { place }));
  };
  const shape = ({ path }: Operation) => path.replace(/\{[^}]*\}/g, "{}");
  if (before.method !== after.method)
    add(differ("method-changed", "major", `is sent with ${after.method}, and was with ${before.method}`));
  if (shape(before) !== shape(after))
    add(differ("path-changed", "major", `is at \`${after.path}\`, and was at \`${before.path}\``));
  if (after.deprecated && !before.deprecated)
    add(differ("deprecated", "minor", deprecated(after.description)), "deprecated");
  if (before.deprecated && !after.deprecated)
    add(differ("deprecated-removed", "patch", "is not deprecated any more"));
  const [wasRepeated, isRepeated] = [before, after].map(({ object }) => object["x-idempotent"] === true);
  if (isRepeated && !wasRepeated)
    add(differ("idempotence-changed", "minor", "is repeated after a failure that passes"), "x-idempotent");
  if (wasRepeated && !isRepeated)
    add(differ("idempotence-changed", "minor", "is not repeated after a failure any more"), "x-idempotent");
  for (const [key, says] of Object.entries(BEHAVIOUR)) {
    const [was, is] = [before.object[key], after.object[key]];
    if (was && is && !isDeepStrictEqual(was, is)) add(differ("behaviour-changed", "minor", says), key);
  }
  for (const difference of compareSecurity(before.security, after.security)) add(difference, "security");
  // A parameter, a status, a media type or a header that is gone or new is found in the types.
  for (const { was, is } of byKey(before.parts, after.parts).kept)
    for (const difference of compareParts(was, is))
      add({ ...difference, path: [was.name, ...difference.path] });
  return changes;
}

function compareParts(before: Part, after: Part): Difference[] {
  const found: Difference[] = compareSchemas(before.schema, after.schema, new Set([after.position]));
  for (const { key, was, is } of differences(before.sending, after.sending)) {
    const says = `is sent with ${key} ${show(is)}, and was with ${show(was)}`;
    found.push(differ("sending-changed", "major", says));
  }
  if (after.mayBeEmpty && !before.mayBeEmpty)
    found.push(differ("sending-changed", "minor", "may be empty now"));
  if (before.mayBeEmpty && !after.mayBeEmpty)
    found.push(differ("sending-changed", "major", "may not be empty now"));
  if (after.position === "out" && after.required && !before.required)
    found.push(differ("became-required", "minor", "is always there now"));
  if (after.position === "out" && before.required && !after.required)
    found.push(differ("became-optional", "major", "may be missing now"));
  if (after.deprecated && !before.deprecated)
    found.push(differ("deprecated", "minor", deprecated(after.description)));
  return found;
}

function compareComponents(before: Description, after: Description): Change[] {
  const [was, is] = [before, after].map(({ document }) => at(document, "components", "schemas"));
  return byKey(new Map(entries(was)), new Map(entries(is))).kept.flatMap(({ key, was, is }) => {
    const positions = new Set([before, after].flatMap((one) => [...(one.positions.get(key) ?? [])]));
    return compareSchemas(was, is, positions).map(({ keyword, ...difference }) => {
      const place = { pointer: [...schemaPointer(key, difference.path), keyword] };
      return changeOf(key, difference, { place });
    });
  });
}

/** Where a property of a schema component is. */
export function schemaPointer(name: string, path: readonly string[]): string[] {
  const keywords = new Map([
    ["[]", "items"],
    ["[key]", "additionalProperties"],
  ]);
  const below = path.flatMap((part) => keywords.get(part) ?? ["properties", part]);
  return ["components", "schemas", name, ...below];
}

function compareServers(before: Document, after: Document): Change[] {
  const [was, is] = [serversOf(before), serversOf(after)];
  const { gone, added, kept } = byKey(was, is);
  const change = (url: string, kind: string, bump: Bump, says: string): Change => ({
    ...{ symbol: "servers", path: url, kind, bump },
    reason: `The server \`${url}\` ${says}.`,
    place: { pointer: ["servers"] },
  });
  const [[last] = [], [first] = []] = [[...was.keys()], [...is.keys()]];
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

function serversOf(document: Document): Map<string, unknown> {
  return new Map(list(document.servers).map((server) => [String(at(server, "url")), server]));
}

/** Alternatives of schemes with scopes: what satisfied one of them before still has to. */
function compareSecurity(before: Operation["security"], after: Operation["security"]): Difference[] {
  // No alternative is one that asks for nothing.
  const [had, needs] = [before.length > 0 ? before : [[]], after.length > 0 ? after : [[]]];
  const text = (alternatives: Operation["security"]) =>
    alternatives
      .map((one) => one.map(({ name, scopes }) => [name, ...scopes].join(" ")).join(" and "))
      .join(", or ") || "no token";
  const says = `${text(after)}, and needed ${text(before)}`;
  if (!had.every((given) => needs.some((wanted) => satisfies(given, wanted))))
    return [differ("security-changed", "major", `needs ${says}`)];
  if (!needs.every((given) => had.some((wanted) => satisfies(given, wanted))))
    return [differ("security-loosened", "minor", `needs only ${says}`)];
  return [];
}

function satisfies(given: SecurityAlternative, wanted: SecurityAlternative): boolean {
  return wanted.every(({ name, scopes }) => {
    const have = given.find((scheme) => scheme.name === name)?.scopes;
    return have !== undefined && scopes.every((scope) => have.includes(scope));
  });
}

function compareSecuritySchemes(before: Document, after: Document): Change[] {
  const [was, is] = [before, after].map((document) => at(document, "components", "securitySchemes"));
  const { gone, added, kept } = byKey(detailsOf(was), detailsOf(is));
  const change = (key: string, kind: string, bump: Bump, says: string): Change => {
    const [symbol = "", ...path] = key.split(".");
    const place = { pointer: ["components", "securitySchemes", symbol, ...path] };
    return changeOf(symbol, differ(path.length > 0 ? "security-scheme-changed" : kind, bump, says, path), {
      place,
    });
  };
  return [
    ...topmost(gone).map((key) => change(key, "security-scheme-removed", "major", "is gone")),
    ...topmost(added).map((key) => change(key, "security-scheme-added", "minor", "is new")),
    ...kept
      .filter(({ was, is }) => was !== is)
      .map(({ key, was, is }) =>
        change(key, "security-scheme-changed", "major", `is ${show(is)}, and was ${show(was)}`),
      ),
  ];
}

/** `Scheme`, `Scheme.flows.implicit.scopes.READ` and so on. What texts say, and how a token looks, is left out. */
function detailsOf(value: unknown, path: readonly string[] = []): Map<string, unknown> {
  const details = entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const below = [...path, key];
    if (path.at(-1) === "scopes") return [[below.join("."), true]];
    if (/^(description|bearerFormat|x-.*)$/.test(key)) return [];
    return typeof inner === "object"
      ? [[below.join("."), true], ...detailsOf(inner, below)]
      : [[below.join("."), inner]];
  });
  return new Map(details);
}

/** Without what is part of something else that is listed. */
function topmost(details: readonly (readonly [string, unknown])[]): string[] {
  const keys = details.map(([key]) => key);
  return keys.filter((key) => !keys.some((other) => key.startsWith(`${other}.`)));
}

function differ(kind: string, bump: Bump, says: string, path: readonly string[] = []): Difference {
  return { path, kind, bump, says };
}
