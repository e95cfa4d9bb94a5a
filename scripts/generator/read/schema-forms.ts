import { jsonType } from "@buddy-openapi/openapi/json";
import type { SchemaObject } from "@buddy-openapi/openapi/schema";

/** Represents a type of TypeScript that no schema expresses, while openapi-typescript runs. */
export const TYPE = "x-typescript";
export type SpecialType = "any other string" | "any other number" | "Blob" | "Bytes" | "tuple";

/** Fits nothing. */
export const NEVER = { enum: [] };
export const NULL = { type: "null" };

/** A union, with nothing twice. One that takes anything is anything. */
export function union(members: readonly SchemaObject[]): SchemaObject {
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

export function special(type: SpecialType): SchemaObject {
  return { type: "string", [TYPE]: type };
}

/** The values of `enum` and `const`, as far as `type` takes them. One that the server extends takes other values of the same types. */
export function valuesOf(schema: SchemaObject): SchemaObject | undefined {
  const { type, enum: listed, const: constant } = schema;
  const all = listed ?? (constant === undefined ? undefined : [constant]);
  if (!all) return undefined;
  const isAlone = listed !== undefined && constant !== undefined;
  const fitting = all.filter(
    (value) => isOfType(value, type) && (!isAlone || JSON.stringify(value) === JSON.stringify(constant)),
  );
  const values = fitting.filter((value) => value !== null);
  const members: SchemaObject[] = [{ enum: values }];
  if (schema["x-enum-extensibility"] === "open") {
    if (values.some((value) => typeof value === "string") || values.length === 0)
      members.push(special("any other string"));
    if (values.some((value) => typeof value === "number")) members.push(special("any other number"));
  }
  return union(fitting.includes(null) ? [...members, NULL] : members);
}

/** Whether a value is of a type, or of one of several; of any where there is none. */
export function isOfType(value: unknown, type: string | string[] | undefined): boolean {
  if (type === undefined) return true;
  const own = jsonType(value);
  return [type]
    .flat()
    .some((name) => name === own || (own === "number" && name === "integer" && Number.isInteger(value)));
}
