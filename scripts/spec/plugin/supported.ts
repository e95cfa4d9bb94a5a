import { checkDocument } from "@buddy-openapi/generator/checks/check-document";
import type { Context } from "./context.ts";
import { SourceCursor } from "./source-cursor.ts";

/** Reports what the generators can't carry out, where it is written. */
export function supported() {
  return {
    Root: {
      leave(root: unknown, context: Context) {
        const problems = checkDocument(new SourceCursor(root, context.location, context));
        for (const { place: location, message } of problems) context.report({ message, location });
      },
    },
  };
}
