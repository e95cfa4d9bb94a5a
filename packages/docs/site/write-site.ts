import { globSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { Failure } from "@buddy-openapi/process/run";
import { operationAddress, tagAddress, typeAddress } from "../reference/addresses.ts";
import { type ReferenceDocument, readReference } from "../reference/document.ts";
import { operationMarkdown } from "../reference/operation-markdown.ts";
import { operationPage } from "../reference/operation-page.ts";
import { OVERVIEW, overview, tagPage } from "../reference/reference-pages.ts";
import { typeIndex, typePages } from "../reference/type-pages.ts";
import { minified, script, searchScripts } from "./browser-scripts.ts";
import { changelog } from "./changelog.ts";
import { writeForMachines } from "./for-machines.ts";
import { headerStyles } from "./header.ts";
import { html } from "./html.ts";
import { type Content, pageOf, redirect, type Site } from "./layout.ts";
import { createRenderer, type Renderer } from "./markdown.ts";
import { packagePages } from "./package-pages.ts";
import { EVERYTHING, GUIDE, MOVED, markdownOf, type Part, relativeAddress } from "./pages.ts";
import { pageSections, type SearchSection } from "./search-sections.ts";
import { withSections, withSnippets } from "./snippets.ts";

const CONTENT = join(import.meta.dirname, "../content");
const STYLES = join(import.meta.dirname, "../styles");

/** A page that is ready to be written, but for the frame around it. */
export interface SitePage {
  address: string;
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
  baseUrl?: string,
): Promise<Site & { parts: Part[] }> {
  const document = readReference(bundle);
  const renderer = await createRenderer();
  const guide = await guidePages(document, renderer);
  const packages = await packagePages(document, renderer);
  const reference = referencePages(document, renderer);
  const parts = [guide.part, reference.part, packages.part];
  const site = { header: { parts, version: document.info.version ?? "" }, baseUrl };
  const pages = [...guide.pages, ...reference.pages, ...packages.pages];

  const write = async (address: string, text: string) => {
    await mkdir(dirname(join(folder, address)), { recursive: true });
    await writeFile(join(folder, address), text);
  };
  for (const { address, part, content, markdown } of pages) {
    const text = pageOf(address, part, { ...content, hasMarkdown: markdown !== undefined }, site);
    await write(address, address === "404.html" && baseUrl ? withWholeUrls(text, baseUrl) : text);
    if (markdown !== undefined) await write(markdownOf(address), markdown);
  }
  for (const [address, text] of reference.samples) await write(address, text);
  for (const [from, to] of Object.entries(MOVED)) await write(from, redirect(from, to));
  const css = [await headerStyles()];
  for (const file of ["text.css", "frame.css", "operation.css", "samples.css", "print.css"])
    css.push(await readFile(join(STYLES, file), "utf8"));
  await write("site.css", await minified([...css, renderer.css()].join("\n")));
  await write("site.js", await script("site.ts"));
  await write("moved.js", await script("moved.ts"));
  for (const [address, text] of await searchScripts(pages.flatMap(({ found }) => found)))
    await write(address, text);
  await writeForMachines(folder, bundle, pages, document, baseUrl);
  return { ...site, parts };
}

/** A host shows the page for wrong URLs at any of them, where links relative to its own place would lead astray. */
function withWholeUrls(page: string, baseUrl: string): string {
  return page.replaceAll(/(href|src)="(?![a-z]+:|#)/g, `$1="${baseUrl}`);
}

/** The pages of operations and types. */
function referencePages(document: ReferenceDocument, renderer: Renderer) {
  const types = typePages(document, renderer);
  const pages: SitePage[] = [];
  const samples = new Map<string, string>();
  const start = {
    pages: [
      { address: OVERVIEW, name: "Overview" },
      { address: EVERYTHING, name: "Everything on one page" },
    ],
  };
  const typeGroup = {
    name: "Types",
    folded: true as const,
    pages: [
      { address: "types/index.html", name: "All types" },
      ...types.map(({ address, name }) => ({ address, name: `Types: ${name}` })),
    ],
  };
  const partFor = (current?: string): Part => ({
    name: "API reference",
    address: OVERVIEW,
    groups: [
      start,
      {
        name: "Operations",
        pages: document.tags.flatMap((tag) => [
          { address: tagAddress(tag), name: tag.name },
          ...(tag.slug === current
            ? tag.operations.map((operation) => ({
                ...{
                  address: operationAddress(operation),
                  name: operation.summary,
                  method: operation.method,
                },
              }))
            : []),
        ]),
      },
      typeGroup,
    ],
  });
  const part = partFor(document.tags.length === 1 ? document.tags[0]?.slug : undefined);

  const { content, markdown, rendered } = overview(document, renderer);
  pages.push({
    address: OVERVIEW,
    part,
    content,
    markdown,
    found: pageSections(OVERVIEW, rendered, "API reference"),
  });
  for (const tag of document.tags) {
    const part = partFor(tag.slug);
    const address = tagAddress(tag);
    const own = tagPage(tag, renderer);
    const found = [{ address, title: tag.name, page: "API reference", text: own.content.summary }];
    pages.push({ address, part, ...own, found });
    for (const operation of tag.operations) {
      const { content, more } = operationPage(operation, document, renderer);
      const address = operationAddress(operation);
      if (more) samples.set(address.replace(/html$/, "samples.js"), more);
      const link = (name: string) => markdownLink(relativeAddress(address, typeAddress(name, document)));
      const scopes = `${markdownLink(relativeAddress(address, OVERVIEW))}#tokens-and-scopes`;
      const markdown = `${operationMarkdown(operation, link, scopes)}\n`;
      const { method, operationId, summary, path, parameters, description = "" } = operation;
      const names = parameters.map(({ name }) => name).join(" ");
      const text = `${operationId} ${path} ${description} ${names}`.replaceAll(/[`\s]+/g, " ");
      pages.push({
        address,
        part,
        content,
        markdown,
        found: [{ address, title: summary, page: tag.name, method, name: operationId, text }],
      });
    }
  }
  for (const { address, content, markdown, types: named, name } of types) {
    const found = named.map(({ name: type, text }) => ({
      ...{ address: typeAddress(type, document), title: type, name: type, page: `Types: ${name}`, text },
    }));
    pages.push({ address, part, content, markdown, found });
  }
  pages.push({ address: "types/index.html", part, ...typeIndex(document), found: [] });
  return { part, pages, samples };
}

function markdownLink(address: string): string {
  return address.replace(/\.html(?=#|$)/, ".md");
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
    const address = file.replaceAll("\\", "/").replace(/md$/, "html");
    const name = `packages/docs/content/${file}`;
    const text = withSections(withSnippets(source, name), document.info.description ?? "", address);
    if (text === undefined) left.push(address);
    else texts.set(address, text);
  }
  const groups = GUIDE.groups.map(({ name, pages }) => ({
    ...(name && { name }),
    pages: pages.filter(({ address }) => !left.includes(address)),
  }));
  const part = { ...GUIDE, groups };
  const listed = groups.flatMap(({ pages }) => pages);
  const unlisted = [...texts.keys()].filter(
    (address) => address !== "404.html" && !listed.some((page) => page.address === address),
  );
  if (unlisted.length > 0) {
    throw new Failure(
      `${unlisted.join(", ")}: not in the navigation. Add it to packages/docs/site/pages.ts.`,
    );
  }
  const pages = [...texts].map(([address, markdown]) => {
    const rendered = renderer.page(markdown, `packages/docs/content/${markdownOf(address)}`);
    const { name = "" } = listed.find((page) => page.address === address) ?? {};
    const content = { ...rendered, body: html`${rendered.html}` };
    return { address, part, content, markdown, found: name ? pageSections(address, rendered, name) : [] };
  });
  const order = new Map(listed.map(({ address }, index) => [address, index]));
  return {
    part,
    pages: pages.toSorted((one, other) => (order.get(one.address) ?? 99) - (order.get(other.address) ?? 99)),
  };
}
