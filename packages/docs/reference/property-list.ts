import { type Html, html } from "../site/html.ts";
import { breakableCode, type Renderer } from "../site/markdown.ts";
import type { Picker } from "./picker.ts";
import type { Property } from "./properties.ts";
import { valuesList } from "./values.ts";

/** How many types are named beside a property that is for them. */
const MOST_TYPES = 3;

/** What a list of properties, parameters or headers is part of. */
export interface ListPlace {
  /** What begins the anchor of each: `body`, `path`. */
  id: string;
  renderer: Renderer;
  source: string;
  /** The choice that filters them. */
  picker?: Picker | undefined;
}

/** Properties, one below the other, each with an anchor and its values. */
export function propertyList(properties: readonly Property[], place: ListPlace): Html {
  if (properties.length === 0) return html``;
  return html`<dl class="props">${properties.map((property) => propertyItem(property, place))}</dl>\n`;
}

function propertyItem(property: Property, place: ListPlace): Html {
  const { name, type, required, notes, description, values, types, children } = property;
  const { renderer, picker } = place;
  const id = `${place.id}-${name}`.replaceAll(/\s/g, "-");
  const at = `${place.source}, ${id}`;
  const shown = types.length > 0 && picker?.classesOf(types);
  const owners = types.length > MOST_TYPES ? `${types.length} types` : types.join(", ");
  return html`<div id="${id}"${shown && html` class="${shown}"`}><dt><a href="#${id}">${breakableCode(name)}</a> <span>${renderer.inline([type, ...notes].join(", "), at)}</span>${required && html` <b>Required</b>`}${shown && html` <span class="all">for ${owners}</span>`}</dt><dd>${renderer.cell(description, at)}${values && valuesList(values, renderer, at)}${children.length > 0 && html`<details class="fold"><summary>${count(children)} of <code>${name}</code></summary>${propertyList(children, { ...place, id })}</details>`}</dd></div>\n`;
}

function count(properties: readonly Property[]): string {
  return properties.length === 1 ? "1 property" : `${properties.length} properties`;
}
