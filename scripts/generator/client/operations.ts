import type { Document } from "@buddy-openapi/openapi/document";
import { record, text } from "@buddy-openapi/openapi/json";
import * as model from "@buddy-openapi/openapi/operations";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { type ScopeNames, scopeNames } from "@buddy-openapi/openapi/scope-names";
import { IGNORED_HEADERS } from "../checks/ignored-headers.ts";
import { type BodyKind, bareMediaType, responseKind } from "../read/media-type.ts";
import { functionName } from "../read/names.ts";
import type { NormalDocument } from "../read/normal-document.ts";
import { TypeTexts } from "../types/type-text.ts";
import { type ParameterForm, parameterForm } from "./parameter-form.ts";
import { type Body, readBody } from "./request-body.ts";

/** An operation as the client generator needs it. Types are TypeScript source over the types package's names. */
export interface Operation {
  /** As the document has it. */
  operationId: string;
  /** The name of its function. */
  name: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  deprecation: string | undefined;
  scopes: string[];
  /** The scopes by both of their names; `undefined` where the document names none. */
  scopeNames: ScopeNames | undefined;
  /** Whether it is called without a token, or with one if there is one. */
  auth: "required" | "optional" | "none";
  /** The name of the scheme whose token it takes in place of the client's (`x-own-token`). */
  token: string | undefined;
  /** In declaration order, those of the path item first. */
  parameters: Parameter[];
  body: Body | undefined;
  /** Whether the document says that repeating the call is safe (`x-idempotent`). */
  idempotent: boolean;
  /** What the document says of its pages (`x-pagination`). */
  pagination: Pagination | undefined;
  /** One per declared 2xx status. A response without content has the type `undefined`. */
  successes: Response[];
  /** One per declared status outside 2xx, and `default`. */
  failures: Response[];
  /** How the body of each media type of a success is read. */
  reads: ReadonlyMap<string, BodyKind>;
}

/** All operations, and what their types need of the types package. */
export interface Operations {
  operations: readonly Operation[];
  types: readonly string[];
}

export interface Response {
  /** A status such as `404`, a range such as `4XX`, or `default`. */
  status: string;
  type: string;
  headers: string[];
}

/** How an operation pages; the runtime's `Pagination`. */
export interface Pagination {
  page?: string;
  offset?: string;
  cursor?: string;
  size?: string;
  defaultSize?: number;
  items: string;
  pages?: string;
  total?: string;
  next?: string;
  last?: string;
}

export interface Parameter extends ParameterForm {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  type: string;
  description: string;
  examples: readonly unknown[];
  default: unknown;
  deprecation: string | undefined;
  /** The variable of the environment that has it for a client, where it can have it (`x-client-default`). */
  clientDefault: string | undefined;
}

/**
 * The operations of a document that has passed the checks, in its order.
 *
 * @param document as it is written, for texts
 * @param normal the same in its normal form, for types
 */
export function readOperations(document: Document, normal: NormalDocument): Operations {
  const written = model.readOperations(document);
  const types = new TypeTexts(normal.document);
  const operations = model.readOperations(normal.document).map((typed, index) => {
    const operation = written[index];
    if (!operation) throw new Error("The normal form has lost an operation.");
    return readOperation(document, operation, typed, types);
  });
  return { operations, types: [...types.names].sort() };
}

