import type { Document } from "@buddy-openapi/openapi/document";
import type { Parameter, Response } from "@buddy-openapi/openapi/operations";
import { type Html, html } from "../site/html.ts";
import type { Content } from "../site/layout.ts";
import type { Renderer } from "../site/markdown.ts";
import { methodOf } from "../site/menu.ts";
import { OVERVIEW, relativeUrl } from "../site/pages.ts";
import { keywordsOf, type Operation, type ReferenceDocument, type Schemas } from "./document.ts";
import { requestCard, responseCard } from "./examples.ts";
import { factsOf } from "./facts.ts";
import { about, deprecationText, isTable, mediaTypes } from "./operation-markdown.ts";
import { pickerOf } from "./picker.ts";
import { type Property, propertiesOf } from "./properties.ts";
import { type ListPlace, propertyList } from "./property-list.ts";
import { type LinkToType, typeOf } from "./types.ts";
import { linkToTypes, operationUrl, tagUrl } from "./urls.ts";
import { valuesOf } from "./values.ts";

const PLACES: Record<string, string> = { path: "Path", query: "Query", header: "Header", cookie: "Cookie" };

/** The page of an operation, and how many choices its picker has. */
export function operationPage(
  operation: Operation,
  { schemas, tags }: ReferenceDocument,
  renderers: Renderer,
): { content: Content; choices: number } {
  const { operationId, summary, method, path, description, requestBody, responses } = operation;
  const deprecation = deprecationText(operation);
  const url = operationUrl(operation);
  const source = `${method} ${path}`;
  const renderer = renderers.at(url);
  const link = linkToTypes(url);
  const picker = pickerOf(operation, schemas);
  const tag = tags.find(({ name }) => name === operation.tag);
  // The linter has held it against the structure of OpenAPI.
  const externalDocs = operation.object["externalDocs"] as Document["externalDocs"];
  const [lead, ...more] = paragraphsOf(description);
  const place = (id: string): ListPlace => ({ id, renderer, source, picker });
  const parameters = [...Map.groupBy(operation.parameters, (parameter) => parameter.in)].map(
    ([where, own]) => html`${heading(`${where}-parameters`, PLACES[where] ?? where)}
${propertyList(
  own.map((each) => parameterProperty(each, schemas, link)),
  place(where),
)}`,
  );
  const media = requestBody?.content[0];
  const body =
    requestBody &&
    html`${heading("body", "Body")}
<p class="quiet">${requestBody.required ? "Required" : "Optional"}. ${renderer.inline(mediaTypes(requestBody.content, link), source)}</p>
${!isTable(requestBody.description) && renderer.block(requestBody.description, source)}
${propertyList(propertiesOf(media?.schema, schemas, link), place("body"))}`;
  const failure = failureType(responses, link);
  const text = html`<article class="operation${picker && " choosing"}">
<div class="intro">
<p class="crumbs"><a href="${relativeUrl(url, OVERVIEW)}">API reference</a> / ${tag && html`<a href="${relativeUrl(url, tagUrl(tag))}">${tag.name}</a>`}</p>
<div class="title-row"><h1>${summary}</h1><span class="id"><span>${operationId}</span> <button type="button" class="copy" aria-label="Copy operationId"></button></span></div>
<div class="route">${methodOf(method)}<code>${breakable(path)}</code></div>
${deprecation && html`<p class="note">${renderer.inline(deprecation, source)}</p>`}
<div class="lead">${renderer.block(lead, source)}</div>
${renderer.block(more.join("\n\n"), source)}
<dl class="facts">${factsOf(operation, url, link).map(([name, fact]) => html`<dt>${name}</dt><dd>${renderer.inline(fact, source)}</dd>`)}</dl>
</div>
${picker?.html}<div class="panels">
${requestCard(operation, picker, renderer)}
${responseCard(operation, picker, renderer)}
</div>
<div class="details">
${parameters}
${body}
${heading("responses", "Responses")}
${responseList(responses, renderer, link)}
<p class="quiet" id="errors-and-more">${failure && html`The body of a failure is ${renderer.inline(failure, source)}. `}What each status means, and what to do about it: <a href="${relativeUrl(url, `${OVERVIEW}#errors`)}">errors</a>, <a href="${relativeUrl(url, "guide/forbidden.html")}">a 403</a>.${externalDocs && html` Buddy's own page: ${renderer.inline(`[${externalDocs.description ?? externalDocs.url}](<${externalDocs.url}>)`, source)}.`}</p>
</div>
</article>`;
  return {
    content: {
      title: summary,
      summary: plain(`${method} ${path}. ${description}`),
      body: text,
      sections: [],
      hasSamples: true,
    },
    choices: picker?.size ?? 0,
  };
}

/** A heading that is a link to itself. */
export function heading(id: string, title: string): Html {
  return html`<h2 id="${id}"><a class="self" href="#${id}">${title}</a></h2>`;
}

function paragraphsOf(description: string): string[] {
  return description.trim().split(/\n{2,}/);
}

function parameterProperty(parameter: Parameter, schemas: Schemas, link: LinkToType): Property {
  const { name, schema, required, deprecation } = parameter;
  const { $ref } = keywordsOf(schema);
  const description = about(
    $ref && !parameter.description
      ? { ...parameter, description: keywordsOf(schemas[$ref.split("/").at(-1) ?? ""]).description ?? "" }
      : parameter,
  );
  return {
    ...{ name, type: typeOf(schema, link), required, description },
    notes: deprecation === undefined ? [] : ["deprecated"],
    values: valuesOf(schema, schemas),
    types: [],
    children: $ref ? [] : propertiesOf(schema, schemas, link),
  };
}

/** The type of the bodies of all failures, if they have one. */
function failureType(responses: readonly Response[], link: LinkToType): string | undefined {
  const failed = responses.filter(({ status }) => !status.startsWith("2"));
  const [type, ...others] = new Set(failed.map(({ content }) => mediaTypes(content, link)));
  return others.length === 0 ? type : undefined;
}

/** A row for each status; statuses that say the same are one row. */
function responseList(responses: readonly Response[], renderer: Renderer, link: LinkToType): Html {
  const failure = failureType(responses, link);
  const rowOf = ({ status, description, headers, content }: Response) => {
    const isSuccess = status.startsWith("2");
    const names = isSuccess
      ? headers.map(({ name }, index) => html`${index > 0 && ", "}<code>${name}</code>`)
      : [];
    const type = isSuccess || !failure ? mediaTypes(content, link) : "";
    return html`<p>${renderer.inline(description, `response ${status}`)}${type && html` <span class="quiet">${renderer.inline(type, status)}</span>`}${names.length > 0 && html` <span class="quiet">Headers: ${names}</span>`}</p>`;
  };
  const rows = Map.groupBy(responses, (response) => rowOf(response).text);
  return html`<ul class="statuses">${[...rows.values()].map((same) => {
    const [first] = same;
    const isSuccess = first?.status.startsWith("2");
    return html`<li><b class="${isSuccess ? "ok" : "no"}">${same.map(({ status }) => status).join(", ")}</b>${first && rowOf(first)}</li>\n`;
  })}</ul>`;
}

/** A path that breaks between its segments and nowhere else, with its parameters in the colour of what can be put in. */
export function breakable(path: string): Html {
  const segments = path.split("/").slice(1);
  return html`${segments.map((segment) => {
    const parts = segment.split(/(\{[^{}]+\})/);
    return html`<wbr>/${parts.map((part) => (part.startsWith("{") ? html`<var>${part}</var>` : part))}`;
  })}`;
}

/** Markdown as text in a line, short enough for a search engine. */
export function plain(markdown: string): string {
  const text = markdown
    .replaceAll(/[`*]|\[|\]\([^)]*\)/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
