import type { Collection } from "./data.js";
import { valueAt } from "./list-response.js";
import type { Mistake } from "./route.js";

type Item = Record<string, unknown>;

/** The items that the query of a list asks for, in its order; or why the mock can't give them. */
export function itemsFor<Kept extends Item>(
  items: readonly Kept[],
  parameters: Readonly<Record<string, string>>,
  { list, filters = {}, places = [], sort }: Collection,
): readonly Kept[] | Mistake {
  const refuse = (name: string, why: string): Mistake => ({
    status: 501,
    message: `The mock does not know what ${name}=${parameters[name]} does to ${list}: ${why}. Leave it out, or give mockBuddy.workspace() a handler of ${list}.`,
  });
  const entries = Object.entries(filters);
  const [unknown] = entries.find(([name, pointer]) => pointer === null && name in parameters) ?? [];
  if (unknown !== undefined) return refuse(unknown, "no property of an item shows it");
  const found = items.filter((item) =>
    entries.every(([name, pointer]) => {
      const value = valueAt(item, pointer ?? "");
      if (name in parameters) return String(value) === parameters[name];
      return !places.includes(name) || value === undefined || value === null;
    }),
  );
  if (!sort) return found;
  const { by, direction = "", keys } = sort;
  const { [by]: key, [direction]: towards = "ASC" } = parameters;
  if (!["ASC", "DESC"].includes(towards)) return refuse(direction, "it is ASC or DESC");
  if (key === undefined && direction in parameters) return refuse(direction, `${by} is missing`);
  if (key === undefined) return found;
  if (!keys.includes(key)) return refuse(by, `it sorts by ${keys.join(" or ")}`);
  const sign = towards === "DESC" ? -1 : 1;
  return found.sort((one, other) => sign * compare(one[key], other[key]));
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [text, otherText] = [String(one ?? ""), String(other ?? "")];
  return Number(text > otherText) - Number(text < otherText);
}
