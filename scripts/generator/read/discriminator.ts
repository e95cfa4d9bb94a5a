import { type Document, refPointer } from "@buddy-openapi/openapi/document";
import { record } from "@buddy-openapi/openapi/json";
import { findProperty, partsOf } from "@buddy-openapi/openapi/merge";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import { refOf } from "./names.ts";
import { isOfType } from "./schema-forms.ts";

/** What the discriminator of alternatives says of the values of one of them; nothing where its own schema says as much. */
export function narrowedMember(
  document: Document,
  discriminator: unknown,
  members: readonly Schema[],
  member: Schema,
): SchemaObject | undefined {
  const mapping = mappingOf(discriminator);
  const own = referenceOf(member);
  const mapped = mapping.filter(([, target]) => names(target, own)).map(([value]) => value);
  // A value that is for no member may be for what this one refers to.
  const isComplete = mapping.every(([, target]) =>
    members.some((other) => names(target, referenceOf(other))),
  );
  const implied = mapped.length === 0 && own !== undefined && isComplete ? [componentOf(own)] : [];
  return narrowing(document, discriminator, member, [...mapped, ...implied]);
}

/** What the discriminators of the parents of a component say of it: those in its `allOf`, which list no alternatives. */
export function narrowedHeir(
  document: Document,
  $ref: string,
  schema: SchemaObject,
): SchemaObject | undefined {
  const parents = (schema.allOf ?? []).flatMap((part) =>
    typeof part === "object" && part.$ref !== undefined ? [...partsOf(document, part)] : [],
  );
  const parent = parents.find(({ discriminator, oneOf, anyOf }) => discriminator && !oneOf && !anyOf);
  if (!parent) return undefined;
  const mapping = mappingOf(parent["discriminator"]);
  const texts = familyOf(document, $ref).flatMap((member) => {
    const mapped = mapping.filter(([, target]) => names(target, member)).map(([value]) => value);
    return mapped.length > 0 ? mapped : [componentOf(member)];
  });
  return narrowing(document, parent["discriminator"], schema, texts);
}

/** A component and all that are made of it by `allOf`. */
function familyOf(document: Document, $ref: string): string[] {
  const all = Object.entries(document.components?.schemas ?? {});
  const family = new Set([$ref]);
  for (const member of family) {
    for (const [name, schema] of all) {
      const parts = (schema as SchemaObject).allOf ?? [];
      if (parts.some((part) => referenceOf(part) === member)) family.add(refOf(name));
    }
  }
  return [...family];
}

function narrowing(
  document: Document,
  discriminator: unknown,
  schema: Schema,
  texts: readonly string[],
): SchemaObject | undefined {
  const { propertyName } = record(discriminator);
  if (typeof propertyName !== "string" || texts.length === 0) return undefined;
  const parts = [...partsOf(document, findProperty(document, schema, propertyName))];
  const types = parts.flatMap(({ type = [] }) => type);
  const known = parts.map(
    ({ enum: values, const: constant }) => values ?? (constant === undefined ? undefined : [constant]),
  );
  if (known.some((values) => values?.length === 1)) return undefined;
  const values = texts
    .flatMap((text) => literalsOf(text, types))
    .filter((value) => known.every((one) => one === undefined || one.includes(value)));
  if (values.length === 0) return undefined;
  return { type: "object", properties: { [propertyName]: { enum: values } }, required: [propertyName] };
}

/** The values of these types that are written as a text; none: the text is not of them. */
export function literalsOf(text: string, types: readonly string[]): unknown[] {
  if (types.length === 0 || types.includes("string")) return [text];
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return [text === "true"];
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) && isOfType(number, [...types]) ? [number] : [];
}

function mappingOf(discriminator: unknown): [value: string, target: unknown][] {
  return Object.entries(record(record(discriminator)["mapping"]));
}

function names(target: unknown, $ref: string | undefined): boolean {
  return $ref !== undefined && (target === $ref || target === componentOf($ref));
}

function referenceOf(schema: Schema): string | undefined {
  return typeof schema === "object" ? schema.$ref : undefined;
}

function componentOf($ref: string): string {
  return refPointer($ref).at(-1) ?? "";
}
