import { requestKind } from "@buddy-openapi/generator/read/media-type";
import { isBinary } from "@buddy-openapi/generator/read/schema-facts";
import { fileName } from "../samples/body.ts";
import { type Context, type Fields, fieldsOf, followed, isFields, type Location } from "./context.ts";
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
          const { node, at } = followed(
            reference,
            context.location.child(["examples", name]),
            context.resolve,
          );
          const schema = { node: media["schema"], at: context.location.child(["schema"]) };
          if (requestKind(String(context.key)) === "blob")
            checkFile(node["value"], at.child(["value"]), context);
          else checkValue(node["value"], at.child(["value"]), schema, context);
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
    const { node, at } = followed(schema.node, schema.at, resolve);
    const items = { node: node["items"], at: at.child(["items"]) };
    for (const [index, item] of value.entries()) checkValue(item, place.child([index]), items, context);
  }
  if (!isFields(value)) return;
  const { properties } = flattened(schema.node, schema.at, resolve, PARTS);
  // The value of a variable is a secret where the variable is encrypted.
  const isPlain = properties.has("encrypted") && value["encrypted"] !== true;
  for (const [key, item] of Object.entries(value)) {
    const property = properties.get(key);
    if (!property) continue;
    const found = followed(property.node, property.at, resolve).node;
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
