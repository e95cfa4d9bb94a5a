import { html } from "../site/html.ts";
import type { Content } from "../site/layout.ts";
import type { Rendered, Renderer } from "../site/markdown.ts";
import { blocks, code, json, table } from "../site/markdown-text.ts";
import { EVERYTHING, markdownOf, relativeUrl } from "../site/pages.ts";
import type { ReferenceDocument, Tag } from "./document.ts";
import { breakable, plain } from "./operation-page.ts";
import { operationUrl, tagUrl } from "./urls.ts";

export const OVERVIEW = "reference/index.html";

/** The introduction of the document, with the parts of the API. */
export function overview(
  document: ReferenceDocument,
  renderer: Renderer,
): { content: Content; markdown: string; rendered: Rendered } {
  const markdown = overviewMarkdown(document);
  const rendered = renderer.page(markdown, "the description of the document");
  return {
    markdown,
    rendered,
    content: {
      title: "API reference",
      summary: plain(document.info.summary ?? document.info.title),
      body: rendered.html,
      sections: rendered.sections,
    },
  };
}

function overviewMarkdown(document: ReferenceDocument): string {
  const { info, servers, tags, securitySchemes } = document;
  const file = (url: string) => markdownOf(relativeUrl(OVERVIEW, url));
  return blocks(
    "# API reference",
    `${info.title}, version ${info.version ?? "unknown"}. ${info.summary ?? ""}`,
    table(
      ["part", "about"],
      tags.map((tag) => [`[${tag.name}](${file(tagUrl(tag))})`, (tag.description ?? "").trim()]),
    ),
    `Also: [all types](${file("types/index.html")}), [everything on one page](${relativeUrl(OVERVIEW, EVERYTHING)}), [openapi.json](${file("openapi.json")}).`,
    // One level down, but for the comments in fenced code.
    info.description?.replace(/^```.*?^```|^(?=#+ )/gms, (found) => found || "#"),
    "## Servers",
    table(
      ["URL", "where"],
      servers.map(({ url, description }) => [code(url), description ?? ""]),
    ),
    "## Security schemes",
    ...Object.entries(securitySchemes).map(([name, { description, ...scheme }]) =>
      blocks(`### ${name}`, description, json(scheme)),
    ),
  ).concat("\n");
}

/** The operations of a part of the API. */
export function tagPage(tag: Tag, renderer: Renderer): { content: Content; markdown: string } {
  const url = tagUrl(tag);
  const rows = tag.operations.map((operation) => {
    const { method, path, summary } = operation;
    return html`<li><a href="${relativeUrl(url, operationUrl(operation))}"><span class="method ${method.toLowerCase()}">${method}</span> <strong>${summary}</strong> <code>${breakable(path)}</code></a></li>
`;
  });
  return {
    content: {
      title: tag.name,
      summary: plain(tag.description ?? `The operations of ${tag.name}.`),
      sections: [],
      body: html`<h1>${tag.name}</h1>
${renderer.block(tag.description, `tag ${tag.name}`)}
<ul class="operations">
${rows}</ul>`,
    },
    markdown: blocks(
      `# ${tag.name}`,
      tag.description,
      table(
        ["operation", "method and path", "operationId"],
        tag.operations.map((operation) => [
          `[${operation.summary}](${markdownOf(relativeUrl(url, operationUrl(operation)))})`,
          code(`${operation.method} ${operation.path}`),
          code(operation.operationId),
        ]),
      ),
    ).concat("\n"),
  };
}
