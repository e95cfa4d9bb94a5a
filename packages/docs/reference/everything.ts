import { slug } from "github-slugger";
import { type Html, html } from "../site/html.ts";
import type { Content } from "../site/layout.ts";
import type { Renderer } from "../site/markdown.ts";
import { code } from "../site/markdown-text.ts";
import { methodOf } from "../site/menu.ts";
import { EVERYTHING, relativeUrl } from "../site/pages.ts";
import { keywordsOf, type Operation, type ReferenceDocument } from "./document.ts";
import { about } from "./operation-markdown.ts";
import { breakable } from "./operation-page.ts";
import { propertiesOf } from "./properties.ts";
import { typeGroups } from "./type-pages.ts";
import { typeOf } from "./types.ts";
import { linkToTypes, operationUrl, typeUrl } from "./urls.ts";
import { valuesLine, valuesOf } from "./values.ts";

/** A row of the page: a name, its type, whether it is required, and its description, of which the first sentence is shown. */
interface Row {
  name: string;
  type: string;
  required: boolean;
  description: string;
}

/** All operations and types on one page, for a reader who searches with the browser: without samples and examples. */
export function everything(document: ReferenceDocument, renderers: Renderer): Content {
  const renderer = renderers.at(EVERYTHING);
  const { groups, schemas } = document;
  const link = linkToTypes(EVERYTHING);
  const operationOf = (operation: Operation) => {
    const { operationId, summary, method, path, description, parameters, requestBody, responses } = operation;
    const rows = parameters.map((one) => ({
      name: one.name,
      type: typeOf(one.schema, link),
      required: one.required,
      description: about(one),
    }));
    const body = requestBody?.content[0];
    const said = responses.map(({ status, content: [media] }) => {
      const type = status.startsWith("2") && media?.schema && typeOf(media.schema, link);
      return type ? `${code(status)} ${type}` : code(status);
    });
    return html`<section><h3 id="${operationId}"><a href="${relativeUrl(EVERYTHING, operationUrl(operation))}">${summary}</a></h3>
<p>${methodOf(method)}<code>${breakable(path)}</code> <small>${operationId}</small></p>
<p>${renderer.inline(firstSentence(description), operationId)}</p>
${rowsOf(rows, renderer)}${body?.schema && html`<p>Body: ${renderer.inline(typeOf(body.schema, link), operationId)}</p>`}
<p>${renderer.inline(said.join(", "), operationId)}</p></section>\n`;
  };
  const typeSection = (name: string) => {
    const schema = keywordsOf(schemas[name]);
    const rows = propertiesOf(schema, schemas, link);
    const values = valuesOf(schema, schemas);
    return html`<section><h3 id="${slug(name)}"><a href="${relativeUrl(EVERYTHING, typeUrl(name))}"><code>${name}</code></a></h3>
<p>${renderer.inline(firstSentence(schema.description ?? ""), name)}</p>${values && html`<p>${renderer.inline(valuesLine(values), name)}</p>`}${rowsOf(rows, renderer)}</section>\n`;
  };
  const title = "Everything on one page";
  const types = typeGroups(document);
  return {
    title,
    summary: "All operations and types on one page, without samples and examples.",
    sections: [
      ...groups.map(({ name, slug }) => ({ id: `all-${slug}`, title: name })),
      ...types.map(({ name, slug }) => ({ id: `types-${slug}`, title: `Types: ${name}` })),
    ],
    body: html`<h1>${title}</h1>
<p class="lead">All operations and types, without samples and examples: for the search of your browser.</p>
<div class="everything">
${groups.map(({ name, slug, operations }) => html`<h2 id="all-${slug}">${name}</h2>${operations.map(operationOf)}`)}
${types.map(({ name, slug, types }) => html`<h2 id="types-${slug}">Types: ${name}</h2>${types.map(typeSection)}`)}
</div>`,
  };
}

function rowsOf(rows: readonly Row[], renderer: Renderer): Html {
  if (rows.length === 0) return html``;
  return html`<ul class="rows">${rows.map(
    ({ name, type, required, description }) =>
      html`<li><code>${name}</code> <small>${renderer.inline(type, name)}${required && ", required"}</small> ${renderer.inline(firstSentence(description), name)}</li>\n`,
  )}</ul>`;
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/s.exec(text.trim())?.[0] ?? text.trim();
}
