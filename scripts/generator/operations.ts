import {
  type Document,
  type Pointer,
  refPointer,
  resolve,
  UnsupportedError,
} from "@buddy-openapi/openapi/document";
import type {
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  PathItemObject,
  ReferenceObject,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
} from "openapi-typescript";

import { secretNames } from "./secret-names.ts";

/** An operation as the client generator needs it. Types are TypeScript source over the types package's names. */
export interface Operation {
  operationId: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  deprecated: boolean;
  scopes: string[];
  /** In declaration order, those of the path item first. */
  parameters: Parameter[];
  body:
    | { type: string; required: boolean; mediaType: string; description: string; secrets: string[] }
    | undefined;
  /** Whether the document says that repeating the call is safe (`x-idempotent`). */
  idempotent: boolean;
  /** How the operation pages (`x-pagination`), with the names and JSON pointers that the linter has checked. */
  pagination: Pagination | undefined;
  /** One per declared 2xx status. A response without content has the type `undefined`. */
  successes: Response[];
  /** One per declared status outside 2xx, and `default`. */
  failures: Response[];
}

export interface Pagination {
  page: string;
  size: string;
  /** The default of the size parameter. */
  defaultSize?: number;
  items: string;
  pages?: string;
}

export interface Response {
  /** A status such as `404`, a range such as `4XX`, or `default`. */
  status: string;
  type: string;
  headers: string[];
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  type: string;
  description: string;
  examples: unknown[];
  default: unknown;
  deprecated: boolean;
}

/** Methods that fetch can send; it refuses TRACE. */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

/** What a generated operation can't be called: the client has these itself, or JavaScript does. */
const RESERVED =
  /^(call|http|then|constructor|default|delete|function|import|export|new|in|switch|return|void|class)$/;

/** OpenAPI says that header parameters of these names are ignored. */
const IGNORED_HEADERS = ["accept", "content-type", "authorization"];

/**
 * The operations of a bundled document, in its order.
 *
 * @throws {UnsupportedError} for what the client can't send or read as declared.
 */
export function readOperations(document: Document): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, pathItem]) => {
    const item = resolve<PathItemObject>(document, pathItem, ["paths", path]);
    if (item.object.trace) {
      throw new UnsupportedError([...item.pointer, "trace"], "TRACE can't be sent with fetch.");
    }
    return METHODS.flatMap((method) => {
      const operation = item.object[method];
      return operation ? [readOperation(document, path, method, item, operation)] : [];
    });
  });
}

function readOperation(
  document: Document,
  path: string,
  method: string,
  item: { object: PathItemObject; pointer: Pointer },
  reference: OperationObject | ReferenceObject,
): Operation {
  const { object, pointer } = resolve<OperationObject>(document, reference, [...item.pointer, method]);
  const { operationId } = object;
  if (!operationId || !/^[a-z][A-Za-z0-9]*$/.test(operationId) || RESERVED.test(operationId)) {
    throw new UnsupportedError(
      pointer,
      `${method.toUpperCase()} ${path} needs an operationId in camelCase that is free on the client (found: ${JSON.stringify(operationId)}).`,
    );
  }
  const parameters = readParameters(document, operationId, path, item, object, pointer);
  const body = object.requestBody && readBody(document, operationId, object.requestBody, pointer);
  if (parameters.some(({ name }) => name === "body")) {
    throw new UnsupportedError(
      pointer,
      'A parameter can\'t be called "body": a call has its request body there.',
    );
  }
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    summary: object.summary ?? operationId,
    description: object.description ?? "",
    deprecated: object.deprecated ?? false,
    scopes: readScopes(document, object),
    parameters,
    body,
    idempotent: object["x-idempotent"] === true,
    pagination: readPagination(object, parameters),
    successes: readSuccesses(document, operationId, object, pointer),
    failures: readFailures(document, operationId, object, pointer),
  };
}

function readPagination(operation: OperationObject, parameters: Parameter[]): Pagination | undefined {
  const declared: Pagination | undefined = operation["x-pagination"];
  if (!declared) return undefined;
  const size = parameters.find(({ name }) => name === declared.size)?.default;
  return { ...declared, ...(typeof size === "number" && { defaultSize: size }) };
}

