import { type Html, html, trusted } from "../site/html.ts";
import type { Content } from "../site/layout.ts";
import type { Rendered, Renderer } from "../site/markdown.ts";
import { blocks, code, json, table } from "../site/markdown-text.ts";
import { methodOf } from "../site/menu.ts";
import { EVERYTHING, markdownOf, OVERVIEW, relativeUrl, TYPES } from "../site/pages.ts";
import type { Group, Operation, ReferenceDocument, Tag } from "./document.ts";
import { breakable, plain } from "./operation-page.ts";
import { operationUrl, tagUrl } from "./urls.ts";

/** All operations by group, and the introduction of the document. */
export function overview(
  document: ReferenceDocument,
  renderers: Renderer,
): { content: Content; markdown: string; rendered: Rendered } {
  const { info, servers, groups, operations } = document;
  const renderer = renderers.at(OVERVIEW);
  const introduction = introductionOf(document);
  const title = "API reference";
  const rendered = renderer.page(
    `# ${title}\n\n${info.summary ?? info.title}\n\n${introduction}`,
    "the description of the document",
  );
  // What a group is about is on the pages of its tags.
  const lists = groups.map(
    ({ name, slug, operations }) =>
      html`<section class="group"><h2 id="${slug}"><a class="self" href="#${slug}">${name}</a> <small>${operations.length} operations</small></h2>
${operationList(OVERVIEW, operations)}</section>\n`,
  );
  return {
    rendered,
    markdown: blocks(
      `# ${title}`,
      `${info.title}, version ${info.version ?? "unknown"}. ${info.summary ?? ""}`,
      `Also: [all types](${markdownOf(relativeUrl(OVERVIEW, TYPES))}), [openapi.json](${relativeUrl(OVERVIEW, "openapi.json")}).`,
      ...groups.flatMap(({ name, operations }) => [`## ${name}`, operationTable(OVERVIEW, operations)]),
      introduction,
    ).concat("\n"),
    content: {
      title,
      summary: plain(info.summary ?? info.title),
      sections: [
        ...groups.map(({ name, slug }) => ({ id: slug, title: name })),
        ...rendered.sections.slice(1),
      ],
      body: html`<p class="crumbs">Unofficial, version ${info.version ?? "unknown"}, OpenAPI 3.1</p>
<h1>${title}</h1>
<p class="lead">${operations.length} operations in ${groups.length} groups. The base URL is <code>${servers[0]?.url ?? ""}</code>, or that of <a href="#regions-and-on-premises">your region</a>; a call carries a <a href="#tokens-and-scopes">token</a>. <a href="${relativeUrl(OVERVIEW, EVERYTHING)}">Everything on one page</a>.</p>
<input class="filter" type="search" placeholder="Filter by name, path or operationId" aria-label="Filter operations by name, path or operationId" autocomplete="off">
${jumpList(OVERVIEW, groups)}
${lists}${trusted(rendered.html.text.slice(rendered.html.text.indexOf("<h2")))}`,
    },
  };
}

/** A paragraph that introduces a table of all operations, and the table: the page lists them itself, above the text. */
const OPERATIONS_BY_RESOURCE = /^[^\n]+:\n\n\| resource \| operations \|\n(?:\|.*\n)+\n?/m;

/** The text that the document begins with, one level down, and what it says of its servers and of signing in. */
function introductionOf({ info, servers, securitySchemes }: ReferenceDocument): string {
  return blocks(
    // But for the comments in fenced code.
    info.description
      ?.replace(OPERATIONS_BY_RESOURCE, "")
      .replace(/^```.*?^```|^(?=#+ )/gms, (found) => found || "#"),
    "## Servers",
    table(
      ["URL", "where"],
      servers.map(({ url, description }) => [code(url), description ?? ""]),
    ),
    "## Security schemes",
    ...Object.entries(securitySchemes).map(([name, { description, ...scheme }]) =>
      // The table of scopes has them already.
      blocks(`### ${name}`, description, json(scheme).replaceAll(/"scopes": \{[^}]*\}/g, '"scopes": {}')),
    ),
  );
}

/** The groups as links, with how many operations each has. */
export function jumpList(url: string, groups: readonly Group[]): Html {
  const items = groups.map(
    ({ name, slug, operations }) =>
      html`<li><a href="${url === OVERVIEW ? "" : relativeUrl(url, OVERVIEW)}#${slug}">${name} <small>${operations.length}</small></a></li>`,
  );
  return html`<ul class="jump">${items}</ul>`;
}

/** Operations, one below the other. */
function operationList(url: string, operations: readonly Operation[]): Html {
  const rows = operations.map((operation) => {
    const { method, path, summary } = operation;
    return html`<li><a href="${relativeUrl(url, operationUrl(operation))}">${methodOf(method)}<span>${summary}</span> <code>${breakable(path)}</code></a></li>\n`;
  });
  return html`<ul class="ops">${rows}</ul>`;
}

function operationTable(url: string, operations: readonly Operation[]): string {
  return table(
    ["operation", "method and path", "operationId"],
    operations.map((operation) => [
      `[${operation.summary}](${markdownOf(relativeUrl(url, operationUrl(operation)))})`,
      code(`${operation.method} ${operation.path}`),
      code(operation.operationId),
    ]),
  );
}

/** The operations of a tag. */
export function tagPage(tag: Tag, renderers: Renderer): { content: Content; markdown: string } {
  const url = tagUrl(tag);
  return {
    content: {
      title: tag.name,
      summary: plain(tag.description ?? `The operations of ${tag.name}.`),
      sections: [],
      body: html`<p class="crumbs"><a href="${relativeUrl(url, OVERVIEW)}">API reference</a></p><h1>${tag.name}</h1>
<div class="lead">${renderers.at(url).block(tag.description, `tag ${tag.name}`)}</div>
${operationList(url, tag.operations)}`,
    },
    markdown: blocks(`# ${tag.name}`, tag.description, operationTable(url, tag.operations)).concat("\n"),
  };
}
