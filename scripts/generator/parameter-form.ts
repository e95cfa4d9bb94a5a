import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
import type { Parameter } from "@buddy-openapi/openapi/operations";
import type { Schema } from "@buddy-openapi/openapi/schema";

/** How a parameter is written, where it is not as most are. */
export interface ParameterForm {
  /** What joins the values of a list in the query or the path; none: the name is repeated for each. */
  separator: "," | "%20" | "%7C" | undefined;
  /** Whether the value is a boolean, which in a path is a mistake elsewhere. */
  isBoolean: boolean;
  /** Whether the value is written as JSON. */
  isJson: boolean;
}

export function parameterForm(document: Document, parameter: Parameter): ParameterForm {
  const { in: place, style, explode, schema, content } = parameter;
  const isJson = content.length > 0;
  const canBe = (type: string) => hasType(document, schema, type, new Set());
  const isJoined = (place === "path" || (place === "query" && !explode)) && !isJson && canBe("array");
  const separators = { spaceDelimited: "%20", pipeDelimited: "%7C" } as const;
  const separator = style === "spaceDelimited" || style === "pipeDelimited" ? separators[style] : ",";
  return { separator: isJoined ? separator : undefined, isBoolean: canBe("boolean"), isJson };
}

function hasType(document: Document, schema: Schema | undefined, type: string, seen: Set<unknown>): boolean {
  if (typeof schema !== "object" || seen.has(schema)) return false;
  seen.add(schema);
  const { $ref, allOf = [], anyOf = [], oneOf = [], items, enum: values = [] } = schema;
  const target = $ref === undefined ? [] : [valueAt(document, refPointer($ref)) as Schema];
  const implied =
    items !== undefined ? "array" : values.some((value) => typeof value === "boolean") ? "boolean" : "";
  const isType = [schema.type ?? implied].flat().includes(type);
  return (
    isType || [...target, ...allOf, ...anyOf, ...oneOf].some((part) => hasType(document, part, type, seen))
  );
}
