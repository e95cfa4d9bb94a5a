import { Html, html } from "./html.ts";

/** A piece of code, or one of several of which one is shown. */
export interface Pane {
  label: string;
  /** What a script keeps when a reader picks this pane, for all cards that have one of that name. */
  key?: string | undefined;
  body: Html;
}

/** Where a script lets a reader choose what all samples of the site have. The layout keeps the first on a page. */
export const CHOICES_PLACE = new Html('<div class="choices"></div>');

/** How many panes the style sheet can switch. */
const MOST_PANES = 8;

/** Code in a block, which has room for its lines and shows them whole. */
export function pre(code: Html): Html {
  return html`<pre><code>${code}</code></pre>`;
}

/** One piece of code with its name. */
export function card(title: string, body: Html): Html {
  return html`<div class="card"><div class="bar"><span class="title">${title}</span></div>${CHOICES_PLACE}${body}</div>\n`;
}

/**
 * Panes of which one is shown. They are radio buttons, so that the style sheet can switch them without a script.
 *
 * @param name what the buttons are called; a page has no second card of that name
 */
export function tabbedCard(
  name: string,
  legend: string,
  panes: readonly Pane[],
  { className = "", title, before }: { className?: string; title?: Html; before?: Html | undefined } = {},
): Html {
  const buttons = panes.slice(0, MOST_PANES).map(({ key, label }, index) => {
    const checked = index === 0 && html` checked`;
    return html`<label><input type="radio" name="${name}" value="${key ?? label}"${checked}><span>${label}</span></label>`;
  });
  const bodies = panes.slice(0, MOST_PANES).map(({ body }) => html`<div class="pane">${body}</div>`);
  const bar = html`<div class="bar">${title}<fieldset class="tabs"><legend class="hidden">${legend}</legend>${buttons}</fieldset></div>`;
  return html`<div class="card tabbed${className && ` ${className}`}">${bar}${CHOICES_PLACE}${before}<div class="panes">${bodies}</div></div>\n`;
}
