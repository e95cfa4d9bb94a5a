import { refPointer, valueAt } from "./document.ts";
import { matches } from "./regular-expression.ts";
import type { Schema, SchemaObject } from "./schema.ts";

/** A document, or as much of it as references lead to. */
interface Holder {
  openapi?: string;
  components?: unknown;
}

type Composition = "allOf" | "anyOf" | "oneOf" | "items";

/**
 * What a schema is composed of by these keywords and references, at any depth, each once; the schema itself comes last. With
 * `allOf` alone, a value has to fit all of them at once.
 */
export function* partsOf(
  document: Holder,
  schema: Schema | undefined,
  keywords: readonly Composition[] = ["allOf"],
  seen = new Set<unknown>(),
): Generator<SchemaObject> {
  if (typeof schema !== "object" || seen.has(schema)) return;
  seen.add(schema);
  const { $ref } = schema;
  if ($ref !== undefined) yield* partsOf(document, targetOf(document, $ref), keywords, seen);
  // OpenAPI 3.0 ignores what is beside a reference.
  if ($ref === undefined || !isOld(document)) {
    for (const keyword of keywords)
      for (const part of [schema[keyword] ?? []].flat()) yield* partsOf(document, part, keywords, seen);
  }
  yield schema;
}

export function targetOf(document: Holder, $ref: string): Schema | undefined {
  // The checks have followed it.
  return valueAt(document, refPointer($ref)) as Schema | undefined;
}

export function isOld(document: Holder): boolean {
  return String(document.openapi).startsWith("3.0.");
}

/** What an object schema says of its properties, in itself and in all that it is composed of. */
export interface ObjectShape {
  /** Where several parts declare one, the schema's own, or that of the last part. */
  properties: Record<string, Schema>;
  required: string[];
}

/** The properties of an object schema; `undefined` for another one. */
export function shapeOf(document: Holder, schema: Schema | undefined): ObjectShape | undefined {
  const parts = [...partsOf(document, schema)];
  if (!parts.some(({ type, properties }) => [type].flat().includes("object") || properties)) return undefined;
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: [...new Set(parts.flatMap(({ required = [] }) => required))],
  };
}

/** A property that a schema declares, in itself or in what it is composed of. */
export function findProperty(document: Holder, schema: Schema, name: string): Schema | undefined {
  const declared = [...partsOf(document, schema)].findLast(({ properties = {} }) =>
    Object.hasOwn(properties, name),
  );
  return declared?.properties?.[name];
}

/** A property that a schema requires, where it is not declared beside that. */
export interface RequiredElsewhere {
  name: string;
  schema: Schema;
  /** Whether every value has it by this schema; else one of alternatives has it, or it may hold anything. */
  isDeclared: boolean;
}

/**
 * The properties that a schema requires in another part than the one that declares them: `allOf: [{ $ref: Base }, { required: [id] }]`.
 * A referenced part has done what it can by itself.
 *
 * @param outer the schemas that the value has to fit too, where this one is an alternative in them
 */
export function requiredElsewhere(
  document: Holder,
  schema: SchemaObject,
  outer: readonly SchemaObject[] = [],
): RequiredElsewhere[] {
  const inline = [...inlineParts(schema, isOld(document))];
  const own = inline.flatMap(({ required = [], properties = {} }) =>
    required.filter((name) => !Object.hasOwn(properties, name)),
  );
  const met = new Set(
    inline.flatMap(({ required = [], properties = {} }) =>
      required.filter((name) => Object.hasOwn(properties, name)),
    ),
  );
  const referenced = inline.flatMap(({ $ref }) => {
    const shape = $ref === undefined ? undefined : asked(document, targetOf(document, $ref));
    return shape?.filter((name) => findProperty(document, { $ref: $ref ?? "" }, name) === undefined) ?? [];
  });
  const all = [...outer.flatMap((one) => [...partsOf(document, one)]), ...partsOf(document, schema)];
  return [...new Set([...own, ...referenced])].flatMap((name) => {
    if (met.has(name)) return [];
    const found = lookUp(document, all, name);
    // What is referred to has the property already, as one that may hold anything.
    return found.isDeclared || own.includes(name) ? [{ name, ...found }] : [];
  });
}

/** The names that a schema requires. */
function asked(document: Holder, schema: Schema | undefined): string[] {
  return [...partsOf(document, schema)].flatMap(({ required = [] }) => required);
}

/** A schema and the members of its `allOf`, at any depth, without what they refer to. */
function* inlineParts(schema: Schema, old: boolean): Generator<SchemaObject> {
  if (typeof schema !== "object") return;
  yield schema;
  if (old && schema.$ref !== undefined) return;
  for (const part of schema.allOf ?? []) yield* inlineParts(part, old);
}

function lookUp(
  document: Holder,
  parts: readonly SchemaObject[],
  name: string,
): Omit<RequiredElsewhere, "name"> {
  const declaring = parts.findLast(({ properties = {} }) => Object.hasOwn(properties, name));
  const declared =
    declaring?.properties?.[name] ?? parts.map((part) => otherProperty(part, name)).find(Boolean);
  if (declared !== undefined) return { schema: declared, isDeclared: true };
  for (const members of parts.flatMap(({ anyOf, oneOf }) => [anyOf ?? [], oneOf ?? []])) {
    const found = members.map((member) => findProperty(document, member, name));
    if (found.length > 0 && found.every((one) => one !== undefined)) {
      return { schema: { anyOf: found }, isDeclared: false };
    }
  }
  return { schema: true, isDeclared: false };
}

/** The schema that a part has for a property by its pattern, or for all others. */
function otherProperty(
  { patternProperties = {}, additionalProperties }: SchemaObject,
  name: string,
): Schema | undefined {
  const fitting = Object.entries(patternProperties).find(([pattern]) => matches(pattern, name));
  return fitting?.[1] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
}
