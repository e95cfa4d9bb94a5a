import { isDeepStrictEqual } from "node:util";
import { record } from "../json.ts";
import { type At, type Comparison, report, type Side } from "./difference.ts";
import { keywordOf, type Shape } from "./shape.ts";

const FLAGS = ["deprecated", "readOnly", "writeOnly"];

/** Compares what schemas say about values without limiting them. */
export function compareAnnotations(
  comparison: Comparison,
  at: At,
  before: Pick<Shape, "parts">,
  after: Pick<Shape, "parts">,
): void {
  for (const keyword of FLAGS) {
    const sides = { before: flagged(before, keyword), after: flagged(after, keyword) };
    if (sides.after && !sides.before) report(comparison, at, keyword, "added", sides);
    if (sides.before && !sides.after) report(comparison, at, keyword, "removed", sides);
  }
  const [had, has] = [keywordOf(before, "default"), keywordOf(after, "default")];
  if (!isDeepStrictEqual(had?.value, has?.value)) {
    const kind = !had ? "added" : has ? "changed" : "removed";
    report(comparison, at, "default", kind, { before: had, after: has });
  }
  const values = (parts: Pick<Shape, "parts">) => record(keywordOf(parts, "x-deprecated-values")?.value);
  for (const [value, advice] of Object.entries(values(after)))
    if (!Object.hasOwn(values(before), value))
      report(comparison, at, "deprecated value", "added", {
        after: { value: { value, advice }, pointer: [] },
      });
}

/** What says that a flag is set, with its description. */
function flagged({ parts }: Pick<Shape, "parts">, keyword: string): Side | undefined {
  return parts.find(({ value }) => record(value)[keyword] === true);
}
