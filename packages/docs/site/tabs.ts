import { Failure } from "@buddy-openapi/process/run";
import { type Html, html } from "./html.ts";

interface Pane {
  key: string;
  label: string;
  body: Html;
}

/** How many panes the style sheet can switch. */
const MOST = 9;

/** Panes of which one is shown. They are radio buttons, so that the style sheet can switch them without a script. */
export function tabs(name: string, legend: string, panes: readonly Pane[]): Html {
  if (panes.length > MOST)
    throw new Failure(
      `${legend} has ${panes.length} panes, more than ${MOST}: see packages/docs/styles/samples.css.`,
    );
  const buttons = panes.map(({ key, label }, index) => {
    const checked = index === 0 && html` checked`;
    return html`<label><input type="radio" name="${name}" value="${key}"${checked}><span>${label}</span></label>`;
  });
  const bodies = panes.map(({ key, body }) => html`<div class="pane" data-${name}="${key}">${body}</div>`);
  return html`<div class="tabs"><fieldset><legend>${legend}</legend>${buttons}</fieldset>${bodies}</div>`;
}
