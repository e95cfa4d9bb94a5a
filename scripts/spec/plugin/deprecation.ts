import { text } from "@buddy-openapi/openapi/json";
import { type Context, type Fields, fieldsOf, isFields } from "./context.ts";

/** Adds to the description of an enum its values of `x-deprecated-values: { OLD: Use NEW. }`, so that editors and docs show them. */
export function deprecatedValues() {
  return {
    Schema(schema: Fields) {
      const sentences = Object.entries(fieldsOf(schema["x-deprecated-values"])).map(
        ([value, advice]) => `The value \`${value}\` is deprecated: ${String(advice)}`,
      );
      const text = String(schema["description"] ?? "").trimEnd();
      const missing = sentences.filter((sentence) => !text.includes(sentence));
      if (missing.length > 0) schema["description"] = [text, ...missing].filter(Boolean).join(" ");
    },
  };
}

/** `x-deprecated` says what to use instead of what is `deprecated: true`, and `x-deprecated-values` of the values of an enum. */
export function deprecation() {
  const hasAdvice = (node: Fields, { location, report }: Context) => {
    const [isDeprecated, advice] = [node["deprecated"] === true, node["x-deprecated"]];
    if (isDeprecated && text(advice).trim() === "")
      report({
        message: "Say what to use instead of what is deprecated, such as x-deprecated: Use `name`.",
        location: location.child(["deprecated"]),
      });
    if (!isDeprecated && advice !== undefined)
      report({
        message: "x-deprecated belongs to deprecated: true. Add that, or remove this.",
        location: location.child(["x-deprecated"]),
      });
  };
  return {
    Operation: hasAdvice,
    Parameter: hasAdvice,
    Header: hasAdvice,
    Schema(schema: Fields, context: Context) {
      hasAdvice(schema, context);
      const { "x-deprecated-values": values, enum: known } = schema;
      if (values === undefined) return;
      const at = context.location.child(["x-deprecated-values"]);
      if (!isFields(values)) {
        const message = "x-deprecated-values has values of the enum, each with what to use instead.";
        context.report({ message, location: at });
        return;
      }
      for (const [value, advice] of Object.entries(values)) {
        const place = at.child([value]);
        if (!Array.isArray(known) || !known.map(String).includes(value))
          context.report({ message: `The enum has no value "${value}" to deprecate.`, location: place });
        if (text(advice).trim() === "")
          context.report({
            message: `Say what to use instead of "${value}", such as: Use NEW.`,
            location: place,
          });
      }
    },
  };
}
