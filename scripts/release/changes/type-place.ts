import ts from "typescript";
import type { Bump, Difference } from "./change.ts";

/**
 * Who makes the values of a type. `in`: callers do, so what they wrote for the last release has to fit the present type.
 * `out`: the package does, so what it gives now has to fit the type of the last release.
 */
export type Position = "in" | "out";

/** What a comparison of two releases' types needs. */
export interface Comparison {
  checker: ts.TypeChecker;
  isOwn(declaration: ts.Node | undefined): boolean;
  /** Aliases of both releases that stand for unions which differ: name to the two types. */
  unions: ReadonlyMap<string, readonly [ts.UnionType, ts.UnionType]>;
  /** Whether values of the type of that name go that way. */
  canBe(name: string, position: Position): boolean;
  /** Notes that a type of that name is used in that position; it is compared by itself, once. */
  use(before: ts.Symbol, after: ts.Symbol, position: Position): void;
}

/** Where in the types of two releases something is compared. */
export interface Place extends Comparison {
  position: Position;
  /** The export whose declaration is compared; none for values. */
  name?: string;
  /** Below that export. */
  path: readonly string[];
  /** What is being compared, as types may contain themselves. */
  open: readonly { before: ts.Type; after: ts.Type; position: Position }[];
}

/** How one type differs from its predecessor. */
export interface Finding extends Difference {
  declaration?: ts.Node | undefined;
  wasDeprecated?: boolean;
  /** The values that an enum lost. */
  values?: string[];
}

export function found(
  { path }: Place,
  kind: string,
  bump: Bump,
  says: string,
  more: Omit<Finding, keyof Difference> = {},
): Finding {
  return { path, kind, bump, says, ...more };
}

export function below(place: Place, name: string, position = place.position): Place {
  return { ...place, position, path: [...place.path, name] };
}

/** For trying whether types fit, which is not yet a use of them. */
export function trying(place: Place): Place {
  return { ...place, use: () => {} };
}

export function textOf(type: ts.Type, { checker }: Pick<Place, "checker">): string {
  const text = checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
