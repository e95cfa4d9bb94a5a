import type { ReferenceDocument } from "../reference/document.ts";
import { type Html, html } from "./html.ts";
import { WORKSPACE } from "./workspace.ts";

/** What the samples have for a region. */
export interface Region {
  name: string;
  /** The URL that is called. */
  host: string;
  /** The options of the client. */
  options: string;
}

/** What a region is called in the control. */
const NAMES: Record<string, string> = {
  us: "United States",
  eu: "European Union",
  asia: "Asia",
  own: "Your own installation",
};

/** The regions of a document, by their keys. The first is the one that the pages have. */
export function regionsOf(servers: ReferenceDocument["servers"]): Record<string, Region> {
  return Object.fromEntries(
    servers.map(({ url, variables = {}, "x-region": key = "own" }, index) => {
      const region = String(key);
      const host = url
        .replace(/\{([^{}]+)\}/g, (_, name: string) => String(variables[name]?.default))
        .replace(/\/$/, "");
      const options = region === "own" ? `{ baseUrl: "${host}" }` : `{ region: "${region}" }`;
      return [region, { name: NAMES[region] ?? region, host, options: index === 0 ? "" : options }];
    }),
  );
}

/** The controls for what all samples of the site have. Without scripts the style sheet hides them. */
export function choicesOf(regions: Readonly<Record<string, Region>>): Html {
  const options = Object.entries(regions).map(
    ([key, { name }]) => html`<option value="${key}">${name}</option>`,
  );
  return html`<div class="choices"><label>Region <select name="region" autocomplete="off">${options}</select></label><label>Workspace <input type="text" name="workspace" placeholder="${WORKSPACE}" pattern="\\w[\\w.\\-]{0,99}" autocomplete="off" spellcheck="false" aria-describedby="workspace-hint"></label><small id="workspace-hint">Letters, digits, <code>.</code> <code>-</code> <code>_</code>. With anything else the samples have <code>${WORKSPACE}</code>.</small></div>`;
}
