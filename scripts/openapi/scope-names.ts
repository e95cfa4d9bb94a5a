import { type Loose, list, record } from "./json.ts";

/** The scopes that an operation needs, by both of their names: `x-scope` of a bundle. A list is empty where no name is known. */
export interface ScopeNames {
  new: readonly string[];
  old: readonly string[];
  /** Whether the new names follow from a rule, and no source has them for this operation. */
  inferred: boolean;
}

/** Both names of the scopes of an operation; `undefined` where it names none. */
export function scopeNames(operation: Loose): ScopeNames | undefined {
  if (operation["x-scope"] === undefined) return undefined;
  const { new: newer, old, inferred } = record(operation["x-scope"]);
  return { new: list(newer).map(String), old: list(old).map(String), inferred: inferred === true };
}

/** The names as Markdown, the new ones first: `` `PET_READ` (formerly `PET_INFO`) ``. */
export function scopeText({ new: newer, old, inferred }: ScopeNames): string {
  if (newer.length === 0) return `${codes(old)} (the former name; the new one is not known)`;
  const isKept = old.join() === newer.join();
  const notes = [
    ...(inferred ? ["inferred"] : []),
    ...(old.length > 0 && !isKept ? [`formerly ${codes(old)}`] : []),
  ];
  return `${codes(newer)}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
