import { type Loose, record } from "@buddy-openapi/openapi/json";

/**
 * Follows the `$ref` of an object, if it has one, with the name of the component that it leads to. One that leads nowhere
 * gives an empty object: the document is somebody else's.
 */
export function follow(document: Loose, value: unknown): { object: Loose; name?: string } {
  const from = record(value);
  const ref = from["$ref"];
  if (typeof ref !== "string") return { object: from };
  const path = ref.replace(/^#\//, "").split("/");
  let target: unknown = document;
  for (const part of path) target = Object(target)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  const name = path.at(-1) ?? ref;
  // A reference to a reference is named after the last of them.
  return "$ref" in record(target) && record(target)["$ref"] !== ref
    ? follow(document, target)
    : { object: record(target), name };
}
