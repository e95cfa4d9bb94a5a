import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { isBinary } from "../schema-facts.ts";
import { partsOf } from "./value-types.ts";

/** Finds schemas of bytes within others. */
export class Bytes {
  /** Those without, so that each is searched once. */
  readonly #without = new Set<unknown>();

  isIn(schema: Cursor): boolean {
    const seen = new Set<unknown>();
    if (this.#search(schema, seen)) return true;
    for (const value of seen) this.#without.add(value);
    return false;
  }

  #search(schema: Cursor, seen: Set<unknown>): boolean {
    const { value } = schema;
    if (typeof value !== "object" || value === null || seen.has(value) || this.#without.has(value))
      return false;
    seen.add(value);
    if (isBinary(Object(value))) return true;
    const inner = ["properties", "prefixItems"].flatMap((key) =>
      Object.keys(Object(Object(value)[key])).map((name) => schema.at(key).at(name)),
    );
    const others = [schema.at("items"), schema.at("additionalProperties"), ...partsOf(schema)];
    return [...inner, ...others].some((one) => this.#search(one, seen));
  }
}
