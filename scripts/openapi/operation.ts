import type { Pointer } from "./document.ts";
import type { Loose } from "./json.ts";
import type { Schema } from "./schema.ts";

/** One operation of a document, with everything that it inherits, and no reference but those of schemas. */
export interface Operation {
  /** `""` where the document has none. */
  operationId: string;
  /** In capitals, e.g. `GET`. */
  method: string;
  /** The path template, e.g. `/workspaces/{workspace}/integrations/{hash_id}`. */
  path: string;
  tags: readonly string[];
  summary: string;
  description: string;
  /** The replacement, in words; `undefined` unless it is deprecated. */
  deprecation: string | undefined;
  /** Those of the path item first. One of the operation replaces that of the path item with the same name and place. */
  parameters: readonly Parameter[];
  requestBody: RequestBody | undefined;
  /** In the document's order. */
  responses: readonly Response[];
  /** The alternatives, one of which a request has to meet. No alternative: no security. */
  security: readonly SecurityAlternative[];
  /** The servers of the operation or its path item alone; those of the document are not repeated. */
  servers: readonly unknown[];
  pointer: Pointer;
  /** The object in the document, for extensions. */
  object: Loose;
}

/** The common part of a parameter and a header. */
export interface Header {
  name: string;
  description: string;
  required: boolean;
  /** The replacement, in words; `undefined` unless it is deprecated. */
  deprecation: string | undefined;
  schema: Schema | undefined;
  /** In place of `schema`. */
  content: readonly Media[];
  style: string;
  explode: boolean;
  allowReserved: boolean;
  /** `example`, else `examples`, else the examples of the schema. Only those of `examples` have a name. */
  examples: readonly Example[];
  pointer: Pointer;
}

export interface Parameter extends Header {
  in: "path" | "query" | "header" | "cookie";
  /** The variable of the environment that has it for a client (`x-client-default`). */
  clientDefault: string | undefined;
}

export interface RequestBody {
  description: string;
  required: boolean;
  content: readonly Media[];
  pointer: Pointer;
}

export interface Response {
  /** A status such as `404`, a range such as `4XX`, or `default`. */
  status: string;
  description: string;
  headers: readonly Header[];
  content: readonly Media[];
  pointer: Pointer;
}

/** A body in one media type. */
export interface Media {
  /** As the document writes it. */
  mediaType: string;
  schema: Schema | undefined;
  /** `example` has the name `""`. */
  examples: readonly Example[];
  /** How each part of a form is sent. */
  encoding: Readonly<Record<string, object>>;
  pointer: Pointer;
}

export interface Example {
  name: string;
  summary: string;
  description: string;
  value: unknown;
}

/** Schemes that a request has to meet together. None: the call needs no credentials. */
export type SecurityAlternative = readonly {
  /** The name of the scheme in `components.securitySchemes`. */
  name: string;
  scheme: SecurityScheme;
  scopes: readonly string[];
}[];

export interface SecurityScheme {
  type: string;
  /** Of type `http`: `bearer`, `basic`, … */
  scheme?: string;
  /** Of type `apiKey`. */
  in?: string;
  name?: string;
  /** Whether it is a token that only the operations with this scheme take. */
  "x-own-token"?: boolean;
}
