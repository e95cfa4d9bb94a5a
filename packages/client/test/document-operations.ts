import { readFileSync } from "node:fs";

/** An operation of the published document, with the examples that it is called with. */
export interface Operation {
  operationId: string;
  /** In lower case. */
  method: string;
  path: string;
  parameters: Parameter[];
  /** The media type that the client sends, if there is a body, its schema, and whether there has to be one. */
  body: { mediaType: string; schema: object; isRequired: boolean } | undefined;
  /** Each named example of the body as `{ body }`; one empty call where there is no body. A file is a `File`. */
  bodies: [name: string, call: { body?: unknown }][];
  /** The first example of the first success, as {@link shown} shows it; `undefined` without content. */
  response: unknown;
  /** The media type of that success; empty without content. */
  responseType: string;
  /** The status of that success. */
  status: number;
  /** Whether it is called without a token. */
  isOpen: boolean;
  /** The options of a call: the token of its own that some operations need. */
  options: { tokens?: Record<string, string> };
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  example: unknown;
  schema: object;
  /** Whether it keeps its slashes. */
  "x-path-segments"?: boolean;
}

const file = new URL(import.meta.resolve("@buddy-openapi/types/openapi.json"));
const document: Record<string, unknown> = JSON.parse(readFileSync(file, "utf8"));

export const operations: readonly Operation[] = Object.entries(Object(document["paths"])).flatMap(
  ([path, item]) =>
    Object.entries(Object(item))
      .map(([method, operation]) => ({ method, operation: Object(operation) }))
      .filter(({ operation }) => typeof operation.operationId === "string")
      .map(({ method, operation }) => {
        const [status = "", success] =
          Object.entries(Object(operation.responses)).find(([status]) => status.startsWith("2")) ?? [];
        const [example] = Object.values(examplesOf(success));
        return {
          operationId: operation.operationId,
          method,
          path,
          parameters: [...(Object(item).parameters ?? []), ...(operation.parameters ?? [])].map(target),
          body: bodyOf(operation.requestBody),
          bodies: bodiesOf(operation.requestBody),
          response: example,
          responseType: Object.keys(Object(Object(success).content))[0] ?? "",
          status: Number(status),
          isOpen: operation.security?.length === 0,
          options: { ...ownTokens(operation.security) },
        };
      }),
);

/** What was sent or received, in a form that compares: bytes are their text, with the name of a file. */
export async function shown(data: unknown): Promise<unknown> {
  if (data instanceof File) return [data.name, await data.text()];
  if (data instanceof Blob) return data.text();
  if (Array.isArray(data)) return Promise.all(data.map(shown));
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).map(async ([key, value]) => [key, await shown(value)]);
  return Object.fromEntries(await Promise.all(entries));
}

/** The parameters of a call by their examples. */
export function exampleParameters({ parameters }: Operation): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
}

function ownTokens(security: unknown): Operation["options"] | undefined {
  const [name = ""] = Object.keys(Object(Object(security)[0]));
  const { securitySchemes } = Object(document["components"]);
  return target(Object(securitySchemes)[name])["x-own-token"] ? { tokens: { [name]: "own" } } : undefined;
}

function bodyOf(requestBody: unknown): Operation["body"] {
  const [mediaType, media] = mediaOf(requestBody);
  if (mediaType === undefined) return undefined;
  const { schema } = Object(media);
  return { mediaType, schema: Object(schema), isRequired: target(requestBody).required === true };
}

function bodiesOf(requestBody: unknown): Operation["bodies"] {
  if (requestBody === undefined) return [["nothing", {}]];
  const [mediaType = ""] = mediaOf(requestBody);
  const bodyOf = (value: unknown) => {
    if (/json/.test(mediaType)) return value;
    // Bytes alone have no name.
    return typeof value === "string" ? new Blob(["bytes"]) : withFiles(value);
  };
  return Object.entries(examplesOf(requestBody)).map(([name, value]) => [name, { body: bodyOf(value) }]);
}

/** The value with a file in place of each `@name`. */
function withFiles(value: unknown): unknown {
  if (typeof value === "string" && value.startsWith("@")) return new File(["bytes"], value.slice(1));
  if (Array.isArray(value)) return value.map(withFiles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFiles(item)]));
}

/** The first media type of a body. */
function mediaOf(owner: unknown): [mediaType?: string, media?: unknown] {
  return Object.entries(Object(target(owner).content))[0] ?? [];
}

/** The named examples of the first media type of a body. */
function examplesOf(owner: unknown): Record<string, unknown> {
  const examples = Object.entries(Object(Object(mediaOf(owner)[1]).examples));
  return Object.fromEntries(examples.map(([name, example]) => [name, target(example).value]));
}

/** A node of the document, or what its `$ref` names. */
export function target(node: unknown): ReturnType<ObjectConstructor> {
  const { $ref } = Object(node);
  if (typeof $ref !== "string") return Object(node);
  return $ref
    .slice(2)
    .split("/")
    .reduce((at, key) => Object(at)[key], Object(document));
}
