import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { jsonType, list, record } from "@buddy-openapi/openapi/json";
import { matches } from "@buddy-openapi/openapi/regular-expression";
import type { SchemaObject } from "@buddy-openapi/openapi/schema";
import { isNever } from "../read/schema-facts.ts";
import { isOfType } from "../read/schema-forms.ts";
import type { Report } from "./report.ts";
import { membersOf, partsOf, schemasOf, valuesOf } from "./value-types.ts";

/** What values of a schema are: JSON types, and single values as JSON; `undefined`: anything. */
type Kinds = ReadonlySet<string> | undefined;

/** Reports a schema whose parts leave no value to each other, or none to a property: its type would be `never`. */
export function checkPossible(schema: Cursor, report: Report): void {
  const possible = new Possible();
  const alternatives = ["anyOf", "oneOf"].flatMap((keyword) => membersOf(schema, keyword));
  // What a part excludes by itself is reported there.
  if (partsOf(schema, ["allOf"]).some((part) => possible.problem([part]))) return;
  const problem =
    possible.problem([schema]) ??
    alternatives.map((one) => possible.ofProperties([schema, one])).find((found) => found !== undefined);
  if (problem) report(schema, `The parts of this schema exclude each other: ${problem}.`);
}

class Possible {
  readonly #numbers = new Map<unknown, number>();
  /** What was compared, by the numbers of its schemas: they may hold each other. */
  readonly #compared = new Set<string>();

  /** Why no value fits all of the schemas, or a property of them. One that is `false` is meant so. */
  problem(schemas: readonly Cursor[]): string | undefined {
    const kinds = allPartsOf(schemas).map((part) => kindsOf(part));
    if (kinds.some((one) => one?.size === 0)) return undefined;
    if (kinds.reduce(both, undefined)?.size !== 0) return this.ofProperties(schemas);
    const known = kinds.flatMap((one) => (one ? [[...one].slice(0, 5).join(" or ")] : []));
    return `no value can be ${[...new Set(known)].join(", and ")}`;
  }

  ofProperties(schemas: readonly Cursor[]): string | undefined {
    const parts = allPartsOf(schemas);
    const key = parts.map(({ value }) => this.#numberOf(value)).join(" ");
    if (this.#compared.has(key)) return undefined;
    this.#compared.add(key);
    const names = parts.flatMap(({ value }) => {
      const { properties, required } = record(value);
      return [...Object.keys(record(properties)), ...list(required).map(String)];
    });
    for (const name of new Set(names)) {
      const said = parts.flatMap((part) => saidOf(part, name));
      const problem = parts.some((part) => isClosedTo(part, name))
        ? "another part allows no additional properties"
        : said.length > 1 && this.problem(said);
      if (problem) return `of the property ${JSON.stringify(name)}, ${problem}`;
    }
    return undefined;
  }

  #numberOf(value: unknown): number {
    const number = this.#numbers.get(value) ?? this.#numbers.size;
    this.#numbers.set(value, number);
    return number;
  }
}

/** All that a value has to fit at once. */
function allPartsOf(schemas: readonly Cursor[]): Cursor[] {
  const parts = schemas.flatMap((schema) => schemasOf(schema, ["allOf"]));
  return [...new Map(parts.map((part) => [part.value, part])).values()];
}

/** The schemas that a part has for a property. */
function saidOf(part: Cursor, name: string): Cursor[] {
  const declared = declaredIn(part, name);
  const rest = part.at("additionalProperties");
  return declared.length > 0 || rest.value === undefined ? declared : [rest];
}

/** The same, but for the schema of all other properties. */
function declaredIn(part: Cursor, name: string): Cursor[] {
  const { properties, patternProperties } = record(part.value);
  const own = Object.hasOwn(record(properties), name) ? [part.at("properties").at(name)] : [];
  const fitting = Object.keys(record(patternProperties)).filter((pattern) => matches(pattern, name));
  return [...own, ...fitting.map((pattern) => part.at("patternProperties").at(pattern))];
}

function isClosedTo(part: Cursor, name: string): boolean {
  const { additionalProperties, unevaluatedProperties } = record(part.value);
  if (additionalProperties === false) return declaredIn(part, name).length === 0;
  return unevaluatedProperties === false && schemasOf(part).every((one) => saidOf(one, name).length === 0);
}

/** The kinds by a schema itself and its alternatives, but not by the other schemas that a value has to fit too. */
function kindsOf(schema: Cursor, depth = 0): Kinds {
  // Alternatives that hold themselves are refused elsewhere.
  if (depth > 20) return undefined;
  if (schema.value === false) return new Set();
  const { type, not, nullable } = record(schema.value) as SchemaObject;
  if (isNever(not)) return new Set();
  const values = valuesOf(schema)?.filter((value) => isOfType(value, type));
  const own =
    values?.map((value) => JSON.stringify(value)) ?? (type === undefined ? type : [type].flat().map(kindOf));
  const all = ["anyOf", "oneOf"].map((keyword) => {
    const members = membersOf(schema, keyword);
    const kinds = members.map((member) =>
      allPartsOf([member])
        .map((part) => kindsOf(part, depth + 1))
        .reduce(both, undefined),
    );
    const isAny = members.length === 0 || kinds.includes(undefined);
    return isAny ? undefined : new Set(kinds.flatMap((one) => [...(one ?? [])]));
  });
  const kinds = all.reduce<Kinds>(both, own && new Set(own));
  return kinds && nullable === true ? new Set([...kinds, "null"]) : kinds;
}

function both(some: Kinds, others: Kinds): Kinds {
  if (!some || !others) return some ?? others;
  const fits = (kind: string, kinds: ReadonlySet<string>) => kinds.has(kind) || kinds.has(typeOf(kind));
  return new Set([
    ...[...some].filter((kind) => fits(kind, others)),
    ...[...others].filter((kind) => fits(kind, some)),
  ]);
}

const TYPES = ["string", "number", "boolean", "array", "object", "null"];

/** Types can't distinguish integers from other numbers. */
function kindOf(type: string): string {
  return type === "integer" ? "number" : type;
}

/** The type of a kind, which may be a single value as JSON. */
function typeOf(kind: string): string {
  return TYPES.includes(kind) ? kind : jsonType(JSON.parse(kind));
}
