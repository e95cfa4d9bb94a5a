import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import type { ReferenceDocument } from "../reference/document.ts";
import { pagesByGroup } from "../reference/site-pages.ts";
import { escaped } from "./html.ts";
import { blocks } from "./markdown-text.ts";
import { markdownOf } from "./pages.ts";
import type { SitePage } from "./write-site.ts";

/**
 * Writes what programs read: the bundle; `llms.txt` (https://llmstxt.org), which lists the Markdown version of every page;
 * `llms-full.txt`, which has all of them; and, where the base URL is known, `sitemap.xml` and `robots.txt`.
 */
export async function writeForMachines(
  folder: string,
  bundle: Document,
  pages: readonly SitePage[],
  document: ReferenceDocument,
  baseUrl = "",
): Promise<void> {
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write("openapi.json", JSON.stringify(bundle));
  const readable = pages.filter(({ markdown, url }) => markdown !== undefined && url !== "404.html");
  const groups = Map.groupBy(readable, ({ part }) => part?.name ?? "Pages");
  const lists = [...groups].flatMap(([name, group]) => [
    `## ${name}`,
    group
      .map(({ url, content }) => `- [${content.title}](${baseUrl}${markdownOf(url)}): ${content.summary}`)
      .join("\n"),
  ]);
  const about = `> ${document.info.summary} An OpenAPI description and a typed TypeScript client. Unofficial: Buddy has no part in it, and nobody has checked it against the live API.`;
  const everything = [
    `- [OpenAPI 3.1 document](${baseUrl}openapi.json): every operation, schema, example and sample, as JSON, which is YAML, too`,
    `- [All pages in one file](${baseUrl}llms-full.txt)`,
    ...document.groups.map(
      ({ name, slug }) => `- [Operations and types: ${name}](${baseUrl}llms/${slug}.txt)`,
    ),
  ].join("\n");
  await write(
    "llms.txt",
    `${blocks(`# ${document.info.title}`, about, "## Everything", everything, ...lists)}\n`,
  );
  const textOf = (some: readonly SitePage[]) =>
    some
      .map(({ url, markdown = "" }) => {
        const at = markdownOf(url);
        return `<!-- ${baseUrl}${at} -->\n\n${withLinksFrom(at, markdown.trim(), baseUrl)}\n`;
      })
      .join("\n");
  await write("llms-full.txt", textOf(readable));
  await mkdir(join(folder, "llms"), { recursive: true });
  for (const { slug, urls } of pagesByGroup(document))
    await write(`llms/${slug}.txt`, textOf(readable.filter(({ url }) => urls.has(url))));
  if (!baseUrl) return;
  const urls = pages
    .filter(({ url }) => url !== "404.html")
    .map(({ url }) => `<url><loc>${escaped(baseUrl + url.replace(/(^|\/)index\.html$/, "$1"))}</loc></url>`);
  const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
  await write(
    "sitemap.xml",
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${namespace}">\n${urls.join("\n")}\n</urlset>\n`,
  );
  await write("robots.txt", `User-agent: *\nAllow: /\nSitemap: ${baseUrl}sitemap.xml\n`);
}

/** The links of a page's Markdown, as they are from the root of the site or, if its base URL is known, whole. */
function withLinksFrom(at: string, markdown: string, baseUrl: string): string {
  return markdown.replace(/^```.*?^```|`[^`\n]*`|(?<=\]\()(?![a-z]+:)[^)\s]+/gms, (found) => {
    if (found.startsWith("`")) return found;
    const { pathname, hash } = new URL(found, `https://site.invalid/${at}`);
    return baseUrl + pathname.slice(1) + hash;
  });
}
