import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "@buddy-openapi/process/run";
import type { ReferenceDocument } from "../reference/document.ts";
import { changelog } from "./changelog.ts";
import { missingPage, startPage } from "./home-pages.ts";
import type { Content } from "./layout.ts";
import type { Rendered, Renderer } from "./markdown.ts";
import { GUIDE, markdownOf, type Part } from "./pages.ts";
import { pageSections } from "./search-sections.ts";
import { withoutCovered, withSections, withSnippets } from "./snippets.ts";
import type { SitePage } from "./write-site.ts";

const CONTENT = join(import.meta.dirname, "../content");

/** The pages that are files of `content/`, with their snippets in place, and the changelog. */
export async function guidePages(
  document: ReferenceDocument,
  renderer: Renderer,
): Promise<{ part: Part; pages: SitePage[] }> {
  const texts = new Map<string, string>([["changelog.html", await changelog()]]);
  const left: string[] = [];
  for (const file of globSync("**/*.md", { cwd: CONTENT })) {
    const source = await readFile(join(CONTENT, file), "utf8");
    const url = file.replaceAll("\\", "/").replace(/md$/, "html");
    const name = `packages/docs/content/${file}`;
    const text = withSections(
      withSnippets(withoutCovered(source, document.operations), name),
      document.info.description ?? "",
      url,
    );
    if (text === undefined) left.push(url);
    else texts.set(url, text);
  }
  const groups = GUIDE.groups.map((group) => ({
    ...group,
    pages: group.pages.filter(({ url }) => !left.includes(url)),
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
    const file = `packages/docs/content/${markdownOf(url)}`;
    const rendered = renderer.at(url).page(markdown, file);
    const { name = "" } = listed.find((page) => page.url === url) ?? {};
    const source = url === "changelog.html" ? undefined : file;
    const content = { ...contentOf(url, rendered, document, renderer), source };
    return { url, part, content, markdown, found: name ? pageSections(url, rendered, part.name, name) : [] };
  });
  const order = new Map(listed.map(({ url }, index) => [url, index]));
  return {
    part,
    pages: pages.toSorted((one, other) => (order.get(one.url) ?? 99) - (order.get(other.url) ?? 99)),
  };
}

function contentOf(
  url: string,
  rendered: Rendered,
  document: ReferenceDocument,
  renderer: Renderer,
): Content {
  if (url === "index.html")
    return { ...rendered, isHome: true, body: startPage(rendered, document, renderer.at(url)) };
  if (url === "404.html") return { ...rendered, isHome: true, body: missingPage(rendered, document) };
  return { ...rendered, body: rendered.html };
}
