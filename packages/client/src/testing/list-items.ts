import type { Collection, Mistake } from "./data.js";
import { valueAt } from "./list-response.js";

type Item = Record<string, unknown>;

/** The items that the query of a list asks for, in its order; or why the mock can't give them. */
export function itemsFor<Kept extends Item>(
  items: readonly Kept[],
  query: URLSearchParams,
  { list, filters = {}, places = [], sort }: Collection,
): readonly Kept[] | Mistake {
  const refuse = (name: string, why: string): Mistake => ({
    status: 501,
    message: `The mock does not know what ${name}=${query.get(name)} does to ${list}: ${why}. Leave it out, or give mockBuddy.workspace() a handler of ${list}.`,
  });
  const entries = Object.entries(filters);
  const [unknown] = entries.find(([name, pointer]) => pointer === null && query.has(name)) ?? [];
  if (unknown !== undefined) return refuse(unknown, "no property of an item shows it");
  const found = items.filter((item) =>
    entries.every(([name, pointer]) => {
      const value = valueAt(item, pointer ?? "");
      // Given more than once, it takes each of its values.
      if (query.has(name)) return [value].flat().some((one) => query.getAll(name).includes(String(one)));
      return !places.includes(name) || value === undefined || value === null;
    }),
  );
  if (!sort) return found;
  const { by, direction = "", keys } = sort;
  const key = query.get(by);
  const towards = query.get(direction) ?? "ASC";
  if (!["ASC", "DESC"].includes(towards)) return refuse(direction, "it is ASC or DESC");
  if (key === null && query.has(direction)) return refuse(direction, `${by} is missing`);
  if (key === null) return found;
  if (!keys.includes(key)) return refuse(by, `it sorts by ${keys.join(" or ")}`);
  const sign = towards === "DESC" ? -1 : 1;
  return found.sort((one, other) => sign * compare(one[key], other[key]));
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [text, otherText] = [String(one ?? ""), String(other ?? "")];
  return Number(text > otherText) - Number(text < otherText);
}
