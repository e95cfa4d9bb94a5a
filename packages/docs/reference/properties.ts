import { deprecationOf } from "@buddy-openapi/openapi/deprecation";
import { list } from "@buddy-openapi/openapi/json";
import { shapeOf } from "@buddy-openapi/openapi/merge";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import { keywordsOf, type Schemas } from "./document.ts";
import { exampleOf, type LinkToType, nameOf, narrowing, typesOf } from "./types.ts";
import { type Values, valuesOf, withoutMeanings } from "./values.ts";

/** A property of a schema. */
export interface Property {
  name: string;
  /** As Markdown. */
  type: string;
  required: boolean;
  /** What else there is to know at a glance: can be null, read-only, write-only, deprecated. */
  notes: string[];
  /** As Markdown. */
  description: string;
  values?: Values | undefined;
  /** The values of another property for which it is: `x-for`. Without them it is for all. */
  types: string[];
  /** Those of a schema within it that has no name. */
  children: Property[];
}

/** The properties of a schema, the required ones first. */
export function propertiesOf(schema: Schema | undefined, schemas: Schemas, link: LinkToType): Property[] {
  const { properties = {}, required = [] } = flattened(schema, schemas);
  const all = Object.entries(properties).map(([name, nested]) =>
    propertyOf(name, nested, required.includes(name), schemas, link),
  );
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
}

function propertyOf(
  name: string,
  schema: Schema,
  required: boolean,
  schemas: Schemas,
  link: LinkToType,
): Property {
  const own = keywordsOf(schema);
  const types = typesOf(schema, link);
  const notes = [
    types.includes("null") ? "can be null" : [],
    own.readOnly ? "read-only" : [],
    own.writeOnly ? "write-only" : [],
    own.deprecated ? "deprecated" : [],
  ].flat();
  const values = valuesOf(schema, schemas);
  const text = own.description ?? namedDescription(own, schemas) ?? "";
  const description = [
    values ? withoutMeanings(text) : text,
    deprecationOf(own),
    narrowing(own),
    exampleOf(own.examples?.[0]),
  ];
  return {
    ...{ name, required, notes },
    type: types.filter((type) => type !== "null").join(" or ") || "anything",
    description: description
      .map((text) => text?.trim())
      .filter(Boolean)
      .join(" "),
    values,
    types: list(own["x-for"]).map(String),
    children: own.$ref ? [] : childrenOf(own, schemas, link),
  };
}

/** What the schema says that a property refers to, where the property itself says nothing. */
function namedDescription({ $ref, anyOf = [] }: SchemaObject, schemas: Schemas): string | undefined {
  const name = nameOf($ref) ?? anyOf.map((part) => nameOf(keywordsOf(part).$ref)).find(Boolean);
  return name ? keywordsOf(schemas[name]).description : undefined;
}

/** The properties of what a schema without a name has: an object, the items of a list, the values of a map. */
function childrenOf(schema: SchemaObject, schemas: Schemas, link: LinkToType): Property[] {
  const { items, additionalProperties: others, anyOf = [], oneOf = [] } = schema;
  const parts = [
    schema.properties || schema.allOf ? schema : [],
    items ?? [],
    others ?? [],
    ...anyOf,
    ...oneOf,
  ].flat();
  return parts
    .filter((part) => !keywordsOf(part).$ref)
    .flatMap((part) =>
      part === schema || keywordsOf(part).properties
        ? propertiesOf(part, schemas, link)
        : childrenOf(keywordsOf(part), schemas, link),
    );
}

/** A schema with the parts that it is made of in their place, down to its own properties. */
export function flattened(schema: Schema | undefined, schemas: Schemas): SchemaObject {
  const { allOf, ...own } = keywordsOf(schema);
  const name = nameOf(own.$ref);
  if (name) return flattened(schemas[name], schemas);
  return allOf ? { ...own, ...shapeOf({ components: { schemas } }, schema) } : own;
}

/** A property with those within it, each with its path, such as `owner.name`. */
export function withPaths(properties: readonly Property[], at = ""): { path: string; property: Property }[] {
  return properties.flatMap((property) => {
    const path = at ? `${at}.${property.name}` : property.name;
    return [{ path, property }, ...withPaths(property.children, path)];
  });
}
