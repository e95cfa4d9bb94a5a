import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { record } from "@buddy-openapi/openapi/json";

/** Every path, or webhook, with its item. */
export function* pathItems(root: Cursor, keyword = "paths"): Generator<[string, Cursor]> {
  const paths = root.at(keyword);
  for (const path of Object.keys(record(paths.value))) {
    const item = path.startsWith("x-") ? undefined : paths.at(path).target();
    if (item) yield [path, item];
  }
}

/** The items of a list, with their references followed. */
export function targets(list: Cursor): Cursor[] {
  if (!Array.isArray(list.value)) return [];
  return [...list.value.keys()].flatMap((index) => list.at(index).target() ?? []);
}
