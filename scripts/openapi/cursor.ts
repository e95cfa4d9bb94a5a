import { type Document, type Pointer, refPointer, valueAt } from "./document.ts";
import { isObject, record } from "./json.ts";

/**
 * A value of a document and where it is. Who walks a document with it needs not know whether that is one file or many:
 * `Place` is whatever names a place there.
 */
export abstract class Cursor<Place = unknown> {
  readonly value: unknown;
  readonly place: Place;

  constructor(value: unknown, place: Place) {
    this.value = value;
    this.place = place;
  }

  /** A property or an item of the value. */
  abstract at(key: string | number): Cursor<Place>;

  /** The target of the `$ref` in the value, which may have a `$ref` itself; `undefined` where it leads nowhere. */
  abstract next(): Cursor<Place> | undefined;

  /** The last target of a `$ref`: the value itself where it has none. */
  target(): Cursor<Place> | undefined {
    const end = this.follow();
    return end === "circle" ? undefined : end;
  }

  /** The same, but for references in a circle. */
  follow(): Cursor<Place> | "circle" | undefined {
    const seen = new Set<unknown>();
    let found: Cursor<Place> | undefined = this;
    while (found && typeof record(found.value)["$ref"] === "string") {
      if (seen.has(found.value)) return "circle";
      seen.add(found.value);
      found = found.next();
    }
    return found;
  }
}

/** A cursor at the root of a bundled document. */
export function documentCursor(document: Document): Cursor<Pointer> {
  return new DocumentCursor(document, document, []);
}

class DocumentCursor extends Cursor<Pointer> {
  readonly #document: Document;

  constructor(document: Document, value: unknown, place: Pointer) {
    super(value, place);
    this.#document = document;
  }

  at(key: string | number): DocumentCursor {
    return new DocumentCursor(this.#document, valueAt(this.value, [key]), [...this.place, key]);
  }

  next(): DocumentCursor | undefined {
    const $ref = String(record(this.value)["$ref"]);
    if (!$ref.startsWith("#/")) return undefined;
    const pointer = refPointer($ref);
    const value = valueAt(this.#document, pointer);
    const isThere = isObject(value) || typeof value === "boolean";
    return isThere ? new DocumentCursor(this.#document, value, pointer) : undefined;
  }
}
