import { requestKind } from "@buddy-openapi/generator/read/media-type";
import { isBinary } from "@buddy-openapi/generator/read/schema-facts";
import { fileName } from "../samples/body.ts";
import { type Context, type Fields, fieldsOf, isFields, type Location } from "./context.ts";
import { type Flattened, flattened } from "./flattened.ts";

const PARTS = ["allOf", "anyOf", "oneOf"];

/**
 * Holds the examples of requests: a secret is a placeholder such as `<your token>`, a property with `x-for` goes with one of its
 * types, and a file is written as `@report.zip`, the name by which the samples read it.
 */
export function requestExamples() {
  return {
    RequestBody: {
      // The key is the media type.
      MediaType(media: Fields, context: Context & { key: string | number }) {
        for (const [name, reference] of Object.entries(fieldsOf(media["examples"]))) {
          const { node, location } = context.resolve(reference);
          const isElsewhere = isFields(reference) && "$ref" in reference && location !== undefined;
          const place = isElsewhere ? location : context.location.child(["examples", name]);
          const schema = { node: media["schema"], at: context.location.child(["schema"]) };
          const { value } = fieldsOf(node);
          if (requestKind(String(context.key)) === "blob") checkFile(value, place.child(["value"]), context);
          else checkValue(value, place.child(["value"]), schema, context);
        }
      },
    },
  };
}

function checkFile(value: unknown, location: Location, { report }: Context): void {
  if (fileName(value) === undefined)
    report({ message: "The example of a file is its name after an @, such as @report.zip.", location });
}

type Schema = Flattened["properties"] extends Map<string, infer One> ? One : never;

function checkValue(value: unknown, place: Location, schema: Schema, context: Context): void {
  const { report, resolve } = context;
  if (Array.isArray(value)) {
    const found = resolve(schema.node, schema.at.source.absoluteRef);
    const at = (isFields(schema.node) && "$ref" in schema.node && found.location) || schema.at;
    const items = { node: fieldsOf(found.node)["items"], at: at.child(["items"]) };
    for (const [index, item] of value.entries()) checkValue(item, place.child([index]), items, context);
  }
  if (!isFields(value)) return;
  const { properties } = flattened(schema.node, schema.at, resolve, PARTS);
  // The value of a variable is a secret where the variable is encrypted.
  const isPlain = properties.has("encrypted") && value["encrypted"] !== true;
  for (const [key, item] of Object.entries(value)) {
    const property = properties.get(key);
    if (!property) continue;
    const found = fieldsOf(resolve(property.node, property.at.source.absoluteRef).node);
    const { writeOnly, "x-for": types } = found;
    const location = place.child([key]);
    if (isBinary(found)) checkFile(item, location, context);
    if (writeOnly === true && !isPlain && !/^<your [\w .-]+>$/.test(String(item)))
      report({ message: "A secret of an example is a placeholder, such as <your token>.", location });
    if (Array.isArray(types) && !Object.values(value).some((other) => types.includes(other)))
      report({
        message: `x-for of ${key} lists ${types.join(", ")}, and this example has none of them.`,
        location,
      });
    checkValue(item, location, property, context);
  }
}
