import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { list, record } from "@buddy-openapi/openapi/json";
import { isBinary } from "../read/schema-facts.ts";
import { partsOf } from "./value-types.ts";

/** Finds schemas of bytes within others. */
export class Bytes {
  /** Those without, so that each is searched once. */
  readonly #without = new Set<unknown>();

  isIn(schema: Cursor): boolean {
    const seen = new Set<unknown>();
    const left = [schema];
    for (let found = left.pop(); found; found = left.pop()) {
      const { value } = found;
      if (typeof value !== "object" || value === null || seen.has(value) || this.#without.has(value))
        continue;
      seen.add(value);
      if (isBinary(record(value))) return true;
      const [properties, prefixItems] = [found.at("properties"), found.at("prefixItems")];
      left.push(...Object.keys(record(properties.value)).map((name) => properties.at(name)));
      left.push(...list(prefixItems.value).map((_, index) => prefixItems.at(index)));
      left.push(found.at("items"), found.at("additionalProperties"), ...partsOf(found));
    }
    for (const value of seen) this.#without.add(value);
    return false;
  }
}
