import { preferred } from "@buddy-openapi/generator/client/request-body";
import { type BodyKind, requestKind, responseKind } from "@buddy-openapi/generator/read/media-type";
import { type Document, valueAt } from "@buddy-openapi/openapi/document";
import { list, record } from "@buddy-openapi/openapi/json";
import {
  inWrittenOrder,
  type Media,
  type Operation,
  type Parameter,
  readOperations,
} from "@buddy-openapi/openapi/operations";
import { createQuerySerializer } from "openapi-fetch";
import { fileName, type SampleBody, type SamplePart } from "./body.ts";

/** A call of an operation with the values of its examples. */
export interface SampleRequest {
  operationId: string;
  method: string;
  /** The URL with its values, encoded. */
  url: string;
  /** The parameters by name, as the client takes them. */
  parameters: Record<string, unknown>;
  /** Header parameters. */
  headers: Record<string, string>;
  body: SampleBody | undefined;
  needsToken: boolean;
  /** The name of the token that the operation takes in place of the client's. */
  ownToken: string | undefined;
  /** How the body of the response is read; `undefined` where there is none. */
  response: BodyKind | undefined;
  /** The name of the file that a response in bytes becomes. */
  responseFile: string;
  /** The name of the body's example, where the operation has a body. */
  example: string | undefined;
  /** The region of the server, `x-region` beside it, or `own`. */
  server: string;
  /** The URL of the server, with the defaults of its variables. */
  baseUrl: string;
  /** Whether it is the first server, which the client calls by default. */
  isDefault: boolean;
}

/** An operation of a document, with what a sample of it needs. */
export interface SampledOperation {
  operation: Operation;
  /** One for each example of the body and each server. */
  requests: SampleRequest[];
  servers: string[];
}

/** The operations of a bundled document, with the requests that their examples make. */
export function sampledOperations(document: Document): SampledOperation[] {
  return inWrittenOrder(document, readOperations(document)).map((operation) => {
    const parameters = sentParameters(document, operation);
    const success = operation.responses.find(({ status }) => status.startsWith("2"))?.content[0];
    const token = operation.security[0]?.find(({ scheme }) => scheme["x-own-token"]);
    const requests = bodies(operation).flatMap((body) =>
      servers(document).map((server) => ({
        operationId: operation.operationId,
        method: operation.method,
        ...server,
        ...body,
        url: server.baseUrl + pathAndQuery(operation.path, parameters),
        parameters: Object.fromEntries(parameters.map(({ parameter, value }) => [parameter.name, value])),
        headers: Object.fromEntries(
          parameters.flatMap(({ parameter, value }) =>
            parameter.in === "header" ? [[parameter.name, String(value)]] : [],
          ),
        ),
        needsToken: operation.security.length > 0,
        ownToken: token?.name,
        response: success && (responseKind(success.mediaType) ?? "text"),
        responseFile: fileName(success?.examples[0]?.value) ?? "download",
      })),
    );
    return { operation, requests, servers: servers(document).map(({ server }) => server) };
  });
}

interface ParameterValue {
  parameter: Parameter;
  value: unknown;
  /** Whether it is in the path and keeps its slashes. */
  hasSegments: boolean;
}

/** The parameters without which a call fails, as a sample is the plainest call, and those marked `x-sample: true`. */
function sentParameters(document: Document, { parameters }: Operation): ParameterValue[] {
  return parameters
    .filter(({ required, pointer }) => required || valueAt(document, [...pointer, "x-sample"]) === true)
    .map((parameter) => {
      const hasSegments = valueAt(document, [...parameter.pointer, "x-path-segments"]) === true;
      return { parameter, value: parameter.examples[0]?.value, hasSegments };
    });
}

function pathAndQuery(path: string, parameters: ParameterValue[]): string {
  const values = new Map(parameters.map(({ parameter, value }) => [parameter.name, value]));
  const segmented = parameters
    .filter(({ hasSegments }) => hasSegments)
    .map(({ parameter }) => parameter.name);
  const filled = path.replace(/\{([^{}]+)\}/g, (_match, name: string) => {
    const encoded = encodeURIComponent(String(values.get(name)));
    return segmented.includes(name) ? encoded.replaceAll("%2F", "/") : encoded;
  });
  const query = parameters.flatMap(({ parameter, value }) => {
    if (parameter.in !== "query") return [];
    const { style, explode } = parameter;
    const serialize = createQuerySerializer({
      array: { style: style === "deepObject" ? "form" : (style as "form"), explode },
      object: { style: style === "deepObject" ? style : "form", explode },
    });
    return serialize({ [encodeURIComponent(parameter.name)]: value });
  });
  return query.length > 0 ? `${filled}?${query.join("&")}` : filled;
}

/** The examples of the body, in the media type that the client sends. */
function bodies({ requestBody }: Operation): Pick<SampleRequest, "body" | "example">[] {
  if (!requestBody) return [{ body: undefined, example: undefined }];
  const media = preferred(requestBody.content);
  if (!media) return [];
  const { mediaType } = media;
  const kind = requestKind(mediaType) ?? "json";
  return media.examples
    .filter(({ name }) => name !== "")
    .map(({ name, value }) => ({
      example: name,
      body: { mediaType, kind, value, parts: partsOf(media, value) },
    }));
}

function partsOf({ encoding }: Media, value: unknown): SamplePart[] {
  return Object.entries(record(value)).flatMap(([name, item]) => {
    const { contentType, explode } = record(encoding[name]);
    const isJson = contentType === "application/json";
    if (!isJson && explode === false) return [{ name, value: list(item).join(","), isJson }];
    return (isJson ? [item] : [item].flat()).map((one) => {
      const isObject = isJson || typeof one === "object";
      return { name, value: isObject ? JSON.stringify(one) : String(one), isJson: isObject };
    });
  });
}

function servers(document: Document): Pick<SampleRequest, "server" | "baseUrl" | "isDefault">[] {
  return (document.servers ?? []).map(({ url, variables = {}, "x-region": region = "own" }, index) => ({
    server: String(region),
    baseUrl: url
      .replace(/\{([^{}]+)\}/g, (_match, name: string) => String(variables[name]?.default))
      .replace(/\/$/, ""),
    isDefault: index === 0,
  }));
}
