import type { Difference } from "./difference.ts";

const SIDES = { upstream: "Only Buddy's document has", ours: "Only our spec has" };
const PLURALS: Record<Difference["kind"], string> = {
  operation: "operations",
  parameter: "parameters",
  status: "statuses",
  scope: "scopes",
  property: "properties",
  "enum value": "enum values",
};

/** The differences by side and kind, as Markdown that reads well in a terminal, too. */
export function report(differences: readonly Difference[], source: string): string {
  if (differences.length === 0) return `Nothing differs from ${source}.\n`;
  let text = `${differences.length} differences from ${source}.\n`;
  for (const side of ["upstream", "ours"] as const) {
    for (const [kind, plural] of Object.entries(PLURALS)) {
      const found = differences.filter((difference) => difference.side === side && difference.kind === kind);
      if (found.length === 0) continue;
      text += `\n## ${SIDES[side]} these ${plural}\n\n`;
      for (const [where, names] of Map.groupBy(found, (difference) => difference.where)) {
        text += `- ${where}: ${names.map(({ name }) => `\`${name}\``).join(", ")}\n`;
      }
    }
  }
  return text;
}
