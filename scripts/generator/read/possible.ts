import { type Document, placeOf, UnsupportedError } from "@buddy-openapi/openapi/document";
import type { SchemaObject } from "@buddy-openapi/openapi/schema";
import { TYPE } from "./schema-forms.ts";

/** What values of a schema are: JSON types, and single values as JSON; `undefined`: anything. */
type Kinds = ReadonlySet<string> | undefined;

/**
 * @param schemas in their normal form, by the names that references have
 * @param made schemas as they are written, with their normal form
 * @throws {UnsupportedError} for a schema that no value fits, though it is not `false`.
 */
export function refuseImpossible(
  document: Document,
  schemas: Readonly<Record<string, SchemaObject>>,
  made: readonly (readonly [written: SchemaObject, normal: SchemaObject])[],
): void {
  const possible = new Possible(schemas);
  for (const [written, normal] of made) {
    const problem = possible.problem(normal);
    if (!problem) continue;
    throw new UnsupportedError(placeOf(document, written) ?? [], `No value fits this schema: ${problem}.`);
  }
}

/** Finds what no value fits among schemas in their normal form, by the names that references have. */
class Possible {
  readonly #schemas: Readonly<Record<string, SchemaObject>>;
  readonly #done = new Set<SchemaObject>();

  constructor(schemas: Readonly<Record<string, SchemaObject>>) {
    this.#schemas = schemas;
  }

  /** Why no value fits a schema, or a property in it; `undefined` where some do. A schema that is `false` is none of these. */
  problem(schema: SchemaObject): string | undefined {
    if (this.#done.has(schema)) return undefined;
    this.#done.add(schema);
    const { allOf, anyOf = [], prefixItems = [], properties = {}, items, additionalProperties } = schema;
    const inner = [
      ...(allOf ?? []),
      ...anyOf,
      ...prefixItems,
      ...Object.values(properties),
      items,
      additionalProperties,
    ];
    for (const one of inner) {
      const problem = typeof one === "object" ? this.problem(one) : undefined;
      if (problem) return problem;
    }
    return allOf && this.#clash(allOf as SchemaObject[]);
  }

  #clash(parts: readonly SchemaObject[]): string | undefined {
    if (parts.some((part) => this.#kinds(part)?.size === 0)) return undefined;
    if (this.#kinds({ allOf: [...parts] })?.size === 0) {
      return `no value can be ${parts.map((part) => [...(this.#kinds(part) ?? [])].slice(0, 5).join(" or ")).join(", and ")}`;
    }
    const declared = parts.flatMap((part) => this.#properties(part));
    for (const [name, all] of Map.groupBy(declared, ([name]) => name)) {
      const problem = all.length > 1 && this.#clash(all.map(([, property]) => property));
      if (problem) return `of the property ${JSON.stringify(name)}, ${problem}`;
    }
    return undefined;
  }

  /** The properties that every value of a schema has by it. */
  #properties(schema: SchemaObject, seen = new Set<string>()): [string, SchemaObject][] {
    const { $ref, allOf = [], properties = {} } = schema;
    const target = $ref === undefined || seen.has($ref) ? undefined : this.#schemas[nameOf($ref)];
    const parts = [...(target ? [target] : []), ...(allOf as SchemaObject[])];
    const next = new Set([...seen, $ref ?? ""]);
    return [
      ...(Object.entries(properties) as [string, SchemaObject][]),
      ...parts.flatMap((part) => this.#properties(part, next)),
    ];
  }

  #kinds(schema: SchemaObject, seen = new Set<string>()): Kinds {
    const { $ref, allOf, anyOf, enum: values, type } = schema;
    if ($ref !== undefined) {
      const target = this.#schemas[nameOf($ref)];
      return target === undefined || seen.has($ref)
        ? undefined
        : this.#kinds(target, new Set([...seen, $ref]));
    }
    const of = (part: unknown) => this.#kinds(part as SchemaObject, seen);
    if (allOf) return allOf.map(of).reduce(both, undefined);
    if (anyOf) {
      const all = anyOf.map(of);
      return all.includes(undefined) ? undefined : new Set(all.flatMap((kinds) => [...(kinds ?? [])]));
    }
    if (values) return new Set(values.map((value) => JSON.stringify(value)));
    const special = schema[TYPE];
    if (special === "any other number") return new Set(["number"]);
    if (special === "Blob" || special === "Bytes") return undefined;
    return typeof type === "string" ? new Set([type === "integer" ? "number" : type]) : undefined;
  }
}

function both(some: Kinds, others: Kinds): Kinds {
  if (!some || !others) return some ?? others;
  const fits = (kind: string, kinds: ReadonlySet<string>) => kinds.has(kind) || kinds.has(typeOf(kind));
  return new Set([
    ...[...some].filter((kind) => fits(kind, others)),
    ...[...others].filter((kind) => fits(kind, some)),
  ]);
}

/** The type of a single value, which is written as JSON. */
function typeOf(kind: string): string {
  if (/^[a-z]+$/.test(kind) && !/^(true|false|null)$/.test(kind)) return kind;
  if (kind === "true" || kind === "false") return "boolean";
  return { '"': "string", "[": "array", "{": "object", n: "null" }[kind.charAt(0)] ?? "number";
}

function nameOf($ref: string): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}
