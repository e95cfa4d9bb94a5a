import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Html, html } from "./html.ts";
import { type Part, relativeUrl } from "./pages.ts";

/** What every page has above its text. */
export interface Header {
  parts: readonly Part[];
  /** The version of the packages. */
  version: string;
}

/** What is above every page: the parts of the site, the search, and the choice of colours. Scripts bring the last two to life. */
export function headerOf(url: string, current: Part | undefined, { parts, version }: Header): Html {
  const links = parts.map((part) => {
    const href = relativeUrl(url, part.url);
    const state = part.name === current?.name && html` aria-current="${part.url === url ? "page" : "true"}"`;
    return html`<li><a href="${href}"${state}>${part.name}</a></li>`;
  });
  return html`<header class="site-header">
<p class="site-name"><a href="${relativeUrl(url, "index.html")}">buddy-openapi</a> <a class="version" href="${relativeUrl(url, "changelog.html")}" aria-label="Version ${version}, changelog">${version}</a></p>
<nav aria-label="Site"><ul>${links}</ul></nav>
<button type="button" class="search-button" aria-keyshortcuts="/ Control+K">Search <kbd>/</kbd></button>
<label class="scheme"><span>Colours</span><select><option value="">System</option><option value="light">Light</option><option value="dark">Dark</option></select></label>
</header>`;
}

/** The styles of the header, and the colours of the site. */
export async function headerStyles(): Promise<string> {
  const files = ["colours.css", "header.css", "search.css"];
  const texts = await Promise.all(
    files.map((file) => readFile(join(import.meta.dirname, "../styles", file), "utf8")),
  );
  return texts.join("\n");
}
