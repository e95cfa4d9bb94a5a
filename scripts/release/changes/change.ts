/** Version bumps, from nothing to the most. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

/** What changed for users between two releases, and the version bump that it requires. */
export interface Change {
  /** What users know it by: an operation, a type, a function, or a part of the manifest such as `engines`. */
  symbol: string;
  /** Below the symbol, e.g. `body.name`; empty for the symbol itself. */
  path: string;
  /** E.g. `property-removed`. */
  kind: string;
  bump: Bump;
  /** A sentence for the changelog. */
  reason: string;
  /** Where it is written, if known: a place in the spec, as a pointer, or in a source file. */
  place?: SourcePlace | undefined;
  /** For what is gone: whether it was deprecated in the last release. */
  wasDeprecated?: boolean | undefined;
}

export type SourcePlace = { pointer: readonly (string | number)[] } | { file: string; line: number };

/** What differs between two releases at a path below a symbol. */
export interface Difference {
  path: readonly string[];
  kind: string;
  bump: Bump;
  /** What is to be said about the path, e.g. "is gone". */
  says: string;
}

export function changeOf(
  symbol: string,
  { path, kind, bump, says }: Difference,
  more: Pick<Change, "place" | "wasDeprecated"> = {},
): Change {
  // E.g. `pets[].id` and `wait()`.
  const written = (parts: readonly string[]) => parts.join(".").replace(/\.(?=[[(<])/g, "");
  return {
    symbol,
    path: written(path),
    kind,
    bump,
    reason: `\`${written([symbol, ...path])}\` ${says}.`,
    ...more,
  };
}

/** Whether a bump promises as much as another one, or more. */
export function covers(bump: Bump, required: Bump): boolean {
  return BUMPS.indexOf(bump) >= BUMPS.indexOf(required);
}

/** The largest bump of some changes. */
export function largest(changes: readonly Pick<Change, "bump">[]): Bump {
  return changes.reduce<Bump>((most, { bump }) => (covers(most, bump) ? most : bump), "none");
}

/**
 * What a bump means for a version: below 1.0.0 a minor may break. Semantic Versioning allows it there, and npm's
 * `^0.1.0` ends before 0.2.0. See "Versions" in SUPPORT.md.
 *
 * @param last the version of the last release
 */
export function requiredAfter(last: string, bump: Bump): Bump {
  return bump === "major" && last.startsWith("0.") ? "minor" : bump;
}
