import { isDeepStrictEqual } from "node:util";
import { isObject, list, record } from "../json.ts";
import type { Alternative } from "./alternatives.ts";
import type { Side } from "./difference.ts";

/** Values of one JSON type, and everything that is asked of them. */
export interface Shape {
  /** `any` where no type is asked for. */
  type: string;
  parts: readonly Side[];
  /** Those of an enum or a constant. */
  values: Side | undefined;
  /** Whether there may be other values than these. */
  isOpen: boolean;
}

/** Keywords that allow less, the larger they are, and the smaller they are. */
export const MINIMA = [
  "minimum",
  "exclusiveMinimum",
  "minLength",
  "minItems",
  "minProperties",
  "minContains",
];
export const MAXIMA = [
  "maximum",
  "exclusiveMaximum",
  "maxLength",
  "maxItems",
  "maxProperties",
  "maxContains",
];

/** Keywords that are about values of one type only. `type: [string, integer]` says the same as one of two schemas. */
const OF_A_TYPE: Readonly<Record<string, readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: [
    ...["items", "prefixItems", "minItems", "maxItems", "uniqueItems"],
    ...["contains", "minContains", "maxContains", "unevaluatedItems"],
  ],
  object: [
    ...["properties", "required", "additionalProperties", "patternProperties", "propertyNames"],
    ...["minProperties", "maxProperties", "dependentRequired", "dependentSchemas", "unevaluatedProperties"],
  ],
};

/** The shapes of an alternative without names: one of each type. */
export function shapesOf({ parts }: Alternative): Shape[] {
  const types = parts.map(({ value }) => typesOf(record(value))).reduce(bothOf, undefined) ?? ["any"];
  const values = valuesOf(parts);
  return types.flatMap((type): Shape[] => {
    const ofType = list(values?.value).filter((value) => type === "any" || isOf(type, value));
    if (values && ofType.length === 0) return [];
    return [
      {
        type,
        parts: parts.map((part) => ({ ...part, value: without(record(part.value), type) })),
        values: values && { ...values, value: ofType },
        isOpen: parts.some(({ value }) => record(value)["x-enum-extensibility"] === "open"),
      },
    ];
  });
}

/** Numbers and integers are of one family, as one of them may become the other. */
export function familyOf({ type }: Shape): string {
  return type === "integer" ? "number" : type;
}

/** A keyword of all parts as one. */
export function keywordOf({ parts }: Pick<Shape, "parts">, keyword: string): Side | undefined {
  const found = parts.flatMap(({ value, pointer }) => {
    const one = record(value)[keyword];
    return one === undefined ? [] : [{ value: one, pointer: [...pointer, keyword] }];
  });
  const [first, ...others] = found;
  if (!first || others.every(({ value }) => isDeepStrictEqual(value, first.value))) return first;
  const numbers = found.map(({ value }) => Number(value));
  if (MINIMA.includes(keyword)) return { ...first, value: Math.max(...numbers) };
  if (MAXIMA.includes(keyword)) return { ...first, value: Math.min(...numbers) };
  const isSchema = found.every(({ value }) => isObject(value) || typeof value === "boolean");
  return { ...first, value: isSchema ? { allOf: found.map(({ value }) => value) } : found };
}

export function propertiesOf({ parts }: Shape): Map<string, Side> {
  const found = new Map<string, Side>();
  for (const { value, pointer } of parts) {
    for (const [name, schema] of Object.entries(record(record(value)["properties"]))) {
      const known = found.get(name);
      const side = { value: schema, pointer: [...pointer, "properties", name] };
      const isSame = known && isDeepStrictEqual(known.value, schema);
      if (!known) found.set(name, side);
      else if (!isSame) found.set(name, { ...known, value: { allOf: [known.value, schema] } });
    }
  }
  return found;
}

export function requiredOf({ parts }: Shape): Set<string> {
  return new Set(parts.flatMap(({ value }) => list(record(value)["required"]).map(String)));
}

function typesOf(schema: Readonly<Record<string, unknown>>): string[] | undefined {
  const given = schema["type"] === undefined ? undefined : [schema["type"]].flat().map(String);
  if (given) return schema["nullable"] === true ? [...given, "null"] : given;
  const values = valuesOf([{ value: schema, pointer: [] }]);
  if (values) {
    const types = ["string", "number", "boolean", "null", "array", "object"];
    return types.filter((type) => list(values.value).some((value) => isOf(type, value)));
  }
  return ["object", "array"].flatMap((type) =>
    Object.keys(schema).some((keyword) => OF_A_TYPE[type]?.includes(keyword)) ? [[type]] : [],
  )[0];
}

function bothOf(some: string[] | undefined, others: string[] | undefined): string[] | undefined {
  if (!some || !others) return some ?? others;
  return [...new Set([...some, ...others])].filter(
    (type) =>
      accepts(some, type) &&
      accepts(others, type) &&
      !(type === "number" && some.concat(others).includes("integer")),
  );
}

function accepts(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function valuesOf(parts: readonly Side[]): Side | undefined {
  const all = parts.flatMap(({ value, pointer }): Side[] => {
    const schema = record(value);
    if ("const" in schema) return [{ value: [schema["const"]], pointer: [...pointer, "const"] }];
    return Array.isArray(schema["enum"]) ? [{ value: schema["enum"], pointer: [...pointer, "enum"] }] : [];
  });
  const [first, ...others] = all;
  const isKnown = (value: unknown) =>
    others.every((other) => list(other.value).some((one) => isDeepStrictEqual(value, one)));
  return first && { pointer: first.pointer, value: list(first.value).filter(isKnown) };
}

function isOf(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return typeof value === (type === "integer" ? "number" : type);
}

function without(schema: Readonly<Record<string, unknown>>, type: string): Record<string, unknown> {
  const family = type === "integer" ? "number" : type;
  const others = Object.entries(OF_A_TYPE).flatMap(([other, keywords]) =>
    type === "any" || other === family ? [] : keywords,
  );
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !others.includes(keyword)));
}
