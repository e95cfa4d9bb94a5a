import { deprecationOf } from "./deprecation.ts";
import { type Document, type Pointer, resolve } from "./document.ts";
import { isObject, type Loose, list, record, text } from "./json.ts";
import type {
  Example,
  Header,
  Media,
  Operation,
  Parameter,
  RequestBody,
  Response,
  SecurityAlternative,
  SecurityScheme,
} from "./operation.ts";
import type { Schema } from "./schema.ts";

export type * from "./operation.ts";

/** The methods that a path item can have, in the order in which operations are listed. */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

interface Place {
  object: Loose;
  pointer: Pointer;
}

/**
 * The operations of a bundled document, in its order.
 *
 * @throws {UnsupportedError} for a `$ref` that leads nowhere.
 */
export function readOperations(document: Document): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, pathItem]) => {
    const item = resolve<Loose>(document, record(pathItem), ["paths", path]);
    return METHODS.flatMap((method) => {
      const operation = item.object[method];
      return operation ? [readOperation(document, path, method, item, record(operation))] : [];
    });
  });
}

/** Operations in the order in which the document has them: its author puts a change before a deletion. */
export function inWrittenOrder(document: Document, operations: readonly Operation[]): Operation[] {
  const order: unknown[] = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item));
  return operations.toSorted((one, other) => order.indexOf(one.object) - order.indexOf(other.object));
}

function readOperation(
  document: Document,
  path: string,
  method: string,
  item: Place,
  reference: Loose,
): Operation {
  const { object, pointer } = resolve<Loose>(document, reference, [...item.pointer, method]);
  const servers = object["servers"] ?? item.object["servers"];
  return {
    operationId: text(object["operationId"]),
    method: method.toUpperCase(),
    path,
    tags: list(object["tags"]).map(text),
    summary: text(object["summary"]) || text(item.object["summary"]),
    description: text(object["description"]) || text(item.object["description"]),
    deprecation: deprecationOf(object),
    parameters: readParameters(document, [item, { object, pointer }]),
    requestBody: readRequestBody(document, object["requestBody"], [...pointer, "requestBody"]),
    responses: Object.entries(record(object["responses"]))
      .filter(([status]) => !status.startsWith("x-"))
      .map(([status, response]) =>
        readResponse(document, status, record(response), [...pointer, "responses", status]),
      ),
    security: readSecurity(document, object),
    servers: list(servers),
    pointer,
    object,
  };
}

/** One of a later holder replaces that of an earlier one with the same name and place. */
function readParameters(document: Document, holders: readonly Place[]): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const { object, pointer } of holders) {
    for (const [index, parameter] of list(object["parameters"]).entries()) {
      const found = resolve<Loose>(document, record(parameter), [...pointer, "parameters", index]);
      const read = readParameter(document, found.object, found.pointer);
      parameters.set(`${read.in} ${read.name}`, read);
    }
  }
  return [...parameters.values()];
}

function readRequestBody(document: Document, reference: unknown, at: Pointer): RequestBody | undefined {
  if (reference === undefined) return undefined;
  const { object, pointer } = resolve<Loose>(document, record(reference), at);
  return {
    description: text(object["description"]),
    required: object["required"] === true,
    content: readContent(document, object["content"], [...pointer, "content"]),
    pointer,
  };
}

function readResponse(document: Document, status: string, reference: object, at: Pointer): Response {
  const { object, pointer } = resolve<Loose>(document, reference, at);
  return {
    status,
    description: text(object["description"]),
    headers: Object.entries(record(object["headers"])).map(([name, header]) => {
      const found = resolve<Loose>(document, record(header), [...pointer, "headers", name]);
      return readHeader(document, name, found.object, found.pointer, "simple");
    }),
    content: readContent(document, object["content"], [...pointer, "content"]),
    pointer,
  };
}

function readParameter(document: Document, object: Loose, pointer: Pointer): Parameter {
  // The linter has checked it against the structure of OpenAPI.
  const place = object["in"] as Parameter["in"];
  const style = place === "query" || place === "cookie" ? "form" : "simple";
  const header = readHeader(document, text(object["name"]), object, pointer, style);
  const clientDefault = text(object["x-client-default"]) || undefined;
  return { ...header, in: place, required: place === "path" || header.required, clientDefault };
}

function readHeader(
  document: Document,
  name: string,
  object: Loose,
  pointer: Pointer,
  usualStyle: string,
): Header {
  const schema = schemaOf(object["schema"]);
  const style = text(object["style"]) || usualStyle;
  return {
    name,
    description: text(object["description"]),
    required: object["required"] === true,
    deprecation: deprecationOf(object),
    schema,
    content: readContent(document, object["content"], [...pointer, "content"]),
    style,
    explode: typeof object["explode"] === "boolean" ? object["explode"] : style === "form",
    allowReserved: object["allowReserved"] === true,
    examples: examplesOf(document, object, schema, pointer),
    pointer,
  };
}

function examplesOf(
  document: Document,
  object: Loose,
  schema: Schema | undefined,
  pointer: Pointer,
): Example[] {
  const own = readExamples(document, object, pointer);
  if (own.length > 0 || typeof schema !== "object") return own;
  const values = Array.isArray(schema.examples) ? schema.examples : [schema["example"]];
  return values.filter((value) => value !== undefined).map(unnamed);
}

function readContent(document: Document, content: unknown, pointer: Pointer): Media[] {
  return Object.entries(record(content)).map(([mediaType, reference]) => {
    const media = resolve<Loose>(document, record(reference), [...pointer, mediaType]);
    return {
      mediaType,
      schema: schemaOf(media.object["schema"]),
      examples: readExamples(document, media.object, media.pointer),
      // The linter has checked it against the structure of OpenAPI.
      encoding: record(media.object["encoding"]) as Record<string, object>,
      pointer: media.pointer,
    };
  });
}

function readExamples(document: Document, object: Loose, pointer: Pointer): Example[] {
  const named = Object.entries(record(object["examples"])).map(([name, reference]) => {
    const example = resolve<Loose>(document, record(reference), [...pointer, "examples", name]).object;
    return {
      name,
      summary: text(example["summary"]),
      description: text(example["description"]),
      value: example["value"],
    };
  });
  return "example" in object ? [unnamed(object["example"]), ...named] : named;
}

function unnamed(value: unknown): Example {
  return { name: "", summary: "", description: "", value };
}

function readSecurity(document: Document, operation: Loose): SecurityAlternative[] {
  const schemes = record(document.components?.securitySchemes);
  return list(operation["security"] ?? document.security).map((alternative) =>
    Object.entries(record(alternative)).map(([name, scopes]) => {
      const at = ["components", "securitySchemes", name];
      const scheme = resolve<SecurityScheme>(document, record(schemes[name]), at);
      return { name, scheme: scheme.object, scopes: list(scopes).map(text) };
    }),
  );
}

function schemaOf(value: unknown): Schema | undefined {
  // The linter has checked what is in it, but not in a document of somebody else.
  return isObject(value) || typeof value === "boolean" ? (value as Schema) : undefined;
}
