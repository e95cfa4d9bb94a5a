import type { Document } from "@buddy-openapi/openapi/document";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const parameter = (name: string) => ({
  name,
  in: "path",
  required: true,
  description: `The ${name}.`,
  schema: { type: "string" },
});

/** A document with this many operations: resources of five operations each, every one with schemas of its own. */
export function syntheticDocument(operations: number): Document {
  const paths: Record<string, object> = {};
  const schemas: Record<string, object> = {
    ErrorView: object({ errors: { type: "array", items: object({ message: { type: "string" } }) } }),
  };
  for (let resource = 0; resource * 5 < operations; resource += 1) {
    const name = resource === 0 ? "Integration" : `Resource${resource}`;
    const path =
      resource === 0
        ? "/workspaces/{workspace}/integrations"
        : `/workspaces/{workspace}/resources${resource}`;
    Object.assign(schemas, schemasOf(name));
    const operation = (operationId: string, response: object, body?: object) => ({
      operationId,
      summary: `Work with ${name}`,
      description: `Does what ${operationId} is for.`,
      security: [{ BearerToken: ["READ"] }],
      ...(body && { requestBody: { required: true, ...json(body) } }),
      responses: {
        "200": { description: "Success.", ...json(response) },
        "404": { description: "Not found.", ...json(ref("ErrorView")) },
        default: { description: "An error.", ...json(ref("ErrorView")) },
      },
    });
    paths[path] = {
      parameters: [parameter("workspace")],
      get: operation(`get${name}s`, ref(`${name}sView`)),
      post: operation(`add${name}`, ref(`${name}View`), ref(`${name}Request`)),
    };
    paths[`${path}/{hash_id}`] = {
      parameters: [parameter("workspace"), parameter("hash_id")],
      get: operation(`get${name}`, ref(`${name}View`)),
      patch: operation(`update${name}`, ref(`${name}View`), ref(`${name}Request`)),
      delete: operation(`delete${name}`, ref(`${name}View`)),
    };
  }
  const document = {
    openapi: "3.1.1",
    info: { title: "Synthetic", version: "1.0.0" },
    servers: [{ url: "https://api.buddy.works" }],
    paths,
    components: { securitySchemes: { BearerToken: { type: "http", scheme: "bearer" } }, schemas },
  };
  // The types of openapi-typescript require properties that OpenAPI leaves optional.
  return document as unknown as Document;
}

function schemasOf(name: string): Record<string, object> {
  const properties = Object.fromEntries(
    Array.from({ length: 15 }, (_, index) => [
      `property_${index}`,
      { type: index % 3 === 0 ? ["string", "null"] : "string", description: `Property ${index} of ${name}.` },
    ]),
  );
  const kind = { type: "string", enum: ["ONE", "TWO", "THREE"], description: `The kind of ${name}.` };
  const view = { hash_id: { type: "string" }, kind, ...properties };
  return {
    [`${name}View`]: { ...object(view), required: ["hash_id", "kind"], description: `A view of ${name}.` },
    [`${name}Request`]: { ...object({ kind, ...properties }), required: ["kind"] },
    [`${name}sView`]: object({ items: { type: "array", items: ref(`${name}View`) } }),
  };
}

function object(properties: object): object {
  return { type: "object", properties };
}
