import { isDeepStrictEqual } from "node:util";
import type { Pointer } from "../document.ts";
import { compareSchemas } from "./compare-schemas.ts";
import {
  type At,
  BOTH,
  below,
  byKey,
  type Comparison,
  type Difference,
  presence,
  report,
  type Side,
} from "./difference.ts";

/** Something with a name in a document: an operation, a parameter, a media type, a server. */
export interface Part {
  /** How a difference calls it. */
  what: string;
  /** The same where it is new, if that matters more than of others: `required parameter`. */
  newAs?: string | undefined;
  /** In place of the owner of what it is a part of. */
  owner?: string;
  /** From its owner, or from what it is a part of. */
  path: readonly string[];
  value: unknown;
  pointer: Pointer;
  deprecation?: string | undefined;
  /** Single values that it declares, or `undefined`. A difference is named by the part before a colon: `sending:style`. */
  facts?: Readonly<Record<string, unknown>>;
  schema?: Side;
  parts?: Parts;
}

export type Parts = ReadonlyMap<string, Part>;

/** The differences of parts that have no schemas and are in no document. */
export function differencesOfParts(before: Parts, after: Parts): Difference[] {
  const none = { openapi: "3.1.0", info: { title: "", version: "" } };
  const comparison = { before: none, after: none, found: [], renamed: new Map(), open: new Set<string>() };
  compareParts(comparison, { owner: "", path: [], directions: BOTH }, before, after);
  return comparison.found;
}

/** Compares what two parts say, their schemas and their parts. */
export function comparePart(comparison: Comparison, at: At, before: Part, after: Part): void {
  for (const name of new Set([before, after].flatMap(({ facts = {} }) => Object.keys(facts)))) {
    const [had, has] = [factOf(before, name), factOf(after, name)];
    if (isDeepStrictEqual(had?.value, has?.value)) continue;
    const [what = name] = name.split(":");
    report(comparison, at, what, presence(had, has), { before: had, after: has });
  }
  if (before.schema && after.schema) compareSchemas(comparison, at, before.schema, after.schema);
  compareParts(comparison, at, before.parts, after.parts);
}

/** Reports the parts that are gone and those that are new, and compares the others. */
export function compareParts(comparison: Comparison, at: At, before?: Parts, after?: Parts): void {
  const { kept, removed, added } = byKey(before ?? new Map<string, Part>(), after ?? new Map());
  for (const [, part] of removed) {
    const sides = { before: part, deprecation: part.deprecation };
    report(comparison, placeOf(at, part), part.what, "removed", sides);
  }
  for (const [, part] of added)
    report(comparison, placeOf(at, part), part.newAs ?? part.what, "added", { after: part });
  for (const pair of kept) comparePart(comparison, placeOf(at, pair.before), pair.before, pair.after);
}

function placeOf(at: At, { owner = at.owner, path }: Part): At {
  return below({ ...at, owner }, ...path);
}

function factOf({ facts, pointer }: Part, name: string): Side | undefined {
  const value = facts?.[name];
  const keyword = name.replace(/^.*:/, "");
  return value === undefined ? undefined : { value, pointer: [...pointer, keyword] };
}
