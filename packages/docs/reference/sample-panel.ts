import type { CodeSample } from "@buddy-openapi/spec-tools/samples/code-samples";
import { LANGUAGE_NAMES } from "../site/code.ts";
import { Html, html } from "../site/html.ts";
import type { Renderer } from "../site/markdown.ts";
import { tabs } from "../site/tabs.ts";
import { jsonMedia, type Operation } from "./document.ts";
import { highlightOf, type SampleSet, samplesOf } from "./samples.ts";

/** What a sample calls the workspace, for which a reader can put in the name of theirs. */
const WORKSPACE = /my-company/g;

/**
 * The samples of an operation, with what chooses among them. The samples of all examples but the first are in a file of
 * their own, which a page loads when its reader picks another example.
 */
export function samplePanel(
  operation: Operation,
  renderer: Renderer,
  samplesFile: string,
): { panel: Html; more: string } {
  const { sets, choices } = samplesOf(operation);
  const [first = ""] = Object.keys(choices.examples);
  const shown = sets.filter(({ example }) => example === first);
  const panes = shown.map((set) => ({
    key: set.language,
    label: choices.languages[set.language] ?? set.language,
    body: html`<div class="code" data-name="${nameOf(set)}"><pre tabindex="0"><code>${new Html(setLines(set, renderer))}</code></pre></div>`,
  }));
  const others = sets.filter(({ example }) => example !== first);
  const more = Object.fromEntries(
    others.map((set) => [`${set.language} ${set.example}`, setLines(set, renderer)] as const),
  );
  const controls = [
    select("example", "Example", choices.examples),
    select("region", "Region", choices.regions),
    html`<label>Workspace <input type="text" name="workspace" placeholder="my-company" pattern="[A-Za-z0-9._\\-]*" maxlength="100" autocomplete="off" spellcheck="false"></label>`,
  ];
  const fixed = others.length > 0 && " several";
  return {
    panel: html`<section class="sample${fixed}" aria-labelledby="sample"${others.length > 0 && html` data-samples="${samplesFile}"`}>
<h2 id="sample">Request sample</h2>
<div class="controls">${controls}</div>
${tabs("language", "Language", panes)}
</section>`,
    more: others.length > 0 ? `window.addSamples(${JSON.stringify(more)});\n` : "",
  };
}

function nameOf({ byRegion }: SampleSet): string {
  const [sample] = Object.values(byRegion);
  return (sample && LANGUAGE_NAMES[highlightOf(sample)]) ?? "";
}

function select(name: string, label: string, choices: Record<string, string>): Html {
  const entries = Object.entries(choices);
  if (entries.length < 2) return html``;
  const options = entries.map(([key, text]) => html`<option value="${key}">${text}</option>`);
  return html`<label>${label} <select name="${name}">${options}</select></label>`;
}

/** The code for all regions: the lines in which they differ stand once for each, and the style sheet shows one of them. */
function setLines({ byRegion }: SampleSet, renderer: Renderer): string {
  const regions = Object.entries(byRegion).map(([region, sample]) => ({
    region,
    lines: linesOf(sample, renderer),
  }));
  const [{ lines = [] } = {}] = regions;
  const shortest = Math.min(...regions.map(({ lines }) => lines.length));
  const same = (offset: (lines: string[]) => string | undefined) =>
    regions.every((one) => offset(one.lines) === offset(lines));
  let before = 0;
  while (before < shortest && same((all) => all[before])) before++;
  let after = 0;
  while (after < shortest - before && same((all) => all.at(-1 - after))) after++;
  const own = regions.flatMap(({ region, lines: all }) => {
    const part = all.slice(before, all.length - after);
    return part.length > 0 ? [`<span data-region=${region}>${part.join("\n")}\n</span>`] : [];
  });
  const head = lines.slice(0, before).map((line) => `${line}\n`);
  return [...head, ...own, lines.slice(lines.length - after).join("\n")].join("");
}

function linesOf(sample: CodeSample, renderer: Renderer): string[] {
  return renderer
    .lines(sample.source, highlightOf(sample))
    .map((line) => line.replace(WORKSPACE, "<span class=workspace>$&</span>"));
}

/** An example of each response that has one. */
export function responsePanel({ responses }: Operation, renderer: Renderer): Html {
  const panes = responses.flatMap(({ status, content }) => {
    const media = jsonMedia(content);
    const [example] = media?.examples ?? [];
    if (!media || !example) return [];
    const code = renderer.lines(JSON.stringify(example.value, null, 2), "json").join("\n");
    return [
      {
        key: status,
        label: status,
        body: html`${example.description && html`<p class="facts">${example.description}</p>\n`}<div class="code" data-name="${media.mediaType}"><pre tabindex="0"><code>${new Html(code)}</code></pre></div>`,
      },
    ];
  });
  if (panes.length === 0) return html``;
  return html`<section class="responses" aria-labelledby="response">
<h2 id="response">Response example</h2>
${tabs("status", "Status", panes)}
</section>`;
}
