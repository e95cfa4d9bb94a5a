import { record } from "@buddy-openapi/openapi/json";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { type Html, html } from "../site/html.ts";
import type { Renderer } from "../site/markdown.ts";
import { code } from "../site/markdown-text.ts";
import { keywordsOf, type Schemas } from "./document.ts";
import { nameOf } from "./types.ts";

/** More values than this are folded. */
const MANY = 10;

/** The values that a property may have. */
export interface Values {
  values: unknown[];
  /** Whether Buddy may add others. */
  isOpen: boolean;
  /** What a value means, by the value, as Markdown. */
  meanings: Record<string, string>;
  /** The values by what they are about. */
  groups: Record<string, unknown>;
  /** Whether the page is about them: then many are not folded. */
  isFull?: boolean;
}

/** How the description of an enum says what a value means: an item of a list that begins with it. */
const MEANING = /^- `([^`\n]+)`:? +(.+(?:\n {2}.+)*)\n?/gm;

/** A description without what it says of single values, which is beside them. */
export function withoutMeanings(description: string): string {
  return description.replaceAll(MEANING, "").trim();
}

/** The values of an enum, of one that a schema names, or of the items of a list. */
export function valuesOf(schema: Schema | undefined, schemas: Schemas): Values | undefined {
  const own = keywordsOf(schema);
  if (own.enum) {
    return {
      values: own.enum.filter((value) => value !== null),
      isOpen: own["x-enum-extensibility"] === "open",
      meanings: Object.fromEntries(
        [...(own.description ?? "").matchAll(MEANING)].map(([, value = "", text = ""]) => [value, text]),
      ),
      groups: record(own["x-enum-groups"]),
    };
  }
  const name = nameOf(own.$ref);
  if (name) return valuesOf(schemas[name], schemas);
  for (const part of [...(own.anyOf ?? []), ...(own.oneOf ?? []), ...(own.allOf ?? []), own.items]) {
    const found = part && valuesOf(part, schemas);
    if (found) return found;
  }
  return undefined;
}

/** Values as a line of Markdown. */
export function valuesLine({ values, isOpen, meanings }: Values): string {
  const said = values.map((value) => {
    const meaning = meanings[String(value)];
    return meaning ? `${code(JSON.stringify(value))} (${meaning})` : code(JSON.stringify(value));
  });
  return `${isOpen ? "Known values, more may come" : "Values"}: ${said.join(", ")}.`;
}

/** Values as a list, with what each means; many of them in a fold. */
export function valuesList(all: Values, renderer: Renderer, source: string): Html {
  const { values, isOpen, meanings, groups, isFull } = all;
  const list = (some: readonly unknown[]) => {
    const hasMeanings = some.some((value) => meanings[String(value)]);
    const items = some.map((value) => {
      const meaning = meanings[String(value)];
      return html`<li><code>${String(value)}</code>${meaning && html` <span>${renderer.inline(meaning, source)}</span>`}</li>`;
    });
    return html`<ul class="values${hasMeanings && " meanings"}">${items}</ul>`;
  };
  const more = isOpen && html` <small>more may come</small>`;
  if (values.length <= MANY)
    return html`${list(values)}${isOpen && html`<p class="quiet">more may come</p>`}`;
  const named = Object.entries(groups).map(
    ([name, some]) => [name, values.filter((value) => [some].flat().includes(value))] as const,
  );
  const left = values.filter((value) => !named.some(([, some]) => some.includes(value)));
  const body = [...named, ["", left] as const].map(
    ([name, some]) => some.length > 0 && html`${name && html`<p class="quiet">${name}</p>`}${list(some)}`,
  );
  if (isFull) return html`${body}${isOpen && html`<p class="quiet">more may come</p>`}`;
  return html`<details class="fold"><summary>${values.length} values${more}</summary><div>${body}</div></details>`;
}
