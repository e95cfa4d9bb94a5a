import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
import type { SchemaObject } from "@buddy-openapi/openapi/schema";
import { childrenOf, isBinary } from "./schema-facts.ts";

/** Which way a value travels: `readOnly` properties are not in requests, `writeOnly` ones not in responses. */
export type Direction = "request" | "response";

/** Which schemas look different in requests and in responses. */
export class Directions {
  readonly #document: Document;
  readonly #differs = new Map<string, boolean>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Whether what a reference names looks different in requests and in responses. */
  areDifferent($ref: string): boolean {
    const known = this.#differs.get($ref);
    if (known !== undefined) return known;
    const refs = new Set([$ref]);
    for (const ref of refs) {
      const found = this.#differs.get(ref) ?? this.#isMarked(valueAt(this.#document, refPointer(ref)), refs);
      if (found) this.#differs.set($ref, true);
      if (found) return true;
    }
    for (const ref of refs) this.#differs.set(ref, false);
    return false;
  }

  /** Whether a schema is marked, or one within it. Adds what they refer to. */
  #isMarked(value: unknown, refs: Set<string>): boolean {
    if (typeof value !== "object" || value === null) return false;
    const schema = value as SchemaObject;
    if (schema.readOnly === true || schema.writeOnly === true || isBinary(schema)) return true;
    if (typeof schema.$ref === "string") refs.add(schema.$ref);
    return childrenOf(schema).some((child) => this.#isMarked(child, refs));
  }
}
