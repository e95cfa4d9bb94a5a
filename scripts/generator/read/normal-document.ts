import { deprecationOf } from "@buddy-openapi/openapi/deprecation";
import { type Document, resolve } from "@buddy-openapi/openapi/document";
import { type Loose, record, text } from "@buddy-openapi/openapi/json";
import { METHODS } from "@buddy-openapi/openapi/operations";
import type { Schema, SchemaObject } from "@buddy-openapi/openapi/schema";
import { carried, commentText, deprecatedTags, schemaComment } from "./comments.ts";
import { bareMediaType, requestKind, responseKind } from "./media-type.ts";
import { functionName, operationTypeName } from "./names.ts";
import { NormalSchemas } from "./normal-schema.ts";
import type { Direction } from "./schema-directions.ts";
import { bare, TYPE } from "./schema-forms.ts";

/** A document that openapi-typescript turns into exactly its types. Its descriptions carry comments. */
export interface NormalDocument {
  document: Document;
  /** The names of the types of schemas, by reference. */
  types: ReadonlyMap<string, string>;
}

/**
 * The document in its normal form: OpenAPI 3.1, every name one of TypeScript, only what types are made of, and a schema
 * of its own for requests where `readOnly` or `writeOnly` make a difference. It has passed the checks.
 */
export function normalizeDocument(document: Document): NormalDocument {
  return new Normalization(document).run();
}

class Normalization {
  readonly #document: Document;
  readonly #schemas: NormalSchemas;

  constructor(document: Document) {
    this.#document = document;
    const ids = [...this.#operations()].map(({ operationId }) => String(operationId));
    const names = ids.flatMap((id) => [operationTypeName(id, "Parameters"), operationTypeName(id, "Result")]);
    this.#schemas = new NormalSchemas(document, names);
  }

  run(): NormalDocument {
    const { openapi: _version, info, paths, components, ...others } = this.#document;
    const { webhooks } = others as { webhooks?: Loose };
    // Responses first: a schema that is in both has its own name there.
    const responses = this.#each(components?.responses, (response) => this.#response(response));
    const headers = this.#each(components?.headers, (header) => this.#header(header));
    const parameters = this.#each(components?.parameters, (parameter) => this.#parameter(parameter));
    const operationResponses = new Map(
      [...this.#operations()].map((operation) => [operation, this.#responses(operation)]),
    );
    const requestBodies = this.#each(components?.requestBodies, (body) => this.#requestBody(body, "request"));
    const normalPaths = this.#each(withoutExtensions(paths), (item) =>
      this.#pathItem(item, operationResponses, "request"),
    );
    const normalWebhooks = this.#each(webhooks, (item) =>
      this.#pathItem(item, operationResponses, "response"),
    );
    this.#schemas.addUnused();
    const { schemas, types } = this.#schemas;
    const normal = {
      openapi: "3.1.1",
      info,
      security: this.#document.security,
      paths: normalPaths,
      ...(Object.keys(normalWebhooks).length > 0 && { webhooks: normalWebhooks }),
      components: {
        schemas,
        responses,
        headers,
        parameters,
        requestBodies,
        securitySchemes: components?.securitySchemes,
      },
    };
    // It has the structure of a document because it was made from one.
    return { document: JSON.parse(JSON.stringify(normal)) as Document, types };
  }

