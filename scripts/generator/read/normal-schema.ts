import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
import { record } from "@buddy-openapi/openapi/json";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import { carried, schemaComment } from "./comments.ts";
import { Names, placeName, RESERVED_TYPES, refOf, typeName } from "./names.ts";
import { type Direction, Directions } from "./schema-directions.ts";
import {
  findProperty,
  has,
  hasProperties,
  impliedTypes,
  isBinary,
  isComposed,
  valuesOf,
} from "./schema-facts.ts";
import { bare, enumOf, NEVER, NULL, special, union } from "./schema-forms.ts";

/**
 * Rewrites schemas to the few forms that openapi-typescript turns into exactly their type: a reference, an enum, an
 * intersection (`allOf`), a union (`anyOf`), and one of the types with nothing else beside. What narrows a value is left
 * out.
 */
export class NormalSchemas {
  /** The schemas that were referred to, by their type's name. */
  readonly #schemas = new Map<string, { $ref: string; schema: SchemaObject }>();
  readonly #document: Document;
  readonly #isOld: boolean;
  readonly #names: Names;
  /** The type of a schema's place and direction. */
  readonly #types = new Map<string, string>();
  /** The names of the types of components and of what was referred to, by reference; that of responses where there are two. */
  readonly types = new Map<string, string>();
  readonly #directions: Directions;
  /** Makes the schemas that were referred to. */
  readonly #later: (() => void)[] = [];

