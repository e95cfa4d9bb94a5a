import { checkDocument } from "@buddy-openapi/generator/checks/check-document";
import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { type Context, fieldsOf, isFields, type Location } from "./context.ts";

/** Reports what the generators can't carry out, where it is written. */
export function supported() {
  return {
    Root: {
      leave(root: unknown, context: Context) {
        for (const { place: location, message } of checkDocument(cursorAt(root, context.location, context))) {
          context.report({ message, location });
        }
      },
    },
  };
}

/** A cursor that goes from file to file. */
function cursorAt(value: unknown, place: Location, context: Context): Cursor<Location> {
  return {
    value,
    place,
    at: (key) => {
      const child =
        isFields(value) || Array.isArray(value) ? Object.getOwnPropertyDescriptor(value, key) : undefined;
      return cursorAt(child?.value, place.child([key]), context);
    },
    target: () => {
      let found: { node?: unknown; location?: Location | undefined } = { node: value, location: place };
      const seen = new Set<unknown>();
      while (found.location && typeof fieldsOf(found.node)["$ref"] === "string") {
        if (seen.has(found.node)) return undefined;
        seen.add(found.node);
        found = context.resolve(found.node, found.location.source.absoluteRef);
      }
      return found.location && isFields(found.node)
        ? cursorAt(found.node, found.location, context)
        : undefined;
    },
  };
}
