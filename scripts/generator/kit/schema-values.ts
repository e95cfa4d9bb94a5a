import { type Document, follow, refPointer } from "@buddy-openapi/openapi/document";
import { isObject, type Loose, list, record } from "@buddy-openapi/openapi/json";
import { type ObjectShape, shapeOf } from "@buddy-openapi/openapi/merge";
import { readOperations } from "@buddy-openapi/openapi/operations";
import type { Schema } from "@buddy-openapi/openapi/schema";

/**
 * Values of the schema components of a document. In this order, the value of a component is: its own example; an example of a
 * response, then of a request, that is of this component; a part of such an example; the example of a property that refers to it;
 * else its required properties, each with its own example, or with the smallest value of its type.
 */
export class SchemaValues {
  readonly #document: Document;
  readonly #found = new Map<string, unknown>();

  constructor(document: Document) {
    this.#document = document;
    const schemas = Object.entries<unknown>(document.components?.schemas ?? {});
    for (const [name, schema] of schemas) this.#find(name, exampleOf(schema));
    const operations = readOperations(document);
    const bodies = [
      ...operations.flatMap(({ responses }) => responses.flatMap(({ content }) => content)),
      ...operations.flatMap(({ requestBody }) => requestBody?.content ?? []),
    ];
    // What is deeper comes later, and a part of an `allOf`, for which the whole value is too much, last.
    const places: Place[] = bodies.flatMap(({ schema, examples }) =>
      examples.map(({ value }) => ({ schema, value })),
    );
    const last: Place[] = schemas.flatMap(([, schema]) =>
      Object.values(this.shapeOf(schema)?.properties ?? {}).map((property) => ({
        schema: property,
        value: exampleOf(property),
      })),
    );
    for (const queue of [places, last]) {
      for (const { schema, value } of queue) {
        const { deeper, parts } = this.#visit(schema, value);
        queue.push(...deeper);
        last.push(...parts);
      }
    }
  }

