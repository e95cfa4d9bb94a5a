import { isDeepStrictEqual } from "node:util";
import { valueAt } from "@buddy-openapi/openapi/document";

export { isObject, list } from "@buddy-openapi/openapi/json";

/** The value at a path of keys, or `undefined`. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  return valueAt(value, keys);
}

/** The properties of an object, or the items of an array by their index; none for anything else. */
export function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** The properties in which two objects differ. */
export function differences(before: unknown, after: unknown) {
  const keys = new Set([...entries(before), ...entries(after)].map(([key]) => key));
  const all = [...keys].map((key) => ({ key, was: at(before, key), is: at(after, key) }));
  return all.filter(({ was, is }) => !isDeepStrictEqual(was, is));
}

/** What is in both, what is gone and what is new, by key. */
export function byKey<K, T>(before: ReadonlyMap<K, T>, after: ReadonlyMap<K, T>) {
  const kept = [...before].flatMap(([key, was]) => {
    const is = after.get(key);
    return is === undefined ? [] : [{ key, was, is }];
  });
  return {
    kept,
    gone: [...before].filter(([key]) => !after.has(key)),
    added: [...after].filter(([key]) => !before.has(key)),
  };
}

/** A value as text, for messages. */
export function show(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
