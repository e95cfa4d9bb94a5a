import { isDeepStrictEqual } from "node:util";
import type { Document } from "../document.ts";
import { list, record } from "../json.ts";
import { BOTH, byKey, type Comparison, report } from "./difference.ts";

export function compareServers(comparison: Comparison): void {
  const all = (document: Document) =>
    new Map(
      list(document.servers).map((server) => [
        String(record(server)["url"]),
        record(server)["variables"] ?? {},
      ]),
    );
  const [had, has] = [all(comparison.before), all(comparison.after)];
  const { kept, removed, added } = byKey(had, has);
  const at = (url: string) => ({ owner: "servers", path: [url], directions: BOTH });
  const side = (value: unknown) => ({ value, pointer: ["servers"] });
  for (const [url] of removed) report(comparison, at(url), "server", "removed", { before: side(url) });
  for (const [url] of added) report(comparison, at(url), "server", "added", { after: side(url) });
  for (const { key, before, after } of kept)
    if (!isDeepStrictEqual(before, after))
      report(comparison, at(key), "server variables", "changed", {
        before: side(before),
        after: side(after),
      });
  const [[first], [next]] = [[...had.keys()], [...has.keys()]];
  if (next !== undefined && first !== next)
    report(comparison, at(next), "first server", "changed", { before: side(first), after: side(next) });
}

export function compareSecuritySchemes(comparison: Comparison): void {
  const all = ({ components }: Document) => new Map(detailsOf(components?.securitySchemes));
  const { kept, removed, added } = byKey(all(comparison.before), all(comparison.after));
  const change = (key: string, kind: "added" | "removed" | "changed", before: unknown, after: unknown) => {
    const [owner = "", ...path] = key.split(".");
    const side = (value: unknown) =>
      value === undefined ? undefined : { value, pointer: ["components", "securitySchemes", owner, ...path] };
    const what = path.length > 0 ? "scheme detail" : "security scheme";
    report(comparison, { owner, path, directions: BOTH }, what, kind, {
      before: side(before),
      after: side(after),
    });
  };
  for (const [key, value] of topmost(removed)) change(key, "removed", value, undefined);
  for (const [key, value] of topmost(added)) change(key, "added", undefined, value);
  for (const { key, before, after } of kept) if (before !== after) change(key, "changed", before, after);
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
