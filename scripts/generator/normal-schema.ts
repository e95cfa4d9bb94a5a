import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import { schemaComment } from "./comments.ts";
import { Names, RESERVED_TYPES, typeName } from "./names.ts";

/** Which way a value travels: `readOnly` properties are not in requests, `writeOnly` ones not in responses. */
export type Direction = "request" | "response";

/** Represents a type of TypeScript that no schema expresses, while openapi-typescript runs. */
export const TYPE = "x-typescript";
export type SpecialType = "any other string" | "any other number" | "Blob";

const NEVER = { enum: [] };
const NULL = { type: "null" };

/**
 * Rewrites schemas to the few forms that openapi-typescript turns into exactly their type: a reference, an enum, an
 * intersection (`allOf`), a union (`anyOf`), and one of the types with nothing else beside. What narrows a value is left
 * out. Comments become keys of {@link comments}.
 */
export class NormalSchemas {
  /** The schemas that were referred to, by their type's name. */
  readonly #schemas = new Map<string, { $ref: string; schema: SchemaObject }>();
  readonly comments: string[] = [];
  readonly #document: Document;
  readonly #isOld: boolean;
  readonly #names: Names;
  /** The type of a schema's place and direction. */
  readonly #types = new Map<string, string>();
  /** The type of a component, which its first use keeps. */
  readonly #components = new Map<string, string>();
  readonly #differs = new Map<string, boolean>();

