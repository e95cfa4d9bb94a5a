import type { Renderer } from "../site/markdown.ts";
import { EVERYTHING, OVERVIEW, type PageGroup, type Part, TYPES } from "../site/pages.ts";
import { pageSections, textInLine } from "../site/search-sections.ts";
import { pathFile } from "../site/source-link.ts";
import type { SitePage } from "../site/write-site.ts";
import { jsonMedia, type Operation, type ReferenceDocument } from "./document.ts";
import { everything } from "./everything.ts";
import { operationMarkdown } from "./operation-markdown.ts";
import { operationPage } from "./operation-page.ts";
import { overview, tagPage } from "./overview.ts";
import { typeGroups, typeIndex, typePage, usersOf } from "./type-pages.ts";
import { operationUrl, SHARED, tagUrl, typeUrl } from "./urls.ts";

/** The pages of the operations, and how many choices the largest picker has. */
export function referencePages(
  document: ReferenceDocument,
  renderer: Renderer,
): { part: Part; pages: SitePage[]; choices: number } {
  const pages: SitePage[] = [];
  let most = 0;
  const start: PageGroup = {
    pages: [
      { url: OVERVIEW, name: "Overview" },
      { url: `${OVERVIEW}#tokens-and-scopes`, name: "Tokens and scopes" },
      { url: `${OVERVIEW}#errors`, name: "Errors" },
      { url: EVERYTHING, name: "Everything on one page" },
    ],
  };
  const partFor = (current?: string): Part => ({
    name: "API reference",
    url: OVERVIEW,
    groups: [
      start,
      { name: "Operations", pages: [] },
      ...document.groups.map(({ name, slug, operations }) => ({
        ...{ name, count: operations.length, url: `${OVERVIEW}#${slug}` },
        pages:
          slug === current
            ? operations.map((one) => ({ url: operationUrl(one), name: one.summary, method: one.method }))
            : [],
      })),
    ],
  });
  const part = partFor();
  const { content, markdown, rendered } = overview(document, renderer);
  pages.push({ url: OVERVIEW, part, content, markdown, found: pageSections(OVERVIEW, rendered, part.name) });
  pages.push({ url: EVERYTHING, part, content: everything(document, renderer), found: [] });
  for (const group of document.groups) {
    const part = partFor(group.slug);
    for (const tag of group.tags) {
      const own = tagPage(tag, renderer);
      const url = tagUrl(tag);
      const found = [{ url, title: tag.name, page: "API reference", text: own.content.summary }];
      pages.push({ url, part, ...own, found });
    }
    for (const operation of group.operations) {
      const { content, choices } = operationPage(operation, document, renderer);
      most = Math.max(most, choices);
      const source = pathFile(operation.path);
      const markdown = `${operationMarkdown(operation, document)}\n`;
      pages.push({
        url: operationUrl(operation),
        part,
        content: { ...content, source },
        markdown,
        found: [operationSection(operation)],
      });
    }
  }
  return { part, pages, choices: most };
}

/** What the search finds of an operation: besides its text what its parameters and the examples of its body are called. */
function operationSection(operation: Operation) {
  const { method, operationId, summary, path, parameters, description, tag, requestBody } = operation;
  const names = parameters.map(({ name }) => name);
  const examples = (jsonMedia(requestBody?.content)?.examples ?? []).map(({ summary }) => summary);
  const text = textInLine([description, ...names, ...examples].join(" "));
  return { url: operationUrl(operation), title: summary, page: tag, method, path, name: operationId, text };
}

/** The pages of the types. */
export function typePages(
  document: ReferenceDocument,
  renderer: Renderer,
): { part: Part; pages: SitePage[] } {
  const groups = typeGroups(document);
  const users = usersOf(document);
  const partFor = (current?: string): Part => ({
    name: "Types",
    url: TYPES,
    groups: [
      { pages: [{ url: TYPES, name: "All types" }] },
      ...groups.map(({ name, slug, types }) => ({
        ...{ name, count: types.length, url: `${TYPES}#in-${slug}` },
        // The shared types have little to do with each other, and are many.
        pages:
          slug === current && slug !== SHARED.slug
            ? types.map((type) => ({ url: typeUrl(type), name: type }))
            : [],
      })),
    ],
  });
  const part = partFor();
  const index = typeIndex(groups, document);
  const { title, summary } = index.content;
  const pages: SitePage[] = [
    { url: TYPES, part, ...index, found: [{ url: TYPES, title, page: "API reference", text: summary }] },
  ];
  for (const group of groups) {
    const part = partFor(group.slug);
    for (const name of group.types) {
      const { text, ...page } = typePage(name, group, document, users, renderer);
      pages.push({ ...page, part, found: [{ url: page.url, title: name, page: "Types", text }] });
    }
  }
  return { part, pages };
}

/** Where what has a name in code is described. */
export function placesOf({ operations, schemas }: ReferenceDocument): [name: string, url: string][] {
  return [
    ...Object.keys(schemas).map((name) => [name, typeUrl(name)] as [string, string]),
    ...operations.map((one) => [one.operationId, operationUrl(one)] as [string, string]),
  ];
}

/** The URLs of the pages about each group: its operations, and the types that they alone use. */
export function pagesByGroup(document: ReferenceDocument): { slug: string; urls: Set<string> }[] {
  const types = typeGroups(document);
  return document.groups.map(({ slug, operations }) => {
    const own = types.find((group) => group.slug === slug)?.types ?? [];
    return { slug, urls: new Set([...operations.map(operationUrl), ...own.map(typeUrl)]) };
  });
}
