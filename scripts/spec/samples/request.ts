import { type Document, valueAt } from "@buddy-openapi/openapi/document";
import {
  inWrittenOrder,
  type Operation,
  type Parameter,
  readOperations,
} from "@buddy-openapi/openapi/operations";
import { createQuerySerializer } from "openapi-fetch";

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
  body: { mediaType: string; value: unknown } | undefined;
  needsToken: boolean;
  hasResponseBody: boolean;
  /** The name of the body's example, where the operation has a body. */
  example: string | undefined;
  /** The region of the server, `x-region` beside it, or `own`. */
  server: string;
  /** The URL of the server, with the defaults of its variables. */
  baseUrl: string;
  /** Whether it is the first server, which the client calls by default. */
  isDefault: boolean;
}

const JSON_MEDIA_TYPE = /^application\/([\w.-]+\+)?json\b/;

/** An operation of a document, with what a sample of it needs. */
export interface SampledOperation {
  operation: Operation;
  /** One for each example of the body and each server; none where the body has no JSON example. */
  requests: SampleRequest[];
  servers: string[];
}

/** The operations of a bundled document, with the requests that their examples make. */
export function sampledOperations(document: Document): SampledOperation[] {
  return inWrittenOrder(document, readOperations(document)).map((operation) => {
    const parameters = sentParameters(document, operation);
    const success = operation.responses.find(({ status }) => status.startsWith("2"));
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
        hasResponseBody: success !== undefined && success.content.length > 0,
      })),
    );
    return { operation, requests, servers: servers(document).map(({ server }) => server) };
  });
}

interface ParameterValue {
  parameter: Parameter;
  value: unknown;
}

/** The parameters without which a call fails, as a sample is the plainest call, and those marked `x-sample: true`. */
function sentParameters(document: Document, { parameters }: Operation): ParameterValue[] {
  return parameters
    .filter(({ required, pointer }) => required || valueAt(document, [...pointer, "x-sample"]) === true)
    .map((parameter) => ({ parameter, value: parameter.examples[0]?.value }));
}

function pathAndQuery(path: string, parameters: ParameterValue[]): string {
  const values = new Map(parameters.map(({ parameter, value }) => [parameter.name, value]));
  const filled = path.replace(/\{([^{}]+)\}/g, (_match, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
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

function bodies({ requestBody }: Operation): Pick<SampleRequest, "body" | "example">[] {
  if (!requestBody) return [{ body: undefined, example: undefined }];
  const media = requestBody.content.find(({ mediaType }) => JSON_MEDIA_TYPE.test(mediaType));
  return (media?.examples ?? [])
    .filter(({ name }) => name !== "")
    .map(({ name, value }) => ({ example: name, body: { mediaType: media?.mediaType ?? "", value } }));
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
