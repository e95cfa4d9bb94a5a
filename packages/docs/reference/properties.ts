import { record } from "@buddy-openapi/openapi/json";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import { jsonMedia, keywordsOf, type Operation, type Schemas } from "./document.ts";
import { exampleOf, type LinkToType, nameOf, narrowing, typesOf } from "./types.ts";

/** A property of a schema, or of a schema within it that has no name. */
export interface Property {
  /** Such as `owner.name`, `owners[].name`, `owners.*.name`. */
  path: string;
  /** As Markdown. */
  type: string;
  required: boolean;
  /** What else there is to know at a glance: nullable, read-only, write-only, deprecated. */
  notes: string[];
  /** As Markdown. */
  description: string;
}

/** Properties that belong together. */
export interface PropertyGroup {
  /** As Markdown. */
  title: string;
  properties: Property[];
}

/** The properties of a schema, the required ones first. */
export function propertiesOf(schema: Schema | undefined, link: LinkToType): Property[] {
  const all = [...walk(schema, "", [], link)];
  // What lies within a property stays behind it.
  const isRequired = new Map(all.map(({ path, required }) => [path, required]));
  const top = ({ path }: Property) => isRequired.get(path.split(/[.[]/)[0] ?? "") ?? false;
  return [...all.filter(top), ...all.filter((one) => !top(one))];
}

function* walk(
  schema: Schema | undefined,
  path: string,
  alsoRequired: string[],
  link: LinkToType,
): Generator<Property> {
  const own = keywordsOf(schema);
  const { properties = {}, items, additionalProperties, anyOf = [], oneOf = [], allOf = [] } = own;
  const required = [...(own.required ?? []), ...alsoRequired];
  for (const [name, nested] of Object.entries(properties)) {
    const property = keywordsOf(nested);
    const types = typesOf(nested, link);
    const notes = [
      types.includes("null") ? "nullable" : [],
      property.readOnly ? "read-only" : [],
      property.writeOnly ? "write-only" : [],
      property.deprecated ? "deprecated" : [],
    ].flat();
    const description = [
      property.description?.trim(),
      narrowing(property),
      exampleOf(property.examples?.[0]),
    ];
    const at = path ? `${path}.${name}` : name;
    yield {
      path: at,
      type: types.filter((type) => type !== "null").join(" or ") || "anything",
      required: required.includes(name),
      notes,
      description: description.filter(Boolean).join(" "),
    };
    yield* walk(property, at, [], link);
  }
  for (const part of [...anyOf, ...oneOf]) yield* walk(part, path, [], link);
  for (const part of allOf) yield* walk(part, path, required, link);
  if (items) yield* walk(items, `${path}[]`, [], link);
  if (typeof additionalProperties === "object") yield* walk(additionalProperties, `${path}.*`, [], link);
}

/** A schema with the parts that it is made of in their place, down to its own properties. */
export function flattened(schema: Schema | undefined, schemas: Schemas): SchemaObject {
  const { allOf, ...own } = keywordsOf(schema);
  const name = nameOf(own.$ref);
  if (name) return flattened(schemas[name], schemas);
  if (!allOf) return own;
  const parts = [...allOf.map((part) => flattened(part, schemas)), own];
  return {
    ...own,
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  };
}

/** More properties than this are shown in groups. */
const MANY = 15;

/**
 * The properties of a wide request body in groups: the required ones; then, for each value of the required property that
 * decides what else is needed, those that belong to it; then the rest. A property belongs to the values of its `x-for`, or
 * else to that of an example of the request that has it.
 */
export function groupsOf(operation: Operation, schemas: Schemas, link: LinkToType): PropertyGroup[] {
  const media = jsonMedia(operation.requestBody?.content);
  const schema = flattened(media?.schema, schemas);
  const all = propertiesOf(schema, link);
  const decider = all.length > MANY && decidingProperty(operation, schema, schemas);
  if (!decider) return [{ title: "", properties: all }];
  const topLevel = (property: Property) => property.path.split(/[.[]/)[0] ?? "";
  const required = all.filter((property) => schema.required?.includes(topLevel(property)));
  const optional = all.filter((property) => !required.includes(property));
  const owners = new Map<string, Property[]>();
  for (const value of decider.values) {
    const own = optional.filter((property) => {
      const name = topLevel(property);
      const { "x-for": owned } = keywordsOf(schema.properties?.[name]);
      if (Array.isArray(owned)) return owned.includes(value);
      return decider.examples.some((body) => body[decider.name] === value && name in body);
    });
    if (own.length > 0) owners.set(value, own);
  }
  const key = (properties: Property[]) => properties.map(({ path }) => path).join();
  const shared = Map.groupBy(owners, ([, properties]) => key(properties));
  const groups = [...shared.values()].map((entries) => ({
    title: entries.map(([value]) => `\`${value}\``).join(", "),
    properties: entries[0]?.[1] ?? [],
  }));
  const rest = optional.filter((property) => ![...owners.values()].some((own) => own.includes(property)));
  return [
    { title: "Required", properties: required },
    ...groups,
    { title: "Other properties", properties: rest },
  ];
}

/** The required property with known values in which the examples of a request differ. */
function decidingProperty(operation: Operation, schema: SchemaObject, schemas: Schemas) {
  const examples = (jsonMedia(operation.requestBody?.content)?.examples ?? []).map(({ value }) =>
    record(value),
  );
  const choices = (schema.required ?? []).flatMap((name) => {
    const values = flattened(schema.properties?.[name], schemas).enum ?? [];
    const used = new Set(examples.map((body) => body[name]));
    return values.length > 1 && used.size > 2
      ? [{ name, values: values.map(String), examples, used: used.size }]
      : [];
  });
  return choices.toSorted((one, other) => other.used - one.used)[0];
}
