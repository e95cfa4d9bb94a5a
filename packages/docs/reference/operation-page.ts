import type { Document } from "@buddy-openapi/openapi/document";
import type { Parameter, Response } from "@buddy-openapi/openapi/operations";
import { type Html, html } from "../site/html.ts";
import type { Content } from "../site/layout.ts";
import type { Renderer } from "../site/markdown.ts";
import { READ_LIST, relativeUrl } from "../site/pages.ts";
import { jsonMedia, keywordsOf, type Operation, type ReferenceDocument } from "./document.ts";
import { about, mediaTypes, pagesText, safeToRepeat, securityText } from "./operation-markdown.ts";
import { flattened, groupsOf, type Property, propertiesOf } from "./properties.ts";
import { propertyGroups, propertyList } from "./property-list.ts";
import { responsePanel, samplePanel } from "./sample-panel.ts";
import { type LinkToType, nameOf, typeOf } from "./types.ts";
import { linkToTypes, operationUrl } from "./urls.ts";

/** More properties than this are not repeated beside a response. */
const WIDE = 25;

/** The page of an operation, and the file with the samples that it loads when somebody picks another example. */
export function operationPage(operation: Operation, document: ReferenceDocument, renderer: Renderer) {
  const { operationId, summary, method, path, description, requestBody, responses } = operation;
  const url = operationUrl(operation);
  const source = `${method} ${path}`;
  const link = linkToTypes(url, document);
  const { panel, more } = samplePanel(operation, renderer, `${operationId}.samples.js`);
  const overview = relativeUrl(url, "reference/index.html");
  const pages = pagesText(operation, relativeUrl(url, READ_LIST));
  // The linter has held it against the structure of OpenAPI.
  const externalDocs = operation.object["externalDocs"] as Document["externalDocs"];
  const shown = new Set<string>();
  const places = Map.groupBy(operation.parameters, (parameter) => parameter.in);
  const text = html`<article class="operation">
<div class="intro">
<h1>${summary}</h1>
<p class="route"><span class="method ${method.toLowerCase()}">${method}</span> <code>${breakable(path)}</code></p>
${operation.deprecated && html`<p class="deprecated">Deprecated.</p>`}
${renderer.block(description, source)}
<p class="facts">${renderer.inline([securityText(operation, `${overview}#tokens-and-scopes`), pages].filter(Boolean).join(" "), source)}</p>
</div>
<div class="panels">
${panel}
${responsePanel(operation, renderer)}
</div>
<div class="details">
${[...places].map(
  ([place, parameters]) => html`<h2 id="${place}-parameters">${title(place)} parameters</h2>
${propertyList(
  parameters.map((each) => parameterProperty(each, link)),
  renderer,
  source,
)}`,
)}
${
  requestBody &&
  html`<h2 id="body">Body</h2>
<p class="facts">${requestBody.required ? "Required" : "Optional"}. ${renderer.inline(mediaTypes(requestBody.content, link), source)}</p>
${!isTable(requestBody.description) && renderer.block(requestBody.description, source)}
${propertyGroups(groupsOf(operation, document.schemas, link), renderer, source)}
${isTable(requestBody.description) && renderer.block(requestBody.description, source)}`
}
<h2 id="responses">Responses</h2>
${responses.map((response) => responseText(response, document, renderer, link, shown))}
<h2 id="errors-and-more">Errors and more</h2>
<ul>
<li>What each status means, and what to do about it: <a href="${overview}#errors">Errors</a>.</li>
<li>In TypeScript, <code>${operationId}</code> is a method of the client, and a function that can be imported alone: <a href="${relativeUrl(url, "client/operations.html")}">Operations</a>.</li>
${safeToRepeat(operation) && html`<li>${safeToRepeat(operation)}</li>`}
${externalDocs && html`<li>${renderer.inline(`[${externalDocs.description ?? externalDocs.url}](<${externalDocs.url}>)`, source)}</li>`}
</ul>
</div>
</article>`;
  const content: Content = {
    title: summary,
    summary: plain(`${method} ${path}. ${description}`),
    body: text,
    sections: [],
  };
  return { content, more };
}

function parameterProperty(parameter: Parameter, link: LinkToType): Property {
  const { name, schema, required, deprecated } = parameter;
  return {
    ...{ path: name, type: typeOf(schema, link), required },
    notes: deprecated ? ["deprecated"] : [],
    description: about(parameter),
  };
}

function responseText(
  { status, description, headers, content }: Response,
  { schemas }: ReferenceDocument,
  renderer: Renderer,
  link: LinkToType,
  shown: Set<string>,
): Html {
  const source = `response ${status}`;
  const schema = jsonMedia(content)?.schema;
  const type = mediaTypes(content, link);
  const name = nameOf(keywordsOf(schema).$ref);
  const isSuccess = status.startsWith("2");
  const properties = isSuccess ? propertiesOf(flattened(schema, schemas), link) : propertiesOf(schema, link);
  // A wide type has its properties on its own page, to which its name leads. Two statuses may have the same type.
  const isShown = properties.length > 0 && !(name && (properties.length > WIDE || shown.has(name)));
  if (name) shown.add(name);
  return html`<div class="response">
<p><code class="status ${isSuccess ? "success" : "failure"}">${status}</code> ${renderer.inline(description, source)}${type && html` <span>${renderer.inline(type, source)}</span>`}</p>
${isSuccess && headers.length > 0 && html`<p class="facts">Headers: ${headers.map(({ name }, index) => html`${index > 0 && ", "}<code>${name}</code>`)}</p>`}
${
  isShown &&
  html`<details class="group"><summary><span>Properties${name && html` of <code>${name}</code>`}</span> <small>${properties.length}</small></summary>
${propertyList(properties, renderer, source)}</details>`
}
</div>
`;
}

function title(place: string): string {
  return place.slice(0, 1).toUpperCase() + place.slice(1);
}

/** A path that breaks between its segments and nowhere else. */
export function breakable(path: string): Html {
  return html`${path
    .split("/")
    .slice(1)
    .map((segment) => html`<wbr>/${segment}`)}`;
}

function isTable(markdown: string | undefined): boolean {
  return /^\|/m.test(markdown ?? "");
}

/** Markdown as text in a line, short enough for a search engine. */
export function plain(markdown: string): string {
  const text = markdown
    .replaceAll(/[`*]|\[|\]\([^)]*\)/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
