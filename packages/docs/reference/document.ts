import { type Document, refPointer } from "@buddy-openapi/openapi/document";
import { type CodeSample, codeSamples } from "@buddy-openapi/spec-tools/samples/code-samples";
import { slug } from "github-slugger";

/** As much of a schema as the pages show. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  enum?: unknown[];
  examples?: unknown[];
  "x-enum-extensibility"?: string;
  [keyword: string]: unknown;
}

export interface Example {
  summary?: string;
  description?: string;
  value?: unknown;
}

export interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example>;
}

export type Content = Record<string, Media>;

/** A header of a response. */
export interface Header {
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example>;
  style?: string;
  explode?: boolean;
}

/** A parameter of an operation. */
export interface Parameter extends Header {
  name: string;
  in: string;
}

export interface RequestBody {
  required?: boolean;
  description?: string;
  content: Content;
}

export interface Response {
  description: string;
  headers?: Record<string, Header>;
  content?: Content;
}

/** Schemes that go together, and the choices among them. */
export type Security = Record<string, string[]>[];

/** An operation with the parameters and the security that it shares with others, and with its references followed. */
export interface Operation {
  operationId: string;
  summary: string;
  method: string;
  path: string;
  tag: string;
  description?: string;
  deprecated?: boolean;
  externalDocs?: { url: string; description?: string };
  security: Security;
  parameters: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, Response>;
  "x-idempotent"?: boolean;
  /** Those of every example of its body and every region. */
  samples: CodeSample[];
}

export interface Tag {
  name: string;
  slug: string;
  description?: string;
  operations: Operation[];
}

export interface Server {
  url: string;
  description?: string;
  variables?: object;
}

/** A bundled document as its pages are made from it. */
export interface ReferenceDocument {
  info: { title: string; version?: string; summary?: string; description?: string };
  servers: Server[];
  tags: Tag[];
  operations: Operation[];
  schemas: Record<string, Schema>;
  securitySchemes: Record<string, { description?: string }>;
}

/** How a reference to a named schema begins. */
export const SCHEMAS = "#/components/schemas/";

/** Reads a bundled OpenAPI 3.1 document, which has passed the linter. */
export function readReference(bundle: Document): ReferenceDocument {
  const { info, servers = [], security = [], tags = [], paths = {}, components = {} } = inlined(bundle);
  const samples = Map.groupBy(codeSamples(bundle), ({ operationId }) => operationId);
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter((entry): entry is [string, WrittenOperation] => Object.hasOwn(Object(entry[1]), "responses"))
      .map(([method, operation]) => {
        const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
        // An operation's own parameter takes the place of its path's.
        const parameters = [...new Map(all.map((each) => [`${each.in} ${each.name}`, each])).values()];
        const [tag = "Other"] = operation.tags ?? [];
        return {
          ...{ ...operation, tag, parameters, path, method: method.toUpperCase() },
          security: operation.security ?? security,
          samples: samples.get(operation.operationId) ?? [],
        };
      }),
  );
  const names = new Set([...tags.map(({ name }) => name), ...operations.map(({ tag }) => tag)]);
  return {
    info,
    servers,
    operations,
    tags: [...names].flatMap((name) => {
      const own = operations.filter(({ tag }) => tag === name);
      const { description } = tags.find((tag) => tag.name === name) ?? {};
      return own.length > 0
        ? [{ name, slug: slug(name), operations: own, ...(description && { description }) }]
        : [];
    }),
    schemas: components.schemas ?? {},
    securitySchemes: components.securitySchemes ?? {},
  };
}

/** The first kind of content that is JSON, or else the first. */
export function jsonMedia(content: Content = {}): Media | undefined {
  const json = Object.entries(content).find(([type]) => /\bjson\b/.test(type));
  return json?.[1] ?? Object.values(content)[0];
}

/** The examples of a body, by name. */
export function examplesOf(media: Media | undefined): Record<string, Example> {
  if (!media) return {};
  return media.examples ?? ("example" in media ? { example: { value: media.example } } : {});
}

/** An operation as the document has it. */
type WrittenOperation = Omit<Operation, "parameters" | "security"> &
  Partial<Pick<Operation, "parameters" | "security">> & { tags?: string[] };

/** A bundled document in which only schemas are referred to. */
interface Inlined {
  info: ReferenceDocument["info"];
  servers?: Server[];
  security?: Security;
  tags?: { name: string; description?: string }[];
  paths?: Record<string, { parameters?: Parameter[] } & Record<string, unknown>>;
  components?: Partial<Pick<ReferenceDocument, "schemas" | "securitySchemes">>;
}

/** Follows every reference but those to schemas, which may contain themselves, and those in values of examples. */
function inlined(bundle: object): Inlined {
  // The linter has held the bundle against the structure of OpenAPI 3.1.
  return follow(bundle, bundle) as Inlined;
}

function follow(node: unknown, bundle: object): unknown {
  if (Array.isArray(node)) return node.map((item) => follow(item, bundle));
  if (typeof node !== "object" || node === null) return node;
  const { $ref, ...beside } = node as { $ref?: unknown };
  if (typeof $ref === "string" && !$ref.startsWith(SCHEMAS)) {
    const target = refPointer($ref).reduce((place, key) => Object(place)[key], bundle);
    return follow({ ...target, ...beside }, bundle);
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, isValue(key, node) ? value : follow(value, bundle)]),
  );
}

/** Whether a keyword holds a value of a user's, in which `$ref` is a property like others. */
function isValue(key: string, node: object): boolean {
  return (
    ["example", "value", "const", "enum"].includes(key) ||
    (key === "examples" && Array.isArray(Object(node)[key]))
  );
}
