import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PARTS, partOf, relativeAddress } from "./pages.ts";

/** What is above every page: the parts of the site, the search, and the switch between light and dark. */
export function header(address: string): string {
  const part = partOf(address);
  const links = PARTS.flatMap(({ name, pages }) => {
    const [first] = pages;
    const current = name === part?.name ? ` aria-current="${pages.length > 1 ? "true" : "page"}"` : "";
    return first
      ? [`<li><a href="${relativeAddress(address, first.address)}"${current}>${name}</a></li>`]
      : [];
  });
  return `<header class="site-header">
<a class="site-name" href="${relativeAddress(address, "index.html")}">buddy-openapi</a>
<nav aria-label="Site"><ul>${links.join("")}</ul></nav>
<button type="button" class="search-button">Search <kbd>Ctrl K</kbd></button>
<button type="button" class="color-mode-button" aria-label="Switch between light and dark">◐</button>
<dialog class="search" aria-label="Search">
<form><input type="search" aria-label="Search all pages" placeholder="Search all pages" autocomplete="off" spellcheck="false"></form>
<button type="button">Close</button>
<p role="status"></p>
<ol></ol>
</dialog>
</header>`;
}

/** The styles of the header, and the colours of the site. */
export function headerStyles(): Promise<string> {
  return readFile(join(import.meta.dirname, "header.css"), "utf8");
}
