import type { Context, Fields } from "./context.ts";
import { reportHtml } from "./markdown-without-html.ts";

/**
 * Joins the Markdown files that `x-description` of `info` lists to its `description`, which is all that the rules and the
 * bundle see.
 */
export function descriptionParts() {
  return {
    Info(info: Fields, { location, report, resolve }: Context) {
      const { "x-description": refs } = info;
      if (refs === undefined) return;
      const parts = [refs].flat().map((ref, index) => {
        const part = resolve(ref);
        if (typeof part.node === "string") {
          if (part.location) reportHtml(part.node, part.location, report);
          return part.node;
        }
        const found = JSON.stringify(ref);
        const message = `x-description lists \`$ref\`s to Markdown files. This is not one, or its file is missing (found: ${found}).`;
        report({ message, location: location.child(["x-description", index]) });
        return "";
      });
      info["description"] = parts.join("\n");
      delete info["x-description"];
    },
  };
}
