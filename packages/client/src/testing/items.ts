import { SUCCESSES } from "../generated/testing/examples.js";
import { record } from "../runtime/unknown.js";
import type { Collection, Parameters } from "./data.js";
import { isObject } from "./json.js";
import { placed } from "./places.js";
import { pathOf } from "./route.js";

/** An item of a collection. */
export type Item = Record<string, unknown>;

/** A new item: the properties of the request, a new ID (`next` counts), and of the examples what is required and what no request can set. */
export function make(
  collection: Collection,
  items: readonly Item[],
  parameters: Parameters,
  body: unknown,
  next: () => number,
): Item {
  const { add = "", get, required, copied, id, parameter } = collection;
  const example = { ...record(SUCCESSES[get]?.body), ...record(SUCCESSES[add]?.body) };
  const made = Object.keys(example).filter((name) => required.includes(name) || !copied.includes(name));
  const sent = viewed(collection, body);
  const { [id]: old } = example;
  const taken = new Set(items.map((item) => String(item[id])));
  let { [id]: fresh } = sent;
  while (fresh === undefined || taken.has(String(fresh)))
    fresh = typeof old === "number" ? old + next() : `${old}${next()}`;
  const item = placed(pick(example, made), pathOf(get), { ...parameters, [parameter]: String(fresh) }, [old]);
  return { ...structuredClone(record(item)), ...sent, [id]: fresh };
}

/** The properties of an object that are named. */
export function pick(value: unknown, names: readonly string[]): Item {
  return Object.fromEntries(Object.entries(record(value)).filter(([name]) => names.includes(name)));
}

/** What a view shows of a request, where a name or an ID may be for an object. */
export function viewed({ copied, complete, named = {} }: Collection, body: unknown): Item {
  const entries = Object.entries(pick(body, copied)).map(([name, value]) => {
    const { [name]: key } = named;
    const whole = (part: unknown) => {
      if (isObject(part)) return { ...complete[name], ...part };
      return key === undefined || part === null ? part : { ...complete[name], [key]: part };
    };
    return [name, Array.isArray(value) ? value.map(whole) : whole(value)];
  });
  return Object.fromEntries(entries);
}

/** An item with the cipher text of the spec in place of what it hides. */
export function cipher(item: Item, { get, hidden = {} }: Collection): Item {
  const names = Object.keys(hidden).filter((name) => name in item && item[hidden[name] ?? ""] === true);
  return { ...item, ...pick(SUCCESSES[get]?.body, names) };
}
