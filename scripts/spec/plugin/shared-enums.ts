import { type Context, type Fields, isFields } from "./context.ts";

/**
 * Replaces the `$ref` in `enum: { $ref: Color.yaml#/enum }` by the values that it names. OpenAPI has no reference to a list
 * of values, so two schemas of the same values, an open one and a closed one, would have to repeat them.
 */
export function sharedEnums() {
  return {
    Schema(schema: Fields, { location, report, resolve }: Context) {
      if (!isFields(schema["enum"])) return;
      const { node } = resolve(schema["enum"]);
      if (Array.isArray(node)) schema["enum"] = [...node];
      else
        report({
          message: "This `$ref` does not name the values of an enum.",
          location: location.child(["enum"]),
        });
    },
  };
}
