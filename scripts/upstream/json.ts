/** An object of a JSON document whose properties nobody has checked. */
export type Json = Record<string, unknown>;

/** The value, if it is an object; an empty one otherwise. */
export function object(value: unknown): Json {
  // An object has string keys, whatever their values are.
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

/** The value, if it is an array; an empty one otherwise. */
export function array(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Follows the `$ref` of an object, if it has one, with the name of the component that it leads to. */
export function follow(document: Json, value: unknown): { object: Json; name?: string } {
  const from = object(value);
  const ref = from["$ref"];
  if (typeof ref !== "string") return { object: from };
  const path = ref.replace(/^#\//, "").split("/");
  let target: unknown = document;
  for (const part of path) target = object(target)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  const name = path.at(-1) ?? ref;
  // A reference to a reference is named after the last of them.
  return "$ref" in object(target) && object(target)["$ref"] !== ref
    ? follow(document, target)
    : { object: object(target), name };
}
