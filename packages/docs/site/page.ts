import type { Rendered } from "./markdown.ts";
import { navigation, relativeAddress } from "./pages.ts";

/** Permits the site's own style sheet and nothing else: these pages need no script. */
const POLICY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole page around rendered Markdown. */
export function page(address: string, { title, summary, headings, html }: Rendered): string {
  const sections = headings.map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`).join("");
  const twin = address.replace(/.*\//, "").replace(/html$/, "md");
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
<link rel="stylesheet" href="${relativeAddress(address, "site.css")}">
</head>
<body>
<a class="skip" href="#content">Skip to the text</a>
<header>
<p class="site-name"><a href="${relativeAddress(address, "index.html")}">buddy-openapi</a></p>
${navigation(address)}
${sections && `<nav class="page-navigation" aria-label="This page"><p>On this page</p><ul>${sections}</ul></nav>`}
</header>
<main id="content" tabindex="-1">
${html}
<footer><a href="${twin}">This page as Markdown</a></footer>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
