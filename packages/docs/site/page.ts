import { header } from "./header.ts";
import type { Rendered } from "./markdown.ts";
import { type Page, partOf, relativeAddress } from "./pages.ts";

/** Permits the site's own style sheet and scripts and nothing else. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * A whole page around rendered Markdown.
 *
 * @param markdown the address of the Markdown, within the site
 */
export function page(
  address: string,
  { title, summary, sections, html }: Rendered,
  markdown: string,
): string {
  const file = (name: string) => relativeAddress(address, name);
  const twin = file(markdown);
  const pages = partOf(address)?.pages ?? [];
  const next = pages[pages.findIndex((one) => one.address === address) + 1];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)} · buddy-openapi</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(summary)}">
<!-- Without an icon a browser asks the page's host for /favicon.ico. -->
<link rel="icon" href="data:,">
<link rel="alternate" type="text/markdown" href="${twin}">
<link rel="stylesheet" href="${file("site.css")}">
<script src="${file("site.js")}"></script>
</head>
<body class="page">
<a class="skip" href="#content">Skip to the text</a>
${header(address)}
${pages.length > 1 ? pageList(address, pages) : ""}
<main id="content" tabindex="-1">
${html}
<footer>
${next ? `<p class="next">Next: <a href="${file(next.address)}">${next.name}</a></p>` : ""}
<p><a href="${twin}">This page as Markdown</a></p>
</footer>
</main>
${sectionList(sections)}
</body>
</html>
`;
}

function pageList(address: string, pages: readonly Page[]): string {
  const links = pages.map(({ address: other, name }) => {
    const current = other === address ? ' aria-current="page"' : "";
    return `<li><a href="${relativeAddress(address, other)}"${current}>${name}</a></li>`;
  });
  return `<nav class="page-list" aria-label="Pages"><ul>${links.join("")}</ul></nav>`;
}

function sectionList(sections: Rendered["sections"]): string {
  const links = sections.flatMap(({ id, title }) =>
    id ? [`<li><a href="#${id}">${escaped(title)}</a></li>`] : [],
  );
  if (links.length === 0) return "";
  return `<nav class="section-list" aria-label="This page"><p>On this page</p><ul>${links.join("")}</ul></nav>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
