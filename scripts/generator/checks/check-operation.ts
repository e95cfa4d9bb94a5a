import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { record } from "@buddy-openapi/openapi/json";
import { preferred } from "../client/request-body.ts";
import { bareMediaType, requestKind, responseKind } from "../read/media-type.ts";
import { isBinary } from "../read/schema-facts.ts";
import type { Bytes } from "./bytes.ts";
import type { Report } from "./report.ts";
import { itemsOf, propertiesOf, propertyOf, schemasOf, typesOf } from "./value-types.ts";

/** Headers that belong to the connection or to the browser: `fetch` drops them or throws. */
const FORBIDDEN_HEADERS =
  /^(accept-charset|accept-encoding|access-control-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|proxy-.*|referer|sec-.*|set-cookie|te|trailer|transfer-encoding|upgrade|via)$/i;

/** The styles that the client writes, by place and by the type of the value. */
const STYLES: Record<string, readonly string[]> = {
  "path value": ["simple"],
  "path array": ["simple"],
  "header value": ["simple"],
  "header array": ["simple"],
  "query value": ["form"],
  "query array": ["form", "spaceDelimited", "pipeDelimited"],
  "query object": ["deepObject"],
};

/** Reports a parameter that the client can't send as it is declared. */
export function checkParameter(parameter: Cursor, report: Report): void {
  const { name, in: place } = record(parameter.value);
  if (typeof name !== "string" || name === "") {
    report(parameter, "A parameter needs a name.");
    return;
  }
  const reason = nameProblem(name, place) ?? segmentsProblem(parameter) ?? formProblem(parameter);
  if (reason) report(parameter, `The ${place} parameter ${JSON.stringify(name)} ${reason}.`);
}

function nameProblem(name: string, place: unknown): string | undefined {
  if (!["path", "query", "header", "cookie"].includes(String(place)))
    return 'must be in "path", "query" or "header"';
  if (name === "body") return "can't have this name: a call has its request body there";
  if (name === "__proto__") return "can't have this name: every object has it already";
  if (/\p{Surrogate}/u.test(name)) return "has half a character in its name";
  if (place === "cookie") return "can't be sent: fetch sets no cookies";
  if (place !== "header") return undefined;
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return "has a name that no header can have";
  return FORBIDDEN_HEADERS.test(name) ? "can't be sent: fetch sets this header itself" : undefined;
}

/** One that keeps its slashes is a text in the path. */
function segmentsProblem(parameter: Cursor): string | undefined {
  const { in: place, "x-path-segments": hasSegments } = record(parameter.value);
  if (hasSegments === undefined) return undefined;
  const isText = typesOf(schemasOf(parameter.at("schema"))).every((type) => type === "string");
  if (hasSegments === true && place === "path" && isText) return undefined;
  return "can't have x-path-segments: it is true, for a string in the path";
}

function formProblem(parameter: Cursor): string | undefined {
  const { in: place, style, explode, schema, content, allowReserved } = record(parameter.value);
  if (schema !== undefined && content !== undefined)
    return "has `schema` and `content`: only one of them counts";
  if (allowReserved) return "sets allowReserved; the client percent-encodes every value";
  if (content !== undefined) {
    const types = Object.keys(record(content));
    const isJson = place === "query" && types.length === 1 && requestKind(types[0] ?? "") === "json";
    return isJson
      ? undefined
      : "has `content`: the client sends that in the query alone, as one JSON media type";
  }
  if (schema === undefined) return "has no schema";
  const schemas = schemasOf(parameter.at("schema"));
  const types = new Set(typesOf(schemas).filter((type) => type !== "null"));
  const kind = types.has("object") ? "object" : types.has("array") ? "array" : "value";
  if (kind === "object" && types.size > 1) {
    return `may be ${[...types].join(" or ")}: these are written in different ways`;
  }
  const expected = STYLES[`${place} ${kind}`];
  if (!expected) return "must be a single value or a list of values";
  if (!expected.includes(String(style ?? (place === "query" ? "form" : "simple")))) {
    return `must have style ${expected.join(" or ")}`;
  }
  if (/Delimited/.test(String(style)) && explode === true) return `must have explode false in style ${style}`;
  if (kind === "object" && explode === false) return "must have explode true in style deepObject";
  const within = kind === "value" ? [] : kind === "array" ? itemsOf(schemas) : propertiesOf(schemas);
  const isNested = typesOf(within).some((type) => type === "object" || type === "array");
  return isNested ? "has lists or objects in its value, for which OpenAPI defines no form" : undefined;
}

/** Whether the client can write the request body of an operation. */
export function checkBody(method: string, operation: Cursor, bytes: Bytes, report: Report): void {
  if (record(operation.value)["requestBody"] === undefined) return;
  const body = operation.at("requestBody").target();
  if (!body) return;
  if (method === "get" || method === "head") {
    report(operation.at("requestBody"), `fetch sends no body with ${method.toUpperCase()}.`);
  }
  const content = body.at("content");
  const types = Object.keys(record(content.value));
  const usable = types.filter((type) => requestKind(type));
  if (usable.length === 0) {
    const found = types.length === 0 ? "none is declared" : types.join(", ");
    const hint = found.includes("*") ? ". Name the media types, as each is sent in its own way" : "";
    report(content.value === undefined ? body : content, `No media type here can be sent: ${found}${hint}.`);
  }
  const sent = preferred(usable.map((mediaType) => ({ mediaType })))?.mediaType ?? "";
  for (const type of usable) {
    const [own, other] = [sent, type].map((one) => JSON.stringify(record(content.at(one).value)["schema"]));
    const isBytes = requestKind(type) === "blob" && requestKind(sent) === "json";
    if (!isBytes && (other === undefined || own === other)) continue;
    report(content.at(type), `A call sends ${sent}, and would never send ${type}: leave one of them out.`);
  }
  for (const type of usable) {
    const media = content.at(type).target();
    if (media) checkMedia(type, media, bytes, report);
  }
}

