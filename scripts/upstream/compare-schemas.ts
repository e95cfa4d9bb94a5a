import type { Document } from "@buddy-openapi/openapi/document";
import { type Loose, list, record } from "@buddy-openapi/openapi/json";
import { compareSets, type Difference } from "./difference.ts";
import { named } from "./follow.ts";

/** A schema in its document. */
interface Place {
  document: Document;
  schema: unknown;
}

/** What a schema allows, with that of the schemas that it is combined of. */
interface Shape {
  properties: Map<string, unknown[]>;
  values: Set<string>;
  items: unknown[];
}

/** The keywords whose schemas are read as one: a value may have the properties of any of them. */
const COMBINED = ["allOf", "anyOf", "oneOf"];

/**
 * Compares properties and enum values of two schemas, and of those in them. Whether one has an enum inline that the
 * other has as a component makes no difference.
 *
 * @param where our component, or how it is reached from one
 * @param seen pairs that were compared already; without them a schema that contains itself would never end
 */
export function compareSchemas(ours: Place, upstream: Place, where: string, seen: Set<string>): Difference[] {
  const our = named(ours.document, ours.schema);
  const their = named(upstream.document, upstream.schema);
  const name = our.name ?? where;
  const pair = `${name} ${their.name ?? where}`;
  if (seen.has(pair)) return [];
  seen.add(pair);

  const [mine, other] = [shapeOf(ours.document, our.object), shapeOf(upstream.document, their.object)];
  const differences: Difference[] = [];
  // A schema without properties or values says nothing about them.
  if (mine.values.size > 0 && other.values.size > 0) {
    const enumName = enumComponent(ours.document, ours.schema) ?? name;
    differences.push(...compareSets("enum value", enumName, mine.values, other.values));
  }
  if (mine.properties.size > 0 && other.properties.size > 0) {
    const names = (shape: Shape) => new Set(shape.properties.keys());
    differences.push(...compareSets("property", name, names(mine), names(other)));
  }
  const below = (schemas: unknown[], others: unknown[], path: string) =>
    compareSchemas({ ...ours, schema: one(schemas) }, { ...upstream, schema: one(others) }, path, seen);
  for (const [property, schemas] of mine.properties) {
    const others = other.properties.get(property);
    if (others) differences.push(...below(schemas, others, `${name}.${property}`));
  }
  if (mine.items.length > 0 && other.items.length > 0) {
    differences.push(...below(mine.items, other.items, `${name}[]`));
  }
  return differences;
}

function shapeOf(document: Document, schema: Loose, parents: readonly Loose[] = []): Shape {
  const shape: Shape = { properties: new Map(), values: new Set(), items: [] };
  if (parents.includes(schema)) return shape;
  for (const [name, property] of Object.entries(record(schema["properties"])))
    shape.properties.set(name, [property]);
  const values = "const" in schema ? [schema["const"]] : list(schema["enum"]);
  for (const value of values) if (value !== null) shape.values.add(String(value));
  if (schema["items"] !== undefined) shape.items.push(schema["items"]);
  for (const part of COMBINED.flatMap((keyword) => list(schema[keyword]))) {
    const inner = shapeOf(document, named(document, part).object, [...parents, schema]);
    for (const [name, schemas] of inner.properties) {
      shape.properties.set(name, [...(shape.properties.get(name) ?? []), ...schemas]);
    }
    for (const value of inner.values) shape.values.add(value);
    shape.items.push(...inner.items);
  }
  return shape;
}

/** The component that has the values of an enum, also if a property refers to it beside `null`. */
function enumComponent(document: Document, schema: unknown): string | undefined {
  const { object: found, name } = named(document, schema);
  if (list(found["enum"]).length > 0) return name;
  for (const part of COMBINED.flatMap((keyword) => list(found[keyword]))) {
    const inner = enumComponent(document, part);
    if (inner) return inner;
  }
  return undefined;
}

function one(schemas: unknown[]): unknown {
  return schemas.length === 1 ? schemas[0] : { anyOf: schemas };
}
