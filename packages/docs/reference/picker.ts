import { list, record } from "@buddy-openapi/openapi/json";
import type { Example } from "@buddy-openapi/openapi/operations";
import { type Html, html } from "../site/html.ts";
import { jsonMedia, keywordsOf, type Operation, type Schemas } from "./document.ts";
import { flattened } from "./properties.ts";
import { type Values, valuesOf } from "./values.ts";

/** Something that a reader picks for a whole page, by its number. */
interface Choice {
  number: number;
  label: string;
  /** What the list has it under. */
  heading: string;
  example?: string | undefined;
  value?: string;
}

/**
 * The choice that filters the properties, the samples and the responses of an operation. It is a `<select>`: what has the class
 * `v2` is shown while the option of that class is picked, and everything where a browser doesn't know `:has()`.
 */
export interface Picker {
  html: Html;
  /** The classes of what is shown for examples of the body. What has no example is shown with the first. */
  ofExamples(names: readonly string[]): string;
  /** The classes of what is shown where there is no example, and for some examples; `""` if that can't be. */
  ofNoExample(names?: readonly string[]): string;
  /** The classes of what is shown for values of the property that decides. */
  classesOf(values: readonly string[]): string;
  /** How many choices there are; the style sheet has a rule for each. */
  size: number;
}

/** The picker of an operation whose body has several examples, or properties that some types alone take. */
export function pickerOf(operation: Operation, schemas: Schemas): Picker | undefined {
  const media = jsonMedia(operation.requestBody?.content);
  const examples = (media?.examples ?? []).filter(({ name }) => name);
  const { properties = {} } = flattened(media?.schema, schemas);
  const owned = Object.values(properties).map((one) => list(keywordsOf(one)["x-for"]).map(String));
  const decider = decidingProperty(properties, owned.flat(), schemas);
  if (examples.length < 2 && !decider) return undefined;
  const first = examples.map(({ name, summary, value }, index): Choice => {
    const type = decider && record(value)[decider.name];
    const label = [type, summary || name].filter(Boolean).join(": ");
    return {
      number: index + 1,
      label,
      heading: decider ? "With an example" : "",
      example: name,
      ...(type !== undefined && { value: String(type) }),
    };
  });
  const others = decider ? othersOf(decider.values, owned, first) : [];
  const choices = [...first, ...others];
  const size = Math.max(...choices.map(({ number }) => number));
  const classes = (some: readonly Choice[]) =>
    ["v", ...new Set(some.map(({ number }) => `v${number}`))].join(" ");
  return {
    size,
    html: selectOf(choices, decider?.name),
    ofExamples: (names) =>
      classes(choices.filter(({ example }) => names.includes(example ?? examples[0]?.name ?? ""))),
    ofNoExample: (names = []) => {
      const some = [...first.filter(({ example = "" }) => names.includes(example)), ...others];
      return some.length > 0 ? classes(some) : "";
    },
    classesOf: (values) => classes(choices.filter(({ value = "" }) => values.includes(value))),
  };
}

/** The property whose known values are those that others are for. */
function decidingProperty(
  properties: Readonly<Record<string, unknown>>,
  owners: readonly string[],
  schemas: Schemas,
): { name: string; values: Values } | undefined {
  if (owners.length === 0) return undefined;
  for (const [name, schema] of Object.entries(properties)) {
    const values = valuesOf(record(schema), schemas);
    if (values && owners.every((owner) => values.values.includes(owner))) return { name, values };
  }
  return undefined;
}

/** The values of which there is no example. Those that take the same properties have one number. */
function othersOf(
  { values, groups }: Values,
  owned: readonly string[][],
  shown: readonly Choice[],
): Choice[] {
  const numbers = new Map<string, number>();
  const others = values.map(String).filter((value) => !shown.some((choice) => choice.value === value));
  return others.map((value) => {
    const key = owned.map((types) => types.includes(value)).join();
    const number = numbers.get(key) ?? shown.length + numbers.size + 1;
    numbers.set(key, number);
    const [heading = "Others"] = Object.entries(groups).find(([, some]) => list(some).includes(value)) ?? [];
    return { number, label: value, heading, value };
  });
}

function selectOf(choices: readonly Choice[], decider: string | undefined): Html {
  const headings = Map.groupBy(choices, ({ heading }) => heading);
  const option = ({ number, label }: Choice) =>
    html`<option class="v${number}"${number === 1 && html` selected`}>${label}</option>`;
  const groups = [...headings].map(([heading, some]) =>
    heading ? html`<optgroup label="${heading}">${some.map(option)}</optgroup>` : html`${some.map(option)}`,
  );
  const label = decider ? decider.slice(0, 1).toUpperCase() + decider.slice(1) : "Example";
  const every = decider && html`<option class="v0">Every ${decider}: show all properties</option>`;
  return html`<div class="picker"><label>${label} <select name="example" autocomplete="off">${every}${groups}</select></label></div>\n`;
}

/** What an example is called: its summary, or else its name. */
export function titleOf({ name, summary }: Example): string {
  return summary || name;
}

/** The rules of the style sheet for as many choices. */
export function pickerStyles(size: number): string {
  const numbers = Array.from({ length: size }, (_, index) => `v${index + 1}`);
  const rules = numbers.map((name) => `:has(.${name}:checked) .v:not(.${name})`);
  return rules.length > 0 ? `@supports selector(:has(*)){${rules.join(",")}{display:none}}` : "";
}