  constructor(document: Document, operationTypes: Iterable<string>) {
    this.#document = document;
    this.#directions = new Directions(document);
    this.#isOld = document.openapi.startsWith("3.0.");
    this.#names = new Names([...RESERVED_TYPES, ...operationTypes]);
    const components = Object.keys(document.components?.schemas ?? {});
    // Those that are a name of TypeScript already keep it.
    components.sort((a, b) => Number(typeName(a) !== a) - Number(typeName(b) !== b));
    for (const name of components) {
      this.types.set(refOf(name), this.#names.claim(typeName(name), "Schema"));
    }
  }

  /** Every schema that was referred to, by the name of its type, in the order of the document. */
  get schemas(): Record<string, SchemaObject> {
    const places = new Map(
      Object.keys(this.#document.components?.schemas ?? {}).map((name, index) => [refOf(name), index]),
    );
    const rank = ($ref: string) => places.get($ref) ?? places.size;
    const all = [...this.#schemas].sort(([, a], [, b]) => rank(a.$ref) - rank(b.$ref));
    return Object.fromEntries(all.map(([name, { schema }]) => [name, schema]));
  }

  /** The schema in its normal form. What it refers to is made too. */
  normal(schema: Schema | undefined, direction: Direction): SchemaObject {
    const normal = this.#normal(schema, direction);
    for (const make of this.#later) make();
    this.#later.length = 0;
    return normal;
  }

  #normal(schema: Schema | undefined, direction: Direction): SchemaObject {
    if (schema === undefined || schema === true) return {};
    if (schema === false) return NEVER;
    return { ...this.#withoutComment(schema, direction), ...carried(schemaComment(schema)) };
  }

  /** Makes the types of the components that nothing refers to. */
  addUnused(): void {
    for (const name of Object.keys(this.#document.components?.schemas ?? {})) {
      const isUsed = this.#types.has(`request ${refOf(name)}`) || this.#types.has(`response ${refOf(name)}`);
      if (!isUsed) this.normal({ $ref: refOf(name) }, "response");
    }
  }

  #withoutComment(schema: SchemaObject, direction: Direction): SchemaObject {
    if (this.#isOld && schema.$ref !== undefined) return this.#ref(schema.$ref, direction);
    const parts = this.#parts(schema, direction);
    const { nullable, type, enum: values } = schema;
    const isNullable =
      (this.#isOld && nullable === true) || [type].flat().includes("null") || values?.includes(null);
    const [first = {}] = parts;
    const all = parts.length > 1 ? { allOf: parts } : first;
    const isOnlyNull = parts.length === 0 && isNullable && [type].flat().every((name) => name === "null");
    if (isOnlyNull && type !== undefined) return NULL;
    return isNullable && parts.length > 0 ? union([all, NULL]) : all;
  }

  /** What a value of the schema is, all at once; but for `null`. None: anything. */
  #parts(schema: SchemaObject, direction: Direction): SchemaObject[] {
    const parts: SchemaObject[] = [];
    if (schema.$ref !== undefined) parts.push(this.#ref(schema.$ref, direction));
    if (schema.const !== undefined) parts.push({ enum: [schema.const] });
    const own = schema.enum ? enumOf(schema) : this.#ownTypes(schema, direction);
    if (own) parts.push(own);
    const members = (schema.allOf ?? []).map((member) => this.#bare(member, direction));
    parts.push(...members.filter((member) => Object.keys(member).length > 0));
    const isNever =
      schema.not === true || (typeof schema.not === "object" && Object.keys(schema.not).length === 0);
    if (isNever) parts.push(NEVER);
    for (const list of [schema.anyOf, schema.oneOf]) {
      const choice = list && this.#choice(schema, list, direction);
      if (choice) parts.push(choice);
    }
    const required = this.#requiredElsewhere(schema, direction);
    if (required) parts.push(required);
    return parts;
  }

  /** The part that the keyword `type` and those of objects and lists make. */
  #ownTypes(schema: SchemaObject, direction: Direction): SchemaObject | undefined {
    const declared = [schema.type ?? impliedTypes(schema)].flat().filter((type) => type !== "null");
    // An object of which the other parts say more.
    if (declared.join() === "object" && isComposed(schema) && !hasProperties(schema)) return undefined;
    const types = declared.map((type): SchemaObject => {
      if (type === "object") return this.#object(schema, direction);
      if (type === "array") return this.#array(schema, direction);
      if (type === "string" && direction === "request" && isBinary(schema)) return special("Blob");
      return { type };
    });
    return types.length === 0 ? undefined : union(types);
  }

  #object(schema: SchemaObject, direction: Direction): SchemaObject {
    const { properties = {}, additionalProperties, patternProperties, required = [] } = schema;
    const shown = Object.entries(properties).filter(([, property]) => !this.#isHidden(property, direction));
    const normal = shown.map(([name, property]): [string, SchemaObject] => [
      name,
      this.#property(property, direction),
    ]);
    const names = new Set(shown.map(([name]) => name));
    const others = [
      ...Object.values(record(patternProperties) as Record<string, Schema>),
      ...(additionalProperties === undefined || additionalProperties === false ? [] : [additionalProperties]),
    ].map((other) => this.#normal(other, direction));
    if (names.size === 0 && others.length === 0) {
      const isEmpty = additionalProperties === false && Object.keys(properties).length === 0;
      return { type: "object", additionalProperties: isEmpty ? NEVER : true };
    }
    return {
      type: "object",
      ...(names.size > 0 && {
        properties: Object.fromEntries(normal),
        required: required.filter((name) => names.has(name)),
      }),
      // A property that is known must fit the type of those that are not.
      ...(others.length > 0 && {
        additionalProperties: union([...others, ...normal.map(([, property]) => bare(property))]),
      }),
    };
  }

  #property(property: Schema, direction: Direction): SchemaObject {
    const normal = this.#normal(property, direction);
    const isReadOnly = direction === "response" && has(this.#document, property, "readOnly");
    return isReadOnly ? { ...normal, readOnly: true } : normal;
  }

  #array(schema: SchemaObject, direction: Direction): SchemaObject {
    const { items, prefixItems, minItems, maxItems } = schema;
    if (!prefixItems) return { type: "array", items: this.#bare(items ?? true, direction) };
    const first = prefixItems.map((item) => this.#bare(item, direction));
    const isExact = minItems === first.length && (items === false || maxItems === first.length);
    if (isExact) return { type: "array", prefixItems: first };
    const others = items === false ? [] : [this.#bare(items ?? true, direction)];
    return { type: "array", items: union([...first, ...others]) };
  }

  #bare(schema: Schema, direction: Direction): SchemaObject {
    return bare(this.#normal(schema, direction));
  }

  /** One of several. Members that only demand properties narrow a value, and leave its type. */
  #choice(schema: SchemaObject, members: readonly Schema[], direction: Direction): SchemaObject | undefined {
    const { discriminator } = schema;
    const normal = members.map((member) => {
      const one = this.#bare(member, direction);
      const values = discriminator ? valuesOf(discriminator, members, member) : [];
      const { propertyName } = record(discriminator);
      if (values.length === 0 || typeof propertyName !== "string") return one;
      const own = findProperty(this.#document, member, propertyName);
      if (typeof own === "object" && (own.const !== undefined || own.enum?.length === 1)) return one;
      const properties = { [propertyName]: { enum: values } };
      return { allOf: [{ type: "object", properties, required: [propertyName] }, one] };
    });
    if (normal.some((member) => Object.keys(member).length === 0)) return undefined;
    return union(normal);
  }

  /** Properties that are required here and declared in another part. */
  #requiredElsewhere(schema: SchemaObject, direction: Direction): SchemaObject | undefined {
    const own = schema.properties ?? {};
    const names = (schema.required ?? []).filter((name) => !Object.hasOwn(own, name));
    const found = names.flatMap((name) => {
      const property = findProperty(this.#document, schema, name);
      // Of an object with other properties it may hold anything.
      if (property === undefined && schema.properties && !isComposed(schema)) return [[name, {}] as const];
      const isShown = property !== undefined && !this.#isHidden(property, direction);
      return isShown ? [[name, this.#property(property, direction)] as const] : [];
    });
    if (found.length === 0) return undefined;
    return { type: "object", properties: Object.fromEntries(found), required: found.map(([name]) => name) };
  }

  #isHidden(property: Schema, direction: Direction): boolean {
    return has(this.#document, property, direction === "request" ? "readOnly" : "writeOnly");
  }

  #ref($ref: string, direction: Direction): SchemaObject {
    return { $ref: `#/components/schemas/${this.#reference($ref, direction)}` };
  }

  /** The type that a reference names. It is made on its first use. */
  #reference($ref: string, direction: Direction): string {
    const key = `${direction} ${$ref}`;
    const known = this.#types.get(key);
    if (known) return known;
    const other = this.#types.get(`${direction === "request" ? "response" : "request"} ${$ref}`);
    if (other && !this.#directions.areDifferent($ref)) {
      this.#types.set(key, other);
      return other;
    }
    const own = this.types.get($ref) ?? this.#names.claim(placeName($ref), "Schema");
    const both = `${own}${direction === "request" ? "Input" : "Output"}`;
    const name = other ? this.#names.claim(both, "Schema") : own;
    this.types.set($ref, own);
    this.#types.set(key, name);
    const target = valueAt(this.#document, refPointer($ref)) as Schema;
    // Made later, as a long chain of references would be too deep for the stack.
    this.#later.push(() => this.#schemas.set(name, { $ref, schema: this.#normal(target, direction) }));
    return name;
  }
}
