import { isDeepStrictEqual } from "node:util";
import { isObject, record } from "../json.ts";
import { type At, type Comparison, report, type Side } from "./difference.ts";
import { keywordOf, MAXIMA, MINIMA, type Shape } from "./shape.ts";

/** Keywords of which any value is a limit of its own. */
const RULES = [
  ...["pattern", "format", "multipleOf", "uniqueItems"],
  ...["contentEncoding", "contentMediaType", "contentSchema"],
  ...["not", "if", "then", "else", "contains", "dependentRequired", "dependentSchemas", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties", "patternProperties", "discriminator"],
];

/** Limits that are written with one of two keywords: the second one excludes its value. */
const BOUNDS = [
  ["minimum", "exclusiveMinimum"],
  ["maximum", "exclusiveMaximum"],
] as const;

/** Formats that hold all values of another one. */
const WIDER: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

/** Formats that say how to treat a value, and not which values there are. */
const TREATMENTS: readonly unknown[] = ["password"];

export function compareLimits(comparison: Comparison, at: At, before: Shape, after: Shape): void {
  for (const [keyword, exclusive] of BOUNDS) {
    const [had, has] = [boundOf(before, keyword, exclusive), boundOf(after, keyword, exclusive)];
    if (had?.rank === has?.rank) continue;
    const isWider =
      !has || (had !== undefined && (MINIMA.includes(keyword) ? has.rank < had.rank : has.rank > had.rank));
    report(comparison, at, (has ?? had)?.keyword ?? keyword, isWider ? "wider" : "narrower", {
      before: had?.side,
      after: has?.side,
    });
  }
  for (const keyword of [...MINIMA, ...MAXIMA, ...RULES]) {
    if (BOUNDS.flat().some((bound) => bound === keyword)) continue;
    const [had, has] = [limitOf(before, keyword), limitOf(after, keyword)];
    if (isDeepStrictEqual(had?.value, has?.value)) continue;
    const kind = isWider(keyword, had?.value, has?.value)
      ? "wider"
      : isWider(keyword, has?.value, had?.value)
        ? "narrower"
        : "changed";
    report(comparison, at, keyword, kind, { before: had, after: has });
  }
}

/** What a keyword limits; `undefined` for a value that limits nothing. */
function limitOf(shape: Shape, keyword: string): Side | undefined {
  const side = keywordOf(shape, keyword);
  if (!side || TREATMENTS.includes(side.value) || side.value === (keyword !== "uniqueItems"))
    return undefined;
  if (MINIMA.includes(keyword) && side.value === 0) return undefined;
  return keyword === "discriminator" ? { ...side, value: discriminatorOf(side.value) } : side;
}

/** The end of a range of numbers. An integer above 0 is one from 1 on. */
function boundOf(shape: Shape, keyword: string, exclusive: string) {
  const [including, excluding] = [keywordOf(shape, keyword), keywordOf(shape, exclusive)];
  const step = keyword === "minimum" ? 1 : -1;
  const size = shape.type === "integer" ? 1 : Number.EPSILON;
  const ends = [
    ...(including ? [{ keyword, side: including, rank: Number(including.value) }] : []),
    ...(typeof excluding?.value === "number"
      ? [
          {
            keyword: exclusive,
            side: excluding,
            rank:
              excluding.value +
              step * size * Math.max(1, shape.type === "integer" ? 1 : Math.abs(excluding.value)),
          },
        ]
      : []),
  ];
  return ends.toSorted((one, other) => step * (other.rank - one.rank))[0];
}

/** With the names of components in place of references to them. */
function discriminatorOf(value: unknown): unknown {
  const { propertyName, mapping } = record(value);
  const names = Object.entries(record(mapping)).map(([key, target]) => [
    key,
    String(target).replace(/^.*\//, ""),
  ]);
  return { propertyName, mapping: Object.fromEntries(names) };
}

function isWider(keyword: string, before: unknown, after: unknown): boolean {
  // It depends on what else is there.
  if (keyword === "patternProperties") return false;
  if (after === undefined) return true;
  if (before === undefined) return false;
  if (MINIMA.includes(keyword)) return Number(after) < Number(before);
  if (MAXIMA.includes(keyword)) return Number(after) > Number(before);
  if (keyword === "multipleOf") return Number.isInteger(Number(before) / Number(after));
  if (keyword === "discriminator") return isMoreMapped(before, after);
  return typeof before === "string" && WIDER[before] === after;
}

/** Whether a discriminator knows more values, and those of the other one as it does. */
function isMoreMapped(before: unknown, after: unknown): boolean {
  const [had, has] = [record(before), record(after)];
  const known = Object.entries(record(had["mapping"]));
  return (
    had["propertyName"] === has["propertyName"] &&
    isObject(has["mapping"]) &&
    known.every(([key, name]) => record(has["mapping"])[key] === name)
  );
}
