import { type Document, refPointer, resolve, valueAt } from "@buddy-openapi/openapi/document";
import {
  type Header,
  type Media,
  type Operation,
  type Parameter,
  readOperations,
} from "@buddy-openapi/openapi/operations";
import { entries, isObject } from "./json.ts";
import type { Position } from "./type-place.ts";

/** A value that an operation takes or returns. */
export interface Part {
  /** A parameter, or `body`, `200`, `200.headers.Name` …. */
  name: string;
  schema: unknown;
  position: Position;
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  mayBeEmpty?: boolean;
  /** How it is written into the request. */
  sending: Record<string, unknown>;
}

/** An operation with its parts by name. */
export interface OperationOf extends Operation {
  /** By their names; those of bodies also by their media types, e.g. `200 application/json`. */
  parts: Map<string, Part>;
}

/** A bundled document, read once for all that compare it. */
export interface Description {
  document: Document;
  /** By their `operationId`. */
  operations: Map<string, OperationOf>;
  /** Where values of each schema component go: `in` to the API, `out` to its callers. */
  positions: Map<string, Set<Position>>;
}

export function describe(document: Document): Description {
  const operations = new Map(
    readOperations(document).map((operation) => {
      const parts = new Map(partsOf(document, operation));
      return [operation.operationId, { ...operation, parts }] as const;
    }),
  );
  return { document, operations, positions: positionsOf(document, operations) };
}

function partsOf(
  document: Document,
  { parameters, requestBody, responses }: Operation,
): (readonly [string, Part])[] {
  return [
    ...parameters.map((parameter) => {
      const part = partOf(parameter.name, parameter, "in");
      const mayBeEmpty = valueAt(document, [...parameter.pointer, "allowEmptyValue"]) === true;
      return [part.name, { ...part, mayBeEmpty, sending: sendingOf(document, parameter) }] as const;
    }),
    ...contentOf("body", requestBody?.content ?? [], "in"),
    ...responses.flatMap(({ status, content, headers }) => [
      ...contentOf(status, content, "out"),
      ...headers.map((header) => {
        const part = partOf(`${status}.headers.${header.name}`, header, "out");
        return [part.name, part] as const;
      }),
    ]),
  ];
}

function contentOf(name: string, content: readonly Media[], position: Position) {
  return content.map(({ mediaType, schema, encoding }) => {
    const sending = position === "in" ? { encoding } : {};
    return [`${name} ${mediaType}`, { name, schema, position, sending }] as const;
  });
}

function partOf(name: string, header: Header, position: Position): Part {
  const schema = header.schema ?? header.content[0]?.schema;
  return { ...header, name, schema, position, sending: {} };
}

function sendingOf(document: Document, parameter: Parameter): Part["sending"] {
  const { in: place, style, allowReserved, content, schema } = parameter;
  const { type } = isObject(schema) ? resolve<{ type?: unknown }>(document, schema, []).object : {};
  // A single value is written alike, exploded or not.
  const isSingle = typeof type === "string" && type !== "array" && type !== "object";
  const explode = isSingle || parameter.explode;
  return { in: place, style, explode, allowReserved, content: content.map(({ mediaType }) => mediaType) };
}

function positionsOf(document: Document, operations: Description["operations"]): Description["positions"] {
  const positions: Description["positions"] = new Map();
  const visit = (value: unknown, position: Position): void => {
    const reference = isObject(value) ? value["$ref"] : undefined;
    const [section, kind, name] = typeof reference === "string" ? refPointer(reference) : [];
    if (section === "components" && kind === "schemas" && name !== undefined) {
      const known = positions.get(name) ?? new Set();
      if (known.has(position)) return;
      positions.set(name, known.add(position));
      visit(valueAt(document, [section, kind, name]), position);
    }
    for (const [key, inner] of entries(value))
      if (key !== "examples" && key !== "example") visit(inner, position);
  };
  for (const { parts } of operations.values())
    for (const { schema, position } of parts.values()) visit(schema, position);
  return positions;
}
