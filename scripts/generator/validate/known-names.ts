import type { Document } from "@buddy-openapi/openapi/document";
import { partsOf } from "@buddy-openapi/openapi/merge";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { isMereObject } from "../read/schema-facts.ts";

/** The properties that a request can have, each with those of the objects in it; `true` where any can be there. */
export type KnownNames = true | { [name: string]: KnownNames };

/** Objects deeper in a body take any name: what all of them know would outgrow the body where schemas hold each other. */
const DEEPEST = 3;

/** The names that a schema knows, also in lists and in its parts; `undefined` for what is no object. */
export function knownNames(
  document: Document,
  schema: Schema | undefined,
  depth = 0,
): KnownNames | undefined {
  const parts = [...partsOf(document, schema, ["allOf", "anyOf", "oneOf"])];
  if (depth === DEEPEST) return true;
  const items = parts.map((part) => part.items).find((one) => one !== undefined);
  if (items !== undefined) return knownNames(document, items, depth + 1);
  const isOpen = parts.some((part) => {
    const { additionalProperties = false, patternProperties, required } = part;
    // A part that only requires leaves the names to the others.
    return additionalProperties !== false || patternProperties || (isMereObject(part) && !required);
  });
  if (isOpen) return true;
  const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  if (properties.length === 0) return undefined;
  return Object.fromEntries(
    properties.map(([name, property]) => [name, knownNames(document, property, depth + 1) ?? true] as const),
  );
}
