import { Failure } from "@buddy-openapi/process/run";
import { LANGUAGE_NAMES } from "../site/code.ts";
import { Html, html } from "../site/html.ts";
import type { Renderer } from "../site/markdown.ts";
import { tabs } from "../site/tabs.ts";
import { jsonMedia, type Operation } from "./document.ts";
import { highlightOf, type SampleSet, samplesOf } from "./samples.ts";

/** What a sample calls the workspace, for which a reader can put in the name of theirs. */
const WORKSPACE = /my-company/g;

/** A sample as the page has it: for the first region, with marks where another region has something else. */
interface MarkedSample {
  code: string;
  lines: number;
}

/** What each region has in a place of the samples where they differ, as HTML, by region. */
type Places = Map<string, Record<string, string>>;

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
  const places: Places = new Map();
  const marked = new Map(sets.map((set) => [set, markedSample(set, renderer, places)]));
  const shown = sets.filter(({ example }) => example === first);
  const panes = shown.map((set) => ({
    key: set.language,
    label: choices.languages[set.language] ?? set.language,
    body: html`<div class="code" data-name="${nameOf(set)}"><pre tabindex="0"><code>${new Html(marked.get(set)?.code ?? "")}</code></pre></div>`,
  }));
  const others = [...marked].filter(([{ example }]) => example !== first);
  const more = Object.fromEntries(
    others.map(([{ language, example }, { code }]) => [`${language} ${example}`, code] as const),
  );
  /** How many lines the sample of each language has, for which there is room before it is loaded. */
  const linesOf = (example: string) =>
    [...marked].flatMap(([set, { lines }]) => (set.example === example ? lines : [])).join(" ");
  const textOf = (region: string) => JSON.stringify([...places.values()].map((place) => place[region] ?? ""));
  const hasWorkspace = operation.samples.some(({ source }) => source.search(WORKSPACE) >= 0);
  const controls = [
    select("example", "Example", choices.examples, (example) => html` data-lines="${linesOf(example)}"`),
    select("region", "Region", choices.regions, (region) => html` data-places="${textOf(region)}"`),
    hasWorkspace &&
      html`<label>Workspace <input type="text" name="workspace" placeholder="my-company" pattern="\\w[\\w.\\-]{0,99}" autocomplete="off" spellcheck="false" aria-describedby="workspace-hint"><small id="workspace-hint">Letters, digits, <code>.</code> <code>-</code> <code>_</code>. With anything else the sample has <code>my-company</code>.</small></label>`,
  ];
  return {
    panel: html`<section class="sample" aria-labelledby="sample"${others.length > 0 && html` data-samples="${samplesFile}"`}>
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

function select(
  name: string,
  label: string,
  choices: Record<string, string>,
  data: (key: string) => Html,
): Html {
  const entries = Object.entries(choices);
  if (entries.length < 2) return html``;
  const options = entries.map(([key, text]) => html`<option value="${key}"${data(key)}>${text}</option>`);
  return html`<label>${label} <select name="${name}" autocomplete="off">${options}</select></label>`;
}

/**
 * The code for the first region. Where the regions differ it has a mark with the number of the place, and what each region
 * has there is with the choice of the region: the same for all samples of a page.
 */
function markedSample({ byRegion }: SampleSet, renderer: Renderer, places: Places): MarkedSample {
  const regions = Object.entries(byRegion).map(
    ([region, sample]) => [region, renderer.lines(sample.source, highlightOf(sample))] as const,
  );
  const [[, lines = []] = []] = regions;
  const code = lines.map((line, index) => {
    const texts = regions.map(([region, all]) => [region, all[index] ?? ""] as const);
    return withWorkspace(texts.every(([, text]) => text === line) ? line : withMark(texts, places));
  });
  if (regions.some(([, all]) => all.length !== lines.length))
    throw new Failure(
      "The samples of the regions differ in their number of lines, which the pages can't show.",
    );
  return { code: code.join("\n"), lines: lines.length };
}

/** A line of the first region, with a mark around what is not the same in all. */
function withMark(texts: readonly (readonly [region: string, line: string])[], places: Places): string {
  const lines = texts.map(([, line]) => line);
  const before = wholeTags(commonStart(lines), "<", ">");
  const reversed = commonStart(lines.map((line) => [...line.slice(before.length)].toReversed().join("")));
  const after = wholeTags(reversed, ">", "<").length;
  const own = texts.map(
    ([region, line]) => [region, line.slice(before.length, line.length - after)] as const,
  );
  const place = Object.fromEntries(own);
  const key = JSON.stringify(place);
  places.set(key, place);
  const number = [...places.keys()].indexOf(key);
  const [[, first = ""] = []] = own;
  const [line = ""] = lines;
  return `${before}<span data-place=${number}>${first}</span>${line.slice(line.length - after)}`;
}

/** What all texts begin with. */
function commonStart(texts: readonly string[]): string {
  const [first = ""] = texts;
  let length = 0;
  while (length < first.length && texts.every((text) => text[length] === first[length])) length++;
  return first.slice(0, length);
}

/** A start of HTML without the tag that it ends within. */
function wholeTags(start: string, open: string, close: string): string {
  const tag = start.lastIndexOf(open);
  return tag > start.lastIndexOf(close) ? start.slice(0, tag) : start;
}

function withWorkspace(line: string): string {
  return line.replace(WORKSPACE, "<span class=workspace>$&</span>");
}

/** The examples of each response that has some. */
export function responsePanel({ responses }: Operation, renderer: Renderer): Html {
  const panes = responses.flatMap(({ status, content }) => {
    const { mediaType, examples = [] } = jsonMedia(content) ?? {};
    const blocks = examples.map(({ summary, description, value }) => {
      const said = [examples.length > 1 && summary && `${summary}.`, description].filter(Boolean).join(" ");
      const code = renderer.lines(JSON.stringify(value, null, 2), "json").join("\n");
      return html`${said && html`<p class="facts">${said}</p>\n`}<div class="code" data-name="${mediaType}"><pre tabindex="0"><code>${new Html(code)}</code></pre></div>`;
    });
    return blocks.length > 0 ? [{ key: status, label: status, body: html`${blocks}` }] : [];
  });
  if (panes.length === 0) return html``;
  return html`<section class="responses" aria-labelledby="response">
<h2 id="response">Response examples</h2>
${tabs("status", "Status", panes)}
</section>`;
}
