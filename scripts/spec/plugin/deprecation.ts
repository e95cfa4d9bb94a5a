import { adviceIn } from "@buddy-openapi/openapi/deprecation";
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

/** What is deprecated says what to use instead, in its description or beside the value of an enum. */
export function deprecation() {
  const hasAdvice = (node: Fields, { location, report }: Context) => {
    if (node["deprecated"] !== true || adviceIn(node["description"])) return;
    const message = "The description of what is deprecated says what to use instead, such as: Use `name`.";
    report({ message, location: location.child(["deprecated"]) });
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
        if (!adviceIn(advice))
          context.report({
            message: `Say what to use instead of "${value}", such as: Use NEW.`,
            location: place,
          });
      }
    },
  };
}
