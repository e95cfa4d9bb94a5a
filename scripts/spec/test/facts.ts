import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Document, resolve } from "@buddy-openapi/openapi/document";
import { ROOT } from "@buddy-openapi/process/run";
import { parse } from "yaml";

/** What sources show about a resource, a file of spec/facts. CONTRIBUTING.md, "Facts", has the format. */
export interface Facts {
  sources: Record<string, { name: string; url: string; date: unknown }>;
  operations?: Record<string, OperationFacts>;
  schemas?: Record<string, SchemaFacts>;
  enums?: Record<string, { source: string; values: string[]; extensible: boolean }>;
}

export interface OperationFacts {
  source: string;
  method: string;
  path: string;
  success: string[];
  scope: string;
  parameters: ParameterFacts[];
  pagination?: object;
  requestBody: string | null;
  response: string | null;
  requestBodyRequired?: boolean;
  requestExamples?: Record<string, object>;
  responseExample?: unknown;
}

export interface ParameterFacts {
  name: string;
  in: string;
  required: boolean;
  type?: string;
  default?: number;
  minimum?: number;
  maximum?: number;
  example?: unknown;
}

export interface SchemaFacts {
  source: string;
  extends?: string;
  properties: string[];
  required: string[];
  types?: Record<string, string>;
  secrets?: string[];
  takenBy?: { enum: string; properties: Record<string, string[]> };
}

/** The tables of facts, without that of the scopes, which the bundle is made from. */
export const facts: [file: string, facts: Facts][] = globSync("spec/facts/*.yaml", { cwd: ROOT })
  .filter((file) => basename(file) !== "scopes.yaml")
  .map((file) => [file, parse(readFileSync(join(ROOT, file), "utf8"))]);

/** The types of all properties of an object, in the words of {@link described}. What sources don't type is a string. */
export function factualTypes({ extends: base, properties, types = {} }: SchemaFacts): Record<string, string> {
  const all = Object.assign({}, ...facts.map(([, table]) => table.schemas));
  const inherited = base === undefined ? {} : factualTypes(all[base]);
  const own = properties.map((name) => [name, "string"]);
  return { ...inherited, ...Object.fromEntries(own), ...types };
}

/** As much of a schema as facts are about. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  readOnly?: boolean;
  writeOnly?: boolean;
  required?: string[];
  uniqueItems?: boolean;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  "x-enum-extensibility"?: string;
}

// The linter has checked the bundle.
export const bundle = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8")) as Document;

// A schema of the document, which says the same in wider types.
export const schemas = (bundle.components?.schemas ?? {}) as Record<string, Schema>;

export interface BundledOperation {
  method: string;
  path: string;
  operationId: string;
  "x-pagination"?: object;
  security: Record<string, string[]>[];
  parameters: { name: string; in: string; required?: boolean; schema: Schema; example?: unknown }[];
  requestBody: { required?: boolean; content: Content } | undefined;
  responses: Record<string, { headers?: object; content?: Content }>;
}

type Content = Record<string, { schema: Schema; examples: Record<string, { value: unknown }> }>;

/** Every operation of the bundle, with what its `$ref`s name but for schemas. */
export const operations: BundledOperation[] = Object.entries(bundle.paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([, operation]) => Object.hasOwn(Object(operation), "operationId"))
    .map(([method, operation]) => {
      const { parameters: shared = [] } = Object(item);
      const { parameters: own = [], ...rest } = inlined(operation);
      return { ...rest, method: method.toUpperCase(), path, parameters: [...inlined(shared), ...own] };
    }),
);

// biome-ignore lint/suspicious/noExplicitAny: any part of the document comes in and goes out again.
function inlined(node: any): any {
  if (typeof node !== "object" || node === null) return node;
  if (typeof node.$ref === "string" && !node.$ref.startsWith("#/components/schemas/")) {
    return inlined(resolve(bundle, node, []).object);
  }
  if (Array.isArray(node)) return node.map(inlined);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inlined(value)]));
}

/** The name of the component that a schema refers to. */
export function nameOf(schema: Schema | undefined): string | null {
  return schema?.$ref ? basename(schema.$ref) : null;
}

/** The properties of a schema and what is required, those of `allOf` among them. A later one replaces an earlier one. */
export function flattened(schema: Schema): { properties: Record<string, Schema>; required: string[] } {
  const { $ref, allOf = [], properties = {}, required = [] } = schema;
  const parts = [...($ref ? [schemas[basename($ref)] ?? {}] : []), ...allOf].map(flattened);
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties), properties),
    required: [...new Set([...parts.flatMap((part) => part.required), ...required])],
  };
}

/**
 * A schema in the words of the facts: the name of a component, or the format, or the type. `null` is not mentioned, as facts
 * don't mention it.
 */
export function described(schema: Schema): string {
  if (schema.$ref) return basename(schema.$ref);
  const choices = (schema.anyOf ?? schema.oneOf)?.filter(({ type }) => type !== "null");
  if (choices) return choices.map(described).join(" or ");
  const type = [schema.type ?? []]
    .flat()
    .filter((name) => name !== "null")
    .join(" or ");
  const { items, format = type } = schema;
  if (type === "array" && items) {
    const each = [schema.uniqueItems && "unique", isNullable(items) && "nullable", described(items)];
    return `${each.filter(Boolean).join(" ")}[]`;
  }
  return format === type || FORMATS[format] === type ? format : `${type} ${format}`;
}

/** The type that goes with a format, so that the facts name the format alone. */
const FORMATS: Record<string, string> = {
  "date-time": "string",
  int32: "integer",
  int64: "integer",
  password: "string",
  uuid: "string",
};

/** Whether a schema takes `null`. */
export function isNullable({ type, anyOf = [] }: Schema): boolean {
  return [type].flat().includes("null") || anyOf.some(isNullable);
}

/** The names of the components that a part of the document refers to, directly or through others. */
export function reachable(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  for (const [key, value] of Object.entries(node)) {
    const name = key === "$ref" ? basename(String(value)) : undefined;
    if (name === undefined) reachable(value, found);
    else if (!found.has(name)) reachable(schemas[name], found.add(name));
  }
  return found;
}
