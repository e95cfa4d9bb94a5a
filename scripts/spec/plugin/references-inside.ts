import { dirname } from "node:path";
import { leavesFolder } from "../source-files.ts";
import type { Context, Fields } from "./context.ts";

/** Refuses a `$ref` that leaves the folder of the root document, or that names a URL: a spec is read from its own files alone. */
export function referencesInside() {
  let folder: string | undefined;
  return {
    Root(_root: Fields, { location }: Context) {
      folder = dirname(location.source.absoluteRef);
    },
    ref: {
      enter(node: { $ref: string }, { location, report }: Context) {
        const { absoluteRef } = location.source;
        const reason = leavesFolder(node.$ref, absoluteRef, folder ?? dirname(absoluteRef));
        if (reason) report({ message: reason, location: location.child(["$ref"]) });
      },
    },
  };
}