function checkMedia(type: string, media: Cursor, bytes: Bytes, report: Report): void {
  const kind = requestKind(type);
  const { schema } = record(media.value);
  const types =
    schema === undefined ? [] : typesOf(schemasOf(media.at("schema"))).filter((name) => name !== "null");
  if (kind === "json" && schema !== undefined && bytes.isIn(media.at("schema"))) {
    report(media.at("schema"), "JSON can't hold bytes (format binary): use another media type, or base64.");
  }
  if (kind === "form" || kind === "multipart") {
    if (types.some((name) => name !== "object"))
      report(media.at("schema"), `A form (${bareMediaType(type)}) is an object.`);
    checkEncoding(kind, media, report);
  }
  if (kind === "text" && types.some((name) => name !== "string" && name !== "object")) {
    report(media.at("schema"), `A body of ${bareMediaType(type)} is a text.`);
  }
}

function checkEncoding(kind: "form" | "multipart", media: Cursor, report: Report): void {
  const schema = media.at("schema");
  const encoding = media.at("encoding");
  const parts = schemasOf(schema);
  const declared = parts.flatMap(({ value }) => Object.keys(record(record(value)["properties"])));
  for (const name of new Set([...Object.keys(record(encoding.value)), ...declared])) {
    const at = Object.hasOwn(record(encoding.value), name) ? encoding.at(name) : schema;
    const form = record(record(encoding.value)[name]);
    const what = `The property "${name}" of a form`;
    if (name === "__proto__") report(at, `${what} can't have this name: every object has it already.`);
    const values = propertyOf(parts, name);
    const reason = kind === "form" ? formReason(values, form) : partReason(values, form);
    if (reason) report(at, `${what} ${reason}.`);
  }
  for (const part of kind === "form" ? parts : []) {
    if (typeof record(part.value)["additionalProperties"] !== "object") continue;
    const others = part.at("additionalProperties");
    const reason = formReason(schemasOf(others), {});
    if (reason) report(others, `Another property of a form ${reason}.`);
  }
}

interface Encoding {
  contentType?: string;
  style?: string;
  explode?: boolean;
}

const isJson = (contentType: string) => /^application\/json$/i.test(contentType);

/** Why a value can't be in `application/x-www-form-urlencoded`. */
function formReason(
  values: readonly Cursor[],
  { contentType, style = "form", explode }: Encoding,
): string | undefined {
  if (contentType !== undefined) return isJson(contentType) ? undefined : `can't be sent as ${contentType}`;
  const types = typesOf(values);
  if (style !== "form" || (explode === false && types.includes("object"))) return "must have style form";
  const inner = types.includes("array") ? typesOf(itemsOf(values)) : types;
  return inner.includes("object") || inner.includes("array")
    ? "has lists or objects in it: give it the contentType application/json"
    : undefined;
}

/** Why a value can't be a part of `multipart/form-data`, where a Blob has the type that its caller gives it. */
function partReason(values: readonly Cursor[], { contentType }: Encoding): string | undefined {
  if (contentType === undefined || isJson(contentType)) return undefined;
  const all = [...values, ...itemsOf(values)];
  if (all.some(({ value }) => isBinary(record(value)))) return undefined;
  const isText = /^text\/plain\b/i.test(contentType) && !typesOf(all).includes("object");
  return isText ? undefined : `can't be sent as ${contentType}`;
}

/** Whether the client can read what an operation responds with. */
export function checkResponses(operation: Cursor, report: Report): void {
  const responses = operation.at("responses");
  const statuses = Object.keys(record(responses.value)).filter((status) => !status.startsWith("x-"));
  for (const status of statuses) {
    if (!/^([1-5](\d\d|XX)|default)$/.test(status))
      report(responses.at(status), `"${status}" is not a status.`);
  }
  const successes = statuses.filter((status) => status.startsWith("2"));
  if (successes.length === 0) {
    const { operationId = "The operation" } = record(operation.value);
    report(operation, `${operationId} declares no 2xx response: add what a success has.`);
  }
  for (const status of successes) {
    const content = responses.at(status).target()?.at("content");
    const types = Object.keys(record(content?.value));
    if (!content || types.length === 0) continue;
    if (!types.some((type) => responseKind(type))) {
      const found = types.length > 1 ? `any of ${types.join(", ")}` : types[0];
      const what = types.some((type) => type.includes("*"))
        ? "name the media types, as it reads each in its own way"
        : "it reads whole bodies, and lines of JSON; no events or parts";
      report(content.at(types[0] ?? ""), `The client can't read ${found}: ${what}.`);
    }
    for (const type of types) {
      const media = content.at(type).target();
      if (media && responseKind(type) === "lines") checkLines(type, media, report);
    }
  }
}

/** Lines are a list of what each of them is. */
function checkLines(type: string, media: Cursor, report: Report): void {
  const schema = media.at("schema");
  if (schema.value === undefined) return;
  if (typesOf(schemasOf(schema)).every((name) => name === "array")) return;
  report(schema, `The schema of ${type} is that of all lines: an array, whose items are what each line is.`);
}
