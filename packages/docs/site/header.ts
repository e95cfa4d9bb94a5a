import { type Html, html, trusted } from "./html.ts";
import { type IconName, icon } from "./icons.ts";
import { type Part, relativeUrl } from "./pages.ts";
import { REPOSITORY } from "./source-link.ts";

const SCHEMES = [
  ["system", "Colours of the system"],
  ["light", "Light colours"],
  ["dark", "Dark colours"],
] as const satisfies [IconName, string][];

/** The links to the parts of the site. */
export function partsOf(url: string, current: Part | undefined, parts: readonly Part[]): Html {
  const links = parts.map((part) => {
    const state = part.name === current?.name && html` aria-current="${part.url === url ? "page" : "true"}"`;
    return html`<li><a href="${relativeUrl(url, part.url)}"${state}>${part.name}</a></li>`;
  });
  return html`<ul>${links}</ul>`;
}

/** What is above every page, in one row: the menu on a phone, the parts of the site, the search, and the colours. */
export function headerOf(
  url: string,
  current: Part | undefined,
  parts: readonly Part[],
  version: string,
): Html {
  const schemes = SCHEMES.map(
    ([id, label], index) =>
      html`<label><input type="radio" name="scheme" id="${id}" aria-label="${label}"${index === 0 && html` checked`}>${trusted(icon(id))}</label>`,
  );
  return html`<header class="top"><div class="frame">
<button type="button" class="tool menu-open" popovertarget="menu" aria-label="Menu">${trusted(icon("menu"))}</button>
<a class="brand" href="${relativeUrl(url, "index.html")}">${trusted(icon("brand"))}buddy-openapi <span class="tag">${version}</span></a>
<nav class="parts" aria-label="Site">${partsOf(url, current, parts)}</nav>
<button type="button" class="tool find" aria-keyshortcuts="/ Control+K" aria-label="Search">${trusted(icon("search"))}<span>Search</span><kbd>/</kbd></button>
<a class="tool" href="${REPOSITORY}" aria-label="Repository">${trusted(icon("code"))}</a>
<fieldset class="scheme"><legend class="hidden">Colours</legend>${schemes}</fieldset>
</div></header>`;
}
