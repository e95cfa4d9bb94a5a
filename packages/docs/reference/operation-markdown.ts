import { blocks, code, fenced, json, table } from "../site/markdown-text.ts";
import {
  type Content,
  examplesOf,
  type Header,
  jsonMedia,
  type Operation,
  type RequestBody,
  type Schema,
} from "./document.ts";
import { type Property, propertiesOf } from "./properties.ts";
import { exampleOf, type LinkToType, narrowing, typeOf } from "./types.ts";

/**
 * An operation as Markdown.
 *
 * @param level the level of its heading
 */
export function operationMarkdown(operation: Operation, link: LinkToType, scopes: string, level = 1): string {
  const { operationId, parameters, requestBody, responses } = operation;
  const mark = "#".repeat(level);
  const part = (title: string) => `${mark}# ${title}${level > 1 ? ` of ${code(operationId)}` : ""}`;
  return blocks(
    `${mark} ${operation.summary}`,
    `${code(`${operation.method} ${operation.path}`)}, operationId ${code(operationId)}`,
    securityText(operation, scopes),
    operation.deprecated && "Deprecated.",
    "x-idempotent" in operation && `Safe to repeat: ${operation["x-idempotent"] ? "yes" : "no"}.`,
    operation.description,
    parameters.length > 0 && part("Parameters"),
    table(
      ["name", "in", "type", "required", "description"],
      parameters.map((parameter) => {
        const { name, in: place, schema, required, deprecated } = parameter;
        const presence = `${required ? "required" : "optional"}${deprecated ? ", deprecated" : ""}`;
        return [code(name), place, typeOf(schema, link), presence, about(parameter)];
      }),
    ),
    ...parameters.map(({ name, schema }) => propertiesText(code(name), schema, link)),
    requestBody && part("Body"),
    requestBody && bodyText(requestBody, link),
    part("Responses"),
    table(
      ["status", "body", "description", "headers"],
      Object.entries(responses).map(([status, { content = {}, description, headers = {} }]) => {
        return [
          code(status),
          bodyTypes(content, link),
          description,
          Object.keys(headers).map(code).join(", "),
        ];
      }),
    ),
    ...Object.entries(responses).flatMap(([status, { content = {} }]) => [
      ...Object.values(content).map(({ schema }) =>
        propertiesText(`the body of ${code(status)}`, schema, link),
      ),
      ...Object.values(examplesOf(jsonMedia(content))).map(({ value, summary, description }) =>
        blocks(`Example of ${code(status)}${summary ? `: ${summary}` : ""}`, description, json(value)),
      ),
    ]),
    ...defaultSamples(operation).map(({ lang, label, source }) =>
      blocks(part(label), fenced(lang.toLowerCase(), source)),
    ),
  );
}

/** One sample for each language, of the first example for the first region. */
function defaultSamples({ samples }: Operation): Operation["samples"] {
  return [...new Map(samples.toReversed().map((sample) => [sample.language, sample])).values()].toReversed();
}

/** What a token has to be allowed to do, as Markdown. */
export function securityText({ security, description = "" }: Operation, scopes: string): string {
  const choices = security.map((together) =>
    Object.entries(together)
      .map(([name, scopes]) => `${code(name)} with ${scopes.map(code).join(", ") || "no scope"}`)
      .join(" and "),
  );
  const needed = new Set(
    security.flatMap((together) => Object.values(together).map((scopes) => scopes.join())),
  );
  const [only] = needed;
  // The description of most operations says it, with the names of a scope before and after a change.
  const isSaid = only?.split(",").every((scope) => description.includes(code(scope)));
  if (needed.size === 1 && isSaid) return `See [tokens and scopes](${scopes}).`;
  if (needed.size === 1 && only)
    return `Scope of the token: ${only.split(",").map(code).join(", ")} ([scopes](${scopes}))`;
  return `Security: ${choices.join(", or ") || "none"}`;
}

/** The properties of a schema without a name. The others have sections of their own. */
function propertiesText(what: string, schema: Schema | undefined, link: LinkToType): string {
  const properties = propertyTable(propertiesOf(schema, link));
  return properties && blocks(`Properties of ${what}:`, properties);
}

export function propertyTable(properties: readonly Property[]): string {
  return table(
    ["property", "type", "notes", "description"],
    properties.map(({ path, type, required, notes, description }) => [
      ...[code(path), type, [...(required ? ["required"] : []), ...notes].join(", "), description],
    ]),
  );
}

function bodyText({ required, description, content }: RequestBody, link: LinkToType): string {
  const media = Object.entries(content).flatMap(([mediaType, body]) => [
    `${code(mediaType)}: ${typeOf(body.schema, link)}`,
    propertyTable(propertiesOf(body.schema, link)),
    ...Object.entries(examplesOf(body)).flatMap(([name, { summary, description, value }]) => [
      `Example ${code(name)}: ${summary ?? ""}`,
      description,
      json(value),
    ]),
  ]);
  return blocks(required ? "Required." : "Optional.", description, ...media);
}

function bodyTypes(content: Content, link: LinkToType): string {
  const types = Object.entries(content).map(
    ([mediaType, { schema }]) => `${code(mediaType)}: ${typeOf(schema, link)}`,
  );
  return types.join(", ") || "none";
}

/** What is said about a parameter or a header: its description, what narrows it, how it is written, and an example. */
export function about({ description, schema = {}, example, examples, style, explode }: Header): string {
  const [first] = Object.values(examples ?? {});
  const written = { ...(style !== undefined && { style }), ...(explode !== undefined && { explode }) };
  return [
    (description ?? schema.description)?.trim(),
    narrowing({ ...schema, ...written }),
    exampleOf(example ?? first?.value ?? schema.examples?.[0]),
    first?.description,
  ]
    .filter(Boolean)
    .join(" ");
}