function readScopes(document: Document, operation: OperationObject): string[] {
  const requirements: Record<string, string[]>[] = operation.security ?? document.security ?? [];
  return [...new Set(requirements.flatMap((requirement) => Object.values(requirement).flat()))];
}

function readParameters(
  document: Document,
  operationId: string,
  path: string,
  item: { object: PathItemObject; pointer: Pointer },
  operation: OperationObject,
  pointer: Pointer,
): Parameter[] {
  const declared = [
    ...(item.object.parameters ?? []).map((parameter, index) => ({
      reference: parameter,
      at: [...item.pointer, "parameters", index],
    })),
    ...(operation.parameters ?? []).map((parameter, index) => ({
      reference: parameter,
      at: [...pointer, "parameters", index],
    })),
  ];
  // An operation's parameter replaces the path item's of the same name and location.
  const parameters = new Map<string, Parameter>();
  for (const { reference, at } of declared) {
    const found = resolve<ParameterObject>(document, reference, at);
    const { name, in: location } = found.object;
    if (location === "header" && IGNORED_HEADERS.includes(name.toLowerCase())) continue;
    parameters.set(`${location} ${name}`, readParameter(document, operationId, found.object, found.pointer));
  }

  const names = new Set<string>();
  for (const { name } of parameters.values()) {
    if (names.has(name)) {
      throw new UnsupportedError(
        pointer,
        `Two parameters are called "${name}"; a call could not tell them apart.`,
      );
    }
    names.add(name);
  }
  for (const [, name] of path.matchAll(/\{([^{}]+)\}/g)) {
    if (!parameters.has(`path ${name}`)) {
      throw new UnsupportedError(pointer, `The path parameter "${name}" of ${path} is not declared.`);
    }
  }
  return [...parameters.values()];
}

function readParameter(
  document: Document,
  operationId: string,
  parameter: ParameterObject,
  pointer: Pointer,
): Parameter {
  const { name, in: location } = parameter;
  const refuse = (reason: string): never => {
    throw new UnsupportedError(pointer, `The ${location} parameter "${name}" ${reason}.`);
  };
  if (location === "cookie") return refuse("can't be sent: fetch sets no cookies");
  if (!parameter.schema) return refuse("has no schema; parameters described by `content` are not supported");
  if (parameter.allowReserved) return refuse("sets allowReserved; the client always percent-encodes");

  const schema = resolve<SchemaObject>(document, parameter.schema, [...pointer, "schema"]).object;
  const types = [schema.type ?? []].flat();
  const isStructured = types.includes("array") || types.includes("object");
  const style = parameter.style ?? (location === "query" ? "form" : "simple");
  if (location !== "query" && (style !== "simple" || isStructured)) {
    return refuse("must be a single value in style simple");
  }
  if (location === "query") {
    const expected = types.includes("object") ? "deepObject" : "form";
    if (style !== expected) return refuse(`must have style ${expected}`);
    if (types.includes("array") && parameter.explode === false) {
      return refuse("must have explode true: lists are sent as name=a&name=b");
    }
  }
  const container = `operations["${operationId}"]["parameters"]["${location}"]`;
  return {
    name,
    in: location,
    required: location === "path" || (parameter.required ?? false),
    type: typeOf(parameter.schema, `NonNullable<${container}>[${JSON.stringify(name)}]`),
    description: parameter.description ?? "",
    examples: examplesOf(parameter, schema),
    default: schema.default,
    deprecated: parameter.deprecated ?? false,
  };
}

function examplesOf(parameter: ParameterObject, schema: SchemaObject): unknown[] {
  if (parameter.example !== undefined) return [parameter.example];
  if ("examples" in schema && Array.isArray(schema.examples)) return schema.examples;
  return schema.example === undefined ? [] : [schema.example];
}

