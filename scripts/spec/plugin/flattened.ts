import { type Context, fieldsOf, followed, type Location } from "./context.ts";

/** The properties of an object, each with its place, and the names of those that are required. */
export interface Flattened {
  properties: Map<string, { node: unknown; at: Location }>;
  required: Set<string>;
}

/**
 * A schema with what it is made of: the parts of `allOf`, and those of other keywords if they are named. A later property
 * replaces an earlier one.
 */
export function flattened(
  node: unknown,
  at: Location,
  resolve: Context["resolve"],
  keywords: readonly string[] = ["allOf"],
): Flattened {
  const { node: schema, at: own } = followed(node, at, resolve);
  const parts = keywords.flatMap((keyword) => {
    const list = schema[keyword];
    return (Array.isArray(list) ? list : []).map((part, index) =>
      flattened(part, own.child([keyword, index]), resolve, keywords),
    );
  });
  const properties = Object.entries(fieldsOf(schema["properties"])).map(
    ([name, node]) => [name, { node, at: own.child(["properties", name]) }] as const,
  );
  const required = Array.isArray(schema["required"]) ? schema["required"].map(String) : [];
  return {
    properties: new Map([...parts.flatMap((part) => [...part.properties]), ...properties]),
    required: new Set([...parts.flatMap((part) => [...part.required]), ...required]),
  };
}
