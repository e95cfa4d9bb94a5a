import type { Header, Media, RequestBody } from "@buddy-openapi/openapi/operations";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { blocks, code, fenced, json, table } from "../site/markdown-text.ts";
import { markdownOf, OVERVIEW, relativeUrl } from "../site/pages.ts";
import {
  isShared,
  jsonMedia,
  keywordsOf,
  type Operation,
  type ReferenceDocument,
  type Schemas,
} from "./document.ts";
import { factsOf } from "./facts.ts";
import { type Property, propertiesOf, withPaths } from "./properties.ts";
import { exampleOf, type LinkToType, narrowing, typeOf } from "./types.ts";
import { linkToTypes, operationUrl } from "./urls.ts";
import { type Values, valuesLine, valuesOf } from "./values.ts";

/** How many characters of JSON are a line. */
const LINE = 100;

/** An operation as Markdown. */
export function operationMarkdown(operation: Operation, { schemas }: ReferenceDocument): string {
  const { operationId, parameters, requestBody, responses } = operation;
  const url = operationUrl(operation);
  const link = linkToTypes(url);
  const { own = [], shared = [] } = Object.groupBy(responses, ({ status }) =>
    isShared(operation, status) ? "shared" : "own",
  );
  return blocks(
    `# ${operation.summary}`,
    `${code(`${operation.method} ${operation.path}`)}, operationId ${code(operationId)}`,
    deprecationText(operation),
    operation.description,
    factsOf(operation, url, link)
      .map(([name, text]) => `- ${name}: ${text}.`)
      .join("\n"),
    parameters.length > 0 && "## Parameters",
    table(
      ["name", "in", "type", "required", "description"],
      parameters.map((parameter) => {
        const { name, in: place, schema, required, deprecation } = parameter;
        const presence = `${required ? "required" : "optional"}${deprecation === undefined ? "" : ", deprecated"}`;
        return [
          code(name),
          place,
          typeOf(schema, link),
          presence,
          withValues(about(parameter), valuesOf(schema, schemas)),
        ];
      }),
    ),
    ...parameters.map(({ name, schema }) => propertiesText(code(name), schema, schemas, link)),
    requestBody && "## Body",
    requestBody && bodyText(requestBody, schemas, link),
    "## Responses",
    table(
      ["status", "body", "description", "headers"],
      own.map(({ status, content, description, headers }) => [
        code(status),
        mediaTypes(content, link) || "none",
        description,
        headers.map(({ name }) => code(name)).join(", "),
      ]),
    ),
    shared.length > 0 &&
      `Failures: ${shared.map(({ status }) => code(status)).join(", ")}, with ${mediaTypes(shared[0]?.content ?? [], link)}; [what each status means](${markdownOf(relativeUrl(url, `${OVERVIEW}#errors`))}).`,
    ...own.flatMap(({ status, content }) => [
      ...content.map(({ schema }) => propertiesText(`the body of ${code(status)}`, schema, schemas, link)),
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

/** The samples of the first example for the first region: with curl and with the client, which say all that there is to say. */
function defaultSamples({ samples }: Operation): Operation["samples"] {
  const first = new Map(samples.toReversed().map((sample) => [sample.language, sample]));
  first.delete("javascript");
  return [...first.values()].toReversed();
}

/** The properties of a schema without a name. The others have pages of their own. */
function propertiesText(
  what: string,
  schema: Schema | undefined,
  schemas: Schemas,
  link: LinkToType,
): string {
  const own = keywordsOf(schema).$ref ? [] : propertiesOf(schema, schemas, link);
  const properties = propertyTable(own);
  return properties && blocks(`Properties of ${what}:`, properties);
}

/** Properties as a table, those within one of them behind it. */
export function propertyTable(properties: readonly Property[]): string {
  return table(
    ["property", "type", "notes", "description"],
    withPaths(properties).map(({ path, property: { type, required, notes, description, values } }) => [
      ...[code(path), type, [...(required ? ["required"] : []), ...notes].join(", ")],
      withValues(description, values),
    ]),
  );
}

function withValues(description: string, values: Values | undefined): string {
  return [description, values && valuesLine(values)].filter(Boolean).join(" ");
}

/** The body with its properties: a program that reads the page needs no other one. */
function bodyText(
  { required, description, content }: RequestBody,
  schemas: Schemas,
  link: LinkToType,
): string {
  const media = content.flatMap((body) => [
    mediaTypes([body], link),
    propertyTable(propertiesOf(body.schema, schemas, link)),
    // That of the samples is the first one.
    ...body.examples.flatMap(({ name, summary, description, value }, index) => [
      `Example ${name && code(name)}: ${summary}${index === 0 ? ", which the samples send." : ""}`,
      description,
      index > 0 && json(value),
    ]),
  ]);
  return blocks(required ? "Required." : "Optional.", isTable(description) ? "" : description, ...media);
}

/** A table of which type takes which property says what the properties do. */
export function isTable(markdown: string): boolean {
  return /^\|/m.test(markdown);
}

/** The types of a body, by the kind of its content, as Markdown. */
export function mediaTypes(content: readonly Media[], link: LinkToType): string {
  return content.map(({ mediaType, schema }) => `${code(mediaType)}: ${typeOf(schema, link)}`).join(", ");
}

/** That an operation is deprecated, and what to use instead, as Markdown. */
export function deprecationText({ deprecation }: Operation): string | undefined {
  return deprecation === undefined ? undefined : `Deprecated. ${deprecation}`.trimEnd();
}

/** What is said about a parameter: its description, what narrows it, how it is written if not as usual, and an example. */
export function about({ description, schema, examples, style, explode, deprecation }: Header): string {
  const own = keywordsOf(schema);
  const [example] = examples;
  const isUsual = explode ? style === "form" : style === "simple";
  return [
    (description || own.description)?.trim(),
    deprecation,
    narrowing(own),
    !isUsual && `style: ${code(style)}. explode: ${code(String(explode))}.`,
    exampleOf(example?.value),
    example?.description,
  ]
    .filter(Boolean)
    .join(" ");
}
