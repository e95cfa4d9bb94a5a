import { isDeepStrictEqual } from "node:util";
import { adviceIn } from "@buddy-openapi/openapi/deprecation";
import type { Bump, Difference } from "./change.ts";
import { at, byKey, entries, isObject, list, show } from "./json.ts";
import type { Position } from "./type-place.ts";

/** What changed in a keyword of a schema that TypeScript has no type for. */
export interface SchemaDifference extends Difference {
  keyword: string;
}

/** Keywords that allow less, the larger they are, and the smaller they are. */
const MINIMA = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"];
const MAXIMA = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"];

/** Keywords of which any value is a limit of its own. */
const RULES = [
  ...["pattern", "format", "multipleOf", "uniqueItems"],
  ...["contentEncoding", "contentMediaType", "contentSchema"],
  ...["not", "if", "then", "else", "contains", "dependentRequired", "dependentSchemas", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties", "patternProperties", "discriminator"],
];

/** Formats that hold all values of another one. */
const WIDER: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

/** Formats that say how to treat a value, and not which values there are. */
const ANNOTATIONS: readonly unknown[] = ["password"];

/** @param positions where values of the schema go: `in` to the API, `out` to its callers */
export function compareSchemas(
  before: unknown,
  after: unknown,
  positions: ReadonlySet<Position>,
  path: readonly string[] = [],
): SchemaDifference[] {
  const differences: SchemaDifference[] = [];
  const add = (keyword: string, kind: string, bump: Bump, says: string) =>
    differences.push({ path, keyword, kind, bump, says });
  const tightened = positions.has("in") ? "major" : "minor";
  const loosened = positions.has("out") ? "major" : "minor";

  for (const keyword of [...MINIMA, ...MAXIMA, ...RULES]) {
    const [was, is] = [limitOf(before, keyword), limitOf(after, keyword)];
    if (isDeepStrictEqual(was, is)) continue;
    const says =
      was === undefined
        ? `has a new limit, ${keyword} ${show(is)}`
        : is === undefined
          ? `has no ${keyword} now; it was ${show(was)}`
          : `has ${keyword} ${show(is)}, and had ${show(was)}`;
    const isMore = isWider(keyword, was, is);
    const isKnown = isMore || isWider(keyword, is, was);
    add(keyword, "limit-changed", isMore ? loosened : isKnown ? tightened : "major", says);
  }
  const [number, isNumber] = [numberOf(before), numberOf(after)];
  if (number === "integer" && isNumber === "number")
    add("type", "type-widened", loosened, "is any number now, and was an integer");
  if (number === "number" && isNumber === "integer")
    add("type", "type-narrowed", tightened, "is an integer now, and was any number");

  const [wasClosed, isClosed] = [before, after].map((schema) => at(schema, "additionalProperties") === false);
  if (isClosed && !wasClosed)
    add("additionalProperties", "type-narrowed", tightened, "has no other properties any more");
  if (wasClosed && !isClosed) {
    const bump = positions.has("in") ? "minor" : "patch";
    add("additionalProperties", "type-widened", bump, "may have other properties now");
  }
  const [had, has] = [at(before, "default"), at(after, "default")];
  if (!isDeepStrictEqual(had, has) && positions.has("in")) {
    if (had === undefined) add("default", "default-added", "minor", `defaults to ${show(has)}`);
    else if (has === undefined)
      add("default", "default-changed", "major", `has no default now; it was ${show(had)}`);
    else add("default", "default-changed", "major", `defaults to ${show(has)}, and did to ${show(had)}`);
  }

  const isReturned = positions.has("out");
  const flags = [
    ["readOnly", "became-readonly", "major", "can only be read now", "minor"],
    [
      ...["writeOnly", "became-writeonly", isReturned ? "major" : "patch"],
      ...["is only sent now, and never returned", isReturned ? "minor" : "patch"],
    ],
    ["deprecated", "deprecated", "minor", deprecated(at(after, "description")), "patch"],
  ] as const;
  for (const [keyword, kind, bump, says, bumpOfLoss] of flags) {
    const [was, is] = [at(before, keyword) === true, at(after, keyword) === true];
    if (is && !was) add(keyword, kind, bump, says);
    if (was && !is)
      add(keyword, `${keyword.toLowerCase()}-removed`, bumpOfLoss, `is not ${keyword} any more`);
  }
  const [values, deprecatedNow] = [before, after].map((schema) => at(schema, "x-deprecated-values"));
  for (const [value, advice] of entries(deprecatedNow))
    if (at(values, value) === undefined)
      add("enum", "deprecated", "minor", `\`${value}\` ${deprecated(advice)}`);
  return [...differences, ...compareParts(before, after, positions, path)];
}

/** What a keyword limits; `undefined` for a value that limits nothing. */
function limitOf(schema: unknown, keyword: string): unknown {
  const value = at(schema, keyword);
  return ANNOTATIONS.includes(value) || value === (keyword !== "uniqueItems") ? undefined : value;
}

function isWider(keyword: string, was: unknown, is: unknown): boolean {
  // It depends on what else is there.
  if (keyword === "patternProperties") return false;
  if (is === undefined) return true;
  if (MINIMA.includes(keyword)) return Number(is) < Number(was);
  if (MAXIMA.includes(keyword)) return Number(is) > Number(was);
  return typeof was === "string" && WIDER[was] === is;
}

/** Which numbers a schema takes. TypeScript has one type for them. */
function numberOf(schema: unknown): string | undefined {
  const types = [at(schema, "type")].flat();
  return ["number", "integer"].find((type) => types.includes(type));
}

/** The schemas inside a schema that both have. What is added or removed shows in the types. */
function compareParts(
  before: unknown,
  after: unknown,
  positions: ReadonlySet<Position>,
  path: readonly string[],
): SchemaDifference[] {
  const parts = ["properties", "items", "additionalProperties"].flatMap((keyword) => {
    const [was, is] = [at(before, keyword), at(after, keyword)];
    if (keyword === "properties")
      return byKey(new Map(entries(was)), new Map(entries(is))).kept.flatMap(({ key, was, is }) =>
        compareSchemas(was, is, positions, [...path, key]),
      );
    const name = keyword === "items" ? "[]" : "[key]";
    return isObject(was) && isObject(is) ? compareSchemas(was, is, positions, [...path, name]) : [];
  });
  const members = ["allOf", "anyOf", "oneOf", "prefixItems"].flatMap((keyword) => {
    const [was, is] = [list(at(before, keyword)), list(at(after, keyword))];
    // Members that are the same stay out, wherever they are now; the others are compared in order.
    const isNew = (others: unknown[]) => (member: unknown) =>
      !others.some((other) => isDeepStrictEqual(member, other));
    const added = is.filter(isNew(was));
    return was.filter(isNew(is)).flatMap((member, index) => {
      const next = added[index];
      const isNamed = at(member, "$ref") || at(next, "$ref");
      return next === undefined || isNamed ? [] : compareSchemas(member, next, positions, path);
    });
  });
  return [...parts, ...members];
}

/** What is to be said of something that is deprecated now, without the full stop. */
export function deprecated(description: unknown): string {
  const advice = adviceIn(description).replace(/\.$/, "");
  return advice ? `is deprecated: ${advice}` : "is deprecated";
}