function readOperation(
  document: Document,
  operation: model.Operation,
  typed: model.Operation,
  texts: TypeTexts,
): Operation {
  const name = functionName(operation.operationId);
  const responses = typed.responses.map((response) => ({
    ...response,
    types: contentOf(operation, response).map(({ mediaType, schema }) => {
      const key = /^\d+$/.test(response.status) ? response.status : JSON.stringify(response.status);
      const place = `operations[${JSON.stringify(name)}]["responses"][${key}]["content"]`;
      return { mediaType, type: texts.of(schema, `${place}[${JSON.stringify(mediaType)}]`) };
    }),
  }));
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const reads = successes.flatMap(({ types }) => types.map(({ mediaType }) => mediaType));
  return {
    operationId: operation.operationId,
    name,
    method: operation.method,
    path: operation.path,
    summary: operation.summary || operation.operationId,
    description: operation.description,
    deprecation: operation.deprecation,
    ...readSecurity(operation),
    scopeNames: namedScopes(operation),
    parameters: operation.parameters.flatMap((parameter, index) => {
      const schema = typed.parameters[index]?.schema;
      return readParameter(document, name, parameter, schema, texts);
    }),
    body: operation.requestBody && readBody(document, name, operation.requestBody, typed.requestBody, texts),
    idempotent: operation.object["x-idempotent"] === true,
    pagination: readPagination(operation),
    successes: successes.map(({ status, headers, types }) => ({
      status,
      type: union(types.map(({ type }) => type)) || "undefined",
      headers: headers.map((header) => header.name),
    })),
    // Failures are read whatever they hold, so what is not JSON is `unknown`.
    failures: responses
      .filter((response) => !successes.includes(response))
      .map(({ status, headers, types }) => ({
        status,
        type:
          union(
            types.map(({ mediaType, type }) => (responseKind(mediaType) === "json" ? type : "unknown")),
          ) || "unknown",
        headers: headers.map((header) => header.name),
      })),
    reads: new Map(reads.map((mediaType) => [bareMediaType(mediaType), responseKind(mediaType) ?? "blob"])),
  };
}

/** What is read of a response: of a success what can be. HTTP sends no content in response to HEAD, and with the statuses 204 and 205. */
function contentOf({ method }: model.Operation, { status, content }: model.Response): readonly model.Media[] {
  return method === "HEAD" || status === "204" || status === "205"
    ? []
    : content.filter(({ mediaType }) => !status.startsWith("2") || responseKind(mediaType));
}

/** The linter has checked `x-pagination` against the operation. */
function readPagination({ object, parameters }: model.Operation): Pagination | undefined {
  const declared = object["x-pagination"] as Omit<Pagination, "defaultSize"> | undefined;
  if (!declared) return undefined;
  const { size } = declared;
  const parameter = parameters.find(({ name, in: place }) => place === "query" && name === size);
  const { default: defaultSize } = record(parameter?.schema);
  return { ...declared, ...(typeof defaultSize === "number" && { defaultSize }) };
}

function namedScopes({ object, security }: model.Operation): ScopeNames | undefined {
  const scopes = new Set(security.flatMap((together) => together.flatMap(({ scopes }) => scopes)));
  const declared = scopes.size > 0 ? { new: [...scopes], old: [], inferred: false } : undefined;
  return scopeNames(object) ?? declared;
}

function readSecurity({ security }: model.Operation): Pick<Operation, "auth" | "scopes" | "token"> {
  const needed = security.filter((alternative) => alternative.length > 0);
  const usable = needed.filter((alternative) => alternative.length === 1 && isToken(alternative[0]?.scheme));
  const schemes = usable.flat();
  const scopes = [...new Set(schemes.flatMap(({ scopes }) => scopes))];
  // Where the client's token does too, it is the one.
  const own = schemes.every(({ scheme }) => scheme["x-own-token"] === true) ? schemes[0]?.name : undefined;
  const auth = usable.length === 0 ? "none" : needed.length < security.length ? "optional" : "required";
  return { auth, scopes, token: own };
}

function isToken(scheme: model.SecurityScheme | undefined): boolean {
  return scheme?.type === "oauth2" || (scheme?.type === "http" && scheme.scheme?.toLowerCase() === "bearer");
}

function readParameter(
  document: Document,
  operation: string,
  parameter: model.Parameter,
  normal: Schema | undefined,
  texts: TypeTexts,
): Parameter[] {
  const { name, in: place, required, description, examples, deprecation, content } = parameter;
  const isIgnored = place === "header" && IGNORED_HEADERS.includes(name.toLowerCase());
  if (place === "cookie" || isIgnored) return [];
  const container = `NonNullable<operations[${JSON.stringify(operation)}]["parameters"]["${place}"]>`;
  const schema = parameter.schema ?? content[0]?.schema;
  return [
    {
      name,
      in: place,
      required,
      type: texts.of(normal, `${container}[${JSON.stringify(name)}]`),
      ...parameterForm(document, parameter),
      description: description || text(record(schema)["description"]),
      examples: examples.map(({ value }) => value),
      default: record(schema)["default"],
      deprecation,
      clientDefault: parameter.clientDefault,
    },
  ];
}

export function union(types: readonly string[]): string {
  return [...new Set(types)].join(" | ");
}
