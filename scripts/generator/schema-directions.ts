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
    return this.#isDifferent($ref, new Set()).differs;
  }

  #isDifferent($ref: string, path: Set<string>): { differs: boolean; isOpen: boolean } {
    const known = this.#differs.get($ref);
    if (known !== undefined) return { differs: known, isOpen: false };
    if (path.has($ref)) return { differs: false, isOpen: true };
    path.add($ref);
    let differs = false;
    let isOpen = false;
    const visit = (value: unknown): void => {
      if (differs || typeof value !== "object" || value === null) return;
      const schema = value as SchemaObject;
      if (schema.readOnly === true || schema.writeOnly === true || isBinary(schema)) {
        differs = true;
        return;
      }
      if (typeof schema.$ref === "string") {
        const inner = this.#isDifferent(schema.$ref, path);
        differs ||= inner.differs;
        isOpen ||= inner.isOpen;
      }
      for (const child of childrenOf(schema)) visit(child);
    };
    visit(valueAt(this.#document, refPointer($ref)));
    path.delete($ref);
    // In a circle that is not closed yet, only "different" is certain.
    if (differs || !isOpen || path.size === 0) this.#differs.set($ref, differs);
    return { differs, isOpen: isOpen && path.size > 0 };
  }
}
