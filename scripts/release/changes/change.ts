import type { Pointer } from "@buddy-openapi/openapi/document";

/** Version bumps, from nothing to the most. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

/** Where something is written: in the spec, as a pointer, or in a file of the repository. */
export type Place = { pointer: Pointer } | { file: string; line: number } | { file: string; key: string };

/** A change for users between two releases, and the version bump that it requires. */
export interface Change {
  /** Its name for users: an operation, a type, a function, or a part of the manifest such as `engines`. */
  symbol: string;
  /** E.g. `property-removed`. */
  kind: string;
  bump: Bump;
  /** A sentence for the changelog. */
  reason: string;
  place: Place;
  /** The operations that it is about, e.g. `GET /pets`. */
  operations?: readonly string[];
  /** For what is gone: what the last release said to use instead, if it was deprecated there. */
  deprecation?: string | undefined;
}

/** Whether a bump promises as much as another one, or more. */
export function covers(bump: Bump, required: Bump): boolean {
  return BUMPS.indexOf(bump) >= BUMPS.indexOf(required);
}

/** The largest of some bumps. */
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
