import { type Document, follow, type Pointer, UnsupportedError, valueAt } from "./document.ts";
import { record } from "./json.ts";

/**
 * A value of a document and where it is. Who walks a document with it needs not know whether that is one file or many:
 * `Place` is whatever names a place there.
 */
export interface Cursor<Place = unknown> {
  readonly value: unknown;
  readonly place: Place;
  /** A property or an item of the value. */
  at(key: string | number): Cursor<Place>;
  /** What a `$ref` in the value names: the value itself where it has none, `undefined` where it leads nowhere. */
  target(): Cursor<Place> | undefined;
}

/** A cursor at the root of a bundled document. */
export function documentCursor(document: Document): Cursor<Pointer> {
  const cursor = (value: unknown, place: Pointer): Cursor<Pointer> => ({
    value,
    place,
    at: (key) => cursor(valueAt(value, [key]), [...place, key]),
    target: () => {
      if (typeof record(value)["$ref"] !== "string") return cursor(value, place);
      try {
        const { object, pointer } = follow(document, record(value), place);
        return cursor(object, pointer);
      } catch (error) {
        if (error instanceof UnsupportedError) return undefined;
        throw error;
      }
    },
  });
  return cursor(document, []);
}
