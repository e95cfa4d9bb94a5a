import { type Document, resolve } from "@buddy-openapi/openapi/document";
import { createQuerySerializer } from "openapi-fetch";
import type {
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  PathItemObject,
  RequestBodyObject,
} from "openapi-typescript";

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

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];
const JSON_MEDIA_TYPE = /^application\/([\w.-]+\+)?json\b/;

/** An operation of a document, with what a sample of it needs. */
export interface SampledOperation {
  path: string;
  /** As the document has it: `get`. */
  method: string;
  operation: OperationObject;
  /** One for each example of the body and each server; none where the body has no JSON example. */
  requests: SampleRequest[];
  servers: string[];
}

/** The operations of a bundled document, with the requests that their examples make. */
export function sampledOperations(document: Document): SampledOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, reference]) => {
    const item = target<PathItemObject>(document, reference);
    return Object.entries(item).flatMap(([method, found]) => {
      if (!METHODS.includes(method)) return [];
      const operation = target<OperationObject>(document, found);
      const parameters = requiredParameters(document, item, operation);
      const requests = bodies(document, operation).flatMap((body) =>
        servers(document).map((server) => ({
          operationId: operation.operationId ?? "",
          method: method.toUpperCase(),
          ...server,
          ...body,
          url: server.baseUrl + pathAndQuery(path, parameters),
          parameters: Object.fromEntries(parameters.map(({ parameter, value }) => [parameter.name, value])),
          headers: Object.fromEntries(
            parameters.flatMap(({ parameter, value }) =>
              parameter.in === "header" ? [[parameter.name, String(value)]] : [],
            ),
          ),
          needsToken: (operation.security ?? document.security ?? []).length > 0,
          hasResponseBody: hasResponseBody(document, operation),
        })),
      );
      return [{ path, method, operation, requests, servers: servers(document).map(({ server }) => server) }];
    });
  });
}

interface ParameterValue {
  parameter: ParameterObject;
  value: unknown;
}

/** The parameters without which a call fails, as a sample is the plainest call, and those marked `x-sample: true`. */
function requiredParameters(
  document: Document,
  item: PathItemObject,
  operation: OperationObject,
): ParameterValue[] {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((reference) =>
    target<ParameterObject>(document, reference),
  );
  const parameters = [
    ...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values(),
  ];
  return parameters
    .filter((parameter) => parameter.in === "path" || parameter.required || parameter["x-sample"])
    .map((parameter) => ({ parameter, value: exampleOf(document, parameter) }));
}

function exampleOf(document: Document, { example, examples = {} }: ParameterObject): unknown {
  const [first] = Object.values(examples);
  if (example !== undefined || first === undefined) return example;
  return target<{ value?: unknown }>(document, first).value;
}

function pathAndQuery(path: string, parameters: ParameterValue[]): string {
  const values = new Map(parameters.map(({ parameter, value }) => [parameter.name, value]));
  const filled = path.replace(/\{([^{}]+)\}/g, (_match, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
  const query = parameters.flatMap(({ parameter, value }) => {
    if (parameter.in !== "query") return [];
    const { style = "form", explode = style === "form" } = parameter;
    const serialize = createQuerySerializer({
      array: { style: style === "deepObject" ? "form" : (style as "form"), explode },
      object: { style: style === "deepObject" ? style : "form", explode },
    });
    return serialize({ [encodeURIComponent(parameter.name)]: value });
  });
  return query.length > 0 ? `${filled}?${query.join("&")}` : filled;
}

function bodies(document: Document, operation: OperationObject): Pick<SampleRequest, "body" | "example">[] {
  if (!operation.requestBody) return [{ body: undefined, example: undefined }];
  const { content } = target<RequestBodyObject>(document, operation.requestBody);
  const [mediaType, reference] = Object.entries(content).find(([type]) => JSON_MEDIA_TYPE.test(type)) ?? [];
  if (mediaType === undefined || reference === undefined) return [];
  const { examples = {} } = target<MediaTypeObject>(document, reference);
  return Object.entries(examples).map(([example, named]) => {
    const { value } = target<{ value?: unknown }>(document, named);
    return { example, body: { mediaType, value } };
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

function hasResponseBody(document: Document, operation: OperationObject): boolean {
  const [, success] =
    Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
  return (
    success !== undefined &&
    Object.keys(target<{ content?: object }>(document, success).content ?? {}).length > 0
  );
}

/** A node of the document, or what its `$ref` names. The linter has checked that it is one of that kind. */
function target<T extends object>(document: Document, node: unknown): T {
  return resolve<T>(document, Object(node), []).object;
}