  /** The names of the components that are objects, in the order of the document. */
  get objects(): string[] {
    const schemas = Object.entries<unknown>(this.#document.components?.schemas ?? {});
    return schemas.flatMap(([name, schema]) => (this.shapeOf(schema) ? [name] : []));
  }

  /** A value of a component. */
  component(name: string): unknown {
    return this.valueOf({ $ref: `#/components/schemas/${escaped(name)}` });
  }

  /** A value of a schema. */
  valueOf(schema: unknown, depth = 0): unknown {
    const example = exampleOf(schema);
    if (example !== undefined) return example;
    const component = nameOf(schema);
    if (component !== undefined && this.#found.has(component)) return this.#found.get(component);
    const resolved = this.#resolve(schema);
    if (depth > 0 && resolved !== schema) return this.valueOf(resolved, depth);
    const branch = branches(resolved).find((one) => this.#resolve(one)["type"] !== "null");
    if (this.shapeOf(resolved)) return this.minimal(resolved, depth);
    if (resolved !== schema) return this.valueOf(resolved, depth);
    if (branch !== undefined) return this.valueOf(branch, depth + 1);
    const part = list(resolved["allOf"])[0];
    return part === undefined ? smallest(resolved) : this.valueOf(part, depth + 1);
  }

  /** An object with the required properties of a schema, and no other. */
  minimal(schema: unknown, depth = 0): Record<string, unknown> {
    const { properties = {}, required = [] } = this.shapeOf(schema) ?? {};
    // A schema that requires itself has no value.
    if (depth > 20) return {};
    return Object.fromEntries(
      required.map((name) => [name, this.valueOf(properties[name] ?? {}, depth + 1)]),
    );
  }

  /**
   * What an override of a fixture begins with, where the fixture has no object and the schema allows one that has required
   * properties: path of properties, such as `/project` → the smallest object.
   */
  absent(name: string): Record<string, unknown> {
    const absent: Record<string, unknown> = {};
    const schema = this.#resolve({ $ref: `#/components/schemas/${escaped(name)}` });
    const left = [{ schema, value: this.component(name), path: "", above: [schema] }];
    for (const { schema, value, path, above } of left) {
      for (const [key, property] of Object.entries(this.shapeOf(schema)?.properties ?? {})) {
        const inner = this.objectIn(property);
        // Schemas that all hold each other would have more paths than can be listed.
        if (!inner || above.includes(inner) || left.length > 200) continue;
        const here = `${path}/${key}`;
        const given = record(value)[key];
        const start = isObject(given) ? given : this.minimal(inner);
        if (start !== given && Object.keys(start).length > 0) absent[here] = start;
        left.push({ schema: inner, value: start, path: here, above: [...above, inner] });
      }
    }
    return absent;
  }

  /** The properties of an object schema; `undefined` for another one. */
  shapeOf(schema: unknown): ObjectShape | undefined {
    // The checks have seen that it is one.
    return shapeOf(this.#document, schema as Schema | undefined);
  }

  #find(name: string, value: unknown): void {
    if (value === undefined || this.#found.has(name)) return;
    // Some documents have the text of an object for an example.
    const isObjectSchema = this.shapeOf(this.#document.components?.schemas?.[name]) !== undefined;
    if (!isObjectSchema || isObject(value)) this.#found.set(name, value);
  }

  #visit(schema: unknown, value: unknown): { deeper: Place[]; parts: Place[] } {
    const name = nameOf(schema);
    if (name !== undefined && value !== null) this.#find(name, value);
    const resolved = this.#resolve(schema);
    const { properties, items, allOf } = resolved;
    const fitting = branches(resolved).find((branch) => this.#fits(branch, value));
    const inside = isObject(value)
      ? Object.entries(value).map(([key, inner]) => ({ schema: record(properties)[key], value: inner }))
      : list(value).map((item) => ({ schema: items, value: item }));
    return {
      deeper: [...inside, { schema: fitting, value }].filter((place) => isObject(place.schema)),
      parts: list(allOf).map((part) => ({ schema: part, value })),
    };
  }

  /** Whether a value may be of a branch, as far as its type and its required properties go. */
  #fits(branch: unknown, value: unknown): boolean {
    const shape = this.shapeOf(branch);
    if (shape) return isObject(value) && shape.required.every((name) => Object.hasOwn(value, name));
    const types = [this.#resolve(branch)["type"]].flat();
    return types.includes(value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
  }

  /** The object that a value of a schema may be. */
  objectIn(schema: unknown): Loose | undefined {
    const resolved = this.#resolve(schema);
    if (this.shapeOf(resolved)) return resolved;
    const branch = branches(resolved).find((one) => this.shapeOf(one));
    return branch === undefined ? undefined : this.#resolve(branch);
  }

  /** The schema of the items of a list. */
  itemsOf(schema: unknown): unknown {
    const resolved = this.#resolve(schema);
    return [resolved, ...branches(resolved).map((branch) => this.#resolve(branch))].find(
      ({ items }) => items,
    )?.["items"];
  }

  #resolve(schema: unknown): Loose {
    return isObject(schema) ? record(follow(this.#document, schema, []).object) : {};
  }
}

interface Place {
  schema: unknown;
  value: unknown;
}

/** The smallest value of a schema that is no object and has no example. */
function smallest({ const: constant, default: usual, enum: values, type, minimum, minItems, items }: Loose) {
  const given = constant ?? usual ?? list(values)[0];
  if (given !== undefined) return given;
  const [first] = [type].flat();
  if (first === "array") return Array.from({ length: Number(minItems ?? 0) }, () => exampleOf(items) ?? null);
  if (first === "integer" || first === "number") return Number(minimum ?? 0);
  if (first === "boolean") return false;
  return first === "null" ? null : "text";
}

function exampleOf(schema: unknown): unknown {
  const { examples, example } = record(schema);
  return list(examples)[0] ?? example;
}

/** The name of the component that a schema refers to. */
function nameOf(schema: unknown): string | undefined {
  const { $ref } = record(schema);
  if (typeof $ref !== "string") return undefined;
  const [root, kind, name, ...inner] = refPointer($ref);
  return root === "components" && kind === "schemas" && inner.length === 0 ? name : undefined;
}

function escaped(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function branches({ anyOf, oneOf }: Loose): unknown[] {
  return [...list(anyOf), ...list(oneOf)];
}
