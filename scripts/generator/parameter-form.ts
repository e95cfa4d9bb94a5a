import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
import type { Parameter } from "@buddy-openapi/openapi/operations";
import type { Schema } from "@buddy-openapi/openapi/schema";

/** How a parameter is written, where it is not as most are. */
export interface ParameterForm {
  /** What joins the values of a list in the query; none: the name is repeated for each. */
  separator: "," | "%20" | "%7C" | undefined;
  /** Whether the value is written as JSON. */
  isJson: boolean;
}

export function parameterForm(document: Document, parameter: Parameter): ParameterForm {
  const { in: place, style, explode, schema, content } = parameter;
  const isJson = content.length > 0;
  const isJoined = place === "query" && !isJson && !explode && hasLists(document, schema, new Set());
  const separators = { spaceDelimited: "%20", pipeDelimited: "%7C" } as const;
  const separator = style === "spaceDelimited" || style === "pipeDelimited" ? separators[style] : ",";
  return { separator: isJoined ? separator : undefined, isJson };
}

function hasLists(document: Document, schema: Schema | undefined, seen: Set<unknown>): boolean {
  if (typeof schema !== "object" || seen.has(schema)) return false;
  seen.add(schema);
  const { $ref, type, allOf = [], anyOf = [], oneOf = [] } = schema;
  const target = $ref === undefined ? [] : [valueAt(document, refPointer($ref)) as Schema];
  const isList = [type].flat().includes("array") || (type === undefined && schema.items !== undefined);
  return isList || [...target, ...allOf, ...anyOf, ...oneOf].some((part) => hasLists(document, part, seen));
}
