import { type Context, type Fields, fieldsOf, followed, type Location } from "./context.ts";
import { flattened } from "./flattened.ts";

/** The problem of a property, if it has one. */
type Check = (property: Property) => string | undefined;

interface Property {
  name: string;
  schema: Fields;
  isRequired: boolean;
  isNullable: boolean;
}

/**
 * Holds how the spec says that something can be missing, is made by the API or is secret: in a response, exactly the properties
 * that are not required can be null, and `url` and `html_url` are read-only; in a request, what is write-only is a password. Buddy
 * returns some secrets, as cipher text, so a password need not be write-only.
 */
export function properties() {
  return {
    Response: { MediaType: eachProperty(inResponse) },
    RequestBody: { MediaType: eachProperty(inRequest) },
  };
}

function inResponse({ name, schema, isRequired, isNullable }: Property): string | undefined {
  if (isRequired && isNullable)
    return 'In a response, what is required is never null: remove "null", or take it out of `required`.';
  if (!isRequired && !isNullable)
    return 'In a response, what is not required can be null: write `type: [string, "null"]`, or list it in `required`.';
  if (/^(html_)?url$/.test(name) && schema["readOnly"] !== true)
    return "The API makes its own URLs: add `readOnly: true`.";
  return undefined;
}

function inRequest({ schema }: Property): string | undefined {
  if (schema["writeOnly"] !== true || schema["format"] === "password") return undefined;
  return "What is write-only is a secret: add `format: password`.";
}

/** Checks the properties of all objects in a body, each object once. */
function eachProperty(check: Check) {
  const seen = new Set<unknown>();
  return (media: Fields, { location, report, resolve }: Context) => {
    const visit = (reference: unknown, place: Location, isPart: boolean): void => {
      const { node: schema, at, isElsewhere } = followed(reference, place, resolve);
      if (seen.has(schema)) return;
      seen.add(schema);
      // An unnamed part of allOf may require properties of another part.
      if (!isPart || isElsewhere) {
        const { properties, required } = flattened(schema, at, resolve);
        for (const [name, { node, at }] of properties) {
          const target = followed(node, at, resolve).node;
          const isNullable = acceptsNull(node, at, resolve);
          const message = check({
            name,
            schema: { ...target, ...fieldsOf(node) },
            isRequired: required.has(name),
            isNullable,
          });
          if (message !== undefined) report({ message, location: at });
        }
      }
      for (const [keyword, value] of Object.entries(schema)) {
        const below = at.child([keyword]);
        if (keyword === "items" || keyword === "additionalProperties") visit(value, below, false);
        if (keyword === "properties")
          for (const [name, property] of Object.entries(fieldsOf(value)))
            visit(property, below.child([name]), false);
        if (/^(all|any|one)Of$/.test(keyword) && Array.isArray(value))
          for (const [index, part] of value.entries()) visit(part, below.child([index]), keyword === "allOf");
      }
    };
    visit(media["schema"], location.child(["schema"]), false);
  };
}

function acceptsNull(node: unknown, at: Location, resolve: Context["resolve"]): boolean {
  const { node: schema, at: place } = followed(node, at, resolve);
  const { type, enum: values, anyOf, oneOf } = schema;
  if (Array.isArray(values) && !values.includes(null)) return false;
  const parts = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return [type].flat().includes("null") || parts.some((part) => acceptsNull(part, place, resolve));
}
