import { isDeepStrictEqual } from "node:util";
import { deprecationOf } from "../deprecation.ts";
import { record } from "../json.ts";
import { type At, type Comparison, presence, report, type Side } from "./difference.ts";
import { keywordOf, type Shape } from "./shape.ts";

type Parts = Pick<Shape, "parts">;

/** Compares what schemas say about values without limiting them. */
export function compareAnnotations(comparison: Comparison, at: At, before: Parts, after: Parts): void {
  const [said, says] = [annotationsOf(before), annotationsOf(after)];
  for (const keyword of ["readOnly", "writeOnly", "deprecated", "default"] as const) {
    const [had, has] = [said[keyword], says[keyword]];
    if (!isDeepStrictEqual(had?.value, has?.value))
      report(comparison, at, keyword, presence(had, has), { before: had, after: has });
  }
  for (const [value, advice] of Object.entries(says.deprecatedValues))
    if (!Object.hasOwn(said.deprecatedValues, value))
      report(comparison, at, "deprecated value", "added", {
        after: { value: { value, advice }, pointer: [] },
      });
}

function annotationsOf(all: Parts) {
  const flagged = (keyword: string): Side | undefined =>
    all.parts.find(({ value }) => record(value)[keyword] === true);
  const deprecated = flagged("deprecated");
  return {
    readOnly: as(true, flagged("readOnly")),
    writeOnly: as(true, flagged("writeOnly")),
    deprecated: as(deprecationOf(deprecated?.value), deprecated),
    default: keywordOf(all, "default"),
    deprecatedValues: record(keywordOf(all, "x-deprecated-values")?.value),
  };
}

function as(value: unknown, side: Side | undefined): Side | undefined {
  return side && { ...side, value };
}
