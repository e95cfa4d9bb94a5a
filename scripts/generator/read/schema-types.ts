import type { Document } from "@buddy-openapi/openapi/document";
import { Names, placeName, RESERVED_TYPES, refOf, typeName } from "./names.ts";
import { type Direction, Directions } from "./schema-directions.ts";

/** The names of the types of schemas: one for each that is referred to, two where requests and responses differ. */
export class SchemaTypes {
  /** The names by reference; that of responses where there are two. */
  readonly names = new Map<string, string>();
  readonly #free: Names;
  readonly #directions: Directions;
  /** The type of a schema's place and direction. */
  readonly #types = new Map<string, string>();

  constructor(document: Document, operationTypes: Iterable<string>) {
    this.#directions = new Directions(document);
    this.#free = new Names([...RESERVED_TYPES, ...operationTypes]);
    const components = Object.keys(document.components?.schemas ?? {});
    // Those that are a name of TypeScript already keep it.
    components.sort((a, b) => Number(typeName(a) !== a) - Number(typeName(b) !== b));
    for (const name of components) this.names.set(refOf(name), this.#free.claim(typeName(name), "Schema"));
  }

  isUsed($ref: string): boolean {
    return this.#types.has(`request ${$ref}`) || this.#types.has(`response ${$ref}`);
  }

  /** The type that a reference names, and whether nothing has referred to it before. */
  of($ref: string, direction: Direction): { name: string; isNew: boolean } {
    const key = `${direction} ${$ref}`;
    const known = this.#types.get(key);
    if (known) return { name: known, isNew: false };
    const other = this.#types.get(`${direction === "request" ? "response" : "request"} ${$ref}`);
    if (other && !this.#directions.areDifferent($ref)) {
      this.#types.set(key, other);
      return { name: other, isNew: false };
    }
    const own = this.names.get($ref) ?? this.#free.claim(placeName($ref), "Schema");
    const both = `${own}${direction === "request" ? "Input" : "Output"}`;
    const name = other ? this.#free.claim(both, "Schema") : own;
    this.names.set($ref, own);
    this.#types.set(key, name);
    return { name, isNew: true };
  }
}