  constructor(document: Document, operationTypes: Iterable<string>) {
    this.#document = document;
    this.#isOld = document.openapi.startsWith("3.0.");
    this.#names = new Names([...RESERVED_TYPES, ...operationTypes]);
    const components = Object.keys(document.components?.schemas ?? {});
    // Those that are a name of TypeScript already keep it.
    components.sort((a, b) => Number(typeName(a) !== a) - Number(typeName(b) !== b));
    for (const name of components) {
      this.#components.set(refOf(name), this.#names.claim(typeName(name), "Schema"));
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

  /** The names of the types of what was referred to, by reference; that of responses where there are two. */
  get types(): ReadonlyMap<string, string> {
    return this.#components;
  }

  /** A key that marks a comment in a description. */
  comment(text: string): { description?: string } {
    if (!text) return {};
    this.comments.push(text);
    return { description: `${COMMENT}${this.comments.length - 1}` };
  }

  /** The schema in its normal form. */
  normal(schema: Schema | undefined, direction: Direction): SchemaObject {
    if (schema === undefined || schema === true) return {};
    if (schema === false) return NEVER;
    return { ...this.#withoutComment(schema, direction), ...this.comment(schemaComment(schema)) };
  }

  /** Makes the types of the components that nothing refers to. */
  addUnused(): void {
    for (const name of Object.keys(this.#document.components?.schemas ?? {})) {
      const isUsed = this.#types.has(`request ${refOf(name)}`) || this.#types.has(`response ${refOf(name)}`);
      if (!isUsed) this.#reference(refOf(name), "response");
    }
  }

  #withoutComment(schema: SchemaObject, direction: Direction): SchemaObject {
    if (this.#isOld && schema.$ref !== undefined) return this.#ref(schema.$ref, direction);
    const parts = this.#parts(schema, direction);
    const { nullable, type, enum: values } = schema;
    const isNullable =
      (this.#isOld && nullable === true) ||
      [type].flat().includes("null") ||
      (values?.includes(null) ?? false);
    const all = parts.length === 0 ? {} : parts.length === 1 ? (parts[0] ?? {}) : { allOf: parts };
    const isOnlyNull = parts.length === 0 && isNullable && [type].flat().every((name) => name === "null");
    if (isOnlyNull && type !== undefined) return NULL;
    return isNullable && parts.length > 0 ? union([all, NULL]) : all;
  }

  /** What a value of the schema is, all at once; but for `null`. None: anything. */
  #parts(schema: SchemaObject, direction: Direction): SchemaObject[] {
    const parts: SchemaObject[] = [];
    if (schema.$ref !== undefined) parts.push(this.#ref(schema.$ref, direction));
    if (schema.const !== undefined) parts.push({ enum: [schema.const] });
    const own = schema.enum ? this.#enum(schema) : this.#ownTypes(schema, direction);
    if (own) parts.push(own);
    for (const member of schema.allOf ?? []) parts.push(...this.#allOfMember(member, direction));
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

  #allOfMember(member: Schema, direction: Direction): SchemaObject[] {
    const normal = bare(this.normal(member, direction));
    return Object.keys(normal).length > 0 ? [normal] : [];
  }

  #enum(schema: SchemaObject): SchemaObject {
    const values = (schema.enum ?? []).filter((value) => value !== null);
    if (schema["x-enum-extensibility"] !== "open") return { enum: values };
    const known = { enum: values };
    const others: SchemaObject[] = [];
    if (values.some((value) => typeof value === "string") || values.length === 0)
      others.push(special("any other string"));
    if (values.some((value) => typeof value === "number")) others.push(special("any other number"));
    return union([known, ...others]);
  }

  /** The part that the keyword `type` and those of objects and lists make. */
  #ownTypes(schema: SchemaObject, direction: Direction): SchemaObject | undefined {
    const declared = [schema.type ?? this.#impliedType(schema)].flat().filter((type) => type !== "null");
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

  #impliedType({
    properties,
    additionalProperties,
    patternProperties,
    items,
    prefixItems,
  }: SchemaObject): string[] {
    if (properties || patternProperties || typeof additionalProperties === "object") return ["object"];
    return items !== undefined || prefixItems ? ["array"] : [];
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
      ...Object.values(Object(patternProperties) as Record<string, Schema>),
      ...(additionalProperties === undefined || additionalProperties === false ? [] : [additionalProperties]),
    ].map((other) => this.normal(other, direction));
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
    const normal = this.normal(property, direction);
    const isReadOnly = direction === "response" && has(this.#document, property, "readOnly");
    return isReadOnly ? { ...normal, readOnly: true } : normal;
  }

  #array(schema: SchemaObject, direction: Direction): SchemaObject {
    const { items, prefixItems, minItems, maxItems } = schema;
    if (!prefixItems) return { type: "array", items: this.#item(items ?? true, direction) };
    const first = prefixItems.map((item) => this.#item(item, direction));
    const isExact = minItems === first.length && (items === false || maxItems === first.length);
    if (isExact) return { type: "array", prefixItems: first };
    const others = items === false ? [] : [this.#item(items ?? true, direction)];
    return { type: "array", items: union([...first, ...others]) };
  }

  #item(item: Schema, direction: Direction): SchemaObject {
    return bare(this.normal(item, direction));
  }

  /** One of several. Members that only demand properties narrow a value, and leave its type. */
  #choice(schema: SchemaObject, members: readonly Schema[], direction: Direction): SchemaObject | undefined {
    const { discriminator } = schema;
    const normal = members.map((member) => {
      const one = bare(this.normal(member, direction));
      const values = discriminator ? valuesOf(Object(discriminator), Object(member).$ref) : [];
      const { propertyName } = Object(discriminator);
      if (values.length === 0 || typeof propertyName !== "string") return one;
      const own = findProperty(this.#document, member, propertyName, new Set());
      if (typeof own === "object" && (own.const !== undefined || own.enum?.length === 1)) return one;
      const tag = {
        type: "object",
        properties: { [propertyName]: { enum: values } },
        required: [propertyName],
      };
      return { allOf: [tag, one] };
    });
    if (normal.some((member) => Object.keys(member).length === 0)) return undefined;
    return union(normal);
  }

  /** Properties that are required here and declared in another part. */
  #requiredElsewhere(schema: SchemaObject, direction: Direction): SchemaObject | undefined {
    const own = schema.properties ?? {};
    const names = (schema.required ?? []).filter((name) => !Object.hasOwn(own, name));
    const found = names.flatMap((name): [string, SchemaObject][] => {
      const property = findProperty(this.#document, schema, name, new Set());
      if (property === undefined || this.#isHidden(property, direction)) return [];
      return [[name, this.#property(property, direction)]];
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
    if (other && !this.#isDifferent($ref, new Set()).differs) {
      this.#types.set(key, other);
      return other;
    }
    const own = this.#components.get($ref) ?? this.#names.claim(placeName($ref), "Schema");
    const suffix = direction === "request" ? "Input" : "Output";
    const name = other ? this.#names.claim(`${own}${suffix}`, "Schema") : own;
    this.#components.set($ref, own);
    this.#types.set(key, name);
    const target = valueAt(this.#document, refPointer($ref)) as Schema;
    // Keeps its place while it is made.
    this.#schemas.set(name, { $ref, schema: {} });
    this.#schemas.set(name, { $ref, schema: this.normal(target, direction) });
    return name;
  }

  /** Whether what a reference names looks different in requests and in responses. */
  #isDifferent($ref: string, path: Set<string>): { differs: boolean; isOpen: boolean } {
    const known = this.#differs.get($ref);
    if (known !== undefined) return { differs: known, isOpen: false };
    if (path.has($ref)) return { differs: false, isOpen: true };
    path.add($ref);
    let differs = false;
    let isOpen = false;
    const visit = (value: unknown): void => {
      if (differs || typeof value !== "object" || value === null) return;
      const schema = value as SchemaObject;
      if (schema.readOnly === true || schema.writeOnly === true || isBinary(schema)) {
        differs = true;
        return;
      }
      if (typeof schema.$ref === "string") {
        const inner = this.#isDifferent(schema.$ref, path);
        differs ||= inner.differs;
        isOpen ||= inner.isOpen;
      }
      for (const child of childrenOf(schema)) visit(child);
    };
    visit(valueAt(this.#document, refPointer($ref)));
    path.delete($ref);
    // In a circle that is not closed yet, only "different" is certain.
    if (differs || !isOpen || path.size === 0) this.#differs.set($ref, differs);
    return { differs, isOpen: isOpen && path.size > 0 };
  }
}

/** How a description that marks a comment begins. */
export const COMMENT = "comment ";

/** A union, with nothing twice. One that takes anything is anything. */
function union(members: readonly SchemaObject[]): SchemaObject {
  const flat = members.flatMap((member) => {
    const isUnion = member.anyOf && Object.keys(member).length === 1;
    // Unions are made here, of objects.
    return isUnion ? (member.anyOf as SchemaObject[]) : [member];
  });
  const different = [...new Map(flat.map((member) => [JSON.stringify(member), member])).values()];
  if (different.some((member) => Object.keys(member).length === 0)) return {};
  const possible = different.filter((member) => member.enum?.length !== 0);
  const [first = NEVER] = possible;
  return possible.length > 1 ? { anyOf: possible } : first;
}

/** The schema without its comment, which would have no place. */
export function bare({ description: _comment, readOnly: _marked, ...schema }: SchemaObject): SchemaObject {
  return schema;
}

function special(type: SpecialType): SchemaObject {
  return { type: "string", [TYPE]: type };
}

function isBinary({ type, format, contentMediaType, contentEncoding }: SchemaObject): boolean {
  if (type !== "string") return false;
  return (
    format === "binary" || (contentMediaType === "application/octet-stream" && contentEncoding === undefined)
  );
}

/** Whether a property is marked, itself or where it refers to. */
function has(document: Document, property: Schema, keyword: "readOnly" | "writeOnly"): boolean {
  const seen = new Set<unknown>();
  let schema: unknown = property;
  while (typeof schema === "object" && schema !== null && !seen.has(schema)) {
    seen.add(schema);
    if (Object(schema)[keyword] === true) return true;
    const { $ref } = schema as SchemaObject;
    schema = typeof $ref === "string" ? valueAt(document, refPointer($ref)) : undefined;
  }
  return false;
}

function findProperty(
  document: Document,
  schema: Schema,
  name: string,
  seen: Set<unknown>,
): Schema | undefined {
  if (typeof schema !== "object" || seen.has(schema)) return undefined;
  seen.add(schema);
  const { properties, $ref, allOf = [] } = schema;
  if (properties && Object.hasOwn(properties, name)) return properties[name];
  const target = $ref === undefined ? [] : [valueAt(document, refPointer($ref)) as Schema];
  for (const part of [...target, ...allOf]) {
    const found = findProperty(document, part, name, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The values of a discriminator that name a schema. */
function valuesOf(discriminator: { mapping?: Record<string, string> }, $ref: unknown): string[] {
  if (typeof $ref !== "string") return [];
  const name = refPointer($ref).at(-1) ?? "";
  const mapped = Object.entries(discriminator.mapping ?? {})
    .filter(([, target]) => target === $ref || target === name)
    .map(([value]) => value);
  return mapped.length > 0 ? mapped : [name];
}

/** The schemas right within a schema. */
export function* childrenOf(schema: SchemaObject): Generator<Schema> {
  for (const key of ["properties", "patternProperties"]) {
    yield* Object.values(Object(schema[key])) as Schema[];
  }
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
    const list = schema[key];
    if (Array.isArray(list)) yield* list as Schema[];
  }
  for (const key of ["items", "additionalProperties"]) {
    const child = schema[key];
    if (typeof child === "object") yield child as Schema;
  }
}

function isComposed({ allOf, anyOf, oneOf, $ref }: SchemaObject): boolean {
  return Boolean(allOf || anyOf || oneOf || $ref);
}

function hasProperties({ properties, patternProperties, additionalProperties }: SchemaObject): boolean {
  const isMap = additionalProperties !== undefined && additionalProperties !== false;
  return isMap || Object.keys({ ...properties, ...Object(patternProperties) }).length > 0;
}

/** A type's name for a schema that is no component, from its place: `#/components/schemas/Tree/$defs/Node` → `TreeNode`. */
function placeName($ref: string): string {
  const pointer = refPointer($ref);
  const shown = pointer[0] === "components" ? pointer.slice(2) : pointer.slice(-3);
  return typeName(
    shown.filter((part) => !["$defs", "properties", "items", "schema", "content"].includes(part)).join("-"),
  );
}

function refOf(name: string): string {
  return `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
