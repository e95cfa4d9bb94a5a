import { isObject as isFields } from "@buddy-openapi/openapi/json";

export { isFields };

/** The parts of Redocly's context of a visitor that the plugin uses. The package exports no types for plugins. */
export interface Context {
  location: Location;
  report(problem: { message: string; location?: Place }): void;
  /** The target of a `$ref`, `undefined` where that is missing; any other node itself. */
  resolve(node: unknown, from?: string): { node?: unknown; location?: Location | undefined };
}

/** A place in a file. */
export interface Location {
  source: Source;
  child(path: (string | number)[]): Location;
}

/** A place to report: that of a node, or a line and a column. */
export type Place = Location | { source: Source; start: { line: number; col: number } };

interface Source {
  /** The path of the file, absolute. */
  absoluteRef: string;
}

/** A node of a document that is not checked yet. */
export type Fields = Record<string, unknown>;

/** A node and its place: those of the target, if it is a `$ref`. */
export function followed(reference: unknown, place: Location, resolve: Context["resolve"]) {
  const { node, location } = resolve(reference, place.source.absoluteRef);
  const isElsewhere = "$ref" in fieldsOf(reference);
  return { node: fieldsOf(node), at: (isElsewhere && location) || place, isElsewhere };
}

/** The fields of a node; none where it has none. */
export function fieldsOf(node: unknown): Fields {
  return isFields(node) ? node : {};
}
