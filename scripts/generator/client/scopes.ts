import type { Operations } from "./operations.ts";

/** The generated module of the scopes, by both of their names: a row for the operations that need the same ones. */
export function scopesSource({ operations }: Operations): string {
  const rows = new Map<string, string[]>();
  for (const { operationId, scopeNames } of operations) {
    if (!scopeNames) continue;
    const { inferred, ...names } = scopeNames;
    const key = JSON.stringify({ ...names, ...(inferred && { inferred }) });
    rows.set(key, [...(rows.get(key) ?? []), operationId]);
  }
  const sources = [...rows].map(([key, names]) => JSON.stringify({ ...JSON.parse(key), operations: names }));
  return `import type { ScopedOperations } from "../scopes/needs.js";

/** The scopes that operations need. One that is not here needs none. */
export const SCOPES: readonly ScopedOperations[] = [${sources.join(",\n")}];
`;
}
