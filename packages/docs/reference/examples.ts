import type { Example, Response } from "@buddy-openapi/openapi/operations";
import type { CodeSample } from "@buddy-openapi/spec-tools/samples/code-samples";
import { type Pane, pre, tabbedCard } from "../site/cards.ts";
import { LANGUAGE_NAMES } from "../site/code.ts";
import { type Html, html } from "../site/html.ts";
import type { Renderer } from "../site/markdown.ts";
import { isShared, jsonMedia, type Operation } from "./document.ts";
import { type Picker, titleOf } from "./picker.ts";

/** The languages of the renderer by the names that samples have. */
const HIGHLIGHTED: Record<string, string> = { shell: "sh", typescript: "ts", javascript: "js" };

/** The call of an operation in each language, for each example of its body. */
export function requestCard(operation: Operation, picker: Picker | undefined, renderer: Renderer): Html {
  const [first] = operation.samples;
  // A reader picks the region for all pages, so they have the samples of the first one.
  const samples = operation.samples.filter(({ server }) => server === first?.server);
  const titles = examplesOf(operation);
  const panes = [...Map.groupBy(samples, ({ language }) => language)].map(([key, some]): Pane => {
    const bodies = some.map((sample) => {
      const code = pre(renderer.code(sample.source, highlightOf(sample)));
      return picker && sample.example
        ? html`<div class="${picker.ofExamples([sample.example])}">${code}</div>`
        : code;
    });
    return { key, label: key === "curl" ? key : nameOf(some[0]), body: html`${bodies}` };
  });
  const missing =
    picker?.ofNoExample() &&
    html`<p class="of ${picker.ofNoExample()}">No example is known for this type. This one is: ${titles[0] && titleOf(titles[0])}</p>`;
  return tabbedCard("language", "Language", panes, {
    className: "sample",
    title: html`<h2 id="sample" class="hidden">Request</h2>`,
    before: missing || undefined,
  });
}

/** What a reader calls the language of a sample. */
function nameOf(sample: CodeSample | undefined): string {
  return LANGUAGE_NAMES[highlightOf(sample)] ?? sample?.label ?? "";
}

function highlightOf(sample: CodeSample | undefined): string {
  const name = sample?.lang.toLowerCase() ?? "";
  return HIGHLIGHTED[name] ?? (name in LANGUAGE_NAMES ? name : "text");
}

function examplesOf({ requestBody }: Operation): Example[] {
  return [...(jsonMedia(requestBody?.content)?.examples ?? [])];
}

/** The examples of the responses: that of a success follows the picked request, and those of failures are one pane. */
export function responseCard(operation: Operation, picker: Picker | undefined, renderer: Renderer): Html {
  const shown = operation.responses.filter(({ content }) => (jsonMedia(content)?.examples ?? []).length > 0);
  const { good = [], failed = [] } = Object.groupBy(shown, ({ status }) =>
    status.startsWith("2") ? "good" : "failed",
  );
  const equal = Map.groupBy(good, ({ content }) => JSON.stringify(jsonMedia(content)?.examples));
  const panes = [...equal.values()].map(
    (responses): Pane => ({
      label: responses.map(({ status }) => status).join(", "),
      body: responses[0] ? bodyOf(responses[0], operation, picker, renderer) : html``,
    }),
  );
  if (failed.length > 0) panes.push({ label: "Errors", body: errorsOf(operation, failed, renderer) });
  if (panes.length === 0) return html``;
  return tabbedCard("status", "Status", panes, {
    title: html`<h2 id="response" class="title">Response</h2>`,
  });
}

/** The bodies of failures: of those that many operations have, which are alike, the first one. */
function errorsOf(operation: Operation, failed: readonly Response[], renderer: Renderer): Html {
  const [first] = failed.filter(({ status }) => isShared(operation, status));
  const shown = failed.filter((one) => one === first || !isShared(operation, one.status));
  return html`${shown.flatMap(({ status, content }) =>
    (jsonMedia(content)?.examples ?? [])
      .slice(0, status === first?.status ? 1 : undefined)
      .map(
        ({ value, description }) =>
          html`<p class="of"><b>${status}</b> ${description}</p>${pre(renderer.code(JSON.stringify(value, null, 2), "json"))}`,
      ),
  )}`;
}

function bodyOf(
  { content }: Response,
  operation: Operation,
  picker: Picker | undefined,
  renderer: Renderer,
): Html {
  const examples = jsonMedia(content)?.examples ?? [];
  const code = (example: Example) => pre(renderer.code(JSON.stringify(example.value, null, 2), "json"));
  const requests = examplesOf(operation);
  if (!picker || requests.length < 2) {
    return html`${examples.map((example) => {
      const said = [examples.length > 1 && example.summary && `${example.summary}.`, example.description]
        .filter(Boolean)
        .join(" ");
      return html`${said && html`<p class="of">${said}</p>`}${code(example)}`;
    })}`;
  }
  const own = (request: Example) => examples.find(({ name }) => name === request.name);
  const left = requests.filter((request) => !own(request)).map(({ name }) => name);
  const [first] = examples;
  const firstRequest = first && (requests.find(({ name }) => name === first.name) ?? requests[0]);
  const named = requests.flatMap((request) => {
    const example = own(request);
    return example && example !== first
      ? html`<div class="${picker.ofExamples([request.name])}">${code(example)}</div>`
      : [];
  });
  if (!first || !firstRequest) return html``;
  // It is that of another request, or of a type of which no example is known.
  const others = left.filter((name) => name !== firstRequest.name);
  const strangers = picker.ofNoExample(others);
  return html`<div class="${picker.ofExamples([firstRequest.name, ...left])}">${strangers && html`<p class="of ${strangers}">The response to: ${titleOf(firstRequest)}</p>`}${code(first)}</div>${named}`;
}
