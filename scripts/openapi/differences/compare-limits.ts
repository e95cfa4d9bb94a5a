import { isDeepStrictEqual } from "node:util";
import { isObject, record } from "../json.ts";
import { isAnnotation } from "./alternatives.ts";
import { type At, type Comparison, report, type Side } from "./difference.ts";
import { keywordOf, MAXIMA, MINIMA, type Shape } from "./shape.ts";

/** Keywords that have a comparison of their own. */
const OTHERS = [
  ...["type", "nullable", "enum", "const", "x-enum-extensibility", "exclusiveMinimum", "exclusiveMaximum"],
  ...["properties", "required", "additionalProperties", "items", "prefixItems"],
];

/** Keywords whose keys are names. */
const BY_NAME = ["properties", "patternProperties", "dependentRequired", "dependentSchemas", "$defs"];

/** Ends of a range that can be written with another keyword, too, which leaves them out. */
const EXCLUSIVE: Readonly<Record<string, string>> = {
  minimum: "exclusiveMinimum",
  maximum: "exclusiveMaximum",
};

/** Formats that hold all values of another one. */
const WIDER: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

/** Formats that say how to treat a value, and not which values there are. */
const TREATMENTS: readonly unknown[] = ["password"];

/** The limit of a keyword. `rank` is compared, `value` is shown. */
interface Limit extends Side {
  rank: unknown;
}

/** Compares all that limits values: what is not known here, too. */
export function compareLimits(comparison: Comparison, at: At, before: Shape, after: Shape): void {
  const written = [before, after].flatMap(({ parts }) =>
    parts.flatMap(({ value }) => Object.keys(record(value))),
  );
  const keywords = new Set([...Object.keys(EXCLUSIVE), ...written]);
  for (const keyword of keywords) {
    if (OTHERS.includes(keyword) || isAnnotation(keyword)) continue;
    const [had, has] = [limitOf(before, keyword), limitOf(after, keyword)];
    if (isDeepStrictEqual(had?.rank, has?.rank)) continue;
    const isWider = allowsMore(keyword, had?.rank, has?.rank);
    const kind = isWider ? "wider" : allowsMore(keyword, has?.rank, had?.rank) ? "narrower" : "changed";
    const what = String((has ?? had)?.pointer.at(-1));
    report(comparison, at, what, kind, { before: had, after: has });
  }
}

/** `undefined` for a value that limits nothing. */
function limitOf(shape: Shape, keyword: string): Limit | undefined {
  const exclusive = EXCLUSIVE[keyword];
  if (exclusive !== undefined) return endOf(shape, keyword, exclusive);
  const side = keywordOf(shape, keyword);
  if (!side || TREATMENTS.includes(side.value) || side.value === (keyword !== "uniqueItems"))
    return undefined;
  if (MINIMA.includes(keyword) && side.value === 0) return undefined;
  return { ...side, rank: rankOf(keyword, side.value) };
}

function rankOf(keyword: string, value: unknown): unknown {
  return keyword === "discriminator" ? schemasByValue(value) : withoutTexts(value, BY_NAME.includes(keyword));
}

/** Without what limits nothing in a schema, or in schemas that something else names. */
function withoutTexts(value: unknown, isNamed: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutTexts(one, false));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => isNamed || !isAnnotation(key));
  const inner = kept.map(([key, one]) =>
    ["enum", "const"].includes(key) ? [key, one] : [key, withoutTexts(one, BY_NAME.includes(key))],
  );
  return Object.fromEntries(inner);
}

/** The end of a range of numbers. An integer above 0 is one from 1 on. */
function endOf(shape: Shape, keyword: string, exclusive: string): Limit | undefined {
  const step = keyword === "minimum" ? 1 : -1;
  const ends = [keyword, exclusive].flatMap((name) => {
    const side = keywordOf(shape, name);
    const value = Number(side?.value);
    if (!side || typeof side.value !== "number") return [];
    const least = shape.type === "integer" ? 1 : Number.EPSILON * Math.max(1, Math.abs(value));
    return [{ ...side, rank: name === exclusive ? value + step * least : value }];
  });
  return ends.toSorted((one, other) => step * (other.rank - one.rank))[0];
}

/** The schema that a discriminator has for each value. */
function schemasByValue(value: unknown): Record<string, unknown> {
  const { propertyName, mapping } = record(value);
  const names = Object.entries(record(mapping)).map(([key, target]) => [
    key,
    String(target).replace(/^.*\//, ""),
  ]);
  return { "": propertyName, ...Object.fromEntries(names) };
}

function allowsMore(keyword: string, before: unknown, after: unknown): boolean {
  // It depends on what else is there.
  if (keyword === "patternProperties") return false;
  if (before === undefined || after === undefined) return after === undefined;
  if (MINIMA.includes(keyword)) return Number(after) < Number(before);
  if (MAXIMA.includes(keyword)) return Number(after) > Number(before);
  if (keyword === "multipleOf") return Number.isInteger(Number(before) / Number(after));
  if (keyword === "discriminator")
    return Object.entries(record(before)).every(([value, name]) => record(after)[value] === name);
  return typeof before === "string" && WIDER[before] === after;
}
