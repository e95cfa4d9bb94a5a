import type { Context, Fields } from "./context.ts";

/**
 * Adds to the description of a property the types that take it, `x-for: [GIT_HUB, GIT_LAB]`: the sentence, the table in the
 * description of the request body and the groups in the docs come from one list.
 */
export function takenBy() {
  return {
    Schema(schema: Fields, { location, report }: Context) {
      const { "x-for": types, description = "" } = schema;
      if (types === undefined) return;
      if (!Array.isArray(types) || types.length === 0 || !types.every((type) => typeof type === "string")) {
        report({
          message: "x-for lists the types that take a property.",
          location: location.child(["x-for"]),
        });
        return;
      }
      const sentence = `For the type${types.length > 1 ? "s" : ""} ${types.map((type) => `\`${type}\``).join(", ")}.`;
      const text = String(description).trimEnd();
      if (!text.endsWith(sentence)) schema["description"] = [text, sentence].filter(Boolean).join(" ");
    },
  };
}
