import { type Document, type Pointer, resolve, valueAt } from "../document.ts";
import { isObject, record } from "../json.ts";
import type { Header, Media, Operation, Parameter, RequestBody, Response } from "../operations.ts";
import type { Part, Parts } from "./parts.ts";

/** How the operations of two documents are matched. */
export type OperationKey = "operationId" | "path";

export function operationName({ operationId, method, path }: Operation): string {
  return operationId || `${method} ${path}`;
}

/** An operation without its responses and its security. */
export function operationPart(document: Document, operation: Operation, by: OperationKey): Part {
  const { method, path, servers, object, pointer, deprecation, requestBody, parameters } = operation;
  const paging = object["x-pagination"];
  const parts = [
    ...parameters.map((one) => [keyOf(operation, one, by), parameterPart(document, one)] as const),
    ...(requestBody ? [["body", bodyPart(requestBody)] as const] : []),
    ...(paging ? [["x-pagination", pagingPart(paging, pointer)] as const] : []),
  ];
  return {
    ...{ what: "operation", path: [], value: operation, pointer, deprecation },
    facts: {
      method,
      ...(by === "operationId" && { path }),
      servers,
      ...saidBy(object, "x-idempotent", "x-collection", "x-states", "x-lookup"),
      deprecated: deprecation,
    },
    parts: new Map(parts),
  };
}

function pagingPart(paging: unknown, pointer: Pointer): Part {
  const facts = { "x-pagination": paging, "paged items": record(paging)["items"] ?? "" };
  return { what: "x-pagination", path: [], value: paging, pointer: [...pointer, "x-pagination"], facts };
}

/** The values of keywords; `false` says as much as nothing. */
function saidBy(object: Readonly<Record<string, unknown>>, ...keywords: readonly string[]) {
  return Object.fromEntries(keywords.map((keyword) => [keyword, object[keyword] || undefined]));
}

/** Another document may call the parameters in its paths differently; their order is that of the path. */
function keyOf({ path }: Operation, { in: place, name }: Parameter, by: OperationKey): string {
  if (by === "operationId" || place !== "path") return name;
  return `{${path.slice(0, path.indexOf(`{${name}}`)).split("{").length}}`;
}

function parameterPart(document: Document, parameter: Parameter): Part {
  const { name, in: place, style, allowReserved, content, schema, pointer } = parameter;
  const { type } = isObject(schema) ? resolve<{ type?: unknown }>(document, schema, []).object : {};
  // A single value is written alike, exploded or not.
  const isSingle = typeof type === "string" && type !== "array" && type !== "object";
  const own = record(valueAt(document, pointer));
  const sent = {
    ...{ in: place, style, allowReserved, content: content.map(({ mediaType }) => mediaType) },
    explode: isSingle || parameter.explode,
  };
  const { facts, ...part } = headerPart("parameter", [name], parameter);
  return {
    ...part,
    newAs: parameter.required ? "required parameter" : undefined,
    facts: {
      ...facts,
      ...Object.fromEntries(
        Object.entries(sent).map(([key, value]) => [`sending:${key}`, { key, value }] as const),
      ),
      ...saidBy(own, "allowEmptyValue", "x-client-default", "x-path-segments"),
    },
  };
}

/** The common part of a parameter and a response header. One without a schema takes anything. */
function headerPart(what: string, path: readonly string[], header: Header) {
  const { required, deprecation, schema, content, pointer } = header;
  const [media] = content;
  return {
    ...{ what, path, value: header, pointer, deprecation },
    facts: { required: required || undefined, deprecated: deprecation },
    schema:
      media && schema === undefined
        ? mediaPart(media).schema
        : { value: schema ?? true, pointer: [...pointer, "schema"] },
  };
}

function bodyPart(body: RequestBody): Part {
  const { required, content, pointer } = body;
  const encoding = (media: Media) => ({ "sending:encoding": { key: "encoding", value: media.encoding } });
  return {
    ...{ what: "body", path: ["body"], value: body, pointer },
    newAs: required ? "required body" : undefined,
    facts: { required: required || undefined },
    parts: new Map(
      content.map((media) => [media.mediaType, { ...mediaPart(media), facts: encoding(media) }]),
    ),
  };
}

function mediaPart({ mediaType, schema, pointer }: Media) {
  const side = { value: schema ?? true, pointer: [...pointer, "schema"] };
  return { what: "media type", path: [], value: mediaType, pointer, schema: side };
}

export function responsePart(what: string, response: Response): Part {
  const { status, headers, content, pointer } = response;
  const media: Parts = new Map(content.map((one) => [one.mediaType, mediaPart(one)]));
  const body = { what: "body", newAs: "response body", path: [], value: response, pointer, parts: media };
  const parts = headers.map((one) => [one.name, headerPart("header", ["headers", one.name], one)] as const);
  return {
    ...{ what, path: [status], value: response, pointer },
    parts: new Map<string, Part>([...parts, ...(content.length > 0 ? [["", body] as const] : [])]),
  };
}
