import type { Header, Media, RequestBody } from "@buddy-openapi/openapi/operations";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { scopeNames, scopeText } from "@buddy-openapi/openapi/scope-names";
import { blocks, code, fenced, json, table } from "../site/markdown-text.ts";
import { jsonMedia, keywordsOf, type Operation } from "./document.ts";
import { type Property, propertiesOf } from "./properties.ts";
import { exampleOf, type LinkToType, narrowing, typeOf } from "./types.ts";

/** How many characters of JSON are a line. */
const LINE = 100;

/** The URLs that the text of an operation links to. */
export interface Links {
  type: LinkToType;
  /** The section about scopes. */
  scopes: string;
  /** The page about lists that come in pages. */
  pages: string;
}

/** An operation as Markdown. */
export function operationMarkdown(operation: Operation, { type: link, scopes, pages }: Links): string {
  const { operationId, parameters, requestBody, responses } = operation;
  return blocks(
    `# ${operation.summary}`,
    `${code(`${operation.method} ${operation.path}`)}, operationId ${code(operationId)}`,
    securityText(operation, scopes),
    operation.deprecated && "Deprecated.",
    safeToRepeat(operation),
    operation.description,
    pagesText(operation, pages),
    parameters.length > 0 && "## Parameters",
    table(
      ["name", "in", "type", "required", "description"],
      parameters.map((parameter) => {
        const { name, in: place, schema, required, deprecated } = parameter;
        const presence = `${required ? "required" : "optional"}${deprecated ? ", deprecated" : ""}`;
        return [code(name), place, typeOf(schema, link), presence, about(parameter)];
      }),
    ),
    ...parameters.map(({ name, schema }) => propertiesText(code(name), schema, link)),
    requestBody && "## Body",
    requestBody && bodyText(requestBody, link),
    "## Responses",
    table(
      ["status", "body", "description", "headers"],
      responses.map(({ status, content, description, headers }) => [
        code(status),
        mediaTypes(content, link) || "none",
        description,
        headers.map(({ name }) => code(name)).join(", "),
      ]),
    ),
    ...responses.flatMap(({ status, content }) => [
      ...content.map(({ schema }) => propertiesText(`the body of ${code(status)}`, schema, link)),
      ...(jsonMedia(content)?.examples ?? []).map(({ value, summary, description }) =>
        exampleText(`Example of ${code(status)}${summary ? `: ${summary}` : ""}`, description, value),
      ),
    ]),
    ...defaultSamples(operation).map(({ lang, label, source }) =>
      blocks(`## ${label}`, fenced(lang.toLowerCase(), source)),
    ),
  );
}

/** A value of a line of JSON or less is within the text that introduces it. */
function exampleText(title: string, description: string, value: unknown): string {
  const line = JSON.stringify(value);
  if (line.length > LINE) return blocks(title, description, json(value));
  return `${title}. ${description && `${description} `}${code(line)}`;
}

/** One sample for each language, of the first example for the first region. */
function defaultSamples({ samples }: Operation): Operation["samples"] {
  return [...new Map(samples.toReversed().map((sample) => [sample.language, sample])).values()].toReversed();
}

/** What a token has to be allowed to do, as Markdown. */
export function securityText({ security, object }: Operation, scopes: string): string {
  const names = scopeNames(object);
  if (names) return `Scope of the token: ${scopeText(names)}; see [scopes](${scopes}).`;
  const choices = security.map((together) =>
    together
      .map(({ name, scopes }) => `${code(name)} with ${scopes.map(code).join(", ") || "no scope"}`)
      .join(" and "),
  );
  const needed = new Set(security.flatMap((together) => together.map(({ scopes }) => scopes.join())));
  const [only] = needed;
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
  const media = content.flatMap((body) => [
    mediaTypes([body], link),
    propertyTable(propertiesOf(body.schema, link)),
    ...body.examples.flatMap(({ name, summary, description, value }) => [
      `Example ${name && code(name)}: ${summary}`,
      description,
      json(value),
    ]),
  ]);
  return blocks(required ? "Required." : "Optional.", description, ...media);
}

/** The types of a body, by the kind of its content, as Markdown. */
export function mediaTypes(content: readonly Media[], link: LinkToType): string {
  return content.map(({ mediaType, schema }) => `${code(mediaType)}: ${typeOf(schema, link)}`).join(", ");
}

/** Whether a call may be repeated, where the document says so. */
export function safeToRepeat({ object }: Operation): string | undefined {
  const isIdempotent = object["x-idempotent"];
  return isIdempotent === undefined ? undefined : `Safe to repeat: ${isIdempotent ? "yes" : "no"}.`;
}

/**
 * How to read all pages of a list that comes in pages, as Markdown.
 *
 * @param guide the URL of the page about it
 */
export function pagesText({ object }: Operation, guide: string): string | undefined {
  return object["x-pagination"] ? `In TypeScript, \`for await\` [reads every page](${guide}).` : undefined;
}

/** What is said about a parameter: its description, what narrows it, how it is written if not as usual, and an example. */
export function about({ description, schema, examples, style, explode }: Header): string {
  const own = keywordsOf(schema);
  const [example] = examples;
  const isUsual = explode ? style === "form" : style === "simple";
  return [
    (description || own.description)?.trim(),
    narrowing(own),
    !isUsual && `style: ${code(style)}. explode: ${code(String(explode))}.`,
    exampleOf(example?.value),
    example?.description,
  ]
    .filter(Boolean)
    .join(" ");
}