  *#operations(): Generator<Loose> {
    for (const [path, item] of Object.entries(this.#document.paths ?? {})) {
      if (path.startsWith("x-")) continue;
      const { object } = resolve<Record<string, Loose>>(this.#document, item, ["paths", path]);
      for (const method of METHODS) if (object[method]) yield object[method];
    }
  }

  #pathItem(item: Loose, responses: ReadonlyMap<Loose, Loose>, direction: Direction): Loose {
    const { object } = resolve<Record<string, Loose>>(this.#document, item, []);
    const methods = METHODS.flatMap((method) => {
      const operation = object[method];
      return operation ? [[method, this.#operation(operation, responses.get(operation), direction)]] : [];
    });
    return { parameters: this.#parameters(object["parameters"]), ...Object.fromEntries(methods) };
  }

  #operation(operation: Loose, responses: Loose | undefined, direction: Direction): Loose {
    const { operationId, requestBody, parameters, summary, description, security } = operation;
    const extensions = Object.entries(operation).filter(([key]) => key.startsWith("x-"));
    return {
      ...Object.fromEntries(extensions),
      operationId: functionName(String(operationId ?? "")) || undefined,
      ...carried(commentText([text(summary), text(description)], deprecatedTags(deprecationOf(operation)))),
      parameters: this.#parameters(parameters),
      ...(requestBody !== undefined && { requestBody: this.#requestBody(requestBody, direction) }),
      responses: responses ?? this.#responses(operation),
      security,
    };
  }

  #responses(operation: Loose): Loose {
    return this.#each(withoutExtensions(operation["responses"]), (response) => this.#response(response));
  }

  #parameters(parameters: unknown): Loose[] {
    return Array.isArray(parameters) ? parameters.map((parameter) => this.#parameter(parameter)) : [];
  }

  #parameter(parameter: unknown): Loose {
    const kept = this.#reference(parameter, "parameters");
    if (kept) return kept;
    const { object } = resolve<Loose>(this.#document, record(parameter), []);
    const value = this.#value(object, "request");
    return {
      name: object["name"],
      in: object["in"],
      ...value,
      schema: object["content"] ? value.schema : plain(value.schema),
      required: object["in"] === "path" || object["required"],
    };
  }

  #header(header: unknown): Loose {
    return (
      this.#reference(header, "headers") ??
      this.#value(resolve<Loose>(this.#document, record(header), []).object, "response")
    );
  }

  #value(object: Loose, direction: Direction): Loose & { schema: SchemaObject } {
    const { description, required, schema, content } = object;
    const media: unknown = Object.values(record(content))[0];
    const shown = (schema ?? record(media)["schema"]) as Schema | undefined;
    const examples = object["example"] === undefined ? [] : [object["example"]];
    const own =
      typeof shown === "object"
        ? schemaComment({ ...shown, description: "", ...(examples.length > 0 && { examples }) })
        : "";
    const about = text(description) || text(record(shown)["description"]);
    return {
      required,
      ...carried(commentText([about], [own, ...deprecatedTags(deprecationOf(object))].filter(Boolean))),
      schema: bare(this.#schemas.normal(shown, direction)),
    };
  }

  #requestBody(body: unknown, direction: Direction): Loose {
    const kept = this.#reference(body, "requestBodies");
    if (kept) return kept;
    const { object } = resolve<Loose>(this.#document, record(body), []);
    return {
      ...carried(text(object["description"])),
      required: object["required"],
      content: this.#content(object["content"], direction, requestKind),
    };
  }

  #response(response: unknown): Loose {
    const kept = this.#reference(response, "responses");
    if (kept) return kept;
    const { object } = resolve<Loose>(this.#document, record(response), []);
    return {
      ...carried(text(object["description"])),
      headers: this.#each(object["headers"], (header) => this.#header(header)),
      ...(object["content"] !== undefined && {
        content: this.#content(object["content"], "response", responseKind),
      }),
    };
  }

  #content(content: unknown, direction: Direction, kindOf: typeof requestKind): Loose {
    return this.#each(content, (media, mediaType) => {
      const { object } = resolve<Loose>(this.#document, record(media), []);
      const kind = kindOf(bareMediaType(mediaType));
      if (kind === "text") return { schema: { type: "string" } };
      if (kind === "blob")
        return { schema: { type: "string", [TYPE]: direction === "request" ? "Bytes" : "Blob" } };
      return { schema: bare(this.#schemas.normal(object["schema"] as Schema | undefined, direction)) };
    });
  }

  /** A reference to a component of its kind stays; others become what they refer to. */
  #reference(value: unknown, kind: string): Loose | undefined {
    const { $ref } = record(value);
    return typeof $ref === "string" &&
      $ref.startsWith(`#/components/${kind}/`) &&
      $ref.split("/").length === 4
      ? { $ref }
      : undefined;
  }

  #each(map: unknown, make: (value: Loose, key: string) => Loose): Record<string, Loose> {
    const entries = Object.entries(record(map) as Record<string, Loose>);
    return Object.fromEntries(entries.map(([key, value]) => [key, make(value, key)]));
  }
}

/** The values, or lists of them, that a parameter of any type can have: objects have no form of their own. */
function plain(schema: SchemaObject): SchemaObject {
  if (schema.type === "array" && schema.items) return { ...schema, items: plain(record(schema.items)) };
  return Object.keys(schema).length > 0 ? schema : { anyOf: PLAIN };
}

const PLAIN = [{ type: "string" }, { type: "number" }, { type: "boolean" }];

/** Paths and responses may have extensions beside them. */
function withoutExtensions(map: unknown): Loose {
  return Object.fromEntries(Object.entries(record(map)).filter(([key]) => !key.startsWith("x-")));
}
