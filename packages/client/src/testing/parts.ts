import { PARTS, SUCCESSES } from "../generated/testing/examples.js";
import { record } from "../runtime/unknown.js";
import type { Collection, Part } from "./data.js";
import { type Item, pick } from "./items.js";
import { valueAt } from "./list-response.js";
import { pathOf } from "./route.js";

/** An item whose parts and times are those of its state. */
export function settle(item: Item, { add = "", get, states }: Collection): void {
  if (!states) return;
  const { property, final } = states;
  const [started, ended] = [record(SUCCESSES[add]?.body), record(SUCCESSES[get]?.body)];
  const isOver = final.includes(String(item[property]));
  // What is null when it starts, and is not in the end.
  const late = Object.keys(ended).filter((key) => started[key] === null && ended[key] != null);
  const parts = PARTS.filter((part) => pathOf(part.get).startsWith(`${pathOf(get)}/`));
  for (const one of [item, ...parts.flatMap((part) => partsOf(item, part))]) {
    one[property] = item[property];
    for (const key of late) one[key] = isOver ? (one[key] ?? ended[key]) : null;
  }
}

/** What only the operation that gets an item returns. */
export function withoutParts(item: Item, { add = "", get, copied }: Collection): Item {
  const [started, whole] = [record(SUCCESSES[add]?.body), record(SUCCESSES[get]?.body)];
  const names = Object.keys(item).filter((key) => key in started || copied.includes(key) || !(key in whole));
  return pick(item, names);
}

/** The parts of an item of one kind. */
export function partsOf(item: Item, { within }: Part): Item[] {
  const parts = valueAt(item, within);
  // They are objects, as they have an ID.
  return Array.isArray(parts) ? (parts as Item[]) : [];
}