function readBody(
  document: Document,
  operationId: string,
  reference: RequestBodyObject | ReferenceObject,
  at: Pointer,
): Operation["body"] {
  const { object, pointer } = resolve<RequestBodyObject>(document, reference, [...at, "requestBody"]);
  const content = jsonContent(object.content, [...pointer, "content"]);
  if (!content) throw new UnsupportedError(pointer, "A request body needs a media type.");
  const container = `NonNullable<operations["${operationId}"]["requestBody"]>["content"]`;
  return {
    type: typeOf(content.schema, `${container}[${JSON.stringify(content.mediaType)}]`),
    required: object.required ?? false,
    mediaType: content.mediaType,
    description: object.description ?? "",
    secrets: secretNames(document, content.schema),
  };
}

function readSuccesses(
  document: Document,
  operationId: string,
  operation: OperationObject,
  pointer: Pointer,
): Response[] {
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith("2"));
  if (successes.length === 0) {
    throw new UnsupportedError(pointer, `${operationId} declares no 2xx response.`);
  }
  return successes.map(([status, reference]) => {
    const response = resolve<ResponseObject>(document, reference, [...pointer, "responses", status]);
    const content = jsonContent(response.object.content ?? {}, [...response.pointer, "content"]);
    const type = content
      ? typeOf(content.schema, contentType(operationId, status, content.mediaType))
      : "undefined";
    return { status, type, headers: Object.keys(response.object.headers ?? {}) };
  });
}

/** Failures are read whatever they hold, so what the client can't type is `unknown`. */
function readFailures(
  document: Document,
  operationId: string,
  operation: OperationObject,
  pointer: Pointer,
): Response[] {
  const failures = Object.entries(operation.responses ?? {}).filter(([status]) => !status.startsWith("2"));
  return failures.map(([status, reference]) => {
    const { object } = resolve<ResponseObject>(document, reference, [...pointer, "responses", status]);
    const [content, ...others] = Object.entries(object.content ?? {});
    const isTyped = content && others.length === 0 && JSON_MEDIA_TYPE.test(content[0]);
    const type = isTyped
      ? typeOf(schemaOf(content[1]), contentType(operationId, status, content[0]))
      : "unknown";
    return { status, type, headers: Object.keys(object.headers ?? {}) };
  });
}

/** The type of a body, by its place in the generated `operations`. */
function contentType(operationId: string, status: string, mediaType: string): string {
  const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
  return `operations["${operationId}"]["responses"][${key}]["content"][${JSON.stringify(mediaType)}]`;
}

const JSON_MEDIA_TYPE = /^application\/([\w.-]+\+)?json$/;

function jsonContent(
  content: Record<string, MediaTypeObject | ReferenceObject>,
  pointer: Pointer,
): { mediaType: string; schema: SchemaObject | ReferenceObject | undefined } | undefined {
  const [first, ...others] = Object.entries(content);
  if (!first) return undefined;
  const [mediaType, media] = first;
  if (others.length > 0 || !JSON_MEDIA_TYPE.test(mediaType)) {
    const found = Object.keys(content).join(", ");
    throw new UnsupportedError(pointer, `Expected one JSON media type, found ${found}.`);
  }
  return { mediaType, schema: schemaOf(media) };
}

function schemaOf(media: MediaTypeObject | ReferenceObject): SchemaObject | ReferenceObject | undefined {
  return "$ref" in media ? media : media.schema;
}

/** A readable type where there is one; else `lookUp`, which finds it in the generated `operations`. */
function typeOf(schema: SchemaObject | ReferenceObject | undefined, lookUp: string): string {
  if (!schema) return "unknown";
  if ("$ref" in schema) {
    const [section, kind, name] = refPointer(schema.$ref);
    return section === "components" && kind === "schemas" && name ? name : lookUp;
  }
  if ("const" in schema || "enum" in schema) return lookUp;
  if (schema.type === "string" || schema.type === "boolean") return schema.type;
  if (schema.type === "integer" || schema.type === "number") return "number";
  if (schema.type === "array" && !Array.isArray(schema.items)) {
    const item = typeOf(schema.items, lookUp);
    return item === lookUp ? lookUp : `${item}[]`;
  }
  return lookUp;
}
