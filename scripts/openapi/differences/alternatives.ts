import { type Document, follow, refPointer, UnsupportedError } from "../document.ts";
import { isObject, list } from "../json.ts";
import type { Side } from "./difference.ts";

/** One of the forms that a value may have: whatever meets all of these schemas. */
export interface Alternative {
  /** Schema components, by name. */
  names: readonly string[];
  /** Schemas without `$ref`, `allOf`, `anyOf` and `oneOf`. */
  parts: readonly Side[];
}

/** Keywords that limit no value. */
const ANNOTATIONS = new Set([
  ...["title", "description", "example", "examples", "default", "deprecated", "readOnly", "writeOnly"],
  ...["externalDocs", "xml", "$comment", "$defs"],
]);

export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || (keyword.startsWith("x-") && keyword !== "x-enum-extensibility");
}

/** A schema as its alternatives: `allOf`, `anyOf`, `oneOf` and references nested in any way say the same if these do. */
export function alternativesOf(document: Document, { value, pointer }: Side): Alternative[] {
  if (value === false) return [];
  if (!isObject(value)) return [{ names: [], parts: [] }];
  const { $ref, allOf, anyOf, oneOf, ...own } = value;
  const members = (keyword: string, schemas: unknown) =>
    list(schemas).map((schema, index) =>
      alternativesOf(document, { value: schema, pointer: [...pointer, keyword, index] }),
    );
  const part = Object.keys(own).length > 0 ? [{ value: own, pointer }] : [];
  const all = [
    [{ names: [], parts: part }],
    ...(typeof $ref === "string" ? [referenced(document, $ref)] : []),
    ...members("allOf", allOf),
    ...[members("anyOf", anyOf).flat(), members("oneOf", oneOf).flat()].filter(({ length }) => length > 0),
  ];
  return all.reduce(product);
}

/** With the schemas in place of their names. A schema that contains itself without an object between is left out there. */
export function expanded(
  document: Document,
  alternative: Alternative,
  within: readonly string[] = [],
): Alternative[] {
  const targets = alternative.names
    .filter((name) => !within.includes(name))
    .map((name) =>
      alternativesOf(document, componentOf(document, name)).flatMap((one) =>
        expanded(document, one, [...within, name]),
      ),
    );
  return [[{ names: [], parts: alternative.parts }], ...targets].reduce(product);
}

export function componentOf(document: Document, name: string): Side {
  return {
    value: document.components?.schemas?.[name],
    pointer: ["components", "schemas", name],
  };
}

function referenced(document: Document, $ref: string): Alternative[] {
  const [section, kind, name, ...rest] = refPointer($ref);
  if (section === "components" && kind === "schemas" && name !== undefined && rest.length === 0)
    return [{ names: [name], parts: [] }];
  try {
    const { object, pointer } = follow(document, { $ref }, []);
    return alternativesOf(document, { value: object, pointer });
  } catch (error) {
    if (error instanceof UnsupportedError) return [{ names: [], parts: [] }];
    throw error;
  }
}

function product(some: Alternative[], others: Alternative[]): Alternative[] {
  return some.flatMap((one) =>
    others.map((other) => ({
      names: [...new Set([...one.names, ...other.names])].sort(),
      parts: [...one.parts, ...other.parts],
    })),
  );
}
