import { isDeepStrictEqual } from "node:util";
import type { Bump, Change } from "./change.ts";
import type { Position } from "./compare-types.ts";
import { at, byKey, entries, list, show } from "./json.ts";
import { type OperationOf, operationsOf, type Part, positionsOf } from "./operations-of.ts";
import { adviceIn, compareSchemas } from "./schema-changes.ts";

/** What changed between two bundled documents that types don't show. */
export function compareDocuments(before: unknown, after: unknown): Change[] {
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
  for (const flag of ["deprecated", "x-idempotent"] as const) {
    const [was, is] = [at(before.object, flag) === true, at(after.object, flag) === true];
    if (was === is) continue;
    if (flag === "x-idempotent")
      add(
        "",
        "idempotence-changed",
        "minor",
        is ? "is repeated after a failure that passes" : "is not repeated after a failure any more",
        [flag],
      );
    else if (is) add("", "deprecated", "minor", `is deprecated${adviceIn(after.object)}`, [flag]);
    else add("", "deprecated-removed", "patch", "is not deprecated any more");
  }
  for (const { kind, bump, says } of compareSecurity(before.security, after.security))
    add("", kind, bump, says, ["security"]);
  for (const { key, was, is } of byKey(before.parts, after.parts).kept) {
    for (const finding of compareParts(was, is))
      add([key, ...finding.path].join("."), finding.kind, finding.bump, finding.says);
  }
  const media = byKey(before.media, after.media);
  for (const [key] of media.gone) {
    // A status or a body that is gone is found in the types.
    const [owner, type] = split(key);
    if ([...after.media.keys()].some((other) => split(other)[0] === owner))
      add(owner, "media-type-removed", "major", `is no longer \`${type}\``);
  }
  for (const [key] of media.added) {
    const [owner, type] = split(key);
    const hadOthers = [...before.media.keys()].some((other) => split(other)[0] === owner);
    if (hadOthers) add(owner, "media-type-added", "minor", `may be \`${type}\``);
  }
  return changes;
}

function split(key: string): [string, string] {
  const [owner = "", type = ""] = key.split(" ");
  return [owner, type];
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
  const [wasThere, isThere] = [before, after].map(({ object }) => at(object, "required") === true);
  if (after.position === "out" && wasThere !== isThere) {
    const [kind, bump, says] = isThere
      ? (["became-required", "minor", "is always there now"] as const)
      : (["became-optional", "major", "may be missing now"] as const);
    found.push({ path: [], kind, bump, says });
  }
  if (after.isDeprecated && !before.isDeprecated) {
    found.push({
      path: [],
      kind: "deprecated",
      bump: "minor",
      says: `is deprecated${adviceIn(after.object)}`,
    });
  }
  return found;
}

function compareComponents(before: unknown, after: unknown): Change[] {
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
function compareSecurity(before: readonly unknown[], after: readonly unknown[]) {
  const accepts = (alternatives: readonly unknown[], given: unknown) =>
    alternatives.length === 0 ||
    alternatives.some((wanted) =>
      entries(wanted).every(([scheme, scopes]) => {
        const have = at(given, scheme);
        return have !== undefined && list(scopes).every((scope) => list(have).includes(scope));
      }),
    );
  const text = (alternatives: readonly unknown[]) =>
    alternatives
      .map((one) =>
        entries(one)
          .map(([scheme, scopes]) => [scheme, ...list(scopes)].join(" "))
          .join(" and "),
      )
      .join(", or ") || "no token";
  const found: { kind: string; bump: Bump; says: string }[] = [];
  if (isDeepStrictEqual(before, after)) return found;
  const given = before.length > 0 ? before : [{}];
  if (!given.every((one) => accepts(after, one)))
    found.push({
      kind: "security-changed",
      bump: "major",
      says: `needs ${text(after)}, and needed ${text(before)}`,
    });
  else if (!(after.length > 0 ? after : [{}]).every((one) => accepts(before, one)))
    found.push({
      kind: "security-loosened",
      bump: "minor",
      says: `needs only ${text(after)}, and needed ${text(before)}`,
    });
  return found;
}

function compareSecuritySchemes(before: unknown, after: unknown): Change[] {
  const schemes = (document: unknown) => new Map(entries(at(document, "components", "securitySchemes")));
  const { gone, added, kept } = byKey(schemes(before), schemes(after));
  const change = (symbol: string, path: string, kind: string, bump: Bump, says: string): Change => ({
    ...{ symbol, path, kind, bump },
    reason: sentence(symbol, path, says),
    place: { pointer: ["components", "securitySchemes", symbol, ...path.split(".").filter(Boolean)] },
  });
  const changed = kept.flatMap(({ key, was, is }) => {
    const keys = new Set([...entries(was), ...entries(is)].map(([name]) => name));
    for (const name of ["description", "flows"]) keys.delete(name);
    const own = [...keys].filter(
      (name) => !name.startsWith("x-") && !isDeepStrictEqual(at(was, name), at(is, name)),
    );
    const flows = byKey(new Map(entries(at(was, "flows"))), new Map(entries(at(is, "flows"))));
    return [
      ...own.map((name) =>
        change(
          key,
          name,
          "security-scheme-changed",
          "major",
          `is ${show(at(is, name))}, and was ${show(at(was, name))}`,
        ),
      ),
      ...flows.gone.map(([flow]) =>
        change(key, `flows.${flow}`, "security-scheme-changed", "major", "is gone"),
      ),
      ...flows.added.map(([flow]) =>
        change(key, `flows.${flow}`, "security-scheme-changed", "minor", "is new"),
      ),
      ...flows.kept.flatMap(({ key: flow, was, is }) =>
        compareFlows(was, is).map(([path, bump, says]) =>
          change(key, `flows.${flow}.${path}`, "security-scheme-changed", bump, says),
        ),
      ),
    ];
  });
  return [
    ...gone.map(([name]) => change(name, "", "security-scheme-removed", "major", "is gone")),
    ...added.map(([name]) => change(name, "", "security-scheme-added", "minor", "is new")),
    ...changed,
  ];
}

function compareFlows(before: unknown, after: unknown): [path: string, bump: Bump, says: string][] {
  const urls = ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"].filter(
    (name) => at(before, name) !== at(after, name),
  );
  const scopes = byKey(new Map(entries(at(before, "scopes"))), new Map(entries(at(after, "scopes"))));
  return [
    ...urls.map((name): [string, Bump, string] => [
      name,
      at(before, name) === undefined ? "minor" : "major",
      `is ${show(at(after, name))}, and was ${show(at(before, name))}`,
    ]),
    ...scopes.gone.map(([scope]): [string, Bump, string] => [`scopes.${scope}`, "major", "is gone"]),
    ...scopes.added.map(([scope]): [string, Bump, string] => [`scopes.${scope}`, "minor", "is new"]),
  ];
}

/** E.g. "`getPet` parameters.id is required now." with the path as code. */
export function sentence(symbol: string, path: string, says: string): string {
  const name = path ? `${symbol}.${path}`.replaceAll(".[", "[") : symbol;
  return `\`${name}\` ${says}.`;
}
