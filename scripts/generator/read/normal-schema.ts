import type { Document } from "@buddy-openapi/openapi/document";
import { isOld, requiredElsewhere, targetOf } from "@buddy-openapi/openapi/merge";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import { carried, schemaComment } from "./comments.ts";
import { narrowedHeir, narrowedMember } from "./discriminator.ts";
import { refOf } from "./names.ts";
import type { Direction } from "./schema-directions.ts";
import {
  has,
  impliedTypes,
  isBareObject,
  isBinary,
  isComposed,
  isMereObject,
  isNever,
} from "./schema-facts.ts";
import { bare, NEVER, NULL, special, TYPE, union, valuesOf } from "./schema-forms.ts";
import { SchemaTypes } from "./schema-types.ts";

/** Where a schema is. */
interface Place {
  /** In the `allOf` of another, which sees to what is required in it. */
  isPart?: boolean;
  /** The schemas that a value of it has to fit too. */
  outer?: readonly SchemaObject[];
  /** What refers to it. */
  $ref?: string;
}

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
  readonly #types: SchemaTypes;
  /** Makes the schemas that were referred to. */
  readonly #later: (() => void)[] = [];

  constructor(document: Document, operationTypes: Iterable<string>) {
    this.#document = document;
    this.#isOld = isOld(document);
    this.#types = new SchemaTypes(document, operationTypes);
  }

  /** The names of the types of components and of what was referred to, by reference; that of responses where there are two. */
  get types(): ReadonlyMap<string, string> {
    return this.#types.names;
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

  #normal(schema: Schema | undefined, direction: Direction, place: Place = {}): SchemaObject {
    if (schema === undefined || schema === true) return {};
    if (schema === false) return NEVER;
    return { ...this.#withoutComment(schema, direction, place), ...carried(schemaComment(schema)) };
  }

  /** Makes the types of the components that nothing refers to. */
  addUnused(): void {
    for (const name of Object.keys(this.#document.components?.schemas ?? {})) {
      if (!this.#types.isUsed(refOf(name))) this.normal({ $ref: refOf(name) }, "response");
    }
  }

  #withoutComment(schema: SchemaObject, direction: Direction, place: Place): SchemaObject {
    if (this.#isOld && schema.$ref !== undefined) return this.#ref(schema.$ref, direction);
    const parts = this.#parts(schema, direction, place);
    const [first = {}] = parts;
    const all = parts.length > 1 ? { allOf: parts } : first;
    const isNullable = this.#isOld && schema["nullable"] === true && parts.length > 0;
    return isNullable ? union([all, NULL]) : all;
  }

  /** What a value of the schema is, all at once. None: anything. */
  #parts(schema: SchemaObject, direction: Direction, { isPart, outer = [], $ref }: Place): SchemaObject[] {
    const parts: SchemaObject[] = [];
    if (schema.$ref !== undefined) parts.push(this.#ref(schema.$ref, direction));
    const own = valuesOf(schema) ?? this.#ownTypes(schema, direction);
    // An object of which other parts say more, if they do: by itself it would take any property.
    const isBare = isComposed(schema) && isBareObject(schema);
    if (own && !isBare) parts.push(own);
    const inner = [...outer, schema];
    const mere = (schema.allOf ?? []).filter(isMereObject);
    const members = (schema.allOf ?? []).filter((part) => !mere.includes(part));
    const normal = members.map((part) => this.#bare(part, direction, { isPart: true, outer: inner }));
    parts.push(...normal.filter((part) => Object.keys(part).length > 0));
    if (isNever(schema.not)) parts.push(NEVER);
    for (const list of [schema.anyOf, schema.oneOf]) {
      const choice = list && this.#choice(schema, list, direction, inner);
      if (choice) parts.push(choice);
    }
    const required = isPart ? undefined : this.#requiredElsewhere(schema, direction, outer);
    if (required) parts.push(required);
    const heir = $ref === undefined ? undefined : narrowedHeir(this.#document, $ref, schema);
    if (heir) parts.push(heir);
    if (parts.length > 0) return parts;
    return own ? [own] : mere.slice(0, 1).map((part) => this.#bare(part, direction));
  }

  /** The part that the keyword `type` and those of objects and lists make. */
  #ownTypes(schema: SchemaObject, direction: Direction): SchemaObject | undefined {
    const declared = [schema.type ?? impliedTypes(schema)].flat();
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
    const patterns = Object.values(patternProperties ?? {});
    // Names that fit no pattern may have anything, unless something else is said of them.
    const rest = additionalProperties ?? patterns.length > 0;
    const others = [...patterns, ...(rest === false ? [] : [rest])].map((other) =>
      this.#normal(other, direction),
    );
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
    const { items = true, prefixItems, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
    if (!prefixItems) return { type: "array", items: this.#bare(items, direction) };
    const first = prefixItems.slice(0, Number(maxItems)).map((item) => this.#bare(item, direction));
    const isClosed = items === false || Number(maxItems) <= first.length;
    const rest = isClosed ? {} : { items: this.#bare(items, direction) };
    return { type: "array", [TYPE]: "tuple", prefixItems: first, minItems, ...rest };
  }

  #bare(schema: Schema, direction: Direction, place: Place = {}): SchemaObject {
    return bare(this.#normal(schema, direction, place));
  }

  /** One of several. A member that takes anything leaves nothing to choose. */
  #choice(
    { discriminator }: SchemaObject,
    members: readonly Schema[],
    direction: Direction,
    outer: readonly SchemaObject[],
  ): SchemaObject | undefined {
    const normal = members.map((member) => {
      const one = this.#bare(member, direction, { outer });
      const narrowing =
        discriminator === undefined
          ? undefined
          : narrowedMember(this.#document, discriminator, members, member);
      return narrowing ? { allOf: [narrowing, one] } : one;
    });
    return normal.some((member) => Object.keys(member).length === 0) ? undefined : union(normal);
  }

  /** Properties that are required here and declared in another part. */
  #requiredElsewhere(
    schema: SchemaObject,
    direction: Direction,
    outer: readonly SchemaObject[],
  ): SchemaObject | undefined {
    const found = requiredElsewhere(this.#document, schema, outer).flatMap(({ name, schema: property }) =>
      this.#isHidden(property, direction) ? [] : [[name, this.#property(property, direction)] as const],
    );
    const types = [schema.type ?? "object"].flat();
    if (found.length === 0 || !types.includes("object")) return undefined;
    const object = {
      type: "object",
      properties: Object.fromEntries(found),
      required: found.map(([name]) => name),
    };
    // Values of other types require nothing.
    const others = this.#ownTypes({ ...schema, type: types.filter((type) => type !== "object") }, direction);
    return others ? union([object, others]) : object;
  }

  #isHidden(property: Schema, direction: Direction): boolean {
    return has(this.#document, property, direction === "request" ? "readOnly" : "writeOnly");
  }

  /** The type that a reference names. It is made on its first use. */
  #ref($ref: string, direction: Direction): SchemaObject {
    const { name, isNew } = this.#types.of($ref, direction);
    // Made later, as a long chain of references would be too deep for the stack.
    if (isNew) this.#later.push(() => this.#add(name, $ref, direction));
    return { $ref: `#/components/schemas/${name}` };
  }

  #add(name: string, $ref: string, direction: Direction): void {
    const target = targetOf(this.#document, $ref);
    const schema = this.#normal(target, direction, { $ref });
    this.#schemas.set(name, { $ref, schema });
  }
}
