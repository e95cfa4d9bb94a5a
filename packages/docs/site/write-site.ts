import { globSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { Failure } from "@buddy-openapi/process/run";
import type { CodeSample } from "@buddy-openapi/spec-tools/samples/code-samples";
import { jsonMedia, type ReferenceDocument, readReference, type Tag } from "../reference/document.ts";
import { operationMarkdown } from "../reference/operation-markdown.ts";
import { operationPage } from "../reference/operation-page.ts";
import { OVERVIEW, overview, tagPage } from "../reference/reference-pages.ts";
import { typeIndex, typePages } from "../reference/type-pages.ts";
import { linkToTypes, operationUrl, tagUrl, typeUrl } from "../reference/urls.ts";
import { minified, script, searchScripts } from "./browser-scripts.ts";
import { changelog } from "./changelog.ts";
import { writeForMachines } from "./for-machines.ts";
import { headerStyles } from "./header.ts";
import { html } from "./html.ts";
import { type Content, pageOf, redirect, type Site } from "./layout.ts";
import { createRenderer, type Renderer } from "./markdown.ts";
import { packagePages } from "./package-pages.ts";
import {
  EVERYTHING,
  GUIDE,
  MOVED,
  markdownOf,
  type Page,
  type Part,
  READ_LIST,
  relativeUrl,
} from "./pages.ts";
import { pageSections, type SearchSection, textInLine } from "./search-sections.ts";
import { withSections, withSnippets } from "./snippets.ts";

const CONTENT = join(import.meta.dirname, "../content");
const STYLES = join(import.meta.dirname, "../styles");

/** A page that is ready to be written, but for the frame around it. */
export interface SitePage {
  url: string;
  part?: Part;
  content: Content;
  /** Its Markdown version. */
  markdown?: string;
  found: SearchSection[];
}

/** Writes everything but Redoc's page into a folder. The result is the frame that Redoc's page gets, too. */
export async function writeSite(
  folder: string,
  bundle: Document,
  samples: readonly CodeSample[],
  baseUrl?: string,
): Promise<Site & { parts: Part[] }> {
  const document = readReference(bundle, samples);
  const renderer = await createRenderer();
  const guide = await guidePages(document, renderer);
  const packages = await packagePages(document, renderer);
  const reference = referencePages(document, renderer);
  const parts = [guide.part, reference.part, packages.part];
  const site = { header: { parts, version: document.info.version ?? "" }, baseUrl };
  const pages = [...guide.pages, ...reference.pages, ...packages.pages];

  const write = async (url: string, text: string) => {
    await mkdir(dirname(join(folder, url)), { recursive: true });
    await writeFile(join(folder, url), text);
  };
  for (const { url, part, content, markdown } of pages) {
    const text = pageOf(url, part, { ...content, hasMarkdown: markdown !== undefined }, site);
    await write(url, url === "404.html" && baseUrl ? withWholeUrls(text, baseUrl) : text);
    if (markdown !== undefined) await write(markdownOf(url), markdown);
  }
  for (const [url, text] of reference.samples) await write(url, text);
  for (const [from, to] of Object.entries(MOVED)) await write(from, redirect(from, to));
  const css = [await headerStyles()];
  for (const file of ["text.css", "tables.css", "frame.css", "operation.css", "samples.css", "print.css"])
    css.push(await readFile(join(STYLES, file), "utf8"));
  await write("site.css", await minified([...css, renderer.css()].join("\n")));
  await write("site.js", await script("site.ts"));
  await write("moved.js", await script("moved.ts"));
  for (const [url, text] of await searchScripts(pages.flatMap(({ found }) => found))) await write(url, text);
  await writeForMachines(folder, bundle, pages, document, baseUrl);
  return { ...site, parts };
}

/** A host shows the page for wrong URLs at any of them, where links relative to its own place would lead astray. */
function withWholeUrls(page: string, baseUrl: string): string {
  return page.replaceAll(/(href|src)="(?![a-z]+:|#)/g, `$1="${baseUrl}`);
}

/** With more tags than this, the list of pages has the one of its reader alone: the overview has all of them. */
const MANY_TAGS = 20;

/** The pages of operations and types. */
function referencePages(document: ReferenceDocument, renderer: Renderer) {
  const types = typePages(document, renderer);
  const pages: SitePage[] = [];
  const samples = new Map<string, string>();
  const start = {
    pages: [
      { url: OVERVIEW, name: "Overview" },
      { url: EVERYTHING, name: "Everything on one page" },
    ],
  };
  const typeGroup = {
    name: "Types",
    folded: true as const,
    pages: [
      { url: "types/index.html", name: "All types" },
      ...types.map(({ url, name }) => ({ url, name: `Types: ${name}` })),
    ],
  };
  const isLong = document.tags.length > MANY_TAGS;
  const pagesOf = (tag: Tag, current?: string): Page[] => {
    const isOpen = tag.slug === current;
    if (isLong && !isOpen) return [];
    const operations = tag.operations.map((operation) => {
      const { summary: name, method } = operation;
      return { url: operationUrl(operation), name, method };
    });
    return [{ url: tagUrl(tag), name: tag.name }, ...(isOpen ? operations : [])];
  };
  const partFor = (current?: string): Part => ({
    name: "API reference",
    url: OVERVIEW,
    groups: [
      start,
      { name: "Operations", pages: document.tags.flatMap((tag) => pagesOf(tag, current)) },
      typeGroup,
    ],
  });
  const part = partFor(document.tags.length === 1 ? document.tags[0]?.slug : undefined);

  const { content, markdown, rendered } = overview(document, renderer);
  pages.push({
    url: OVERVIEW,
    part,
    content,
    markdown,
    found: pageSections(OVERVIEW, rendered, part.name),
  });
  for (const tag of document.tags) {
    const part = partFor(tag.slug);
    const url = tagUrl(tag);
    const own = tagPage(tag, renderer);
    const found = [{ url, title: tag.name, page: "API reference", text: own.content.summary }];
    pages.push({ url, part, ...own, found });
    for (const operation of tag.operations) {
      const { content, more } = operationPage(operation, document, renderer);
      const url = operationUrl(operation);
      if (more) samples.set(url.replace(/html$/, "samples.js"), more);
      const markdown = `${operationMarkdown(operation, {
        type: linkToTypes(url, document),
        scopes: markdownOf(relativeUrl(url, `${OVERVIEW}#tokens-and-scopes`)),
        pages: markdownOf(relativeUrl(url, READ_LIST)),
      })}\n`;
      const { method, operationId, summary, path, parameters, description } = operation;
      const names = parameters.map(({ name }) => name).join(" ");
      // What the examples of a body are called, such as the services of an integration.
      const examples = (jsonMedia(operation.requestBody?.content)?.examples ?? []).map(
        ({ summary }) => summary,
      );
      const text = textInLine(`${description} ${names} ${examples.join(" ")}`);
      pages.push({
        url,
        part,
        content,
        markdown,
        found: [{ url, title: summary, page: tag.name, method, path, name: operationId, text }],
      });
    }
  }
  for (const { url, content, markdown, types: named, name } of types) {
    const found = named.map(({ name: type, text }) => ({
      ...{ url: typeUrl(type, document), title: type, page: `Types: ${name}`, text },
    }));
    pages.push({ url, part, content, markdown, found });
  }
  const index = typeIndex(document);
  const { title, summary } = index.content;
  const found = [{ url: "types/index.html", title, page: "API reference", text: summary }];
  pages.push({ url: "types/index.html", part, ...index, found });
  return { part, pages, samples };
}

/** The pages that are files of `content/`, with their snippets in place, and the changelog. */
async function guidePages(
  document: ReferenceDocument,
  renderer: Renderer,
): Promise<{ part: Part; pages: SitePage[] }> {
  const texts = new Map<string, string>([["changelog.html", await changelog()]]);
  const left: string[] = [];
  for (const file of globSync("**/*.md", { cwd: CONTENT })) {
    const source = await readFile(join(CONTENT, file), "utf8");
    const url = file.replaceAll("\\", "/").replace(/md$/, "html");
    const name = `packages/docs/content/${file}`;
    const text = withSections(withSnippets(source, name), document.info.description ?? "", url);
    if (text === undefined) left.push(url);
    else texts.set(url, text);
  }
  const groups = GUIDE.groups.map(({ name, pages }) => ({
    ...(name && { name }),
    pages: pages.filter(({ url }) => !left.includes(url)),
  }));
  const part = { ...GUIDE, groups };
  const listed = groups.flatMap(({ pages }) => pages);
  const unlisted = [...texts.keys()].filter(
    (url) => url !== "404.html" && !listed.some((page) => page.url === url),
  );
  if (unlisted.length > 0) {
    throw new Failure(
      `${unlisted.join(", ")}: not in the navigation. Add it to packages/docs/site/pages.ts.`,
    );
  }
  const pages = [...texts].map(([url, markdown]) => {
    const rendered = renderer.page(markdown, `packages/docs/content/${markdownOf(url)}`);
    const { name = "" } = listed.find((page) => page.url === url) ?? {};
    const content = { ...rendered, body: html`${rendered.html}` };
    return { url, part, content, markdown, found: name ? pageSections(url, rendered, part.name, name) : [] };
  });
  const order = new Map(listed.map(({ url }, index) => [url, index]));
  return {
    part,
    pages: pages.toSorted((one, other) => (order.get(one.url) ?? 99) - (order.get(other.url) ?? 99)),
  };
}
