import { type Html, html } from "./html.ts";
import { type Page, type PageGroup, type Part, relativeUrl } from "./pages.ts";

/** A part with more pages than this in one group of its menu has a field that filters them. */
const FILTERED = 7;

/** The pages of a part. On a phone it is a popover, which needs no script. */
export function menuOf(url: string, part: Part | undefined, parts: Html): Html {
  const isLong = part?.groups.some(({ count, pages }) => count !== undefined && pages.length > FILTERED);
  const filter =
    isLong &&
    html`<input class="filter" type="search" placeholder="Filter this menu" aria-label="Filter this menu" autocomplete="off">`;
  return html`<nav class="menu${!part && " nothing"}" id="menu" popover aria-label="Pages"><div class="parts">${parts}</div>${filter}${part?.groups.map((group) => groupOf(url, group))}</nav>`;
}

function groupOf(url: string, { name, pages, count, url: list }: PageGroup): Html {
  const links =
    pages.length > 0 && html`<ul>${pages.map((page) => html`<li>${linkTo(url, page)}</li>`)}</ul>`;
  if (!name) return html`${links}`;
  if (count === undefined) return html`<p>${name}</p>${links}`;
  const label = html`${name} <small>${count}</small>`;
  // The pages of other groups are where all are listed: a menu stays as long as it is when pages are added elsewhere.
  if (!links) return html`<a href="${relativeUrl(url, list ?? "")}">${label}</a>`;
  return html`<details open><summary>${label}</summary>${links}</details>`;
}

function linkTo(url: string, { url: to, name, method }: Page): Html {
  const state = to === url && html` aria-current="page"`;
  return html`<a href="${relativeUrl(url, to)}"${state}>${method && html`<b class="${method.toLowerCase()}">${shortName(method)}</b> `}${name}</a>`;
}

/** The method of an operation. */
export function methodOf(method: string): Html {
  return html`<span class="method ${method.toLowerCase()}">${shortName(method)}</span> `;
}

function shortName(method: string): string {
  return method === "DELETE" ? "DEL" : method;
}

/** The pages before and after a page in its group. */
export function neighboursOf(url: string, part: Part | undefined): Html {
  const pages =
    part?.groups.filter(({ name, count }) => name || count !== undefined).flatMap((group) => group.pages) ??
    [];
  const index = pages.findIndex((page) => page.url === url);
  if (index < 0 || pages.length < 2) return html``;
  const link = (page: Page | undefined, rel: string, label: string) =>
    page &&
    html`<a rel="${rel}" href="${relativeUrl(url, page.url)}"><small>${label}</small>${page.name}</a>`;
  return html`<nav class="turn" aria-label="Previous and next page">${link(pages[index - 1], "prev", "Previous")}${link(pages[index + 1], "next", "Next")}</nav>`;
}
