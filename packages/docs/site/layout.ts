import { type Header, headerOf } from "./header.ts";
import { escaped, Html, html } from "./html.ts";
import { markdownOf, type Page, type PageGroup, type Part, relativeUrl } from "./pages.ts";

/** Permits the site's own style sheet and scripts and nothing else. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** What is inside the frame that all pages have. */
export interface Content {
  title: string;
  summary: string;
  body: Html;
  /** The headings of the page, for its contents list. */
  sections: readonly { id?: string; title: string }[];
  /** Where the page begins in the site, if it has a Markdown version. */
  hasMarkdown?: boolean;
}

/** What the frame has to know of the site. */
export interface Site {
  header: Header;
  /** Where the site will be published, with a slash at its end, if that is known. */
  baseUrl?: string | undefined;
}

/** A whole page. */
export function pageOf(url: string, part: Part | undefined, content: Content, site: Site): string {
  const file = (name: string) => relativeUrl(url, name);
  const { title, summary, body, sections, hasMarkdown = true } = content;
  const markdown = file(markdownOf(url));
  const { previous, next } = neighbours(url, part);
  const titled = sections.filter(({ id }) => id);
  return html`${DOCTYPE}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title} · buddy-openapi</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" property="og:description" content="${preview(summary)}">
${socialTags(url, content, site.baseUrl)}<link rel="icon" href="data:,">
${hasMarkdown && html`<link rel="alternate" type="text/markdown" href="${markdown}">\n`}<link rel="service-desc" type="application/json" href="${file("openapi.json")}">
<link rel="stylesheet" href="${file("site.css")}">
<script src="${file("site.js")}"></script>
</head>
<body class="page${titled.length > 1 && " has-contents"}">
<a class="skip" href="#content">Skip to the text</a>
${headerOf(url, part, site.header)}
${part && pageList(url, part)}
<main id="content" tabindex="-1">
${titled.length > 1 ? withContents(body, contentsList(titled, "contents-fold")) : body}
<footer>
${(previous ?? next) && html`<nav class="neighbours" aria-label="Previous and next page">${previous && link(previous, "prev", "Previous")}${next && link(next, "next", "Next")}</nav>\n`}${hasMarkdown && html`<p><a href="${markdown}">This page as Markdown</a></p>\n`}</footer>
</main>
${titled.length > 1 && contentsList(titled, "contents")}
</body>
</html>
`.text;

  function link({ url: other, name }: Page, rel: string, label: string): Html {
    return html`<a rel="${rel}" href="${file(other)}"><small>${label}</small> ${name}</a>`;
  }
}

const DOCTYPE = new Html("<!DOCTYPE html>");

/** How many characters of a description search engines show. */
const PREVIEW_LENGTH = 160;

/** The first sentences of a summary, as many as are shown. */
function preview(summary: string): string {
  const sentences = summary.split(/(?<=\.) /);
  let text = sentences.shift() ?? "";
  for (const sentence of sentences) {
    if (`${text} ${sentence}`.length > PREVIEW_LENGTH) break;
    text += ` ${sentence}`;
  }
  return text;
}

/** What a search engine and a preview in a chat show. */
function socialTags(url: string, { title }: Content, baseUrl: string | undefined): Html {
  const canonical =
    baseUrl &&
    html`<link rel="canonical" href="${baseUrl}${url.replace(/(^|\/)index\.html$/, "$1")}">
<meta property="og:url" content="${baseUrl}${url}">
`;
  return html`${canonical}<meta property="og:title" content="${title}">
<meta property="og:site_name" content="buddy-openapi">
<meta name="twitter:card" content="summary">
`;
}

function neighbours(
  url: string,
  part: Part | undefined,
): { previous?: Page | undefined; next?: Page | undefined } {
  const pages = part?.groups.flatMap(({ pages }) => pages) ?? [];
  const index = pages.findIndex((page) => page.url === url);
  return index < 0 ? {} : { previous: pages[index - 1], next: pages[index + 1] };
}

function pageList(url: string, part: Part): Html {
  const current = part.groups.flatMap(({ pages }) => pages).find((page) => page.url === url);
  const groups = part.groups.map((group) => pageGroup(url, group));
  // On a phone it is folded, and names the page that is open.
  return html`<nav class="page-list" aria-label="Pages of ${part.name}"><details><summary>${current ? html`<span>${part.name}</span> ${current.name}` : part.name}</summary></details><div>${groups}</div></nav>`;
}

function pageGroup(url: string, { name, pages, folded }: PageGroup): Html {
  const isOpen = !folded || pages.some((page) => page.url === url);
  const links = (isOpen ? pages : pages.slice(0, 1)).map((page) => {
    const state = page.url === url && html` aria-current="page"`;
    const method =
      page.method && html`<span class="method ${page.method.toLowerCase()}">${page.method}</span> `;
    return html`<li><a href="${relativeUrl(url, page.url)}"${state}>${method}${page.name}</a></li>`;
  });
  return html`${name && html`<p>${name}</p>`}<ul>${links}</ul>`;
}

const WBR = new Html("<wbr>");

function contentsList(sections: Content["sections"], name: string): Html {
  const isColumn = name === "contents";
  const links = sections.map(({ id, title }) => {
    // The column is narrower than the longest names.
    const words = isColumn ? title.split(/(?<=[a-z])(?=[A-Z])/) : [title];
    return html`<li><a href="#${id}">${words.map((word, index) => html`${index > 0 && WBR}${word}`)}</a></li>`;
  });
  const list = html`<ul>${links}</ul>`;
  if (isColumn) return html`<nav class="${name}" aria-label="On this page"><p>On this page</p>${list}</nav>`;
  return html`<details class="${name}"><summary>On this page</summary>${list}</details>`;
}

/** The text with its contents list below the heading, where a phone has it. */
function withContents({ text }: Html, list: Html): Html {
  return new Html(text.replace("</h1>", () => `</h1>\n${list}`));
}

/** A page that leads on to another, with what comes after `#` if scripts run. */
export function redirect(from: string, to: string): string {
  const target = relativeUrl(from, to);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>This page has moved</title>
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<script src="${relativeUrl(from, "moved.js")}" data-to="${escaped(target)}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${escaped(target)}"></noscript>
</head>
<body>
<main><h1>This page has moved</h1>
<p>It is at <a href="${escaped(target)}">${escaped(target)}</a>.</p></main>
</body>
</html>
`;
}
