import { Cursor } from "@buddy-openapi/openapi/cursor";
import { inside } from "@buddy-openapi/openapi/json";
import { type Context, isFields, type Location } from "./context.ts";

/** A cursor that goes from file to file. */
export class SourceCursor extends Cursor<Location> {
  readonly #context: Context;

  constructor(value: unknown, place: Location, context: Context) {
    super(value, place);
    this.#context = context;
  }

  at(key: string | number): SourceCursor {
    return new SourceCursor(inside(this.value, key), this.place.child([key]), this.#context);
  }

  next(): SourceCursor | undefined {
    const { node, location } = this.#context.resolve(this.value, this.place.source.absoluteRef);
    const isThere = isFields(node) || typeof node === "boolean";
    return location && isThere ? new SourceCursor(node, location, this.#context) : undefined;
  }
}
