import { isDeepStrictEqual } from "node:util";
import { adviceIn } from "@buddy-openapi/openapi/deprecation";
import type { Bump } from "./change.ts";
import { at, entries, list, show } from "./json.ts";
import type { Position } from "./type-place.ts";

/** What changed in a keyword of a schema that TypeScript has no type for. */
export interface SchemaFinding {
  path: string[];
  kind: string;
  bump: Bump;
  says: string;
  keyword: string;
}

/** Keywords that limit values: which of two numbers allows less. */
const LIMITS: Readonly<Record<string, "larger" | "smaller">> = {
  minimum: "larger",
  exclusiveMinimum: "larger",
  minLength: "larger",
  minItems: "larger",
  minProperties: "larger",
  minContains: "larger",
  maximum: "smaller",
  exclusiveMaximum: "smaller",
  maxLength: "smaller",
  maxItems: "smaller",
  maxProperties: "smaller",
  maxContains: "smaller",
};

/** Keywords of which any value is a limit of its own. */
const RULES = [
  ...[
    "pattern",
    "format",
    "multipleOf",
    "uniqueItems",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
  ],
  ...["not", "if", "then", "else", "contains", "dependentRequired", "dependentSchemas", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties", "discriminator"],
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
  path: string[] = [],
): SchemaFinding[] {
  const findings: SchemaFinding[] = [];
  const add = (keyword: string, kind: string, bump: Bump, says: string) =>
    findings.push({ path, keyword, kind, bump, says });
  const tightened = positions.has("in") ? "major" : "minor";
  const loosened = positions.has("out") ? "major" : "minor";
  const limit = (keyword: string, bump: Bump, was: unknown, is: unknown) => {
    const says =
      was === undefined
        ? `has a new limit, ${keyword} ${show(is)}`
        : is === undefined
          ? `has no ${keyword} now; it was ${show(was)}`
          : `has ${keyword} ${show(is)}, and had ${show(was)}`;
    add(keyword, "limit-changed", bump, says);
  };

  for (const [keyword, stricter] of Object.entries(LIMITS)) {
    const [was, is] = [at(before, keyword), at(after, keyword)];
    if (was === is) continue;
    const isTighter =
      is !== undefined &&
      (was === undefined || (stricter === "larger" ? Number(is) > Number(was) : Number(is) < Number(was)));
    limit(keyword, isTighter ? tightened : loosened, was, is);
  }
  for (const keyword of RULES) {
    const [was, is] = [at(before, keyword), at(after, keyword)].map((value) =>
      ANNOTATIONS.includes(value) || value === (keyword !== "uniqueItems") ? undefined : value,
    );
    if (isDeepStrictEqual(was, is)) continue;
    const isWider = is === undefined || (typeof was === "string" && WIDER[was] === is);
    const isNarrower = was === undefined || (typeof is === "string" && WIDER[is] === was);
    limit(keyword, isWider ? loosened : isNarrower ? tightened : "major", was, is);
  }
  // Whether they allow more depends on what else is there.
  if (!isDeepStrictEqual(at(before, "patternProperties"), at(after, "patternProperties")))
    add("patternProperties", "limit-changed", "major", "has other `patternProperties`");
  const [was, is] = [at(before, "type"), at(after, "type")].map((type) => [type ?? []].flat());
  if (was?.includes("integer") && is?.includes("number") && !was.includes("number")) {
    add("type", "type-widened", loosened, "is any number now, and was an integer");
  }
  if (was?.includes("number") && is?.includes("integer") && !is.includes("number")) {
    add("type", "type-narrowed", tightened, "is an integer now, and was any number");
  }
  const [open, isOpen] = [
    at(before, "additionalProperties") !== false,
    at(after, "additionalProperties") !== false,
  ];
  if (open && !isOpen)
    add("additionalProperties", "type-narrowed", tightened, "has no other properties any more");
  if (!open && isOpen)
    add(
      "additionalProperties",
      "type-widened",
      positions.has("in") ? "minor" : "patch",
      "may have other properties now",
    );

  const [had, has] = [at(before, "default"), at(after, "default")];
  if (!isDeepStrictEqual(had, has) && positions.has("in")) {
    if (had === undefined) add("default", "default-added", "minor", `defaults to ${show(has)}`);
    else
      add(
        "default",
        "default-changed",
        "major",
        has === undefined
          ? `has no default now; it was ${show(had)}`
          : `defaults to ${show(has)}, and did to ${show(had)}`,
      );
  }
  flag("readOnly", "major", "can only be read now");
  flag("writeOnly", positions.has("out") ? "major" : "patch", "is only sent now, and never returned");
  flag("deprecated", "minor", deprecated(at(after, "description")));
  for (const [value, advice] of entries(at(after, "x-deprecated-values"))) {
    if (at(before, "x-deprecated-values", value) === undefined)
      add("enum", "deprecated", "minor", `\`${value}\` ${deprecated(advice)}`);
  }
  return [...findings, ...compareParts(before, after, positions, path)];

  function flag(keyword: string, bump: Bump, says: string) {
    const [was, is] = [at(before, keyword) === true, at(after, keyword) === true];
    if (is && !was)
      add(keyword, keyword === "deprecated" ? "deprecated" : `became-${keyword.toLowerCase()}`, bump, says);
    if (was && !is) {
      const isMore = keyword === "readOnly" || (keyword === "writeOnly" && positions.has("out"));
      add(
        keyword,
        `${keyword.toLowerCase()}-removed`,
        isMore ? "minor" : "patch",
        `is not ${keyword} any more`,
      );
    }
  }
}

/** The schemas inside a schema that both have. What is added or removed shows in the types. */
function compareParts(
  before: unknown,
  after: unknown,
  positions: ReadonlySet<Position>,
  path: string[],
): SchemaFinding[] {
  const properties = entries(at(before, "properties")).flatMap(([name, schema]) => {
    const next = at(after, "properties", name);
    return next === undefined ? [] : compareSchemas(schema, next, positions, [...path, name]);
  });
  const single = ["items", "additionalProperties"].flatMap((keyword) => {
    const [was, is] = [at(before, keyword), at(after, keyword)];
    const areSchemas = typeof was === "object" && typeof is === "object";
    return areSchemas
      ? compareSchemas(was, is, positions, [...path, keyword === "items" ? "[]" : "[key]"])
      : [];
  });
  const members = ["allOf", "anyOf", "oneOf", "prefixItems"].flatMap((keyword) => {
    const [was, is] = [list(at(before, keyword)), list(at(after, keyword))];
    // Members that are the same stay out, wherever they are now; the others are compared in order.
    const isNew = (member: unknown, others: unknown[]) =>
      !others.some((other) => isDeepStrictEqual(member, other));
    const [gone, added] = [
      was.filter((member) => isNew(member, is)),
      is.filter((member) => isNew(member, was)),
    ];
    return gone.flatMap((member, index) =>
      added[index] === undefined || at(member, "$ref") || at(added[index], "$ref")
        ? []
        : compareSchemas(member, added[index], positions, path),
    );
  });
  return [...properties, ...single, ...members];
}

/** What is to be said of something that is deprecated now, without the full stop. */
export function deprecated(description: unknown): string {
  const advice = adviceIn(description).replace(/\.$/, "");
  return advice ? `is deprecated: ${advice}` : "is deprecated";
}
