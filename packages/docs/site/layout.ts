import { CHOICES_PLACE } from "./cards.ts";
import { headerOf, partsOf } from "./header.ts";
import { escaped, Html, html } from "./html.ts";
import { breakableCode } from "./markdown.ts";
import { menuOf, neighboursOf } from "./menu.ts";
import { type Part, relativeUrl } from "./pages.ts";
import { fileUrl, LICENSE, REPOSITORY } from "./source-link.ts";

/** Longer names break between their words in the list of contents, which is narrow. */
const LONG_TITLE = 18;

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
  /** The file of the repository that a reader may edit. */
  source?: string | undefined;
  /** A page with samples beside its text. */
  hasSamples?: boolean;
  /** A page of its own form: the start page, and the one for wrong URLs. */
  isHome?: boolean;
}

/** What the frame has to know of the site. */
export interface Site {
  parts: readonly Part[];
  /** The version of the packages. */
  version: string;
  /** Where the site will be published, with a slash at its end, if that is known. */
  baseUrl?: string | undefined;
}

/** A whole page. */
export function pageOf(
  url: string,
  part: Part | undefined,
  content: Content,
  markdown: string | undefined,
  site: Site,
): string {
  const file = (name: string) => relativeUrl(url, name);
  const { title, summary, body, sections, isHome, source } = content;
  const titled = isHome ? [] : sections.filter(({ id }) => id);
  const links = [
    [`${REPOSITORY}/issues/new`, "Report a mistake"],
    [fileUrl("LICENSE"), `Licence: ${LICENSE}`],
    source && [fileUrl(source), "Edit this page"],
    markdown && [file(markdown), "This page as Markdown"],
    isHome && [file("openapi.json"), "openapi.json"],
    isHome && [file("llms.txt"), "llms.txt"],
  ].flatMap((link) => (link ? html`<a href="${link[0]}">${link[1]}</a> ` : []));
  // An operation has its samples where other pages have the list of their sections.
  const isWide = isHome || content.hasSamples;
  const frame = `frame${isHome ? "" : " with-menu"}${isWide ? "" : " with-sections"}`;
  return html`${DOCTYPE}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title} · buddy-openapi</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" property="og:description" content="${preview(summary)}">
${socialTags(url, content, site.baseUrl)}<link rel="icon" href="data:,">
${markdown && html`<link rel="alternate" type="text/markdown" href="${file(markdown)}">\n`}${isHome && html`<link rel="service-desc" type="application/json" href="${file("openapi.json")}">\n`}<link rel="stylesheet" href="${file("site.css")}">
<script src="${file("site.js")}"></script>
</head>
<body class="${isHome ? "home" : "page"}">
<a class="skip" href="#content">Skip to the text</a>
${headerOf(url, part, site.parts, site.version)}
<div class="${frame}">
${menuOf(url, isHome ? undefined : part, partsOf(url, part, site.parts))}
<main id="content" tabindex="-1">
${withChoices(body)}
<footer class="end">
${!isHome && neighboursOf(url, part)}<p>${links}</p>
<p>Unofficial. Written by hand from public sources; Buddy has no part in it.</p>
</footer>
</main>
${titled.length > 1 && html`<nav class="sections" aria-label="On this page"><p>On this page</p><ul>${titled.map(({ id, title }) => html`<li><a href="#${id}">${breakableCode(title, LONG_TITLE)}</a></li>`)}</ul></nav>`}
</div>
</body>
</html>
`.text;
}

const DOCTYPE = new Html("<!DOCTYPE html>");

/** What a reader chooses is in the first card of a page that follows it. */
function withChoices({ text }: Html): Html {
  const [before = "", ...cards] = text.split(CHOICES_PLACE.text);
  const first = cards.findIndex((card) => /<span class=(host|workspace|options)/.test(card));
  return new Html(
    before + cards.map((card, index) => (index === first ? CHOICES_PLACE.text : "") + card).join(""),
  );
}

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
`;
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
