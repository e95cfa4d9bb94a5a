import type { SchemaObject } from "@buddy-openapi/openapi/schema";

/** Represents a type of TypeScript that no schema expresses, while openapi-typescript runs. */
export const TYPE = "x-typescript";
export type SpecialType = "any other string" | "any other number" | "Blob" | "Bytes";

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

/** An enum without `null`. One that the server extends takes other values of the same types too. */
export function enumOf({ enum: all = [], ...schema }: SchemaObject): SchemaObject {
  const values = all.filter((value) => value !== null);
  const known = { enum: values };
  if (schema["x-enum-extensibility"] !== "open") return known;
  const others: SchemaObject[] = [];
  if (values.some((value) => typeof value === "string") || values.length === 0)
    others.push(special("any other string"));
  if (values.some((value) => typeof value === "number")) others.push(special("any other number"));
  return union([known, ...others]);
}
