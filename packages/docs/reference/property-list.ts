import { type Html, html } from "../site/html.ts";
import { breakableCode, type Renderer } from "../site/markdown.ts";
import type { Property, PropertyGroup } from "./properties.ts";

/** Properties, parameters or headers, one below the other. */
export function propertyList(properties: readonly Property[], renderer: Renderer, source: string): Html {
  if (properties.length === 0) return html``;
  const rows = properties.map(({ path, type, required, notes, description }) => {
    const at = `${source}, ${path}`;
    const marks = [required && html` <b>required</b>`, ...notes.map((note) => html` <small>${note}</small>`)];
    return html`<dt><code>${breakableCode(path)}</code> <span>${renderer.inline(type, at)}</span>${marks}</dt>
<dd>${renderer.cell(description, at)}</dd>
`;
  });
  return html`<dl class="properties">
${rows}</dl>
`;
}

/** Groups of properties. All but the first are folded. */
export function propertyGroups(groups: readonly PropertyGroup[], renderer: Renderer, source: string): Html {
  const [first, ...others] = groups;
  const folded = others.map(
    ({
      title,
      properties,
    }) => html`<details class="group"><summary><span>${renderer.inline(title, source)}</span> <small>${count(properties)}</small></summary>
${propertyList(properties, renderer, source)}</details>
`,
  );
  return html`${
    first?.title &&
    html`<h3>${first.title}</h3>
`
  }${propertyList(first?.properties ?? [], renderer, source)}${
    others.length > 0 &&
    html`<h3>By what it is for</h3>
`
  }${folded}`;
}

function count(properties: readonly Property[]): string {
  return properties.length === 1 ? "1 property" : `${properties.length} properties`;
}
