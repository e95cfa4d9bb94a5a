import { blocks, code, fenced, json, table } from "./markdown-text.ts";
import { exampleOf, memberTable, narrowing, type Schema, typeOf } from "./schema-markdown.ts";

/** Schemes that go together, and the choices among them. */
export type Security = Record<string, string[]>[];

interface Media {
  schema?: Schema;
  examples?: Record<string, { summary?: string; value?: unknown }>;
}

type Content = Record<string, Media>;

interface RequestBody {
  required?: boolean;
  description?: string;
  content: Content;
}

/** A header of an answer. */
export interface Header {
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: Schema;
  example?: unknown;
  style?: string;
  explode?: boolean;
}

/** A parameter of an operation. */
export interface Parameter extends Header {
  name: string;
  in: string;
}

/** As much of an operation as is looked at here. */
export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  deprecated?: boolean;
  security?: Security;
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, { description: string; headers?: Record<string, Header>; content?: Content }>;
  "x-idempotent"?: boolean;
  "x-codeSamples"?: { lang: string; label?: string; source: string }[];
}

/** The section of an operation. Its route is its method and its path. */
export function operationSection(operation: Operation & { route: string }): string {
  const { operationId, security = [], parameters = [], requestBody, responses } = operation;
  const schemes = security.map((together) =>
    Object.entries(together).map(
      ([name, scopes]) => `${name} (${scopes.map(code).join(", ") || "no scope"})`,
    ),
  );
  return blocks(
    `### ${operation.summary}`,
    `${code(operation.route)}, operationId ${code(operationId)}`,
    `Security: ${schemes.map((names) => names.join(" and ") || "none").join(", or ") || "none"}`,
    operation.deprecated && "Deprecated.",
    "x-idempotent" in operation && `Safe to repeat: ${operation["x-idempotent"] ? "yes" : "no"}`,
    operation.description,
    parameters.length > 0 && `#### Parameters of ${code(operationId)}`,
    table(["name", "in", "type", "required", "description"], parameters.map(parameterRow)),
    ...parameters.map(({ name, schema }) => membersOf(code(name), schema)),
    requestBody && `#### Body of ${code(operationId)}`,
    requestBody && bodyText(requestBody),
    `#### Answers of ${code(operationId)}`,
    table(
      ["status", "body", "description", "headers"],
      Object.entries(responses).map(([status, { content = {}, description, headers = {} }]) => {
        return [code(status), bodyTypes(content), description, Object.keys(headers).map(code).join(", ")];
      }),
    ),
    ...Object.entries(responses).flatMap(([status, { content = {} }]) =>
      Object.values(content).map(({ schema }) => membersOf(`the body of ${code(status)}`, schema)),
    ),
    ...(operation["x-codeSamples"] ?? []).map(({ lang, label = lang, source }) =>
      blocks(`#### ${label}: ${code(operationId)}`, fenced(lang.toLowerCase(), source)),
    ),
  );
}

/** The members of a schema without a name. The others have sections of their own. */
function membersOf(what: string, schema: Schema | undefined): string {
  const members = memberTable(schema);
  return members && blocks(`Members of ${what}:`, members);
}

function parameterRow(parameter: Parameter): string[] {
  const { name, in: place, schema, required, deprecated } = parameter;
  const presence = `${required ? "required" : "optional"}${deprecated ? ", deprecated" : ""}`;
  return [code(name), place, typeOf(schema), presence, about(parameter)];
}

function bodyText({ required, description, content }: RequestBody): string {
  const media = Object.entries(content).flatMap(([mediaType, { schema, examples = {} }]) => [
    `${code(mediaType)}: ${typeOf(schema)}`,
    memberTable(schema),
    ...Object.entries(examples).flatMap(([name, { summary, value }]) => [
      `Example ${code(name)}: ${summary ?? ""}`,
      json(value),
    ]),
  ]);
  return blocks(required ? "Required." : "Optional.", description, ...media);
}

function bodyTypes(content: Content): string {
  const types = Object.entries(content).map(
    ([mediaType, { schema }]) => `${code(mediaType)}: ${typeOf(schema)}`,
  );
  return types.join(", ") || "none";
}

/** What is said about a parameter or a header: its description, what narrows it, how it is written, and an example. */
export function about({ description, schema = {}, example, ...written }: Header): string {
  return [
    (description ?? schema.description)?.trim(),
    narrowing({ ...schema, ...written }),
    exampleOf(example ?? schema.examples?.[0]),
  ]
    .filter(Boolean)
    .join(" ");
}
