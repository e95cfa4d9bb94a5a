import type { ReferenceDocument } from "../reference/document.ts";
import { jumpList } from "../reference/overview.ts";
import { type Html, html, trusted } from "./html.ts";
import { type TaskName, taskIcon } from "./icons.ts";
import type { Rendered, Renderer } from "./markdown.ts";
import { OVERVIEW } from "./pages.ts";

/** The pictures of the tasks of a page, in their order. */
const TASKS: readonly TaskName[] = ["run", "plug", "key", "test"];
const WAYS: readonly TaskName[] = ["key", "plug", "test", "run"];

const SEARCH = `<p><button type="button" class="button main open-search">Search all pages</button></p>`;

/** The operation whose response is beside the first call: the one that the snippets call. */
const FIRST_CALL = "getIntegrations";

/** The start page: its text, a call with its response, tasks as cards, and what is covered. */
export function startPage({ html: text }: Rendered, document: ReferenceDocument, renderer: Renderer): Html {
  const { operations, groups, schemas } = document;
  const [intro = "", call = "", tasks = "", look = ""] = text.text.split(/(?=<h2 )/);
  const [title = "", lead = "", ...rest] = intro.split(/(?<=<\/h1>|<\/p>)\n/);
  const response = operations
    .find(({ operationId }) => operationId === FIRST_CALL)
    ?.responses.find(({ status }) => status.startsWith("2"));
  const [example] = response?.content[0]?.examples ?? [];
  const shown = response && example && renderer.code(JSON.stringify(example.value, null, 2), "json");
  const result =
    shown &&
    html`<div class="bar second-bar"><span class="title">Response</span> <span class="ok">${response.status}</span></div><pre><code>${shown}</code></pre>`;
  const covered = groups.map(({ name, slug, operations, tags }) => {
    const [about = ""] = (tags[0]?.description ?? "").trim().split(/(?<=\.)\s/);
    return html`<li><a href="${OVERVIEW}#${slug}"><b>${name}</b> <i>${operations.length}</i><span>${about.replaceAll("`", "")}</span></a></li>\n`;
  });
  return html`<div class="wide"><div class="hero"><div>
<p class="status"><b>Unofficial</b> ${operations.length} operations, none checked against the live API yet</p>
${trusted(title)}
${trusted(lead.replace("<p>", '<p class="lead">'))}
<p class="actions"><a class="button main" href="#a-first-call">Make a first call</a> <a class="button" href="${OVERVIEW}">API reference</a></p>
${trusted(rest.join("\n").replace("<p>", '<p class="quiet">'))}
</div><div>${trusted(call.replace("<h2", '<h2 class="hidden"').replace(/<\/div>\s*$/, `${result ?? ""}</div>`))}</div></div>
<section>${trusted(asCards(tasks, TASKS))}</section>
<section aria-labelledby="covered"><h2 id="covered">What is covered</h2>
<p class="lead">${operations.length} operations in ${groups.length} groups, with <a href="types/index.html">${Object.keys(schemas).length} types</a>. What Buddy has and this does not is in <a href="guide/not-covered.html">What is not covered</a>.</p>
<ul class="covered">${covered}</ul></section>
<section class="look">${trusted(look.replace("<ul>", '<ul class="columns">'))}</section></div>`;
}

/** The page for wrong URLs, with the search and the groups. */
export function missingPage({ html: text }: Rendered, { groups }: ReferenceDocument): Html {
  return html`<div class="wide"><p class="crumbs">404</p>${trusted(
    asCards(text.text.replace("<p>", '<p class="lead">').replace("<ul>", `${SEARCH}<ul>`), WAYS),
  )}<h2>Groups of operations</h2>${jumpList("404.html", groups)}</div>`;
}

/** A list of links, each with a text after a colon, as cards with a picture. */
function asCards(text: string, icons: readonly TaskName[]): string {
  let index = 0;
  return text
    .replace("<ul>", '<ul class="tasks">')
    .replaceAll(
      /<li>(<a href="[^"]+">)(.*?)<\/a>: (.*?)<\/li>/gs,
      (_, open: string, name: string, about: string) =>
        `<li>${open}${taskIcon(icons[index++] ?? "run")}<b>${name}</b><span>${about.slice(0, 1).toUpperCase()}${about.slice(1)}</span></a></li>`,
    );
}
