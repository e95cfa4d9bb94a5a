import type { Document, Pointer } from "../document.ts";

/** `in` is what callers send, `out` is what they get. */
export type Direction = "in" | "out";

export const BOTH: ReadonlySet<Direction> = new Set(["in", "out"]);

/** A value of one document, and where it is there. */
export interface Side {
  value: unknown;
  pointer: Pointer;
}

/** How the later document differs: what is wider allows more, what is narrower less. */
export type DifferenceKind = "added" | "removed" | "wider" | "narrower" | "changed";

/** One difference between two documents. */
export interface Difference {
  /** The operation, the schema or another component (`components.parameters.Page`) that holds it, or a key of the root. */
  owner: string;
  /** Below the owner: a parameter, `body` or a status first, then properties; `[]` for items, `[key]` for the values of a map. */
  path: readonly string[];
  /** Mostly the keyword, e.g. `required`, `maxLength`, `security`; `value` for one value of an enum. */
  what: string;
  kind: DifferenceKind;
  directions: ReadonlySet<Direction>;
  before: Side | undefined;
  after: Side | undefined;
  /** The replacement that the earlier document names, if it calls this deprecated: `""` where it names nothing. */
  deprecation?: string | undefined;
}

/** Where a difference belongs. */
export type At = Pick<Difference, "owner" | "path" | "directions">;

/** Two documents while they are compared. */
export interface Comparison {
  before: Document;
  after: Document;
  found: Difference[];
  /** Schema components that have another name in the later document. */
  renamed: Map<string, string>;
  /** Pairs of schemas that are being compared, as a schema may contain itself. */
  open: Set<string>;
}

export function below(at: At, ...names: readonly string[]): At {
  return { ...at, path: [...at.path, ...names] };
}

export function report(
  { found }: Comparison,
  { owner, path, directions }: At,
  what: string,
  kind: DifferenceKind,
  sides: { before?: Side | undefined; after?: Side | undefined; deprecation?: string | undefined },
): void {
  found.push({ owner, path, what, kind, directions, before: undefined, after: undefined, ...sides });
}

/** How something differs that one side may lack. */
export function presence(before: unknown, after: unknown): "added" | "removed" | "changed" {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
}

/** Compares the keys of two maps. */
export function byKey<Key, Value>(before: ReadonlyMap<Key, Value>, after: ReadonlyMap<Key, Value>) {
  return {
    kept: [...before].flatMap(([key, value]) => {
      const next = after.get(key);
      return next === undefined ? [] : [{ key, before: value, after: next }];
    }),
    removed: [...before].filter(([key]) => !after.has(key)),
    added: [...after].filter(([key]) => !before.has(key)),
  };
}
