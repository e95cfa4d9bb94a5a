import { type Document, valueAt } from "@buddy-openapi/openapi/document";
import { partsOf } from "@buddy-openapi/openapi/merge";
import type { Parameter } from "@buddy-openapi/openapi/operations";
import { jsonTypes } from "../read/schema-facts.ts";

/** How a parameter is written, where it is not as most are. */
export interface ParameterForm {
  /** What joins the values of a list in the query or the path; none: the name is repeated for each. */
  separator: "," | "%20" | "%7C" | undefined;
  /** Whether the value is a boolean, which in a path is a mistake elsewhere. */
  isBoolean: boolean;
  /** Whether the value is written as JSON. */
  isJson: boolean;
  /** Whether it is in the path and keeps its slashes (`x-path-segments`). */
  hasSegments: boolean;
}

export function parameterForm(document: Document, parameter: Parameter): ParameterForm {
  const { in: place, style, explode, schema, content, pointer } = parameter;
  const isJson = content.length > 0;
  const parts = [...partsOf(document, schema, ["allOf", "anyOf", "oneOf"])];
  const canBe = (type: string) => parts.some((part) => jsonTypes(part).includes(type));
  const isJoined = (place === "path" || (place === "query" && !explode)) && !isJson && canBe("array");
  const separators = { spaceDelimited: "%20", pipeDelimited: "%7C" } as const;
  const separator = style === "spaceDelimited" || style === "pipeDelimited" ? separators[style] : ",";
  return {
    separator: isJoined ? separator : undefined,
    isBoolean: canBe("boolean"),
    isJson,
    hasSegments: valueAt(document, [...pointer, "x-path-segments"]) === true,
  };
}
